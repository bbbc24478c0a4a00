import type { Flow } from '../../flows/flow.ts'
import type { FlowEvent } from '../../flows/screen.ts'
import { dispatch, newConversation, settle, wake } from '../../src/engine/decide.ts'
import { unchanged } from '../../src/engine/decision.ts'
import { environmentOf, type FlowRegistry, screenOf, top } from '../../src/engine/flow-registry.ts'
import type { Conversation } from '../../src/engine/record.ts'
import { enter } from '../../src/engine/stack.ts'
import { rests } from '../../src/engine/step.ts'
import { NOW } from '../../test/fixtures/specification.ts'
import { answers, happenings, houses, sayings } from '../../test/flows/sign-up/samples.ts'

export { houses, NOW }

interface Place {
  readonly registry: FlowRegistry
  readonly it: Conversation
  readonly at: number
}

/** One conversation for each state of a flow in which it can be stored, reached by the fewest steps in any house. */
export const walk = (registries: readonly FlowRegistry[], flow: Flow): Conversation[] => {
  const wanted = new Set(Object.keys(flow.machine.states).filter((state) => isStored(flow, state)))
  const found: Conversation[] = []
  const known = new Set<string>()
  let edge = registries.map((registry) => ({
    registry,
    it: enter(registry, unchanged(begun(registry)), flow.id, NOW).next,
    at: NOW,
  }))
  while (edge.length > 0 && wanted.size > 0) {
    const here = edge.filter(({ it, registry }) => {
      const frame = top(it)
      if (frame?.flow !== flow.id) return false
      const key = `${registries.indexOf(registry)} ${situation(it)}`
      if (known.has(key)) return false
      known.add(key)
      if (wanted.delete(frame.state)) found.push(it)
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
  card: 7,
})

/** A count, a time or a typed text makes no new situation; which facts there are does. */
const situation = (it: Conversation): string => {
  const { state, context } = top(it) ?? { state: '', context: {} }
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
const next = (flow: Flow, { registry, it, at }: Place): Place[] => {
  const frame = top(it)
  if (!frame) return []
  const environment = environmentOf(registry, it, at)
  const taps = (screenOf(registry, it, environment)?.choices ?? [])
    .flat()
    .flatMap(({ event }) => (event ? [event] : []))
  const heard = sayings.flatMap((said) => {
    const event = flow.screens[frame.state]?.hear?.(said, frame.context, environment)
    return event && !('remark' in event) ? [event as FlowEvent] : []
  })
  const events = [...taps, ...heard, ...happenings, { type: 'back' }, { type: 'cancel' }]
  const asked = it.pending.flatMap((effect) =>
    'request' in effect
      ? answers[effect.request].map((answer) => settle(registry, it, effect.n, answer, at))
      : [],
  )
  const rung = Object.values(frame.timers).map((due) => ({
    registry,
    it: wake(registry, it, due).next,
    at: due,
  }))
  return [
    ...events.map((event) => ({ registry, it: dispatch(registry, it, event, at, flow.id).next, at })),
    ...asked.flatMap((decision) => (decision ? [{ registry, it: decision.next, at }] : [])),
    ...rung,
  ]
}
