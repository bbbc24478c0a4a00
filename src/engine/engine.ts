import type { AskName, Notice } from '../../flows/effects.ts'
import { type FlowEvent, type Said, words } from '../../flows/screen.ts'
import type { Conversations } from '../conversations/conversations.ts'
import type { Performer, Performing } from '../effects/performer.ts'
import { PorticoError } from '../errors.ts'
import type { Secrets } from '../secrets/secrets.ts'
import type { Wording } from '../words/words.ts'
import { cardOf, type Easel } from './card.ts'
import type { Channel, Drawn } from './channel.ts'
import {
  type Decision,
  fresh,
  hear,
  isCommand,
  LEASE,
  nextWake,
  nothing,
  noticed,
  open,
  type Speaker,
  settle,
  tell,
  wake,
} from './decide.ts'
import { createLanes } from './lanes.ts'
import { createMemory } from './memory.ts'
import { announced, mend } from './mend.ts'
import { type Conversation, type Pending, read, write } from './record.ts'
import { aroundOf, choiceNamed, type Scene, screenOf } from './scene.ts'
import type { Vault } from './vault.ts'

/** One update of a channel: whose it is, a key that is the same when it comes again, and what was said. */
export interface Update {
  readonly conversation: string
  readonly key: string
  readonly said: Said
  readonly speaker: Speaker
}

/** Where a person has come to, for whoever watches (the playground, metrics). Holds nothing the person told. */
export interface Move {
  readonly conversation: string
  readonly now: Conversation
}

export interface Engine {
  /**
   * Takes one update through: load, decide, commit, perform, draw. Resolves when the person can see the outcome;
   * rejects when nothing was committed, so that the update must not be acknowledged.
   */
  hear(update: Update): Promise<void>
  /** Something happened elsewhere. `false`: no flow of this conversation has any use for it. */
  tell(conversation: string, event: FlowEvent, secret?: { sealed: string; text: string }): Promise<boolean>
  /**
   * Opens a flow with an event on top of whatever the person is at, as a new message that makes a sound: for what
   * concerns them though they did nothing here. Also where there is no conversation yet. Once for each key.
   */
  open(
    conversation: string,
    to: { readonly flow: string; readonly event: FlowEvent },
    key: string,
  ): Promise<void>
  /** The person blocked the bot, or came back. */
  park(conversation: string, parked: boolean): Promise<void>
  /** Looks after everything whose time has come; called about once a second. */
  tick(): Promise<void>
  where(conversation: string): Promise<Conversation | undefined>
  forget(conversation: string): Promise<void>
  onMove(listener: (move: Move) => void): () => void
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

export interface EngineParts {
  readonly scene: Scene
  readonly wording: Wording
  readonly easel: Easel
  readonly conversations: Conversations
  readonly secrets: Secrets
  readonly vault: Vault
  readonly channel: Channel
  readonly performers: { readonly [Name in AskName]: Performer<Name> }
  /** Performs a notice; what comes of it goes back to the flow. */
  readonly notify: (
    notice: Notice,
    performing: Performing & { readonly tries: number },
  ) => Promise<{ event?: FlowEvent; retryAt?: number }>
  readonly now: () => number
  /** Other processes work on the same conversations: a screen may be outrun by one of theirs. */
  readonly shared?: boolean
  /** Does something after so many milliseconds unless it is called off; in real time, where none is given. */
  readonly later?: (work: () => void, ms: number) => () => void
  /** Hears of what went wrong and will be tried again. */
  readonly report: (error: unknown, facts: Record<string, unknown>) => void
}

const DAY = 86_400_000
/** A draft is kept this long after the last word. */
const DRAFT_LIFE = 30 * DAY
/** More things at once than a person can do are answered politely and dropped. */
const LANE_DEPTH = 50
/** Rounds of asking in one turn: no flow asks so often without hearing the person. */
const ROUNDS = 12

interface Committed {
  readonly decision: Decision
  readonly version: number
}

/** The update was committed before; where the conversation is now. */
interface Repeated {
  readonly repeated: Conversation | undefined
  readonly version: number
}

/** The one way through the house, for updates, pages, receipts and alarms alike. */
export const createEngine = (parts: EngineParts): Engine => {
  const { scene, conversations, secrets, vault, channel, performers, now, later = inRealTime, report } = parts
  const lanes = createLanes(LANE_DEPTH)
  /** What was drawn last, until the next commit writes it down. */
  const memory = createMemory<{ readonly version: number; readonly drawn: Drawn }>(10_000)
  const floods = createMemory<number>(1_000)
  const watchers = new Set<(move: Move) => void>()
  const running = new Set<Promise<unknown>>()
  const noticing = new Set<string>()

  const load = async (id: string, seen?: string) => {
    const { record, version, repeated } = await conversations.load(id, seen)
    const remembered = memory.get(id)
    const drawn = remembered?.version === version ? remembered.drawn : {}
    return {
      version,
      repeated,
      before: record && mend(scene, { ...read(secrets, id, record), ...drawn }, now()),
    }
  }

  /** Decides and commits, again from the start when another writer was first. */
  const advance = async (
    id: string,
    decide: (before: Conversation | undefined, at: number) => Decision | undefined,
    options: { seen?: string; known?: Committed; unasked?: boolean } = {},
  ): Promise<Committed | Repeated | undefined> => {
    let known = options.known && {
      version: options.known.version,
      before: options.known.decision.next,
      repeated: false,
    }
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const { version, before, repeated } = known ?? (await load(id, options.seen))
      known = undefined
      if (repeated) return { repeated: before, version }
      const at = now()
      const decided = decide(before, at)
      if (!decided) return undefined
      const decision = options.unasked ? owing(announced(decided), at) : announced(decided)
      const { next } = decision
      const due = nextWake(next)
      const outcome = await conversations.commit({
        id,
        version,
        record: write(secrets, id, next),
        at,
        expires: at + DRAFT_LIFE,
        entered: decision.entered,
        ...(options.seen ? { seen: options.seen } : {}),
        ...(due === undefined ? {} : { wake: due }),
      })
      if (outcome === 'conflict') continue
      const committed = { decision, version: version + 1 }
      for (const notice of started(before, next, at)) background(notify(id, next.born, notice))
      for (const watch of watchers) watch({ conversation: id, now: next })
      return committed
    }
    throw new PorticoError(
      'engine/contended',
      'A conversation was changed by others again and again. Look for two bots that share a store but not a bot token.',
    )
  }

  /** Performs what the flow waits for, and feeds each answer back, until it waits for the person again. */
  const perform = async (id: string, first: Committed, unasked = false): Promise<Committed> => {
    let so = first
    for (let round = 0; round < ROUNDS; round += 1) {
      const wish = so.decision.next.pending.find((pending) => 'ask' in pending && pending.due > now())
      if (!wish || !('ask' in wish)) return so
      const callOff = later(() => background(channel.busy(id)), 400)
      let answer: unknown
      try {
        answer = await ask(performers, wish, {
          key: keyOf(id, so.decision.next.born, wish),
          at: now(),
          conversation: id,
        })
      } catch (error) {
        report(error, { ask: wish.ask })
        return { ...so, decision: { ...so.decision, remarks: [words('common-later')] } }
      } finally {
        callOff()
      }
      const settled = await advance(id, (before, at) => before && settle(scene, before, wish.n, answer, at), {
        known: so,
        unasked,
      })
      if ('sealed' in wish.wish) vault.drop(wish.wish.sealed)
      if (!settled || 'repeated' in settled) return so
      so = { version: settled.version, decision: joined(so.decision, settled.decision) }
    }
    return so
  }

  /** Shows the person where they are. What cannot be delivered is owed. */
  const draw = async (id: string, so: Committed, unasked = false): Promise<void> => {
    const { next, draw: mode, remarks } = so.decision
    if (mode === 'no' || next.parked) return
    const card = await cardOf(scene, parts.wording, parts.easel, id, next, remarks, now())
    if (!card) return
    const delivery = await channel.draw(id, card, next, mode, unasked)
    if (delivery.ok) {
      const drawn = { card: delivery.card, photo: delivery.photo, keyboard: delivery.keyboard }
      memory.set(id, { version: so.version, drawn })
      const lost =
        next.owed !== undefined ||
        ((parts.shared || next.pending.length > 0) && delivery.card !== next.card) ||
        (delivery.keyboard ?? false) !== (next.keyboard ?? false)
      const newest = (before: Conversation) =>
        (before.card ?? 0) > (drawn.card ?? 0) ? before : { ...before, ...drawn }
      if (lost) {
        const kept = await amend(id, (before) => ({ ...newest(before), owed: undefined }), so)
        if (!kept || 'repeated' in kept) return
        if (kept.version === so.version + 1) memory.set(id, { version: kept.version, drawn })
        await catchUp(id, kept, next.turn)
      } else if (parts.shared) {
        const { version, before } = await load(id)
        if (before) await catchUp(id, { version, decision: nothing(newest(before)) }, next.turn)
      }
      return
    }
    await amend(
      id,
      (before) =>
        'parked' in delivery
          ? { ...before, parked: true, owed: undefined }
          : { ...before, owed: delivery.later },
      so,
    )
  }

  /** An older screen that was drawn after a newer one is drawn over with the present one. */
  const catchUp = async (id: string, so: Committed, turn: number): Promise<void> => {
    if (so.decision.next.turn !== turn) await draw(id, { ...so, decision: { ...so.decision, draw: 'over' } })
  }

  const amend = (id: string, change: (before: Conversation) => Conversation, known?: Committed) =>
    advance(
      id,
      (before) => before && { next: change(before), entered: [], remarks: [], draw: 'no', handled: true },
      known ? { known } : {},
    )

  /** A notice that takes longer than its lease is not begun a second time by the process that is still at it. */
  const notify = async (id: string, born: number, wish: Noticing): Promise<void> => {
    const key = keyOf(id, born, wish)
    if (noticing.has(key)) return
    noticing.add(key)
    await perceive(id, key, wish).finally(() => noticing.delete(key))
  }

  const perceive = async (id: string, key: string, wish: Noticing): Promise<void> => {
    const came = await parts
      .notify(wish.notice, { key, at: now(), conversation: id, tries: wish.tries })
      .catch((error: unknown) => {
        report(error, { notice: wish.notice.type })
        return { retryAt: now() + Math.min(5_000 * 2 ** wish.tries, 300_000) }
      })
    await lane(id, async () => {
      const so = await advance(id, (before, at) => before && noticed(scene, before, wish.n, came, at), {
        unasked: true,
      })
      if (so && !('repeated' in so)) await draw(id, await perform(id, so, true), true)
    })
  }

  const background = (work: Promise<unknown>) => {
    const guarded = work.catch((error: unknown) => report(error, {})).finally(() => running.delete(guarded))
    running.add(guarded)
  }

  const lane = async (id: string, work: () => Promise<void>): Promise<boolean> => {
    const result = lanes.run(id, work)
    await result
    return result !== undefined
  }

  const turn = async (raw: Update): Promise<void> => {
    const update = { ...raw, said: inFull(raw.said) }
    const { conversation: id, key, speaker } = update
    const came = await advance(
      id,
      (known, at) => {
        const before = known ?? fresh(scene, speaker, at)
        return hear(scene, id, before, concealed(before, update, at), speaker, at)
      },
      { seen: key },
    )
    if (!came) return
    if ('repeated' in came) return again(update, came)
    if (update.said.kind === 'tap') {
      const { toast } = came.decision
      background(
        channel.answer(update.said.callback, toast && parts.wording.plain(came.decision.next.locale, toast)),
      )
    }
    await draw(id, await perform(id, came))
  }

  /** An update that was committed before: nothing runs twice, but what may have got lost on the way is shown again. */
  const again = async (
    { conversation: id, key, said }: Update,
    { repeated: before, version }: Repeated,
  ): Promise<void> => {
    if (said.kind === 'tap') background(channel.answer(said.callback))
    if (!before) return
    const waiting = before.pending.some((wish) => 'ask' in wish)
    if (!waiting && memory.get(id)?.version === version) return
    if (said.kind === 'text') vault.hold(key, said.text)
    const onCard = said.kind === 'tap' && said.message >= (before.card ?? 0)
    const so = await advance(
      id,
      (known, at) => known && { ...wake(scene, known, at), draw: onCard ? 'over' : 'new' },
    )
    if (so && !('repeated' in so)) await draw(id, await perform(id, so))
  }

  /** More than a lane holds: said once a minute, so that the answer does not flood back. */
  const flooded = ({ conversation: id, said, speaker }: Update) => {
    const line = parts.wording.plain(scene.pickLocale(speaker.language), words('common-busy'))
    if (said.kind === 'tap') background(channel.answer(said.callback, line))
    if (now() - (floods.get(id) ?? 0) < 60_000) return
    floods.set(id, now())
    background(channel.say(id, line))
  }

  /** What begins with a slash and is no command of ours is a text like any other; a password may begin so. */
  const inFull = (said: Said): Said =>
    said.kind === 'command' && said.text && !isCommand(scene, said.command)
      ? { kind: 'text', text: said.text, message: said.message }
      : said

  /** A text that answers a question for a secret goes into the vault; only a handle goes on. */
  const concealed = (before: Conversation, { key, said }: Update, at: number): Said => {
    if (said.kind !== 'text' || said.forwarded) return said
    const screen = screenOf(scene, before, aroundOf(scene, before, at))
    if (!screen?.secret || choiceNamed(scene, before, said.text, at)) return said
    vault.hold(key, said.text)
    return { kind: 'secret', sealed: key, message: said.message }
  }

  return {
    async hear(update) {
      if (!(await lane(update.conversation, () => turn(update)))) flooded(update)
    },
    async tell(id, event, secret) {
      let handled = false
      await lane(id, async () => {
        if (secret) vault.hold(secret.sealed, secret.text)
        const decide = (before: Conversation | undefined, at: number) => {
          const decision = before && tell(scene, before, event, at)
          handled = decision?.handled ?? false
          return handled ? decision : undefined
        }
        const so = await advance(id, decide, { unasked: true })
        if (so && !('repeated' in so)) await draw(id, await perform(id, so, true))
      })
      return handled
    },
    async open(id, to, key) {
      await lane(id, async () => {
        const so = await advance(id, (before, at) => open(scene, before ?? fresh(scene, {}, at), to, at), {
          seen: key,
          unasked: true,
        })
        if (so && !('repeated' in so)) await draw(id, await perform(id, so, true))
      })
    },
    async park(id, parked) {
      await lane(id, async () => {
        const so = await amend(id, (before) => ({ ...before, parked: parked || undefined }))
        if (!parked && so && !('repeated' in so))
          await draw(id, { ...so, decision: { ...so.decision, draw: 'new' } })
      })
    },
    async tick() {
      const at = now()
      const due = await conversations.claim(at, at + 10_000, 100)
      await Promise.all(
        due.map((id) =>
          lane(id, async () => {
            const so = await advance(id, (before, moment) => before && wake(scene, before, moment), {
              unasked: true,
            })
            if (so && !('repeated' in so)) await draw(id, await perform(id, so, true), true)
          }).catch((error: unknown) => report(error, {})),
        ),
      )
    },
    where: async (id) => (await load(id)).before,
    async forget(id) {
      await lane(id, async () => {
        await conversations.forget(id)
        memory.delete(id)
      })
    },
    onMove(listener) {
      watchers.add(listener)
      return () => watchers.delete(listener)
    },
    async idle() {
      while (running.size > 0) await Promise.all(running)
      await lanes.idle()
    },
  }
}

/** What is drawn unasked, nobody asks for again: until it is drawn it is owed, in case this process dies before. */
const owing = (decision: Decision, at: number): Decision =>
  decision.draw === 'no' || decision.next.parked
    ? decision
    : { ...decision, next: { ...decision.next, owed: at + LEASE } }

const inRealTime = (work: () => void, ms: number) => {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}

/** The key under which a wish is performed: the same at every attempt, never used again, not even by a conversation that was lost and begun anew. */
const keyOf = (id: string, born: number, { n }: Pending) => `${id}:${born.toString(36)}:${n}`

const ask = (
  performers: EngineParts['performers'],
  wish: Extract<Pending, { ask: AskName }>,
  performing: Performing,
): Promise<unknown> => {
  const perform = performers[wish.ask] as (wish: unknown, performing: Performing) => Promise<unknown>
  return perform(wish.wish, performing)
}

type Noticing = Extract<Pending, { notice: Notice }>

/** Notices that this commit brought, or took up from somebody who must have died. */
const started = (before: Conversation | undefined, next: Conversation, at: number): Noticing[] => {
  const known = new Map((before?.pending ?? []).map(({ n, due }) => [n, due]))
  return next.pending.filter(
    (wish): wish is Noticing => 'notice' in wish && (known.get(wish.n) ?? 0) <= at && wish.due > at,
  )
}

/** Two decisions of one turn as the person sees them: remarks add up, the stronger way of drawing wins. */
const joined = (first: Decision, second: Decision): Decision => ({
  ...second,
  remarks: [...first.remarks, ...second.remarks],
  draw: first.draw === 'new' || second.draw === 'new' ? 'new' : second.draw === 'over' ? 'over' : first.draw,
  handled: first.handled || second.handled,
})
