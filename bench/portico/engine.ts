import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Said } from '../../flows/screen.ts'
import { openDirectory } from '../../src/accounts/store/directory.ts'
import type { Card } from '../../src/contracts/channel.ts'
import type { Conversations } from '../../src/contracts/conversations.ts'
import { assemblePortico } from '../../src/portico.ts'
import { keptChat } from '../../test/fixtures/kept-chat.ts'
import { configOf } from '../../test/fixtures/site.ts'

export interface Bench extends AsyncDisposable {
  /** Says something as that person, and resolves with the card that was drawn. */
  hear(
    person: number,
    said: Omit<Extract<Said, { kind: 'text' }>, 'message'> | { kind: 'tap'; label: string },
  ): Promise<Card>
}

/** Portico with the given conversations and a new directory; only the network is left out. */
export const openBench = async (conversations: Conversations): Promise<Bench> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-bench-'))
  const directory = await openDirectory({ dataDir })
  const cards = new Map<string, Card>()
  const portico = assemblePortico(
    configOf({
      TELEGRAM_BOT_TOKEN: '1000001:not-used',
      SMTP_URL: 'smtp://localhost:9',
      MAIL_FROM: 'accounts@example.com',
      CAPTCHA: 'off',
      DATA_DIR: dataDir,
    }),
    {
      stores: { conversations, directory },
      channels: [keptChat(cards)],
      report: (error) => console.error(error),
    },
  )
  let update = 0
  const tokenOf = (conversation: string, label: string) => {
    const buttons = cards.get(conversation)?.rows.flat() ?? []
    const button = buttons.find((button) => button.label.includes(label))
    if (!button || !('token' in button)) throw new Error(`No button "${label}"`)
    return button.token
  }
  return {
    async hear(person, what) {
      update += 1
      const conversation = `test:${person}`
      const said: Said =
        what.kind === 'tap'
          ? { kind: 'tap', token: tokenOf(conversation, what.label), callback: String(update), message: '1' }
          : { ...what, message: String(update) }
      const speaker = { name: 'Ana', language: 'en' }
      await portico.engine.hear({ conversation, key: `u${update}`, said, speaker })
      return cards.get(conversation) as Card
    },
    async [Symbol.asyncDispose]() {
      await portico.close()
      await directory.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}
