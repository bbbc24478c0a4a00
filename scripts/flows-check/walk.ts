import type { Flow } from '../../flows/flow.ts'
import type { FlowEvent } from '../../flows/screen.ts'
import { dispatch, newConversation, settle, wake } from '../../src/engine/decide.ts'
import { unchanged } from '../../src/engine/decision.ts'
import { environmentOf, type FlowRegistry, screenOf, top } from '../../src/engine/flow-registry.ts'
import type { Conversation } from '../../src/engine/record.ts'
import { enter } from '../../src/engine/stack.ts'
import { rests } from '../../src/engine/step.ts'
import { NOW } from '../../test/fixtures/specification.ts'
import { answers, happenings, operators, sayings } from '../../test/flows/sign-up/samples.ts'

export { NOW, operators }

interface Place {
  readonly registry: FlowRegistry
  readonly conversation: Conversation
  readonly at: number
}

/** One conversation for each state of a flow in which it can be stored, reached by the fewest steps under any capabilities. */
export const walk = (registries: readonly FlowRegistry[], flow: Flow): Conversation[] => {
  const wanted = new Set(Object.keys(flow.machine.states).filter((state) => isStored(flow, state)))
  const found: Conversation[] = []
  const known = new Set<string>()
  let edge = registries.map((registry) => ({
    registry,
    conversation: enter(registry, unchanged(begun(registry)), flow.id, NOW).next,
    at: NOW,
  }))
  while (edge.length > 0 && wanted.size > 0) {
    const here = edge.filter(({ conversation, registry }) => {
      const frame = top(conversation)
      if (frame?.flow !== flow.id) return false
      const key = `${registries.indexOf(registry)} ${situation(conversation)}`
      if (known.has(key)) return false
      known.add(key)
      if (wanted.delete(frame.state)) found.push(conversation)
      return true
    })
    edge = here.flatMap((place) => next(flow, place))
  }
  return found
}

const isStored = (flow: Flow, state: string): boolean =>
  rests(flow, state) || (flow.machine.states[state]?.invoke.length ?? 0) > 0

const begun = (registry: FlowRegistry): Conversation => ({
  ...newConversation(registry, { language: 'en' }, NOW),
  name: 'Ana',
  card: '7',
})

/** A count, a time or a typed text makes no new situation; which facts there are does. */
const situation = (conversation: Conversation): string => {
  const { state, context } = top(conversation) ?? { state: '', context: {} }
  const facts = Object.entries(context).map(([name, fact]) => [
    name,
    typeof fact === 'boolean' ? fact : typeof fact === 'object' ? fact?.kind : fact !== undefined,
  ])
  const told = [
    'late',
    'reason',
    'sent',
    'exposed',
    'fault',
    'until',
    'reminded',
    'offers',
    'wanted',
    'found',
  ]
  return JSON.stringify([state, facts.filter(([name]) => !told.includes(name)).sort()])
}

/** Everything that can happen here: taps, sayings, answers, timers, and what comes from outside. */
const next = (flow: Flow, { registry, conversation, at }: Place): Place[] => {
  const frame = top(conversation)
  if (!frame) return []
  const environment = environmentOf(registry, conversation, at)
  const taps = (screenOf(registry, conversation, environment)?.choices ?? [])
    .flat()
    .flatMap(({ event }) => (event ? [event] : []))
  const heard = sayings.flatMap((said) => {
    const event = flow.screens[frame.state]?.hear?.(said, frame.context, environment)
    return event && !('remark' in event) ? [event as FlowEvent] : []
  })
  const events = [...taps, ...heard, ...happenings, { type: 'back' }, { type: 'cancel' }]
  const asked = conversation.pending.flatMap((effect) =>
    'request' in effect
      ? answers[effect.request].map((answer) => settle(registry, conversation, effect.n, answer, at))
      : [],
  )
  const rung = Object.values(frame.timers).map((due) => ({
    registry,
    conversation: wake(registry, conversation, due).next,
    at: due,
  }))
  return [
    ...events.map((event) => ({
      registry,
      conversation: dispatch(registry, conversation, event, at, flow.id).next,
      at,
    })),
    ...asked.flatMap((decision) => (decision ? [{ registry, conversation: decision.next, at }] : [])),
    ...rung,
  ]
}
