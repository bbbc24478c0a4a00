import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commands, deepLinks, flows } from '../../flows/flows.ts'
import type { Said } from '../../flows/screen.ts'
import { loadBrand } from '../../src/content/brand.ts'
import { contentFolders, loadContent } from '../../src/content/content.ts'
import type { Card, Channel } from '../../src/contracts/channel.ts'
import type { Conversations } from '../../src/contracts/conversations.ts'
import { createButtons } from '../../src/engine/buttons.ts'
import { createEngine, type Engine } from '../../src/engine/engine.ts'
import type { FlowRegistry } from '../../src/engine/flow-registry.ts'
import { createVault } from '../../src/engine/vault.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { loadKeys } from '../../src/secrets/load-keys.ts'
import { loadWords } from '../../src/words/words.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Bench {
  readonly engine: Engine
  /** Says something as that person, and resolves with the card that was drawn. */
  hear(
    person: number,
    said: Omit<Extract<Said, { kind: 'text' }>, 'message'> | { kind: 'tap'; label: string },
  ): Promise<Card>
}

/** The engine with its real store, flows, words and keys; only the network is left out. */
export const openEngine = (conversations: Conversations): Bench => {
  const secrets = createSecrets(loadKeys({ dataDir: mkdtempSync(join(tmpdir(), 'portico-bench-')) }))
  const brand = loadBrand(join(ROOT, 'brands'), 'example')
  const wording = loadWords({ roots: [join(ROOT, 'flows'), join(ROOT, 'src')], fallback: 'en' })
  const content = loadContent({
    folders: contentFolders(ROOT, 'example'),
    brand,
    actions: ['signup'],
    fallback: 'en',
  })
  const cards = new Map<string, Card>()
  const channel: Channel = {
    async draw(id, card) {
      cards.set(id, card)
      return { ok: true, card: '1', photo: false, keyboard: false }
    },
    answer: async () => {},
    erase: async () => true,
    send: async () => ({ ok: true }),
    say: async () => {},
    busy: async () => {},
    isLater: (_conversation, message, other) => Number(message) > Number(other),
    link: () => undefined,
  }
  const registry: FlowRegistry = {
    flows,
    commands,
    deepLinks,
    home: 'home',
    capabilities: { captcha: 'off', password: 'chat', pages: false, mail: true, sms: true },
    buttons: createButtons(secrets),
    environment: (locale) => ({ brand, content: content(locale), locales: wording.locales }),
    pickLocale: wording.pick,
    label: (locale, label) => (typeof label === 'string' ? label : wording.plain(locale, label)),
  }
  const unused = async (): Promise<never> => {
    throw new Error('The bench walks only through steps that wish for nothing but who is there.')
  }
  const nobody = async () => ({ none: true })
  const engine = createEngine({
    registry,
    wording,
    screenAssets: { paint: unused, riddle: unused, page: unused, match: unused },
    conversations,
    secrets,
    vault: createVault(60_000, Date.now),
    channel,
    performers: new Proxy({}, { get: (_, name) => (name === 'seeAccount' ? nobody : unused) }) as never,
    performBackground: unused,
    now: Date.now,
    report: (error) => console.error(error),
  })
  let update = 0
  return {
    engine,
    async hear(person, what) {
      update += 1
      const conversation = `tg:${person}`
      const tokenOf = (label: string) => {
        const button = cards
          .get(conversation)
          ?.rows.flat()
          .find((one) => one.label.includes(label))
        if (!button || !('token' in button)) throw new Error(`No button "${label}"`)
        return button.token
      }
      const said: Said =
        what.kind === 'tap'
          ? { kind: 'tap', token: tokenOf(what.label), callback: String(update), message: '1' }
          : { ...what, message: String(update) }
      await engine.hear({ conversation, key: `u${update}`, said, speaker: { name: 'Ana', language: 'en' } })
      return cards.get(conversation) as Card
    },
  }
}
