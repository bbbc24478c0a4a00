import type { Said } from '../../flows/screen.ts'
import type { Update } from '../contracts/update.ts'
import type { Advancing, Committed, Repeated } from './advance.ts'
import { fresh, hear, isCommand, LEASE, wake } from './decide.ts'
import { choiceNamed, environmentOf, screenOf } from './flow-registry.ts'
import { readNote } from './note.ts'
import type { EngineParts } from './parts.ts'
import { createPuttingOff } from './put-off.ts'
import type { Conversation, Pending, PendingRequest } from './record.ts'
import type { Work } from './work.ts'

export interface Turns {
  /** One update, from its first word to the screen; a number: to be brought again in so many milliseconds. */
  turn(update: Update): Promise<number | undefined>
  /** More came than a lane holds. */
  flooded(update: Update): void
}

export const createTurns = (
  parts: EngineParts,
  work: Work,
  { advance }: Advancing,
  finish: (id: string, came: Committed | Repeated | undefined) => Promise<void>,
): Turns => {
  const { registry, wording, vault, channel, shared, now } = parts
  const { background } = work
  const { flooded, hindered } = createPuttingOff(parts, work)

  const turn = async (raw: Update): Promise<number | undefined> => {
    const update = { ...raw, said: inFull(raw.said) }
    const { conversation: id, key, speaker } = update
    const decide = (known: Conversation | undefined, at: number) => {
      const before = known ?? fresh(registry, speaker, at)
      return hear(registry, id, before, concealed(before, update, at), speaker, at)
    }
    let came: Committed | Repeated | undefined
    try {
      came = await advance(id, decide, { seen: key })
    } catch (error) {
      return hindered(update, error)
    }
    if (!came) return undefined
    if ('repeated' in came) return again(update, came)
    if (update.said.kind === 'tap') {
      const { next, toast } = came.decision
      background(channel.answer(update.said.callback, toast && wording.plain(next.locale, toast)))
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
    const requests = before.pending.filter((effect) => 'request' in effect)
    if (requests.length === 0 && isDrawn(before, note)) return undefined
    if (requests.some((effect) => effect.due > now() && isOfAnother(effect, key))) return undefined
    if (said.kind === 'text') vault.put(key, said.text)
    const trusted = Math.max((before.shows?.at ?? 0) + LEASE, ...requests.map(({ due }) => due)) - now()
    if (shared && trusted > 0) return trusted
    const orphaned = (effect: Pending) => !shared && 'request' in effect && !isOfAnother(effect, key)
    const onCard = said.kind === 'tap' && said.message >= (before.card ?? 0)
    const came = await advance(
      id,
      (known, at) => known && { ...wake(registry, known, at, orphaned), draw: onCard ? 'over' : 'new' },
    )
    await finish(id, came)
    return undefined
  }

  /** What begins with a slash and is no command of ours is a text like any other; a password may begin so. */
  const inFull = (said: Said): Said =>
    said.kind === 'command' && said.text && !isCommand(registry, said.command)
      ? { kind: 'text', text: said.text, message: said.message }
      : said

  /** A text that answers a question for a secret goes into the vault; only a handle goes on. */
  const concealed = (before: Conversation, { key, said }: Update, at: number): Said => {
    if (said.kind !== 'text' || said.forwarded) return said
    const screen = screenOf(registry, before, environmentOf(registry, before, at))
    if (!screen?.secret || choiceNamed(registry, before, said.text, at)) return said
    vault.put(key, said.text)
    return { kind: 'secret', sealed: key, message: said.message }
  }

  return { turn, flooded }
}

/** Whether the present screen has reached the person. */
const isDrawn = ({ shows }: Conversation, note: string | undefined): boolean =>
  shows !== undefined && note !== undefined && readNote(note).version >= shows.version

/** It waits for a secret that only another message brings: whatever that one comes to is shown then. */
const isOfAnother = ({ input }: PendingRequest, key: string): boolean =>
  'sealed' in input && input.sealed !== key
