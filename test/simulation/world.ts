import { DAY, MINUTE } from '../../flows/durations.ts'
import type { Capabilities } from '../../flows/flow.ts'
import { flows } from '../../flows/flows.ts'
import { type BackgroundEffect, type RequestName, requests } from '../../flows/requests.ts'
import type { Said, Words } from '../../flows/screen.ts'
import { textNode } from '../../flows/text/rich-text.ts'
import type { Card, Channel, Delivery } from '../../src/contracts/channel.ts'
import type { Secrets } from '../../src/contracts/secrets.ts'
import type { Update } from '../../src/contracts/update.ts'
import { createButtons } from '../../src/engine/buttons.ts'
import type { Engine, EngineParts } from '../../src/engine/engine.ts'
import { choicesOf, top } from '../../src/engine/flow-registry.ts'
import { createVault } from '../../src/engine/vault.ts'
import { createRegistry } from '../../src/portico/registry.ts'
import { loadTexts } from '../../src/portico/texts.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import type { Wording } from '../../src/words/words.ts'
import { createMemoryStore, type MemoryStore, reach, type Travel } from './conversations.ts'
import { createTruth } from './directory.ts'
import { createJudge } from './judge.ts'

/** What goes wrong with the next call of a name. `lost`: it is done, and its answer never comes. */
export type Fault = 'fails' | 'lost' | 'conflict' | 'blocked'

/** One message that the person sees, newest last. */
export interface Seen {
  readonly message: number
  card: Card
}

export const newestOf = (seen: readonly Seen[]): Seen | undefined =>
  seen.reduce<Seen | undefined>((best, one) => (best && best.message > one.message ? best : one), undefined)

interface Chat {
  readonly seen: Seen[]
  messages: number
  blocked: boolean
  /** What was shown or changed last. */
  last?: Seen
  /** A new message said what another one said already. */
  twice: boolean
}

const looks = ({ text, rows }: Card): string => JSON.stringify([text, rows])

interface SentUpdate {
  readonly update: Update
  /** Epoch ms. */
  readonly sent: number
  /** Processes that have not answered it yet. */
  readonly held: Set<number>
  acknowledged: boolean
  answered: boolean
}

interface Task {
  readonly process: number
  readonly life: number
  readonly name: string
  readonly run: () => void
}

interface Process {
  life: number
  engine: Engine
}

class Injected extends Error {}

/** Ids instead of sentences, so that a screen says at once which one it is. */
const wording: Wording = {
  locales: ['en', 'es'],
  rich: (_locale, { id }: Words) => [textNode(id)],
  plain: (_locale, { id }: Words) => id,
  pick: (language) => (language?.startsWith('es') ? 'es' : 'en'),
  has: () => true,
}

const { home, 'sign-up': signUp, tips, guides, language } = flows
const simulated = { home, 'sign-up': signUp, tips, guides, language }
const texts = { ...loadTexts('example', { flows: simulated }), wording }
/** Records are not encrypted: that is proven elsewhere, and would take half of the time here. */
const secrets: Secrets = {
  ...createSecrets([Buffer.alloc(32, 1)]),
  seal: (plain) => plain,
  open: (sealed) => sealed,
}
const buttons = createButtons(secrets)

/** Several processes, one store, one directory, some people; nothing moves but by a step that is taken from outside. */
export const createWorld = (options: {
  readonly createEngine: (parts: EngineParts) => Engine
  readonly capabilities: Capabilities
  readonly processes: number
  readonly wrapStore?: (store: MemoryStore) => MemoryStore
}) => {
  let now = Date.UTC(2026, 0, 5, 8)
  let tasks: Task[] = []
  let count = 0
  let forgot = false
  let gaveUp = false
  /** A process that stands still: nothing of it moves until another one stands still, or none. */
  let stalled: number | undefined
  const store = createMemoryStore(() => now)
  const used = options.wrapStore?.(store) ?? store
  const truth = createTruth()
  const sentUpdates = new Map<string, SentUpdate>()
  const judge = createJudge(secrets, truth, (seen) => deedOf(sentUpdates.get(seen ?? '')?.update.said))
  const faults = new Map<string, Fault>()
  const chats = new Map<string, Chat>()
  const errors: unknown[] = []

  const registry = createRegistry({
    capabilities: options.capabilities,
    secrets,
    texts,
    map: { flows: simulated },
  })

  const chat = (id: string): Chat => {
    const known = chats.get(id)
    if (known) return known
    const fresh: Chat = { seen: [], messages: 0, blocked: false, twice: false }
    chats.set(id, fresh)
    return fresh
  }

  /** A promise's two halves, each a task of its own: what is done, and the word of it. */
  const travelOf =
    (process: number, life: number): Travel =>
    (name, work) =>
      new Promise((resolve, reject) => {
        const later = (what: string, run: () => void) => tasks.push({ process, life, name: what, run })
        later(name, () => {
          const fault = faults.get(name)
          faults.delete(name)
          if (fault === 'fails') return later(`${name} fails`, () => reject(new Injected(name)))
          try {
            const result = work()
            later(`${name} answers`, () => (fault === 'lost' ? reject(new Injected(name)) : resolve(result)))
          } catch (error) {
            later(`${name} throws`, () => reject(error))
          }
        })
      })

  const channelOf = (travel: Travel): Channel => ({
    draw: (id, card, before, mode) =>
      travel('draw', (): Delivery => {
        const it = chat(id)
        if (it.blocked) return { ok: false, blocked: true }
        if (faults.get('drawing')) {
          faults.delete('drawing')
          return { ok: false, later: now + 5000 }
        }
        const old =
          mode === 'over' ? it.seen.find(({ message }) => String(message) === before.card) : undefined
        const seen = old ?? { message: ++it.messages, card }
        if (!old) {
          it.twice ||= it.seen.some((one) => looks(one.card) === looks(card))
          it.seen.push(seen)
        }
        seen.card = card
        it.last = seen
        for (const sentUpdate of sentUpdates.values())
          if (sentUpdate.update.conversation === id && wasHeard(sentUpdate)) sentUpdate.answered = true
        const drawn = {
          card: String(seen.message),
          photo: card.picture !== undefined,
          keyboard: card.contact !== undefined,
        }
        return { ok: true, ...drawn }
      }),
    /** A spinner that goes on turning is no loss: to try it is enough. */
    answer(_conversation, callback) {
      const sentUpdate = sentUpdates.get(callback)
      if (sentUpdate) sentUpdate.answered = true
      return travel('answer', () => {})
    },
    erase: () => travel('erase', () => true),
    send: () => travel('send', (): Delivery => ({ ok: true })),
    say: (id) =>
      travel('say', () => {
        for (const sentUpdate of sentUpdates.values())
          if (sentUpdate.update.conversation === id) sentUpdate.answered = true
      }),
    busy: () => travel('busy', () => {}),
    isLater: (_conversation, message, other) => Number(message) > Number(other),
    link: () => undefined,
    framedBy: [],
  })

  const seenKeys = new Set<string>()
  const wasHeard = ({ update }: SentUpdate) => seenKeys.has(update.key)

  const watched: MemoryStore = {
    ...used,
    commit(change) {
      if (faults.get('committing') === 'conflict') {
        faults.delete('committing')
        return 'conflict'
      }
      const outcome = used.commit(change)
      if (outcome === 'committed') {
        if (change.seen) seenKeys.add(change.seen)
        judge.committed(change)
      }
      return outcome
    },
  }

  const start = (process: number, life: number): Engine => {
    const travel = travelOf(process, life)
    const vault = createVault(10 * MINUTE, () => now)
    const grants =
      (name: RequestName) => (effect: object, doing: { key: string; at: number; conversation: string }) => {
        const secret = 'sealed' in effect ? vault.take(String(effect.sealed)) : undefined
        return travel('perform', () => {
          judge.performed(doing.key, effect)
          return truth.grant(name, effect, doing, secret)
        })
      }
    return options.createEngine({
      registry,
      wording,
      screenAssets: {
        paint: async (picture) =>
          Buffer.from(
            picture.kind === 'captcha' ? (truth.captchas.get(picture.challenge)?.answer ?? '') : '',
          ),
        page: async (_conversation, ticket) => `page ${ticket}`,
        match: async () => '00',
      },
      conversations: reach(watched, travel),
      secrets,
      vault,
      channel: channelOf(travel),
      performers: Object.fromEntries(
        (Object.keys(requests) as RequestName[]).map((name) => [name, grants(name)]),
      ) as unknown as EngineParts['performers'],
      performBackground: (background: BackgroundEffect, { key, at }) =>
        travel('notify', () => {
          judge.performed(key, background)
          if (background.type === 'sendExport') return { event: { type: 'exported', ok: true } }
          if (background.type === 'eraseMessage') return { event: { type: 'erased', ok: true } }
          const event = truth.messenger(background, at)
          const delayed = faults.get('posting')
          faults.delete('posting')
          return delayed ? { event: { ...event, outcome: 'delayed' }, retryAt: now + 5000 } : { event }
        }),
      now: () => now,
      later: () => () => {},
      shared: options.processes > 1,
      report: (error) => noteError(error),
    })
  }

  const noteError = (error: unknown) => {
    const expected = error instanceof Injected || (error as { code?: string }).code === 'engine/contended'
    if (!expected) errors.push(error)
  }

  const processes: Process[] = Array.from({ length: options.processes }, (_, index) => ({
    life: 0,
    engine: start(index, 0),
  }))

  const hand = (sentUpdate: SentUpdate, index: number): void => {
    const process = processes[index % processes.length] as Process
    const { life } = process
    const at = index % processes.length
    sentUpdate.held.add(at)
    process.engine.hear(sentUpdate.update).then(
      (again) => {
        if (process.life !== life) return
        sentUpdate.held.delete(at)
        sentUpdate.acknowledged = again === undefined
      },
      (error: unknown) => {
        noteError(error)
        if (process.life !== life) return
        sentUpdate.held.delete(at)
        /** Also an update that was taken before, and was sent once more. */
        sentUpdate.acknowledged = false
      },
    )
  }

  /** Updates that Telegram would send again: not acknowledged, and less than a day old. */
  const waiting = (): SentUpdate[] => {
    for (const { update, sent, acknowledged, held } of sentUpdates.values())
      if (!acknowledged && held.size === 0 && now - sent >= DAY) {
        sentUpdates.delete(update.key)
        gaveUp = true
      }
    return [...sentUpdates.values()].filter(({ acknowledged }) => !acknowledged)
  }

  /** All that follows at once. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

  const run = async (pick: (open: number) => number): Promise<boolean> => {
    const open = tasks.filter(({ process }) => process !== stalled)
    const task = open.length > 0 ? open[pick(open.length)] : undefined
    if (!task) return false
    tasks.splice(tasks.indexOf(task), 1)
    if (processes[task.process]?.life === task.life) {
      task.run()
      await settle()
    }
    return true
  }

  const world = {
    registry,
    truth,
    judge,
    chat,
    sentUpdates,
    errors,
    store,
    get now() {
      return now
    },
    get open() {
      return tasks.length
    },

    /** The person sends something; a process gets it by `hand`. */
    send(conversation: string, said: Said): SentUpdate {
      const key = `u${++count}`
      const complete = said.kind === 'tap' ? { ...said, callback: key } : said
      const update = { conversation, key, said: complete, speaker: { name: 'Ana', language: 'en' } }
      const sentUpdate = { update, sent: now, held: new Set<number>(), acknowledged: false, answered: false }
      sentUpdates.set(key, sentUpdate)
      if (said.kind !== 'tap') chat(conversation).messages += 1
      return sentUpdate
    },
    /** A number that was not given before. */
    count: () => ++count,
    hand,
    waiting,
    settle,
    run,
    /** Everything under way comes to its end, the oldest first. */
    async drain(most: number): Promise<boolean> {
      await settle()
      for (let count = 0; tasks.length > 0; count += 1) {
        if (count >= most) return false
        await run(() => 0)
      }
      return true
    },
    tell(index: number, ...args: Parameters<Engine['dispatch']>): void {
      processes[index % processes.length]?.engine.dispatch(...args).catch(noteError)
    },
    tick(index: number): void {
      processes[index % processes.length]?.engine.tick().catch(noteError)
    },
    unblock(conversation: string): void {
      chat(conversation).blocked = false
      processes[0]?.engine.setBlocked(conversation, false).catch(noteError)
    },
    /** A process dies with everything it had in memory and in hand, and begins anew. */
    crash(index: number): void {
      const at = index % processes.length
      const process = processes[at] as Process
      process.life += 1
      forgot = true
      process.engine = start(at, process.life)
      tasks = tasks.filter((task) => task.process !== at)
      for (const sentUpdate of sentUpdates.values()) sentUpdate.held.delete(at)
    },
    pass(ms: number): void {
      now += ms
    },
    fault(name: string, fault: Fault): void {
      faults.set(name, fault)
      forgot ||= name === 'note' || (name === 'draw' && fault === 'lost')
    },
    stall(index: number): void {
      stalled = index
    },
    calm(): void {
      stalled = undefined
      faults.clear()
      for (const it of chats.values()) it.blocked = false
    },
    /**
     * Buttons that would lead nowhere if they were tapped now: of the newest message, or, where the number of a message
     * that was only drawn may have been forgotten (by a crash, or because its answer was lost), of the one that was shown
     * last. A person whose update no process took for a whole day is shown the present screen by their next tap.
     */
    deadButtons(conversation: string): string[] {
      const it = judge.where(conversation)
      const { seen, last } = chat(conversation)
      if (!it || gaveUp) return []
      const works = new Set(choicesOf(registry, it, now).map(({ id }) => id))
      const deadOn = (one: Seen | undefined): string[] =>
        (one?.card.rows.flat() ?? []).flatMap((button) => {
          if (!('token' in button)) return []
          const opened = buttons.open(conversation, button.token)
          return opened?.turn === it.turn && works.has(opened.choice)
            ? []
            : [
                `${opened?.choice} of turn ${opened?.turn}, at ${top(it)?.flow}.${top(it)?.state} in turn ${it.turn}`,
              ]
        })
      const dead = deadOn(newestOf(seen))
      return dead.length > 0 && forgot ? deadOn(last) : dead
    },
    drewTwice: (conversation: string) => chat(conversation).twice,
    choiceBehind: (conversation: string, token: string) => buttons.open(conversation, token)?.choice,
  }

  const deedOf = (said: Said | undefined) =>
    said && {
      kind: said.kind,
      ...(said.kind === 'tap'
        ? { choice: [...chats.keys()].map((id) => buttons.open(id, said.token)?.choice).find(Boolean) ?? '' }
        : {}),
    }

  return world
}

export type World = ReturnType<typeof createWorld>
