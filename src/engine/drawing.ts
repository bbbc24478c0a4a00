import type { Words } from '../../flows/screen.ts'
import { cardOf } from './card.ts'
import { unchanged } from './decision.ts'
import { placeOf } from './edited-answer.ts'
import { environmentOf, screenOf } from './flow-registry.ts'
import { isBelow } from './newest-card.ts'
import { type Noted, readNote, writeNote } from './note.ts'
import type { EngineParts } from './parts.ts'
import type { Conversation } from './record.ts'
import { isPlain, noAssets, resolveAssets } from './resolved-assets.ts'
import { CONVERSATION_LIFE, kept, type Storage } from './storage.ts'
import type { Cause, Committed, TakeTurn } from './turn.ts'
import type { Work } from './work.ts'

/** Shows the person where they are. What could not be delivered is drawn again later. */
export type Draw = (id: string, committed: Committed, cause: Cause) => Promise<void>

export const createDraw = (
  { registry, wording, screenAssets, conversations, channel, now }: EngineParts,
  { lane, background }: Work,
  { load, takeTurn }: Pick<Storage, 'load'> & { readonly takeTurn: TakeTurn },
): Draw => {
  const draw: Draw = async (id, committed, cause) => {
    const { next, draw: mode, remarks } = committed.decision
    if (mode === 'no' || next.blocked) return
    const at = now()
    const screen = screenOf(registry, next, environmentOf(registry, next, at))
    if (!screen) return
    const say = (line: Words) => wording.plain(next.locale, line)
    const assets = isPlain(screen) ? noAssets : await resolveAssets(screen, screenAssets, id, say)
    const brief = mode === 'new' && remarks.length > 0 && next.last?.place === placeOf(next)
    const card = cardOf({ registry, wording }, id, next, { screen, assets, remarks, brief, at })
    const delivery = await channel.draw(id, card, next, mode, cause === 'timer')
    if (delivery.ok) {
      background(note(id, committed, { ...delivery, version: committed.version }))
      if (next.redrawAt !== undefined) await amend(id, committed, { redrawAt: undefined, unsaid: undefined })
    } else if ('blocked' in delivery) await amend(id, committed, { blocked: true, redrawAt: undefined })
    else {
      // What was refused for good is drawn again when the person does something.
      const redrawAt = 'later' in delivery ? delivery.later : undefined
      await amend(id, committed, { redrawAt, unsaid: kept(remarks) })
    }
  }

  /** Changes what is remembered, and nothing that is seen. */
  const amend = (id: string, known: Committed, change: Partial<Conversation>) =>
    takeTurn({
      id,
      cause: 'update',
      decide: (before) => before && unchanged({ ...before, ...change }),
      known,
    })

  /** Of two drawings the one further down in the chat, which the person sees; on one message the later one. */
  const lower = (id: string, one: Noted, other: Noted): Noted => {
    if (one.card === other.card) return one.version > other.version ? one : other
    return isBelow(channel, id, one.card, other.card) ? one : other
  }

  /**
   * Notes what was drawn, so that no process draws it again. The note before it tells whether another process has drawn
   * for the same person meanwhile: if the newest message may not hold the present screen, that screen is drawn over it.
   */
  const note = async (id: string, committed: Committed, drawn: Noted): Promise<void> => {
    const written = writeNote(drawn)
    const former = await conversations.note(id, written, now() + CONVERSATION_LIFE)
    if (former === undefined || former === committed.note || former === written) return
    const other = readNote(former)
    const isAbove = isBelow(channel, id, drawn.card, other.card)
    if (other.version === drawn.version || (other.version < drawn.version && isAbove)) return
    await lane(id, async () => {
      const { version, conversation, note } = await load({ id })
      if (!conversation) return
      const present = note === undefined ? drawn : readNote(note)
      const { version: shown, ...newest } = [drawn, other, present].reduce((one, another) =>
        lower(id, one, another),
      )
      /** The lowest was drawn later than both, by a process that compares its note with the others as this one does. */
      if (newest.card === present.card && shown > Math.max(drawn.version, other.version)) return
      const decision = { ...unchanged({ ...conversation, ...newest }), draw: 'over' } as const
      await draw(id, { version, note, requests: [], background: [], decision }, 'update')
    })
  }

  return draw
}
