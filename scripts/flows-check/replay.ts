import { linesOf, type Words, words } from '../../flows/screen.ts'
import { plainText } from '../../flows/text/rich-text.ts'
import { dispatch, hear } from '../../src/engine/decide.ts'
import { choicesOf, environmentOf, type FlowRegistry, screenOf, top } from '../../src/engine/flow-registry.ts'
import type { Conversation } from '../../src/engine/record.ts'
import { rests, waitsFor } from '../../src/engine/step.ts'
import { upgrade } from '../../src/engine/upgrade.ts'
import type { Wording } from '../../src/words/words.ts'

/** What becomes of one stored conversation under the present flows. */
export interface Fate {
  readonly became: 'as it was' | 'migrated' | 'moved'
  /** Why the person would be stranded there; empty where they can go on. */
  readonly faults: readonly string[]
}

/** Loads a stored conversation and tries every way on and out of it. Changes nothing. */
export const fateOf = (
  { registry, wording }: { readonly registry: FlowRegistry; readonly wording: Wording },
  stored: () => Conversation,
  at: number,
): Fate => {
  try {
    const before = stored()
    const conversation = upgrade(registry, before, at)
    const became =
      conversation === before
        ? 'as it was'
        : conversation.relocated === before.relocated
          ? 'migrated'
          : 'moved'
    return {
      became,
      faults: [
        ...stuck(registry, conversation),
        ...dumb(registry, wording, conversation, at),
        ...closed(registry, conversation, at),
      ],
    }
  } catch (error) {
    return { became: 'as it was', faults: [`it cannot be loaded: ${(error as Error).message}`] }
  }
}

/** States that wait for the answer to a request that was not made. */
const stuck = (registry: FlowRegistry, conversation: Conversation): string[] =>
  conversation.frames.flatMap((frame) => {
    const flow = registry.flows[frame.flow]
    if (!flow) return [`the flow "${frame.flow}" is gone`]
    const waits = conversation.pending.some(
      (effect) => 'request' in effect && waitsFor(flow, frame, effect.invoke),
    )
    return waits || rests(flow, frame.state) ? [] : [`"${frame.flow}.${frame.state}" waits for nothing`]
  })

/** A screen that says nothing in some language. */
const dumb = (registry: FlowRegistry, wording: Wording, conversation: Conversation, at: number): string[] =>
  wording.locales.flatMap((locale) => {
    const spoken = { ...conversation, locale }
    const screen = screenOf(registry, spoken, environmentOf(registry, spoken, at))
    const said = (screen?.text ?? [])
      .flatMap(linesOf)
      .map((line) =>
        'richText' in line
          ? plainText(line.richText)
          : 'id' in line
            ? wording.plain(locale, line as Words)
            : wording.plain(locale, words(line.words.id, { ...line.words.args, match: '00' })),
      )
    for (const { label } of choicesOf(registry, spoken, at)) registry.label(locale, label)
    return said.join('').trim() === '' ? [`it shows nothing in "${locale}"`] : []
  })

/** No way back, on or out. */
const closed = (registry: FlowRegistry, conversation: Conversation, at: number): string[] => {
  const flow = top(conversation)?.flow
  const said = (command: string) =>
    hear(registry, 'replay', conversation, { kind: 'command', command, payload: '', message: '1' }, {}, at)
      .next
  const resume = flow && registry.flows[flow]?.resume
  const ways = [
    said('back'),
    said('start'),
    ...(resume ? [dispatch(registry, conversation, { type: resume }, at, flow).next] : []),
  ]
  const lost = ways.flatMap((there) => stuck(registry, there))
  const ends = [conversation, said('cancel')].some((there) => endsFrom(registry, there, flow, at))
  return ends ? lost : [...lost, 'nothing leads to an end']
}

/** Whether the flow can be ended within three taps. */
const endsFrom = (
  registry: FlowRegistry,
  conversation: Conversation,
  flow: string | undefined,
  at: number,
  taps = 3,
): boolean => {
  if (flow === registry.home || !conversation.frames.some((frame) => frame.flow === flow)) return true
  if (taps === 0 || top(conversation)?.flow !== flow) return false
  return choicesOf(registry, conversation, at).some(
    ({ event }) =>
      event && endsFrom(registry, dispatch(registry, conversation, event, at, flow).next, flow, at, taps - 1),
  )
}
