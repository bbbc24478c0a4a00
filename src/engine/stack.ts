import type { Flow } from '../../flows/flow.ts'
import type { EngineCommand } from '../../flows/requests.ts'
import { type FlowEvent, words } from '../../flows/screen.ts'
import { type Decision, LEASE, withRemark } from './decision.ts'
import { type FlowRegistry, personOf, progressOf, top } from './flow-registry.ts'
import type { Frame, Pending } from './record.ts'
import { accepts, begin, type Happening, knows, type Step, step, waitsFor } from './step.ts'

/** Sends one event to one flow, and follows everything that it leads to at once. */
export const send = (registry: FlowRegistry, decision: Decision, id: string, event: Happening): Decision => {
  const index = decision.next.frames.findLastIndex((frame) => frame.flow === id)
  const frame = decision.next.frames[index]
  const flow = registry.flows[id]
  if (!frame || !flow || !knows(flow, frame.state)) return decision
  const result = step(flow, frame, event, registry.capabilities, { locale: decision.next.locale })
  return result.changed || result.emitted.length > 0
    ? applyStep(registry, decision, index, result, event.at)
    : decision
}

/** Sends an event to the topmost flow that accepts it (or to `flow` only); nothing happens where none does. */
export const sendToTopmost = (
  registry: FlowRegistry,
  decision: Decision,
  event: FlowEvent,
  at: number,
  flow?: string,
): Decision => {
  const happening = { ...event, at }
  const target = decision.next.frames.findLast((frame) => {
    const known = registry.flows[frame.flow]
    return known && (!flow || frame.flow === flow) && accepts(known, frame, happening, registry.capabilities)
  })
  return target
    ? send(registry, decision, target.flow, happening)
    : { ...decision, draw: decision.handled ? decision.draw : 'no' }
}

/** Puts a flow on top. One that is on the stack already is resumed, unless it is to begin anew. */
export const goTo = (
  registry: FlowRegistry,
  decision: Decision,
  to: Extract<EngineCommand, { type: 'go' }>,
  at: number,
): Decision => {
  const flow = registry.flows[to.flow]
  if (!flow) return decision
  const { next } = decision
  const kept = next.frames.filter((frame) => frame.flow !== to.flow && staysBelow(registry, flow, frame))
  const known = to.fresh || beginsAnew(flow) ? undefined : next.frames.find((frame) => frame.flow === to.flow)
  const resumed = known && (progressOf(registry, known) || to.flow === top(next)?.flow) ? known : undefined
  const frames = resumed ? [...kept, resumed] : kept
  const waiting = new Set(frames.map((frame) => frame.flow))
  const pending = next.pending.filter((effect) => !('request' in effect) || waiting.has(effect.flow))
  const cleared = { ...decision, next: { ...next, frames, pending } }
  /** With an event of its own, what is shown then speaks for itself. */
  const isBack = resumed && resumed !== top(next) && (to.event?.type ?? flow.resume) === flow.resume
  const back = isBack ? withRemark(cleared, words('common-welcome-back')) : cleared
  const entered = resumed ? back : enter(registry, cleared, to.flow, at)
  return to.event ? send(registry, entered, to.flow, { ...to.event, at }) : entered
}

/** Begins a flow on top of the stack. */
export const enter = (registry: FlowRegistry, decision: Decision, id: string, at: number): Decision => {
  const flow = registry.flows[id]
  if (!flow) return decision
  const first = begin(flow, registry.capabilities, at, personOf(registry, decision.next))
  const frame: Frame = { flow: id, version: flow.version, state: '', context: {}, timers: {} }
  const { next } = decision
  const stacked = { ...decision, next: { ...next, frames: [...next.frames, frame] } }
  return applyStep(registry, stacked, next.frames.length, first, at)
}

/** The home flow, where no other flow is left. */
export const homeIfEmpty = (registry: FlowRegistry, decision: Decision, at: number): Decision =>
  top(decision.next) ? decision : goTo(registry, decision, { type: 'go', flow: registry.home }, at)

const beginsAnew = ({ kind }: Flow): boolean => kind === 'overview' || kind === 'subflow'

/**
 * A draft stays below every other flow. Below an overlay or a subflow, everything stays but the home flow, another
 * overlay, and what only says what was just done. Below a question overlays stay as well: nothing that an owner is told
 * goes away because a stranger asked for something.
 */
const staysBelow = (registry: FlowRegistry, above: Flow, frame: Frame): boolean =>
  progressOf(registry, frame) !== undefined ||
  ((above.kind === 'overlay' || above.kind === 'subflow' || above.kind === 'question') &&
    frame.flow !== registry.home &&
    (above.kind === 'question' || registry.flows[frame.flow]?.kind !== 'overlay') &&
    !registry.flows[frame.flow]?.screens[frame.state]?.outcome)

/** Puts the outcome of a machine's step into the conversation, and carries out its engine commands. */
const applyStep = (
  registry: FlowRegistry,
  decision: Decision,
  index: number,
  result: Step,
  at: number,
): Decision => {
  const { next, entered } = decision
  const frame = next.frames[index] as Frame
  const { flow } = frame
  const { state, context } = result
  const moved: Frame = { ...frame, state, context, timers: timersAfter(frame, result) }
  const effects = effectsOf(result, flow, next.effectCount, at)
  const kept = next.pending.filter((effect) => !isOvertaken(registry, effect, flow, result))
  const applied: Decision = {
    ...decision,
    handled: true,
    entered: state === frame.state ? entered : [...entered, `${flow}.${state}`],
    next: {
      ...next,
      frames: result.over ? next.frames.toSpliced(index, 1) : next.frames.with(index, moved),
      effectCount: next.effectCount + effects.length,
      pending: [...kept, ...effects],
    },
  }
  const commanded = result.emitted
    .filter(isEngineCommand)
    .reduce((before, command) => carryOut(registry, before, command, flow, at), applied)
  const left =
    result.over && index === next.frames.length - 1 ? seenAgain(registry, commanded, flow, at) : commanded
  return homeIfEmpty(registry, left, at)
}

/** A flow that is on top again, after another was over, may look anew: what lay over it may tell of what it shows. */
const seenAgain = (registry: FlowRegistry, decision: Decision, over: string, at: number): Decision => {
  const seen = top(decision.next)
  return seen && seen.flow !== over
    ? send(registry, decision, seen.flow, { type: 'uncovered', at })
    : decision
}

/** The effects that a step brings, numbered on from `first`. */
const effectsOf = (
  { requests, emitted }: Step,
  flow: string,
  first: number,
  at: number,
): readonly Pending[] => {
  const background = emitted.filter((event) => !isEngineCommand(event))
  const effects = [
    ...requests.map(({ name, invoke, input }) => ({ request: name, invoke, input })),
    ...background.map((effect) => ({ background: effect })),
  ]
  return effects.map((effect, n) => ({ n: first + n, flow, due: at + LEASE, tries: 0, ...effect }))
}

/** A request whose answer its flow does not wait for any more. */
const isOvertaken = (registry: FlowRegistry, effect: Pending, id: string, after: Step): boolean => {
  if (!('request' in effect) || effect.flow !== id) return false
  const flow = registry.flows[id]
  return !flow || !waitsFor(flow, after, effect.invoke) || after.requests.length > 0
}

const timersAfter = ({ timers }: Frame, { timers: set, silenced }: Step): Frame['timers'] => {
  const kept = Object.entries(timers).filter(([name]) => !silenced.includes(name))
  return { ...Object.fromEntries(kept), ...set }
}

const isEngineCommand = (emitted: { type: string }): emitted is EngineCommand =>
  ENGINE_COMMANDS.has(emitted.type)

const ENGINE_COMMANDS: ReadonlySet<string> = new Set<EngineCommand['type']>([
  'remark',
  'go',
  'speak',
  'ring',
  'tell',
])

const carryOut = (
  registry: FlowRegistry,
  decision: Decision,
  command: EngineCommand,
  /** The flow that commands. */
  by: string,
  at: number,
): Decision => {
  switch (command.type) {
    case 'remark':
      return withRemark(decision, command.words)
    case 'ring':
      return isCovered(registry, decision, by) ? decision : { ...decision, draw: 'new' }
    case 'speak':
      return { ...decision, next: { ...decision.next, locale: command.locale } }
    case 'go':
      return goTo(registry, decision, command, at)
    case 'tell':
      return sendToTopmost(registry, decision, command.event, at)
    default:
      return command satisfies never
  }
}

/** Whether something else is read at the moment, on top of this flow: it would only be shown once more. */
const isCovered = (registry: FlowRegistry, { next }: Decision, flow: string): boolean => {
  const seen = top(next)
  return seen !== undefined && seen.flow !== flow && registry.flows[seen.flow]?.kind === 'overlay'
}
