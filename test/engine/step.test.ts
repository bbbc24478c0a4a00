import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type AnyMachineSnapshot, transition } from 'xstate'
import type { Flow, Place } from '../../flows/flow.ts'
import { flows } from '../../flows/flows.ts'
import { answered, begin, type Happening, rung, step } from '../../src/engine/step.ts'
import { loadWords } from '../../src/words/words.ts'
import { aroundOf, root } from '../content/around.ts'
import { answers, happenings, houses, sayings } from '../flows/sign-up/samples.ts'
import { NOW } from '../flows/specification.ts'

const { locales } = loadWords({ roots: [join(root, 'flows')], fallback: 'en' })
const around = { ...aroundOf('example', 'en'), at: NOW, locales }

const whatCanHappen = (flow: Flow, { state, context }: Place): Happening[] => {
  const screen = flow.screens[state]
  const node = flow.machine.states[state]
  const taps = (screen?.show(context, around).choices ?? []).flat().flatMap(({ event }) => event ?? [])
  const heard = sayings.flatMap((said) => {
    const event = screen?.hear?.(said, context, around)
    return event && 'type' in event ? [event as Happening] : []
  })
  const asked = (node?.invoke ?? []).flatMap(({ src, id }) =>
    answers[src as keyof typeof answers].map((answer) => answered(id, answer, NOW)),
  )
  const alarms = (node?.after ?? []).map(({ delay }) => rung(flow, { state, context }, String(delay), NOW))
  const always = [...happenings, { type: 'back' }, { type: 'cancel' }, { type: 'unheard-of' }]
  return [...[...taps, ...heard, ...always].map((event) => ({ ...event, at: NOW })), ...asked, ...alarms]
}

/** Every state a flow comes to, by up to four ways, with everything that can happen there. */
const steps = (flow: Flow): { place: Place; event: Happening }[] => {
  const found: Place[] = []
  const add = (place: Place) => {
    const known = found.filter(({ state }) => state === place.state)
    const facts = String(Object.keys(place.context))
    if (known.length < 4 && !known.some(({ context }) => String(Object.keys(context)) === facts))
      found.push(place)
  }
  for (const house of Object.values(houses)) add(begin(flow, house, NOW))
  const all = []
  for (const place of found)
    for (const event of whatCanHappen(flow, place)) {
      all.push({ place, event })
      const next = step(flow, place, event)
      if (!next.over) add(next)
    }
  return all
}

/** What XState's own pure function makes of it, in the terms of a step. */
const byXState = ({ machine }: Flow, { state, context }: Place, event: Happening) => {
  const before = machine.resolveState({ value: state, context })
  const [after, actions] = transition(machine, before, event)
  const of = <Params>(type: string) =>
    actions.filter((action) => action.type === type).map(({ params }) => params as Params)
  return {
    ...placeOf(after),
    changed: after !== before,
    over: after.status === 'done',
    asks: of<{ id: string; src: string; input: unknown }>('xstate.spawnChild')
      .filter(({ id }) => id === `0.${machine.id}.${after.value}`)
      .map(({ id, src, input }) => ({ invoke: id, name: src, wish: input })),
    emitted: of<{ event: unknown }>('xstate.emit').map((params) => params.event),
    alarms: of<{ id: string; delay?: number }>('xstate.raise')
      .filter(({ delay }) => delay !== undefined)
      .map(({ id, delay = 0 }) => [id.split('.')[2], NOW + delay]),
    silenced: of<{ sendId: string }>('xstate.cancel').map(({ sendId }) => sendId.split('.')[2]),
  }
}

const placeOf = ({ value, context }: AnyMachineSnapshot) => ({ state: value, context })

test.each(Object.values(flows) as Flow[])(
  "makes of everything that can happen in $id what XState's own transition makes of it",
  (flow) => {
    const all = steps(flow)
    const made = all.map(({ place, event }) => step(flow, place, event))
    const expected = all.map(({ place, event }) => byXState(flow, place, event))
    expect(made.map(({ alarms, ...one }) => ({ ...one, alarms: Object.entries(alarms) }))).toEqual(expected)
  },
)
