import type { Flow, Snapshot } from '../../flows/flow.ts'
import { words } from '../../flows/screen.ts'
import { dispatch } from './decide.ts'
import { type Decision, unchanged } from './decision.ts'
import { type FlowRegistry, personOf } from './flow-registry.ts'
import type { Conversation, Frame } from './record.ts'
import { enter } from './stack.ts'
import { begin, knows, rests, waitsFor } from './step.ts'

/**
 * Upgrades a conversation that another release has stored to the flows of this one. A frame of an earlier version goes
 * through its flow's migrations. One that cannot (no migration, an unknown state or context, a later version after a
 * rollback) is relocated: it begins again where the person may put it aside, with every answer that is still valid.
 *
 * A person who was relocated has not seen the question they are at: their next message answers another question, and is
 * not taken as its answer.
 */
export const upgrade = (registry: FlowRegistry, conversation: Conversation, at: number): Conversation => {
  if (conversation.frames.every((frame) => fits(registry.flows[frame.flow], frame))) return conversation
  const upgraded = conversation.frames.reduce(
    (before, frame) => upgradeFrame(registry, before, frame, at),
    conversation,
  )
  return upgraded.frames.length > 0 ? upgraded : enter(registry, unchanged(upgraded), registry.home, at).next
}

/** Tells the person once, with the first screen that is drawn afterwards, that an upgrade has moved them. */
export const announced = (decision: Decision): Decision =>
  decision.next.relocated && decision.draw !== 'no'
    ? {
        ...decision,
        next: { ...decision.next, relocated: undefined },
        remarks: [words('common-mended'), ...decision.remarks],
      }
    : decision

const fits = (flow: Flow | undefined, { version, state }: Frame): boolean =>
  flow?.version === version && knows(flow, state)

const upgradeFrame = (
  registry: FlowRegistry,
  conversation: Conversation,
  frame: Frame,
  at: number,
): Conversation => {
  const flow = registry.flows[frame.flow]
  if (fits(flow, frame)) return conversation
  const place = flow && migrated(flow, frame)
  if (!flow || !place) return restarted(registry, conversation, frame, at)
  const { frames, pending } = conversation
  const waits = pending.some((effect) => isRequestOf(effect, frame) && waitsFor(flow, place, effect.invoke))
  if (!waits && !rests(flow, place.state)) return restarted(registry, conversation, frame, at)
  const upgraded = frames.with(frames.indexOf(frame), { ...frame, ...place, version: flow.version })
  return {
    ...(place.state === frame.state ? conversation : relocated(conversation, frame)),
    frames: upgraded,
  }
}

/** Migrated through every version in between; undefined where a migration is missing or fails. */
const migrated = (flow: Flow, { version, state, context }: Frame): Snapshot | undefined => {
  if (version >= flow.version) return undefined
  try {
    let place: Snapshot = { state, context }
    for (let from = version; from < flow.version; from += 1) {
      const migration = flow.migrations?.[from]
      if (!migration) return undefined
      place = migration(place)
    }
    return knows(flow, place.state) && (flow.context?.safeParse(place.context).success ?? true)
      ? place
      : undefined
  } catch {
    /** This draft is too odd for the migration: its valid answers are kept without it. */
    return undefined
  }
}

/**
 * A draft with answers worth keeping is put aside from its first state. Another flow begins anew if it is on top, and
 * goes if it is not.
 */
const restarted = (
  registry: FlowRegistry,
  conversation: Conversation,
  frame: Frame,
  at: number,
): Conversation => {
  const flow = registry.flows[frame.flow]
  const moved = relocated(conversation, frame)
  const index = conversation.frames.indexOf(frame)
  if (flow?.salvage) {
    const { state, context } = begin(flow, registry.capabilities, at, personOf(registry, conversation))
    const kept = { ...context, ...flow.salvage(frame.context) }
    const restarted: Frame = { flow: flow.id, version: flow.version, state, context: kept, timers: {} }
    const begun = { ...moved, frames: moved.frames.with(index, restarted) }
    return dispatch(registry, begun, { type: 'cancel' }, at, flow.id).next
  }
  const rest = { ...moved, frames: moved.frames.toSpliced(index, 1) }
  return flow && index === conversation.frames.length - 1
    ? enter(registry, unchanged(rest), flow.id, at).next
    : rest
}

/** The answers to earlier requests are not waited for, and no button drawn before leads anywhere. */
const relocated = (conversation: Conversation, frame: Frame): Conversation => ({
  ...conversation,
  relocated: true,
  turn: conversation.turn + 1,
  tapped: undefined,
  pending: conversation.pending.filter((effect) => !isRequestOf(effect, frame)),
})

const isRequestOf = (
  effect: Conversation['pending'][number],
  { flow }: Frame,
): effect is Extract<typeof effect, { invoke: string }> => 'request' in effect && effect.flow === flow
