import type { Words } from '../../flows/screen.ts'
import { type Advancing, type Committed, DRAFT_LIFE } from './advance.ts'
import { cardOf } from './card.ts'
import { nothing } from './decide.ts'
import { environmentOf, screenOf } from './flow-registry.ts'
import { type Noted, readNote, writeNote } from './note.ts'
import type { EngineParts } from './parts.ts'
import { drawingsFor, isPlain, noDrawings } from './screen-assets.ts'
import type { Work } from './work.ts'

/** Shows the person where they are. What cannot be delivered is owed. */
export type Draw = (id: string, so: Committed, unasked?: boolean) => Promise<void>

export const createDraw = (
  { registry, wording, screenAssets, conversations, channel, now }: EngineParts,
  { lane, background }: Work,
  { load, amend }: Advancing,
): Draw => {
  const draw: Draw = async (id, so, unasked = false) => {
    const { next, draw: mode, remarks } = so.decision
    if (mode === 'no' || next.parked) return
    const at = now()
    const screen = screenOf(registry, next, environmentOf(registry, next, at))
    if (!screen) return
    const say = (line: Words) => wording.plain(next.locale, line)
    const drawings = isPlain(screen) ? noDrawings : await drawingsFor(screen, screenAssets, id, say)
    const card = cardOf({ registry, wording }, id, next, { screen, drawings, remarks, at })
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
      const present = note === undefined ? drawn : readNote(note)
      const { version: shown, ...newest } = [drawn, other, present].reduce(lower)
      /** The lowest was drawn later than both, by somebody who has looked at its note as we do at ours. */
      if (newest.card === present.card && shown > Math.max(drawn.version, other.version)) return
      const decision = { ...nothing({ ...before, ...newest }), draw: 'over' } as const
      await draw(id, { version, note, requests: [], decision })
    })
  }

  return draw
}

/** Of two that were drawn, the one further down in the chat: what a person sees. On one message, the later one. */
const lower = (one: Noted, other: Noted): Noted => {
  const [first, second] = [one.card ?? 0, other.card ?? 0]
  return first > second || (first === second && one.version > other.version) ? one : other
}
