import type { AskName, Notice } from '../../flows/effects.ts'
import { type FlowEvent, type Said, words } from '../../flows/screen.ts'
import type { Conversations } from '../conversations/conversations.ts'
import type { Performer, Performing } from '../effects/performer.ts'
import { PorticoError } from '../errors.ts'
import type { Secrets } from '../secrets/secrets.ts'
import type { Wording } from '../words/words.ts'
import { cardOf, type Easel } from './card.ts'
import type { Channel } from './channel.ts'
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
import { drawnOf, type Noted, readNote, writeNote } from './note.ts'
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
   * rejects when nothing was committed, so that the update must not be acknowledged. A number says the same: another
   * process has this update and may still be at it, so it is to be brought again in so many milliseconds.
   */
  hear(update: Update): Promise<number | undefined>
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
  /** Asks that this commit brought or took up, and that are not answered yet: nobody else is at them. */
  readonly asks: readonly Asking[]
  /** The note of what was drawn last, as it stood before the commit. */
  readonly note: string | undefined
}

/** The update was committed before; where the conversation is now. */
interface Repeated {
  readonly repeated: Conversation | undefined
  readonly note: string | undefined
}

/** The one way through the house, for updates, pages, receipts and alarms alike. */
export const createEngine = (parts: EngineParts): Engine => {
  const { scene, conversations, secrets, vault, channel, performers, now, later = inRealTime, report } = parts
  const lanes = createLanes(LANE_DEPTH)
  const floods = createMemory<number>(1_000)
  const watchers = new Set<(move: Move) => void>()
  const running = new Set<Promise<unknown>>()
  const noticing = new Set<string>()

  const load = async (id: string, seen?: string) => {
    const { record, version, repeated, note } = await conversations.load(id, seen)
    return {
      version,
      repeated,
      note,
      before: record && mend(scene, { ...read(secrets, id, record), ...drawnOf(note) }, now()),
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
      note: options.known.note,
      before: options.known.decision.next,
      repeated: false,
    }
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const { version, before, repeated, note } = known ?? (await load(id, options.seen))
      known = undefined
      if (repeated) return { repeated: before, note }
      const at = now()
      const decided = decide(before, at)
      if (!decided) return undefined
      const decision = showing(
        options.unasked ? owing(announced(decided), at) : announced(decided),
        version + 1,
        at,
      )
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
      const begun = started(before, next)
      for (const wish of begun) if ('notice' in wish) background(notify(id, next.born, wish))
      for (const watch of watchers) watch({ conversation: id, now: next })
      return { decision, version: version + 1, note, asks: begun.filter((wish) => 'ask' in wish) }
    }
    throw new PorticoError(
      'engine/contended',
      'A conversation was changed by others again and again. Look for two bots that share a store but not a bot token.',
    )
  }

  /**
   * Performs what this commit asked for, and feeds each answer back, until the flow waits for the person again.
   * undefined: somebody else has taken it up meanwhile, and shows what came of it.
   */
  const perform = async (id: string, first: Committed, unasked = false): Promise<Committed | undefined> => {
    let so = first
    for (let round = 0; round < ROUNDS; round += 1) {
      const [wish, ...rest] = so.asks
      if (!wish) return so
      if (wish.due <= now()) return undefined
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
      if (!settled || 'repeated' in settled) return undefined
      const still = rest.filter(({ n }) => settled.decision.next.pending.some((pending) => pending.n === n))
      so = {
        ...settled,
        asks: [...still, ...settled.asks],
        decision: joined(so.decision, settled.decision),
      }
    }
    return so
  }

  /** Performs what a commit asked for and shows the person where they are then. */
  const finish = async (
    id: string,
    came: Committed | Repeated | undefined,
    unasked = false,
    drawnUnasked = unasked,
  ): Promise<void> => {
    if (!came || 'repeated' in came) return
    const so = await perform(id, came, unasked)
    if (so) await draw(id, so, drawnUnasked)
  }

  /** Shows the person where they are. What cannot be delivered is owed. */
  const draw = async (id: string, so: Committed, unasked = false): Promise<void> => {
    const { next, draw: mode, remarks } = so.decision
    if (mode === 'no' || next.parked) return
    const card = await cardOf(scene, parts.wording, parts.easel, id, next, remarks, now())
    if (!card) return
    const delivery = await channel.draw(id, card, next, mode, unasked)
    if (delivery.ok) {
      background(note(id, so, { ...delivery, version: so.version }))
      if (next.owed !== undefined) await amend(id, (before) => ({ ...before, owed: undefined }), so)
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

  /**
   * Notes what was drawn, so that no process draws it again. The note that stood there tells whether another process
   * has drawn for the same person meanwhile: if what was drawn last may not be the present screen, it is drawn over.
   */
  const note = async (id: string, so: Committed, drawn: Noted): Promise<void> => {
    const written = writeNote(drawn)
    const stood = await conversations.note(id, written, now() + DRAFT_LIFE)
    if (stood === undefined || stood === so.note || stood === written) return
    const other = readNote(stood)
    const isAbove = (other.card ?? 0) < (drawn.card ?? 0)
    if (other.version === drawn.version || (other.version < drawn.version && isAbove)) return
    await lane(id, async () => {
      const { version, before, note } = await load(id)
      if (!before) return
      const { version: _, ...newest } = isAbove ? drawn : other
      await draw(id, {
        version,
        note,
        asks: [],
        decision: { ...nothing({ ...before, ...newest }), draw: 'over' },
      })
    })
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
      await finish(id, so, true)
    })
  }

  const background = (work: Promise<unknown>) => {
    const guarded = work.catch((error: unknown) => report(error, {})).finally(() => running.delete(guarded))
    running.add(guarded)
  }

  /** In the person's lane; `'full'`: there are too many before it. */
  const lane = async <Result>(id: string, work: () => Promise<Result>): Promise<Result | 'full'> => {
    const result = lanes.run(id, work)
    return result === undefined ? 'full' : result
  }

  const turn = async (raw: Update): Promise<number | undefined> => {
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
    if (!came) return undefined
    if ('repeated' in came) return again(update, came)
    if (update.said.kind === 'tap') {
      const { toast } = came.decision
      background(
        channel.answer(update.said.callback, toast && parts.wording.plain(came.decision.next.locale, toast)),
      )
    }
    await finish(id, came)
    return undefined
  }

  /**
   * An update that was committed before: nothing runs twice, but what may have got lost on the way is shown again. As
   * long as the process that committed it may be alive, that one is trusted with the rest.
   */
  const again = async (
    { conversation: id, key, said }: Update,
    { repeated: before, note }: Repeated,
  ): Promise<number | undefined> => {
    if (said.kind === 'tap') background(channel.answer(said.callback))
    if (!before || before.parked) return undefined
    const asks = before.pending.filter((wish) => 'ask' in wish)
    if (asks.length === 0 && isDrawn(before, note)) return undefined
    if (asks.some((wish) => wish.due > now() && isOfAnother(wish, key))) return undefined
    if (said.kind === 'text') vault.hold(key, said.text)
    const trusted = Math.max((before.shows?.at ?? 0) + LEASE, ...asks.map(({ due }) => due)) - now()
    if (parts.shared && trusted > 0) return trusted
    const orphaned = (wish: Pending) => !parts.shared && 'ask' in wish && !isOfAnother(wish, key)
    const onCard = said.kind === 'tap' && said.message >= (before.card ?? 0)
    const came = await advance(
      id,
      (known, at) => known && { ...wake(scene, known, at, orphaned), draw: onCard ? 'over' : 'new' },
    )
    await finish(id, came)
    return undefined
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
      const again = await lane(update.conversation, () => turn(update))
      if (again !== 'full') return again
      flooded(update)
      return undefined
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
        await finish(id, await advance(id, decide, { unasked: true }), true, false)
      })
      return handled
    },
    async open(id, to, key) {
      await lane(id, async () => {
        const so = await advance(id, (before, at) => open(scene, before ?? fresh(scene, {}, at), to, at), {
          seen: key,
          unasked: true,
        })
        await finish(id, so, true, false)
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
            await finish(id, so, true)
          }).catch((error: unknown) => report(error, {})),
        ),
      )
    },
    where: async (id) => (await load(id)).before,
    async forget(id) {
      await lane(id, () => conversations.forget(id))
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
  wish: Asking,
  performing: Performing,
): Promise<unknown> => {
  const perform = performers[wish.ask] as (wish: unknown, performing: Performing) => Promise<unknown>
  return perform(wish.wish, performing)
}

type Asking = Extract<Pending, { ask: AskName }>
type Noticing = Extract<Pending, { notice: Notice }>

/** Wishes that a commit brought, or took up from somebody who must have died. */
const started = (before: Conversation | undefined, next: Conversation): Pending[] => {
  const known = new Map((before?.pending ?? []).map(({ n, tries }) => [n, tries]))
  return next.pending.filter(({ n, tries }) => known.get(n) !== tries)
}

/** It waits for a secret that only another message brings: whatever that one comes to is shown then. */
const isOfAnother = ({ wish }: Asking, key: string): boolean => 'sealed' in wish && wish.sealed !== key

/** A commit that is to be drawn says so, for whoever must know later whether it was. */
const showing = (decision: Decision, version: number, at: number): Decision =>
  decision.draw === 'no' || decision.next.parked
    ? decision
    : { ...decision, next: { ...decision.next, shows: { version, at } } }

/** Whether the present screen has reached the person. */
const isDrawn = ({ shows }: Conversation, note: string | undefined): boolean =>
  shows !== undefined && note !== undefined && readNote(note).version >= shows.version

/** Two decisions of one turn as the person sees them: remarks add up, the stronger way of drawing wins. */
const joined = (first: Decision, second: Decision): Decision => ({
  ...second,
  remarks: [...first.remarks, ...second.remarks],
  draw: first.draw === 'new' || second.draw === 'new' ? 'new' : second.draw === 'over' ? 'over' : first.draw,
  handled: first.handled || second.handled,
})
