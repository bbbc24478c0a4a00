import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type AnyMachineSnapshot, emit, initialTransition, setup, transition } from 'xstate'
import type { Capabilities, Flow, Snapshot } from '../../flows/flow.ts'
import { flows } from '../../flows/flows.ts'
import { answered, begin, type Happening, rung, type Step, step } from '../../src/engine/step.ts'
import { loadWords } from '../../src/words/words.ts'
import { environmentOf, root } from '../fixtures/content-around.ts'
import { NOW } from '../fixtures/specification.ts'
import { answers, happenings, operators, sayings } from '../flows/sign-up/samples.ts'

const { locales } = loadWords({ roots: [join(root, 'flows')], fallback: 'en' })
const environmentWith = (capabilities: Capabilities) => ({
  ...environmentOf('example', 'en'),
  at: NOW,
  capabilities,
  locales,
})

const whatCanHappen = (flow: Flow, { state, context }: Snapshot, capabilities: Capabilities): Happening[] => {
  const environment = environmentWith(capabilities)
  const screen = flow.screens[state]
  const node = flow.machine.states[state]
  const taps = (screen?.show(context, environment).choices ?? []).flat().flatMap(({ event }) => event ?? [])
  const heard = sayings.flatMap((said) => {
    const event = screen?.hear?.(said, context, environment)
    return event && 'type' in event ? [event as Happening] : []
  })
  const asked = (node?.invoke ?? []).flatMap(({ src, id }) =>
    answers[src as keyof typeof answers].map((answer) => answered(id, answer, NOW)),
  )
  const timers = (node?.after ?? []).map(({ delay }) => rung(flow, { state, context }, String(delay), NOW))
  const always = [...happenings, { type: 'back' }, { type: 'cancel' }, { type: 'unheard-of' }]
  return [...[...taps, ...heard, ...always].map((event) => ({ ...event, at: NOW })), ...asked, ...timers]
}

interface Given {
  readonly place: Snapshot
  readonly event: Happening
  readonly capabilities: Capabilities
}

/** Every state a flow comes to, by up to four ways, with everything that can happen there. */
const steps = (flow: Flow): Given[] => {
  const found: { readonly place: Snapshot; readonly capabilities: Capabilities }[] = []
  const add = (place: Snapshot, capabilities: Capabilities) => {
    const known = found.flatMap((one) => (one.place.state === place.state ? [one.place] : []))
    const facts = String(Object.keys(place.context))
    if (known.length < 4 && !known.some(({ context }) => String(Object.keys(context)) === facts))
      found.push({ place, capabilities })
  }
  for (const capabilities of Object.values(operators)) add(begin(flow, capabilities, NOW), capabilities)
  const all = []
  for (const { place, capabilities } of found)
    for (const event of whatCanHappen(flow, place, capabilities)) {
      all.push({ place, event, capabilities })
      const next = step(flow, place, event, capabilities)
      if (!next.over) add(next, capabilities)
    }
  return all
}

/** What XState's own pure function makes of it, in the terms of a step. */
const byXState = ({ machine }: Flow, { place: { state, context }, event, capabilities }: Given) => {
  const before = machine.resolveState({ value: state, context })
  const [after, actions] = transition(machine, before, { ...event, capabilities } as Happening)
  return { ...effectsOf(machine.id, after, actions), changed: after !== before }
}

const beginningByXState = ({ machine }: Flow, capabilities: Capabilities) => {
  const [first, actions] = initialTransition(machine, { at: NOW, capabilities })
  return { ...effectsOf(machine.id, first, actions), changed: true }
}

const effectsOf = (
  machine: string,
  after: AnyMachineSnapshot,
  actions: readonly { readonly type: string; readonly params: unknown }[],
) => {
  const of = <Params>(type: string) =>
    actions.filter((action) => action.type === type).map(({ params }) => params as Params)
  return {
    ...placeOf(after),
    over: after.status === 'done',
    requests: of<{ id: string; src: string; input: unknown }>('xstate.spawnChild')
      .filter(({ id }) => id === `0.${machine}.${after.value}`)
      .map(({ id, src, input }) => ({ invoke: id, name: src, input: input })),
    emitted: of<{ event: unknown }>('xstate.emit').map((params) => params.event),
    timers: of<{ id: string; delay?: number }>('xstate.raise')
      .filter(({ delay }) => delay !== undefined)
      .map(({ id, delay = 0 }) => [id.split('.')[2], NOW + delay]),
    silenced: of<{ sendId: string }>('xstate.cancel').map(({ sendId }) => sendId.split('.')[2]),
  }
}

const placeOf = ({ value, context }: AnyMachineSnapshot) => ({ state: value, context })

/** Alarms in the order in which they were set. */
const inOrder = ({ timers, ...one }: Step) => ({ ...one, timers: Object.entries(timers) })

describe.each(Object.values(flows) as Flow[])('$id', (flow) => {
  test("everything that can happen becomes what XState's own transition makes of it", () => {
    const all = steps(flow)
    const made = all.map(({ place, event, capabilities }) => step(flow, place, event, capabilities))
    expect(made.map(inOrder)).toEqual(all.map((given) => byXState(flow, given)))
  })

  test("begins, twice in a row, as by XState's own initial transition", () => {
    for (const capabilities of [...Object.values(operators), ...Object.values(operators)])
      expect(inOrder(begin(flow, capabilities, NOW))).toEqual(beginningByXState(flow, capabilities))
  })
})

test('the effects of a step that failed are not those of the next one', () => {
  const machine = setup({
    guards: {
      fail: () => {
        throw new Error('This guard is broken.')
      },
    },
  }).createMachine({
    id: 'broken',
    initial: 'first',
    states: {
      first: {
        on: {
          break: { target: 'second', actions: emit({ type: 'said' }) },
          go: 'third',
        },
      },
      second: { always: { guard: 'fail', target: 'third' } },
      third: {},
    },
  })
  const flow: Flow = { id: 'broken', version: 1, machine, screens: {} }
  const capabilities = Object.values(operators)[0] as Capabilities
  const first = begin(flow, capabilities, NOW)
  expect(() => step(flow, first, { type: 'break', at: NOW }, capabilities)).toThrow('This guard is broken.')
  expect(step(flow, first, { type: 'go', at: NOW }, capabilities)).toMatchObject({
    state: 'third',
    emitted: [],
  })
})
