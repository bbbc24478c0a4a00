import type { AnyStateMachine } from 'xstate'
import * as z from 'zod'
import type { Flow } from '../../flows/flow.ts'

/** What stored conversations of one version rely on: where one can stand, what is heard there, and what is known. */
export interface Structure {
  readonly version: number
  /** Events that every state hears. */
  readonly everywhere: readonly string[]
  readonly states: Readonly<Record<string, State>>
  /** JSON Schema of each fact in the context. */
  readonly context: Readonly<Record<string, unknown>>
}

interface State {
  readonly on?: readonly string[]
  readonly requests?: readonly string[]
  readonly timers?: readonly string[]
  readonly passing?: true
  readonly final?: true
}

type StateNode = AnyStateMachine['root']

export const structureOf = (flow: Flow): Structure => ({
  version: flow.version,
  everywhere: eventsOf(flow.machine.root),
  states: Object.fromEntries(sorted(flow.machine.states).map(([name, node]) => [name, stateOf(node)])),
  context: factsOf(flow),
})

/** One sentence for each difference. */
export const differences = (before: Structure, now: Structure): string[] => [
  ...listed('Everywhere', before.everywhere, now.everywhere),
  ...named('state', before.states, now.states, (name, was, is) => [
    ...listed(`In the state "${name}"`, was.on, is.on),
    ...listed(`In the state "${name}"`, was.requests, is.requests, 'request'),
    ...listed(`In the state "${name}"`, was.timers, is.timers, 'alarm'),
    ...(was.passing === is.passing && was.final === is.final
      ? []
      : [`The state "${name}" is stood in differently.`]),
  ]),
  ...named('fact', before.context, now.context, (name, was, is) =>
    same(was, is) ? [] : [`The fact "${name}" was ${JSON.stringify(was)} and is now ${JSON.stringify(is)}.`],
  ),
]

const eventsOf = ({ ownEvents }: StateNode): string[] =>
  ownEvents.filter((type) => !type.startsWith('xstate.')).sort()

const stateOf = (node: StateNode): State => {
  const [on, requests, timers] = [
    eventsOf(node),
    node.invoke.map(({ src }) => String(src)),
    node.after.map(({ delay }) => String(delay)).sort(),
  ]
  return {
    ...(on.length > 0 ? { on } : {}),
    ...(requests.length > 0 ? { requests } : {}),
    ...(timers.length > 0 ? { timers } : {}),
    ...((node.always ?? []).length > 0 ? { passing: true } : {}),
    ...(node.type === 'final' ? { final: true } : {}),
  }
}

const factsOf = ({ context }: Flow): Record<string, unknown> => {
  if (!context) return {}
  const { properties = {} } = z.toJSONSchema(context, { io: 'input' })
  return Object.fromEntries(sorted(properties))
}

const sorted = <Value>(record: Readonly<Record<string, Value>>): [string, Value][] =>
  Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1))

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const named = <Value>(
  what: string,
  before: Readonly<Record<string, Value>>,
  now: Readonly<Record<string, Value>>,
  changed: (name: string, was: Value, is: Value) => string[],
): string[] => [
  ...Object.keys(before)
    .filter((name) => !(name in now))
    .map((name) => `The ${what} "${name}" is gone.`),
  ...Object.entries(now).flatMap(([name, is]) => {
    const was = before[name]
    return was === undefined ? [`The ${what} "${name}" is new.`] : changed(name, was, is)
  }),
]

const listed = (
  where: string,
  before: readonly string[] = [],
  now: readonly string[] = [],
  what = 'event',
): string[] => [
  ...before.filter((one) => !now.includes(one)).map((one) => `${where}, the ${what} "${one}" is gone.`),
  ...now.filter((one) => !before.includes(one)).map((one) => `${where}, the ${what} "${one}" is new.`),
]
