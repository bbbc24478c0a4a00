import type { Flow } from '../../flows/flow.ts'
import type { EngineCommand } from '../../flows/requests.ts'
import { type FlowEvent, type Said, type Words, words } from '../../flows/screen.ts'
import type { Speaker } from '../contracts/update.ts'
import { choiceNamed, choicesOf, environmentOf, type FlowRegistry, progressOf, top } from './flow-registry.ts'
import { blank, type Conversation, type Frame, type Pending } from './record.ts'
import { accepts, answered, begin, type Happening, knows, rung, type Step, step, waitsFor } from './step.ts'

/** What is to be done after something happened: pure data, so that it can be decided again when another writer was first. */
export interface Decision {
  readonly next: Conversation
  /** `flow.state` of each state entered. */
  readonly entered: readonly string[]
  /** Lines above the screen. */
  readonly remarks: readonly Words[]
  /** The answer to a tap, shown for a moment. */
  readonly toast?: Words | undefined
  /** Whether the screen is drawn: over the present card, or as a new message. */
  readonly draw: 'no' | 'over' | 'new'
  /** Whether the flows had any use for what happened. */
  readonly handled: boolean
  /** The button that was tapped, if one was: the turn it was drawn for, and the choice. */
  readonly tapped?: string | undefined
}

/** How long whoever took a effect up is trusted to be alive (ms): after a crash another has it within ten seconds. */
export const LEASE = 8_000

/** No decision yet: everything stays as it is. */
export const nothing = (next: Conversation): Decision => ({
  next,
  entered: [],
  remarks: [],
  toast: undefined,
  draw: 'no',
  handled: false,
  tapped: undefined,
})

const remarked = (decision: Decision, line: Words): Decision => ({
  ...decision,
  remarks: [...decision.remarks, line],
})

/** A conversation before its first word. */
export const fresh = (registry: FlowRegistry, speaker: Speaker, at: number): Conversation =>
  blank(at, registry.pickLocale(speaker.language))

/** The person did something. */
export const hear = (
  registry: FlowRegistry,
  id: string,
  before: Conversation,
  said: Said,
  speaker: Speaker,
  at: number,
): Decision => {
  /** A button stands under the newest card, also when a crash has kept us from writing down which one that is. */
  const onCard = said.kind === 'tap' && said.message >= (before.card ?? 0)
  const known = {
    ...before,
    name: speaker.name,
    language: speaker.language,
    parked: undefined,
    card: onCard ? said.message : before.card,
  }
  const start: Decision = { ...nothing(known), draw: onCard ? 'over' : 'new' }
  const heard =
    said.kind === 'command'
      ? command(registry, start, said, at)
      : before.mended
        ? start
        : spoken(registry, id, start, said, at)
  /** Whoever comes back has not seen what became of the last thing they did. */
  const decision: Decision = before.parked ? { ...heard, draw: 'new' } : heard
  const moved = decision.handled || seenState(decision.next) !== seenState(before)
  const { tapped, next } = decision
  return moved ? { ...decision, next: { ...next, turn: before.turn + 1, tapped } } : decision
}

/** Something happened that the person did not say here: a page, a receipt. It goes to the topmost flow that can use it. */
export const tell = (
  registry: FlowRegistry,
  before: Conversation,
  event: FlowEvent,
  at: number,
  flow?: string,
): Decision => afterwards(before, handOn(registry, { ...nothing(before), draw: 'over' }, event, at, flow))

/** A flow is opened from outside, on top of what the person is at, and rings: something concerns them that they did not ask for. */
export const open = (
  registry: FlowRegistry,
  before: Conversation,
  { flow, event }: { readonly flow: string; readonly event: FlowEvent },
  at: number,
): Decision =>
  afterwards(before, go(registry, { ...nothing(before), draw: 'new' }, { type: 'go', flow, event }, at))

/** The topmost flow that can use an event gets it; nothing happens where none can. */
const handOn = (
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
    ? apply(registry, decision, target.flow, happening)
    : { ...decision, draw: decision.handled ? decision.draw : 'no' }
}

/** An ask was answered. undefined: nobody waits for it any more. */
export const settle = (
  registry: FlowRegistry,
  before: Conversation,
  n: number,
  answer: unknown,
  at: number,
): Decision | undefined => {
  const pending = before.pending.find((effect) => effect.n === n)
  if (!pending || !('request' in pending)) return undefined
  const rest = { ...before, pending: before.pending.filter((effect) => effect.n !== n) }
  return afterwards(
    before,
    apply(registry, { ...nothing(rest), draw: 'over' }, pending.flow, answered(pending.invoke, answer, at)),
  )
}

/** A background effect was performed: it is settled, or tried again later; its event goes to the flow that requested it. */
export const backgroundDone = (
  registry: FlowRegistry,
  before: Conversation,
  n: number,
  came: { readonly event?: FlowEvent; readonly retryAt?: number },
  at: number,
): Decision | undefined => {
  const pending = before.pending.find((effect) => effect.n === n)
  if (!pending) return undefined
  const next = {
    ...before,
    pending: before.pending.flatMap((effect) =>
      effect.n !== n ? [effect] : came.retryAt === undefined ? [] : [{ ...effect, due: came.retryAt }],
    ),
  }
  return came.event ? { ...tell(registry, next, came.event, at, pending.flow), handled: true } : nothing(next)
}

/**
 * Time has passed: timers ring, effects whose owner must have died are taken up, an owed screen is drawn. A effect that
 * is `orphaned` is taken up before its time.
 */
export const wake = (
  registry: FlowRegistry,
  before: Conversation,
  at: number,
  orphaned: (effect: Pending) => boolean = () => false,
): Decision => {
  const takenUp = before.pending.map((effect) =>
    effect.due > at && !orphaned(effect) ? effect : { ...effect, due: at + LEASE, tries: effect.tries + 1 },
  )
  const owed = before.owed !== undefined && before.owed <= at
  let decision: Decision = {
    ...nothing({ ...before, pending: takenUp, owed: owed ? undefined : before.owed }),
    draw: owed ? 'new' : 'no',
  }
  if (before.parked) return decision
  for (const frame of before.frames) {
    const flow = registry.flows[frame.flow]
    if (!flow) continue
    for (const [name, due] of Object.entries(frame.timers)) {
      if (due > at) continue
      decision = apply(
        registry,
        silence({ ...decision, draw: decision.draw === 'new' ? 'new' : 'over' }, frame.flow, name),
        frame.flow,
        rung(flow, frame, name, at),
      )
    }
  }
  return afterwards(before, decision)
}

/** When somebody must look at this conversation again (epoch ms). */
export const nextWake = (it: Conversation): number | undefined => {
  const times = [
    ...it.pending.map(({ due }) => due),
    ...(it.parked ? [] : it.frames.flatMap(({ timers }) => Object.values(timers))),
    ...(it.owed === undefined ? [] : [it.owed]),
  ]
  return times.length > 0 ? Math.min(...times) : undefined
}

const seenState = (it: Conversation) => `${top(it)?.flow}.${top(it)?.state}`

/** Buttons of a screen that has gone belong to a turn that is over. */
const afterwards = (before: Conversation, decision: Decision): Decision =>
  seenState(decision.next) === seenState(before)
    ? decision
    : { ...decision, next: { ...decision.next, turn: before.turn + 1 } }

const silence = (decision: Decision, flow: string, name: string): Decision => ({
  ...decision,
  next: {
    ...decision.next,
    frames: decision.next.frames.map((frame) => {
      if (frame.flow !== flow) return frame
      const { [name]: _, ...timers } = frame.timers
      return { ...frame, timers }
    }),
  },
})

/** Whether a command of that name leads anywhere. */
export const isCommand = ({ commands }: FlowRegistry, command: string): boolean =>
  Object.hasOwn(commands, command) || ['help', 'back', 'cancel'].includes(command)

const command = (
  registry: FlowRegistry,
  start: Decision,
  { command, payload }: Extract<Said, { kind: 'command' }>,
  at: number,
): Decision => {
  if (command === 'help') return helped(registry, start)
  if (command === 'back' || command === 'cancel') {
    const frame = top(start.next)
    const flow = frame && registry.flows[frame.flow]
    if (frame && flow && accepts(flow, frame, { type: command, at }, registry.capabilities))
      return apply(registry, start, frame.flow, { type: command, at })
    return remarked(atHome(registry, start, at), words('common-nothing-back'))
  }
  const [link = '', ...tag] = payload.split('-')
  const linked = command === 'start' ? registry.deepLinks[link] : undefined
  const flow = linked ?? registry.commands[command]
  if (!flow) return remarked(atHome(registry, start, at), words('common-not-understood'))
  const campaign = linked ? tag.join('-') : command === 'start' ? payload : ''
  const next = { ...start.next, campaign: start.next.campaign ?? (campaign.slice(0, 64) || undefined) }
  const resume = registry.flows[flow]?.resume
  const to = { type: 'go', flow, ...(resume && { event: { type: resume } }) } as const
  return { ...go(registry, { ...start, next }, to, at), handled: true }
}

const spoken = (
  registry: FlowRegistry,
  id: string,
  start: Decision,
  said: Exclude<Said, { kind: 'command' }>,
  at: number,
): Decision => {
  if (!top(start.next)) return { ...atHome(registry, start, at), handled: true }
  if (said.kind === 'tap') return tapped(registry, id, start, said, at)

  const environment = environmentOf(registry, start.next, at)
  const frame = top(start.next) as Frame
  const view = registry.flows[frame.flow]?.screens[frame.state]
  if (said.kind === 'text') {
    if (said.forwarded) return remarked(start, words('common-forwarded'))
    const choice = choiceNamed(registry, start.next, said.text, at)
    if (choice) return choose(registry, start, choice, at)
    if (said.text.length > 1000) return remarked(start, words('common-too-long'))
  }
  if (said.kind === 'edited') return remarked(start, words('common-edited'))

  const heard = view?.hear?.(said, frame.context, environment)
  if (!heard)
    return remarked(start, words(said.kind === 'other' ? 'common-not-text' : 'common-not-understood'))
  if ('remark' in heard) return remarked(start, heard.remark as Words)
  return apply(registry, start, frame.flow, { ...(heard as FlowEvent), at })
}

const tapped = (
  registry: FlowRegistry,
  id: string,
  start: Decision,
  said: Extract<Said, { kind: 'tap' }>,
  at: number,
): Decision => {
  const opened = registry.buttons.open(id, said.token)
  const choice =
    opened?.turn === start.next.turn
      ? choicesOf(registry, start.next, at).find((one) => one.id === opened.choice)
      : undefined
  if (choice) return { ...choose(registry, start, choice, at), tapped: `${opened?.turn}.${choice.id}` }
  const repeated = opened !== undefined && `${opened.turn}.${opened.choice}` === start.next.tapped
  return repeated
    ? { ...start, draw: 'no', toast: words('common-already-toast') }
    : { ...start, toast: words('common-old-button-toast') }
}

const choose = (
  registry: FlowRegistry,
  start: Decision,
  { id, event }: { id: string; event?: FlowEvent },
  at: number,
): Decision => {
  if (id === 'nav-help') return helped(registry, start)
  if (id === 'nav-language')
    return { ...go(registry, start, { type: 'go', flow: 'language' }, at), handled: true }
  return event ? apply(registry, start, top(start.next)?.flow ?? registry.home, { ...event, at }) : start
}

const helped = (registry: FlowRegistry, start: Decision): Decision => {
  const frame = top(start.next)
  const help = frame && registry.flows[frame.flow]?.screens[frame.state]?.help
  return [...(help ? [words(help)] : []), words('common-help')].reduce(remarked, start)
}

const atHome = (registry: FlowRegistry, decision: Decision, at: number): Decision =>
  top(decision.next) ? decision : go(registry, decision, { type: 'go', flow: registry.home }, at)

/** One event into one flow, and everything that follows from it at once. */
const apply = (registry: FlowRegistry, decision: Decision, id: string, event: Happening): Decision => {
  const index = decision.next.frames.findLastIndex((frame) => frame.flow === id)
  const frame = decision.next.frames[index]
  const flow = registry.flows[id]
  if (!frame || !flow || !knows(flow, frame.state)) return decision
  const result = step(flow, frame, event, registry.capabilities)
  return result.changed || result.emitted.length > 0
    ? follow(registry, decision, index, frame, result, event.at)
    : decision
}

const follow = (
  registry: FlowRegistry,
  decision: Decision,
  index: number,
  frame: Frame,
  result: Step,
  at: number,
): Decision => {
  const { next, entered } = decision
  const { flow } = frame
  const { state, context } = result
  const moved: Frame = { ...frame, state, context, timers: alarmsAfter(frame, result) }
  const made = effectsOf(result, flow, next.effectCount, at)
  const kept = next.pending.filter((effect) => !isOvertaken(registry, effect, flow, result))
  const followed: Decision = {
    ...decision,
    handled: true,
    entered: state === frame.state ? entered : [...entered, `${flow}.${state}`],
    next: {
      ...next,
      frames: result.over ? next.frames.toSpliced(index, 1) : next.frames.with(index, moved),
      effectCount: next.effectCount + made.length,
      pending: [...kept, ...made],
    },
  }
  const orders = result.emitted.filter(isOrder)
  const obeyed = orders.reduce((so, order) => obey(registry, so, order, at), followed)
  return atHome(registry, obeyed, at)
}

/** The effects that a step asks for, numbered on from `first`. */
const effectsOf = (
  { requests, emitted }: Step,
  flow: string,
  first: number,
  at: number,
): readonly Pending[] => {
  const backgroundEffects = emitted.filter((one) => !isOrder(one))
  const effects = [
    ...requests.map(({ name, invoke, input }) => ({ request: name, invoke, input })),
    ...backgroundEffects.map((background) => ({ background })),
  ]
  return effects.map((effect, n) => ({ n: first + n, flow, due: at + LEASE, tries: 0, ...effect }))
}

/** An ask whose answer its flow does not wait for any more. */
const isOvertaken = (registry: FlowRegistry, effect: Pending, flow: string, after: Step): boolean => {
  if (!('request' in effect) || effect.flow !== flow) return false
  const known = registry.flows[flow]
  return !known || !waitsFor(known, after, effect.invoke) || after.requests.length > 0
}

const alarmsAfter = ({ timers }: Frame, { timers: set, silenced }: Step): Frame['timers'] => {
  const kept = silenced.length === 0 ? timers : without(timers, silenced)
  return { ...kept, ...set }
}

const without = (timers: Frame['timers'], names: readonly string[]): Frame['timers'] =>
  Object.fromEntries(Object.entries(timers).filter(([name]) => !names.includes(name)))

const isOrder = (emitted: { type: string }): emitted is EngineCommand => ORDERS.has(emitted.type)

const ORDERS: ReadonlySet<string> = new Set<EngineCommand['type']>(['remark', 'go', 'speak', 'ring', 'tell'])

const obey = (registry: FlowRegistry, decision: Decision, order: EngineCommand, at: number): Decision => {
  switch (order.type) {
    case 'remark':
      return remarked(decision, order.words)
    case 'ring':
      return { ...decision, draw: 'new' }
    case 'speak':
      return { ...decision, next: { ...decision.next, locale: order.locale } }
    case 'go':
      return go(registry, decision, order, at)
    case 'tell':
      return handOn(registry, decision, order.event, at)
    default:
      return order satisfies never
  }
}

/** Puts a flow on top; one that stands below already is taken up again, unless it is to begin anew. */
const go = (
  registry: FlowRegistry,
  decision: Decision,
  to: Extract<EngineCommand, { type: 'go' }>,
  at: number,
): Decision => {
  const flow = registry.flows[to.flow]
  if (!flow) return decision
  const { next } = decision
  const kept = next.frames.filter((frame) => frame.flow !== to.flow && stays(registry, flow, frame))
  const there =
    to.fresh || flow.restartsOnEnter ? undefined : next.frames.find((frame) => frame.flow === to.flow)
  const standsThere =
    there && (progressOf(registry, there) || to.flow === top(next)?.flow) ? there : undefined
  const frames = standsThere ? [...kept, standsThere] : kept
  const waiting = new Set(frames.map((frame) => frame.flow))
  const pending = next.pending.filter((effect) => !('request' in effect) || waiting.has(effect.flow))
  const cleared = { ...decision, next: { ...next, frames, pending } }
  /** With an event of its own, what is shown then speaks for itself. */
  const isBack = standsThere && standsThere !== top(next) && (to.event?.type ?? flow.resume) === flow.resume
  const back = isBack ? remarked(cleared, words('common-welcome-back')) : cleared
  const arrived = standsThere ? back : arrive(registry, cleared, to.flow, at)
  return to.event ? apply(registry, arrived, to.flow, { ...to.event, at }) : arrived
}

/**
 * A draft stays below whatever comes; below what is read in passing or done on its behalf, so does all that is not
 * read in passing itself.
 */
const stays = (registry: FlowRegistry, above: Flow, frame: Frame): boolean =>
  progressOf(registry, frame) !== undefined ||
  ((above.overlay === true || above.subflow === true) &&
    frame.flow !== registry.home &&
    !registry.flows[frame.flow]?.overlay)

/** Begins a flow, on top of whatever there is. */
export const arrive = (registry: FlowRegistry, decision: Decision, id: string, at: number): Decision => {
  const flow = registry.flows[id]
  if (!flow) return decision
  const first = begin(flow, registry.capabilities, at)
  const frame: Frame = { flow: id, version: flow.version, state: '', context: {}, timers: {} }
  const { next } = decision
  return follow(
    registry,
    { ...decision, next: { ...next, frames: [...next.frames, frame] } },
    next.frames.length,
    frame,
    first,
    at,
  )
}
