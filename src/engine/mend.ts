import type { Flow, Place } from '../../flows/flow.ts'
import { words } from '../../flows/screen.ts'
import { arrive, type Decision, nothing, tell } from './decide.ts'
import type { FlowRegistry } from './flow-registry.ts'
import type { Conversation, Frame } from './record.ts'
import { begin, knows, rests, waitsFor } from './step.ts'

/**
 * Brings a conversation that another release has stored to the flows of this one. A frame of an earlier version goes
 * through its flow's migrations; one that cannot (no migration, a state or a context nobody knows, a later version
 * after a rollback) begins again where the person may put it aside, with every answer that is still valid.
 *
 * Whoever was moved has not seen the question they stand at: what they say next answers another one, and is not taken.
 */
export const mend = (registry: FlowRegistry, it: Conversation, at: number): Conversation => {
  if (it.frames.every((frame) => fits(registry.flows[frame.flow], frame))) return it
  const mended = it.frames.reduce((so, frame) => mendFrame(registry, so, frame, at), it)
  return mended.frames.length > 0 ? mended : arrive(registry, nothing(mended), registry.home, at).next
}

/** Says once, with the first screen that is drawn afterwards, that something was mended. */
export const announced = (decision: Decision): Decision =>
  decision.next.mended && decision.draw !== 'no'
    ? {
        ...decision,
        next: { ...decision.next, mended: undefined },
        remarks: [words('common-mended'), ...decision.remarks],
      }
    : decision

const fits = (flow: Flow | undefined, { version, state }: Frame): boolean =>
  flow?.version === version && knows(flow, state)

const mendFrame = (registry: FlowRegistry, it: Conversation, frame: Frame, at: number): Conversation => {
  const flow = registry.flows[frame.flow]
  if (fits(flow, frame)) return it
  const place = flow && migrated(flow, frame)
  if (!flow || !place) return restarted(registry, it, frame, at)
  const waits = it.pending.some((effect) => requests(effect, frame) && waitsFor(flow, place, effect.invoke))
  if (!waits && !rests(flow, place.state)) return restarted(registry, it, frame, at)
  const frames = it.frames.with(it.frames.indexOf(frame), { ...frame, ...place, version: flow.version })
  return place.state === frame.state ? { ...it, frames } : { ...moved(it, frame), frames }
}

/** Through every version in between; undefined where there is no way. */
const migrated = (flow: Flow, { version, state, context }: Frame): Place | undefined => {
  if (version >= flow.version) return undefined
  try {
    let place: Place = { state, context }
    for (let from = version; from < flow.version; from += 1) {
      const migration = flow.migrations?.[from]
      if (!migration) return undefined
      place = migration(place)
    }
    return knows(flow, place.state) && (flow.context?.safeParse(place.context).success ?? true)
      ? place
      : undefined
  } catch {
    /** A migration that this draft is too odd for: its valid answers are kept without it. */
    return undefined
  }
}

/** Put aside from the first step, if its answers are worth keeping; else begun anew if it is seen, or gone. */
const restarted = (registry: FlowRegistry, it: Conversation, frame: Frame, at: number): Conversation => {
  const flow = registry.flows[frame.flow]
  const so = moved(it, frame)
  const index = it.frames.indexOf(frame)
  if (flow?.salvage) {
    const { state, context } = begin(flow, registry.capabilities, at)
    const kept = { ...context, ...flow.salvage(frame.context) }
    const restarted: Frame = { flow: flow.id, version: flow.version, state, context: kept, timers: {} }
    return tell(
      registry,
      { ...so, frames: so.frames.with(index, restarted) },
      { type: 'cancel' },
      at,
      flow.id,
    ).next
  }
  const rest = { ...so, frames: so.frames.toSpliced(index, 1) }
  return flow && index === it.frames.length - 1 ? arrive(registry, nothing(rest), flow.id, at).next : rest
}

/** Nobody waits for answers to what was asked elsewhere, and no button drawn before leads anywhere. */
const moved = (it: Conversation, frame: Frame): Conversation => ({
  ...it,
  mended: true,
  turn: it.turn + 1,
  tapped: undefined,
  pending: it.pending.filter((effect) => !requests(effect, frame)),
})

const requests = (
  effect: Conversation['pending'][number],
  { flow }: Frame,
): effect is Extract<typeof effect, { invoke: string }> => 'request' in effect && effect.flow === flow
