import type { FlowEvent, Said } from '../../flows/screen.ts'
import type { BackgroundResult } from '../contracts/performers.ts'
import type { Speaker } from '../contracts/update.ts'
import { type Decision, LEASE, unchanged } from './decision.ts'
import { lastOf, placeOf } from './edited-answer.ts'
import { type FlowRegistry, top } from './flow-registry.ts'
import { command, message } from './meaning.ts'
import { isOnCard } from './newest-card.ts'
import { blank, type Conversation, type Pending } from './record.ts'
import { goTo, send, sendToTopmost } from './stack.ts'
import { answered, rung } from './step.ts'

/** A conversation before its first update. */
export const newConversation = (registry: FlowRegistry, speaker: Speaker, at: number): Conversation =>
  blank(at, registry.pickLocale(speaker.language))

/** The person did something in the chat. */
export const hear = (
  registry: FlowRegistry,
  id: string,
  before: Conversation,
  said: Said,
  speaker: Speaker,
  at: number,
): Decision => {
  const { name, handle, language } = speaker
  /** What a person has not seen yet is shown whole. */
  const last = before.blocked || before.relocated ? undefined : lastOf(before, said)
  const known = { ...before, name, handle, language, blocked: undefined, withHost: undefined, last }
  const start: Decision = { ...unchanged(known), draw: isOnCard(said, before) ? 'over' : 'new' }
  const heard = meaningOf(registry, id, start, said, at)
  /** A person who unblocks the bot has not seen the outcome of what they did last. */
  const decision: Decision = before.blocked ? { ...heard, draw: 'new' } : heard
  const moved = decision.handled || placeOf(decision.next) !== placeOf(before)
  const { tapped, next } = decision
  return moved ? { ...decision, next: { ...next, turn: before.turn + 1, tapped } } : decision
}

/** After an upgrade has moved the person, a message answers a question they have not seen: only a command counts. */
const meaningOf = (registry: FlowRegistry, id: string, start: Decision, said: Said, at: number): Decision => {
  if (said.kind === 'command') return command(registry, start, said, at)
  return start.next.relocated ? start : message(registry, id, start, said, at)
}

/** An event from outside the chat (a page, a receipt): the topmost flow that accepts it gets it, or `flow` only. */
export const dispatch = (
  registry: FlowRegistry,
  before: Conversation,
  event: FlowEvent,
  at: number,
  flow?: string,
): Decision =>
  withNewTurn(before, sendToTopmost(registry, { ...unchanged(before), draw: 'over' }, event, at, flow))

/** What is opened from outside the chat, see {@link open}. */
export interface Opening {
  readonly flow: string
  readonly event?: FlowEvent | undefined
  readonly folds?: boolean
}

/**
 * A flow is opened from outside the chat, as a new message that makes a sound; the buttons that were there count no more.
 * `folds`: where the person sees this flow already, the flow says by `ring` whether a new message is needed.
 */
export const open = (
  registry: FlowRegistry,
  before: Conversation,
  { flow, event, folds }: Opening,
  at: number,
): Decision => {
  const draw = folds && top(before)?.flow === flow ? 'over' : 'new'
  const to = { type: 'go', flow, ...(event && { event }) } as const
  const decision = goTo(registry, { ...unchanged({ ...before, withHost: undefined }), draw }, to, at)
  return { ...decision, next: { ...decision.next, turn: before.turn + 1 } }
}

/** A request was answered. undefined: its flow does not wait for the answer any more. */
export const settle = (
  registry: FlowRegistry,
  before: Conversation,
  n: number,
  answer: unknown,
  at: number,
): Decision | undefined => {
  const request = before.pending.find((effect) => effect.n === n)
  if (!request || !('request' in request)) return undefined
  const rest = { ...before, pending: before.pending.filter((effect) => effect.n !== n) }
  const event = answered(request.invoke, answer, at)
  return withNewTurn(before, send(registry, { ...unchanged(rest), draw: 'over' }, request.flow, event))
}

/** A background effect was performed, or is to be tried again later; its event goes to the flow that emitted it. */
export const backgroundDone = (
  registry: FlowRegistry,
  before: Conversation,
  n: number,
  { event, retryAt }: BackgroundResult,
  at: number,
): Decision | undefined => {
  const done = before.pending.find((effect) => effect.n === n)
  if (!done) return undefined
  const pending = before.pending.flatMap((effect) =>
    effect.n !== n ? [effect] : retryAt === undefined ? [] : [{ ...effect, due: retryAt }],
  )
  const next = { ...before, pending }
  return event ? { ...dispatch(registry, next, event, at, done.flow), handled: true } : unchanged(next)
}

/**
 * Time has passed: timers ring, effects whose process must have died are taken up, a screen that did not arrive is drawn
 * again. An effect that `isOrphaned` is taken up before its time.
 */
export const wake = (
  registry: FlowRegistry,
  before: Conversation,
  at: number,
  isOrphaned: (effect: Pending) => boolean = () => false,
): Decision => {
  const pending = before.pending.map((effect) =>
    effect.due > at && !isOrphaned(effect) ? effect : { ...effect, due: at + LEASE, tries: effect.tries + 1 },
  )
  const redraw = before.redrawAt !== undefined && before.redrawAt <= at
  const awake: Decision = {
    ...unchanged(
      redraw ? { ...before, pending, redrawAt: undefined, unsaid: undefined } : { ...before, pending },
    ),
    ...(redraw && { draw: 'new', remarks: before.unsaid ?? [] }),
  }
  if (before.blocked) return awake
  const due = before.frames.flatMap((frame) =>
    Object.keys(frame.timers).flatMap((name) => ((frame.timers[name] ?? 0) > at ? [] : [{ frame, name }])),
  )
  return withNewTurn(
    before,
    due.reduce((decision, { frame, name }) => {
      const flow = registry.flows[frame.flow]
      if (!flow) return decision
      return send(registry, withoutTimer(decision, frame.flow, name), frame.flow, rung(flow, frame, name, at))
    }, awake),
  )
}

/** When a process must look at this conversation again (epoch ms). */
export const nextWake = ({ pending, frames, blocked, redrawAt }: Conversation): number | undefined => {
  const times = [
    ...pending.map(({ due }) => due),
    ...(blocked ? [] : frames.flatMap(({ timers }) => Object.values(timers))),
    ...(redrawAt === undefined ? [] : [redrawAt]),
  ]
  return times.length > 0 ? Math.min(...times) : undefined
}

/** The buttons of a screen that was left belong to an earlier turn. */
const withNewTurn = (before: Conversation, decision: Decision): Decision =>
  placeOf(decision.next) === placeOf(before)
    ? decision
    : { ...decision, next: { ...decision.next, turn: before.turn + 1 } }

/** A timer rings once, and what comes of it is shown. */
const withoutTimer = (decision: Decision, flow: string, name: string): Decision => ({
  ...decision,
  draw: decision.draw === 'new' ? 'new' : 'over',
  next: {
    ...decision.next,
    frames: decision.next.frames.map((frame) => {
      if (frame.flow !== flow) return frame
      const { [name]: _, ...timers } = frame.timers
      return { ...frame, timers }
    }),
  },
})
