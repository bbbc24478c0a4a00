import { linesOf, type Words, words } from '../../flows/screen.ts'
import { hear, tell } from '../../src/engine/decide.ts'
import { mend } from '../../src/engine/mend.ts'
import type { Conversation } from '../../src/engine/record.ts'
import { aroundOf, choicesOf, type Scene, screenOf, top } from '../../src/engine/scene.ts'
import { rests, waitsFor } from '../../src/engine/step.ts'
import type { Wording } from '../../src/words/words.ts'

/** What becomes of one stored conversation under the present flows. */
export interface Fate {
  readonly became: 'as it was' | 'migrated' | 'moved'
  /** Why somebody would be stranded there; nothing if nobody is. */
  readonly faults: readonly string[]
}

/** Loads a stored conversation and tries every way on and out of it. Changes nothing. */
export const fateOf = (
  { scene, wording }: { readonly scene: Scene; readonly wording: Wording },
  stored: () => Conversation,
  at: number,
): Fate => {
  try {
    const before = stored()
    const it = mend(scene, before, at)
    const became = it === before ? 'as it was' : it.mended === before.mended ? 'migrated' : 'moved'
    return {
      became,
      faults: [...stuck(scene, it), ...dumb(scene, wording, it, at), ...closed(scene, it, at)],
    }
  } catch (error) {
    return { became: 'as it was', faults: [`it cannot be loaded: ${(error as Error).message}`] }
  }
}

/** A state that waits for an answer nobody was asked for. */
const stuck = (scene: Scene, it: Conversation): string[] =>
  it.frames.flatMap((frame) => {
    const flow = scene.flows[frame.flow]
    if (!flow) return [`the flow "${frame.flow}" is gone`]
    const waits = it.pending.some((wish) => 'ask' in wish && waitsFor(flow, frame, wish.invoke))
    return waits || rests(flow, frame.state) ? [] : [`"${frame.flow}.${frame.state}" waits for nothing`]
  })

/** A screen that says nothing in some language. */
const dumb = (scene: Scene, wording: Wording, it: Conversation, at: number): string[] =>
  wording.locales.flatMap((locale) => {
    const spoken = { ...it, locale }
    const screen = screenOf(scene, spoken, aroundOf(scene, spoken, at))
    const said = (screen?.text ?? [])
      .flatMap(linesOf)
      .map((line) =>
        'html' in line
          ? line.html
          : 'id' in line
            ? wording.html(locale, line as Words)
            : 'match' in line
              ? wording.html(locale, words(line.words.id, { ...line.words.args, match: '00' }))
              : line.riddle,
      )
    for (const { label } of choicesOf(scene, spoken, at)) scene.label(locale, label)
    return said.join('').trim() === '' ? [`it shows nothing in "${locale}"`] : []
  })

/** No way back, on or out. */
const closed = (scene: Scene, it: Conversation, at: number): string[] => {
  const flow = top(it)?.flow
  const said = (command: string) =>
    hear(scene, 'replay', it, { kind: 'command', command, payload: '', message: 1 }, {}, at).next
  const resume = flow && scene.flows[flow]?.resume
  const ways = [
    said('back'),
    said('start'),
    ...(resume ? [tell(scene, it, { type: resume }, at, flow).next] : []),
  ]
  const lost = ways.flatMap((there) => stuck(scene, there))
  const ends = [it, said('cancel')].some((there) => endsFrom(scene, there, flow, at))
  return ends ? lost : [...lost, 'nothing leads to an end']
}

/** Whether the flow can be ended within three taps. */
const endsFrom = (
  scene: Scene,
  it: Conversation,
  flow: string | undefined,
  at: number,
  taps = 3,
): boolean => {
  if (flow === scene.home || !it.frames.some((frame) => frame.flow === flow)) return true
  if (taps === 0 || top(it)?.flow !== flow) return false
  return choicesOf(scene, it, at).some(
    ({ event }) => event && endsFrom(scene, tell(scene, it, event, at, flow).next, flow, at, taps - 1),
  )
}
