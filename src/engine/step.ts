import { type AnyMachineSnapshot, type AnyStateMachine, createActor, type EventObject } from 'xstate'
import type { Capabilities, Flow, Moment, Person, Snapshot } from '../../flows/flow.ts'
import type { Emitted, RequestName, Requests } from '../../flows/requests.ts'
import type { FlowEvent } from '../../flows/screen.ts'
import { PorticoError } from '../errors.ts'

/** An effect whose answer the flow waits for. `invoke` is the id of the machine's `invoke` that the answer belongs to. */
export interface Request {
  readonly invoke: string
  readonly name: RequestName
  readonly input: Requests[RequestName]['input']
}

export interface Step extends Snapshot {
  /** False when the machine has nothing to do with the event. */
  readonly changed: boolean
  /** The flow has come to its end. */
  readonly over: boolean
  readonly requests: readonly Request[]
  readonly emitted: readonly Emitted[]
  /** Timers to set: when each rings (epoch ms), by name. */
  readonly timers: Readonly<Record<string, number>>
  /** Names of timers to remove. */
  readonly silenced: readonly string[]
}

/** An event and when it happened (epoch ms). */
export type Happening = FlowEvent & { readonly at: number }

/** The first step of a flow. The timers of its first state count from `at`. */
export const begin = (flow: Flow, capabilities: Capabilities, at: number, person?: Person): Step => {
  const { machine } = flow
  const { scope, actions } = cleared(machine)
  const first = machine.getInitialSnapshot(scope, { at, capabilities, person } satisfies Moment)
  return toStep(machine, undefined, first, actions, at)
}

/**
 * One step: where the flow stands and what happened, in; where it stands then and what it asks for, out. Pure. The
 * machine reads the capabilities of the moment, and who the person is, from the event.
 */
export const step = (
  flow: Flow,
  place: Snapshot,
  event: Happening,
  capabilities: Capabilities,
  person?: Person,
): Step => {
  const { machine } = flow
  const { scope, actions } = cleared(machine)
  const before = snapshotOf(flow, place)
  const after = machine.transition(before, { ...event, capabilities, person } as EventObject, scope)
  return toStep(machine, before, after, actions, event.at)
}

/** Whether the flow would do anything with the event here. */
export const accepts = (flow: Flow, place: Snapshot, event: Happening, capabilities: Capabilities): boolean =>
  snapshotOf(flow, place).can({ ...event, capabilities } as EventObject)

/** The answer to a request, as the event that its machine waits for. */
export const answered = (invoke: string, output: unknown, at: number): Happening => ({
  type: `xstate.done.actor.${invoke}`,
  output,
  actorId: invoke,
  at,
})

/** A timer that rings, as the event that its machine waits for. */
export const rung = (flow: Flow, place: Snapshot, name: string, at: number): Happening => ({
  type: `xstate.after.${name}.${flow.machine.id}.${place.state}`,
  at,
})

/** Whether a flow at this place waits for the answer of `invoke`. */
export const waitsFor = (flow: Flow, place: Snapshot, invoke: string): boolean =>
  invoke === `0.${flow.machine.id}.${place.state}`

/** Whether the flow of this release has a state of that name. */
export const knows = (flow: Flow, state: string): boolean => state in flow.machine.states

/** Whether the flow waits for the person in this state: it makes no request, does not pass on by itself, and is no end. */
export const rests = (flow: Flow, state: string): boolean => {
  const node = flow.machine.states[state]
  return node?.type === 'atomic' && node.invoke.length === 0 && (node.always ?? []).length === 0
}

/**
 * The snapshot of a machine at a place, as XState's `resolveState` makes it. All that it works out depends on the state
 * alone, so it is called once for each state, and each snapshot adds its context.
 */
const snapshotOf = ({ machine }: Flow, { state, context }: Snapshot): AnyMachineSnapshot => {
  const states = resolved.get(machine) ?? new Map<string, AnyMachineSnapshot>()
  resolved.set(machine, states)
  const known =
    states.get(state) ?? (machine.resolveState({ value: state, context: {} }) as AnyMachineSnapshot)
  states.set(state, known)
  return { ...known, context }
}

const resolved = new WeakMap<AnyStateMachine, Map<string, AnyMachineSnapshot>>()

/**
 * Where a machine is stepped: in the scope of an actor that never starts, so nothing is run, as in XState's own
 * `transition` and `initialTransition` (5.33). Those build an actor for each step, at three times what the step costs;
 * this one is built once for each machine. `actions` holds those of the last step.
 */
interface Stepper {
  readonly scope: Parameters<AnyStateMachine['transition']>[2]
  readonly actions: Action[]
}

const cleared = (machine: AnyStateMachine): Stepper => {
  const stepper = stepperOf(machine)
  stepper.actions.length = 0
  return stepper
}

const steppers = new WeakMap<AnyStateMachine, Stepper>()

const stepperOf = (machine: AnyStateMachine): Stepper => {
  const known = steppers.get(machine)
  if (known) return known
  const self = createActor(machine)
  const actions: Action[] = []
  const none = () => {}
  const stepper: Stepper = {
    actions,
    scope: {
      self,
      system: self.system,
      id: '',
      sessionId: '',
      logger: none,
      defer: none,
      emit: none,
      stopChild: none,
      actionExecutor: (action) => void actions.push(action),
    },
  }
  steppers.set(machine, stepper)
  return stepper
}

interface Action {
  readonly type: string
  readonly params: unknown
}

/** XState's action objects (5.33) as plain data. An action that the engine does not carry out is refused by name. */
const toStep = (
  machine: AnyStateMachine,
  before: AnyMachineSnapshot | undefined,
  after: AnyMachineSnapshot,
  actions: readonly Action[],
  at: number,
): Step => {
  const requests: Request[] = []
  const emitted: Emitted[] = []
  const timers: Record<string, number> = {}
  const silenced: string[] = []
  for (const { type, params } of actions) {
    switch (type) {
      case 'xstate.spawnChild': {
        const { id, src, input } = params as { id: string; src: RequestName; input: Request['input'] }
        requests.push({ invoke: id, name: src, input })
        break
      }
      case 'xstate.emit':
        emitted.push((params as { event: Emitted }).event)
        break
      case 'xstate.raise': {
        const { id, delay } = params as { id: string; delay?: number }
        if (delay === undefined) break
        timers[timerName(machine, id)] = at + delay
        break
      }
      case 'xstate.cancel':
        silenced.push(timerName(machine, (params as { sendId: string }).sendId))
        break
      case 'xstate.stopChild':
        break
      default:
        throw new PorticoError(
          'flow/unknown-action',
          `The flow "${machine.id}" uses the action "${type}", which would not be run. Use assign, emit, invoke or after instead.`,
          { flow: machine.id, action: type },
        )
    }
  }
  return {
    state: after.value as string,
    context: after.context,
    changed: after !== before,
    over: after.status === 'done',
    requests: requests.filter(({ invoke }) => invoke === `0.${machine.id}.${after.value}`),
    emitted,
    timers,
    silenced,
  }
}

/** The name of the delay in `xstate.after.<delay>.<machine>.<state>`. */
const timerName = (machine: AnyStateMachine, id: string): string => {
  const name = id.slice('xstate.after.'.length)
  return name.slice(0, name.indexOf(`.${machine.id}`))
}
