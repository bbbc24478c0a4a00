import type { Order } from '../../flows/effects.ts'
import type { Flow } from '../../flows/flow.ts'
import { type FlowEvent, type Said, type Words, words } from '../../flows/screen.ts'
import { blank, type Conversation, type Frame, type Pending } from './record.ts'
import { aroundOf, choiceNamed, choicesOf, progressOf, type Scene, top } from './scene.ts'
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

/** How long whoever took a wish up is trusted to be alive (ms): after a crash another has it within ten seconds. */
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

/** Who speaks: the name and language the channel told with this update. */
export interface Speaker {
  readonly name?: string
  readonly language?: string
}

/** A conversation before its first word. */
export const fresh = (scene: Scene, speaker: Speaker, at: number): Conversation =>
  blank(at, scene.pickLocale(speaker.language))

/** The person did something. */
export const hear = (
  scene: Scene,
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
      ? command(scene, start, said, at)
      : before.mended
        ? start
        : spoken(scene, id, start, said, at)
  /** Whoever comes back has not seen what became of the last thing they did. */
  const decision: Decision = before.parked ? { ...heard, draw: 'new' } : heard
  const moved = decision.handled || seenState(decision.next) !== seenState(before)
  const { tapped, next } = decision
  return moved ? { ...decision, next: { ...next, turn: before.turn + 1, tapped } } : decision
}

/** Something happened that the person did not say here: a page, a receipt. It goes to the topmost flow that can use it. */
export const tell = (
  scene: Scene,
  before: Conversation,
  event: FlowEvent,
  at: number,
  flow?: string,
): Decision => afterwards(before, handOn(scene, { ...nothing(before), draw: 'over' }, event, at, flow))

/** A flow is opened from outside, on top of what the person is at, and rings: something concerns them that they did not ask for. */
export const open = (
  scene: Scene,
  before: Conversation,
  { flow, event }: { readonly flow: string; readonly event: FlowEvent },
  at: number,
): Decision =>
  afterwards(before, go(scene, { ...nothing(before), draw: 'new' }, { type: 'go', flow, event }, at))

/** The topmost flow that can use an event gets it; nothing happens where none can. */
const handOn = (scene: Scene, decision: Decision, event: FlowEvent, at: number, flow?: string): Decision => {
  const happening = { ...event, at }
  const target = decision.next.frames.findLast((frame) => {
    const known = scene.flows[frame.flow]
    return known && (!flow || frame.flow === flow) && accepts(known, frame, happening)
  })
  return target
    ? apply(scene, decision, target.flow, happening)
    : { ...decision, draw: decision.handled ? decision.draw : 'no' }
}

/** An ask was answered. undefined: nobody waits for it any more. */
export const settle = (
  scene: Scene,
  before: Conversation,
  n: number,
  answer: unknown,
  at: number,
): Decision | undefined => {
  const pending = before.pending.find((wish) => wish.n === n)
  if (!pending || !('ask' in pending)) return undefined
  const rest = { ...before, pending: before.pending.filter((wish) => wish.n !== n) }
  return afterwards(
    before,
    apply(scene, { ...nothing(rest), draw: 'over' }, pending.flow, answered(pending.invoke, answer, at)),
  )
}

/** A notice was performed: it is settled, or tried again later; its event goes to the flow that wished for it. */
export const noticed = (
  scene: Scene,
  before: Conversation,
  n: number,
  came: { readonly event?: FlowEvent; readonly retryAt?: number },
  at: number,
): Decision | undefined => {
  const pending = before.pending.find((wish) => wish.n === n)
  if (!pending) return undefined
  const next = {
    ...before,
    pending: before.pending.flatMap((wish) =>
      wish.n !== n ? [wish] : came.retryAt === undefined ? [] : [{ ...wish, due: came.retryAt }],
    ),
  }
  return came.event ? { ...tell(scene, next, came.event, at, pending.flow), handled: true } : nothing(next)
}

/**
 * Time has passed: alarms ring, wishes whose owner must have died are taken up, an owed screen is drawn. A wish that
 * is `orphaned` is taken up before its time.
 */
export const wake = (
  scene: Scene,
  before: Conversation,
  at: number,
  orphaned: (wish: Pending) => boolean = () => false,
): Decision => {
  const takenUp = before.pending.map((wish) =>
    wish.due > at && !orphaned(wish) ? wish : { ...wish, due: at + LEASE, tries: wish.tries + 1 },
  )
  const owed = before.owed !== undefined && before.owed <= at
  let decision: Decision = {
    ...nothing({ ...before, pending: takenUp, owed: owed ? undefined : before.owed }),
    draw: owed ? 'new' : 'no',
  }
  if (before.parked) return decision
  for (const frame of before.frames) {
    const flow = scene.flows[frame.flow]
    if (!flow) continue
    for (const [name, due] of Object.entries(frame.alarms)) {
      if (due > at) continue
      decision = apply(
        scene,
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
    ...(it.parked ? [] : it.frames.flatMap(({ alarms }) => Object.values(alarms))),
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
      const { [name]: _, ...alarms } = frame.alarms
      return { ...frame, alarms }
    }),
  },
})

/** Whether a command of that name leads anywhere. */
export const isCommand = ({ commands }: Scene, command: string): boolean =>
  Object.hasOwn(commands, command) || ['help', 'back', 'cancel'].includes(command)

const command = (
  scene: Scene,
  start: Decision,
  { command, payload }: Extract<Said, { kind: 'command' }>,
  at: number,
): Decision => {
  if (command === 'help') return helped(scene, start)
  if (command === 'back' || command === 'cancel') {
    const frame = top(start.next)
    const flow = frame && scene.flows[frame.flow]
    if (frame && flow && accepts(flow, frame, { type: command, at }))
      return apply(scene, start, frame.flow, { type: command, at })
    return remarked(atHome(scene, start, at), words('common-nothing-back'))
  }
  const [link = '', ...tag] = payload.split('-')
  const linked = command === 'start' ? scene.deepLinks[link] : undefined
  const flow = linked ?? scene.commands[command]
  if (!flow) return remarked(atHome(scene, start, at), words('common-not-understood'))
  const campaign = linked ? tag.join('-') : command === 'start' ? payload : ''
  const next = { ...start.next, campaign: start.next.campaign ?? (campaign.slice(0, 64) || undefined) }
  const resume = scene.flows[flow]?.resume
  const to = { type: 'go', flow, ...(resume && { event: { type: resume } }) } as const
  return { ...go(scene, { ...start, next }, to, at), handled: true }
}

const spoken = (
  scene: Scene,
  id: string,
  start: Decision,
  said: Exclude<Said, { kind: 'command' }>,
  at: number,
): Decision => {
  if (!top(start.next)) return { ...atHome(scene, start, at), handled: true }
  if (said.kind === 'tap') return tapped(scene, id, start, said, at)

  const around = aroundOf(scene, start.next, at)
  const frame = top(start.next) as Frame
  const view = scene.flows[frame.flow]?.screens[frame.state]
  if (said.kind === 'text') {
    if (said.forwarded) return remarked(start, words('common-forwarded'))
    const choice = choiceNamed(scene, start.next, said.text, at)
    if (choice) return choose(scene, start, choice, at)
    if (said.text.length > 1000) return remarked(start, words('common-too-long'))
  }
  if (said.kind === 'edited') return remarked(start, words('common-edited'))

  const heard = view?.hear?.(said, frame.context, around)
  if (!heard)
    return remarked(start, words(said.kind === 'other' ? 'common-not-text' : 'common-not-understood'))
  if ('remark' in heard) return remarked(start, heard.remark as Words)
  return apply(scene, start, frame.flow, { ...(heard as FlowEvent), at })
}

const tapped = (
  scene: Scene,
  id: string,
  start: Decision,
  said: Extract<Said, { kind: 'tap' }>,
  at: number,
): Decision => {
  const opened = scene.buttons.open(id, said.token)
  const choice =
    opened?.turn === start.next.turn
      ? choicesOf(scene, start.next, at).find((one) => one.id === opened.choice)
      : undefined
  if (choice) return { ...choose(scene, start, choice, at), tapped: `${opened?.turn}.${choice.id}` }
  const repeated = opened !== undefined && `${opened.turn}.${opened.choice}` === start.next.tapped
  return repeated
    ? { ...start, draw: 'no', toast: words('common-already-toast') }
    : { ...start, toast: words('common-old-button-toast') }
}

const choose = (
  scene: Scene,
  start: Decision,
  { id, event }: { id: string; event?: FlowEvent },
  at: number,
): Decision => {
  if (id === 'nav-help') return helped(scene, start)
  if (id === 'nav-language')
    return { ...go(scene, start, { type: 'go', flow: 'language' }, at), handled: true }
  return event ? apply(scene, start, top(start.next)?.flow ?? scene.home, { ...event, at }) : start
}

const helped = (scene: Scene, start: Decision): Decision => {
  const frame = top(start.next)
  const help = frame && scene.flows[frame.flow]?.screens[frame.state]?.help
  return [...(help ? [words(help)] : []), words('common-help')].reduce(remarked, start)
}

const atHome = (scene: Scene, decision: Decision, at: number): Decision =>
  top(decision.next) ? decision : go(scene, decision, { type: 'go', flow: scene.home }, at)

/** One event into one flow, and everything that follows from it at once. */
const apply = (scene: Scene, decision: Decision, id: string, event: Happening): Decision => {
  const index = decision.next.frames.findLastIndex((frame) => frame.flow === id)
  const frame = decision.next.frames[index]
  const flow = scene.flows[id]
  if (!frame || !flow || !knows(flow, frame.state)) return decision
  const result = step(flow, frame, event)
  return result.changed || result.emitted.length > 0
    ? follow(scene, decision, index, frame, result, event.at)
    : decision
}

const follow = (
  scene: Scene,
  decision: Decision,
  index: number,
  frame: Frame,
  result: Step,
  at: number,
): Decision => {
  const { next, entered } = decision
  const { flow } = frame
  const { state, context } = result
  const moved: Frame = { ...frame, state, context, alarms: alarmsAfter(frame, result) }
  const made = wishesOf(result, flow, next.wishes, at)
  const kept = next.pending.filter((wish) => !isOvertaken(scene, wish, flow, result))
  const followed: Decision = {
    ...decision,
    handled: true,
    entered: state === frame.state ? entered : [...entered, `${flow}.${state}`],
    next: {
      ...next,
      frames: result.over ? next.frames.toSpliced(index, 1) : next.frames.with(index, moved),
      wishes: next.wishes + made.length,
      pending: [...kept, ...made],
    },
  }
  const orders = result.emitted.filter(isOrder)
  const obeyed = orders.reduce((so, order) => obey(scene, so, order, at), followed)
  return atHome(scene, obeyed, at)
}

/** What a step wishes for, numbered on from `first`. */
const wishesOf = ({ asks, emitted }: Step, flow: string, first: number, at: number): readonly Pending[] => {
  const notices = emitted.filter((one) => !isOrder(one))
  const wishes = [
    ...asks.map(({ name, invoke, wish }) => ({ ask: name, invoke, wish })),
    ...notices.map((notice) => ({ notice })),
  ]
  return wishes.map((wish, n) => ({ n: first + n, flow, due: at + LEASE, tries: 0, ...wish }))
}

/** An ask whose answer its flow does not wait for any more. */
const isOvertaken = (scene: Scene, wish: Pending, flow: string, after: Step): boolean => {
  if (!('ask' in wish) || wish.flow !== flow) return false
  const known = scene.flows[flow]
  return !known || !waitsFor(known, after, wish.invoke) || after.asks.length > 0
}

const alarmsAfter = ({ alarms }: Frame, { alarms: set, silenced }: Step): Frame['alarms'] => {
  const kept = silenced.length === 0 ? alarms : without(alarms, silenced)
  return { ...kept, ...set }
}

const without = (alarms: Frame['alarms'], names: readonly string[]): Frame['alarms'] =>
  Object.fromEntries(Object.entries(alarms).filter(([name]) => !names.includes(name)))

const isOrder = (emitted: { type: string }): emitted is Order => ORDERS.has(emitted.type)

const ORDERS: ReadonlySet<string> = new Set<Order['type']>(['remark', 'go', 'speak', 'ring', 'tell'])

const obey = (scene: Scene, decision: Decision, order: Order, at: number): Decision => {
  switch (order.type) {
    case 'remark':
      return remarked(decision, order.words)
    case 'ring':
      return { ...decision, draw: 'new' }
    case 'speak':
      return { ...decision, next: { ...decision.next, locale: order.locale } }
    case 'go':
      return go(scene, decision, order, at)
    case 'tell':
      return handOn(scene, decision, order.event, at)
    default:
      return order satisfies never
  }
}

/** Puts a flow on top; one that stands below already is taken up again, unless it is to begin anew. */
const go = (scene: Scene, decision: Decision, to: Extract<Order, { type: 'go' }>, at: number): Decision => {
  const flow = scene.flows[to.flow]
  if (!flow) return decision
  const { next } = decision
  const kept = next.frames.filter((frame) => frame.flow !== to.flow && stays(scene, flow, frame))
  const there = to.fresh || flow.anew ? undefined : next.frames.find((frame) => frame.flow === to.flow)
  const standsThere = there && (progressOf(scene, there) || to.flow === top(next)?.flow) ? there : undefined
  const frames = standsThere ? [...kept, standsThere] : kept
  const waiting = new Set(frames.map((frame) => frame.flow))
  const pending = next.pending.filter((wish) => !('ask' in wish) || waiting.has(wish.flow))
  const cleared = { ...decision, next: { ...next, frames, pending } }
  /** With an event of its own, what is shown then speaks for itself. */
  const isBack = standsThere && standsThere !== top(next) && (to.event?.type ?? flow.resume) === flow.resume
  const back = isBack ? remarked(cleared, words('common-welcome-back')) : cleared
  const arrived = standsThere ? back : arrive(scene, cleared, to.flow, at)
  return to.event ? apply(scene, arrived, to.flow, { ...to.event, at }) : arrived
}

/**
 * A draft stays below whatever comes; below what is read in passing or done on its behalf, so does all that is not
 * read in passing itself.
 */
const stays = (scene: Scene, above: Flow, frame: Frame): boolean =>
  progressOf(scene, frame) !== undefined ||
  ((above.passing === true || above.aside === true) &&
    frame.flow !== scene.home &&
    !scene.flows[frame.flow]?.passing)

/** Begins a flow, on top of whatever there is. */
export const arrive = (scene: Scene, decision: Decision, id: string, at: number): Decision => {
  const flow = scene.flows[id]
  if (!flow) return decision
  const first = begin(flow, scene.house, at)
  const frame: Frame = { flow: id, version: flow.version, state: '', context: {}, alarms: {} }
  const { next } = decision
  return follow(
    scene,
    { ...decision, next: { ...next, frames: [...next.frames, frame] } },
    next.frames.length,
    frame,
    first,
    at,
  )
}
