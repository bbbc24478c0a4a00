import type { AnyStateMachine, AnyStateNode } from 'xstate'
import { PorticoError } from '../errors.ts'

/** A flow's states and the ways between them, as plain data in document order: what a drawing needs, and no more. */
export interface Chart {
  /** The machine's id. */
  readonly id: string
  readonly states: readonly ChartState[]
  readonly arrows: readonly Arrow[]
}

export interface ChartState {
  readonly name: string
  /** `crossroads`: left at once, whichever way is open; no person stays there. */
  readonly kind: 'atomic' | 'crossroads' | 'final'
  readonly initial: boolean
  /** What it asks for (its invokes) while the person is here. */
  readonly requests: readonly string[]
}

export interface Arrow {
  readonly from: string
  readonly to: string
  /** An event's name, the name of the ask that answered, or the delay that passed; empty when taken at once. */
  readonly on: string
  readonly kind: 'event' | 'answer' | 'error' | 'time' | 'always'
  /** The condition's name, when it has one. */
  readonly guard?: string
  /** `ahead` leads to a later state in document order, `back` to an earlier one. */
  readonly way: 'ahead' | 'back'
}

/**
 * Reads a flow's machine, which is flat (see `flows/flow.ts`). Transitions of the root (cancel, language, …) hold in
 * every state, and others stay where they are: both would hide the way and are left out.
 *
 * @throws PorticoError `chart-nested` when a state has states inside.
 */
export function chart(machine: AnyStateMachine): Chart {
  const nodes: AnyStateNode[] = Object.values(machine.root.states)
  const nested = nodes.find(({ type }) => type !== 'atomic' && type !== 'final')
  if (nested) {
    throw new PorticoError(
      'chart-nested',
      `The state "${nested.key}" of "${machine.id}" has states inside. Flows are flat: give each of them a name at the top.`,
      { machine: machine.id, state: nested.key },
    )
  }
  const initial = machine.root.initial.target[0]
  return {
    id: machine.id,
    states: nodes.map((node) => ({
      name: node.key,
      kind: kind(node),
      initial: node === initial,
      requests: node.invoke.map(({ src }) => String(src)),
    })),
    arrows: nodes.flatMap(arrows),
  }
}

function kind(node: AnyStateNode): ChartState['kind'] {
  if (node.type === 'final') return 'final'
  return node.always?.some(({ guard }) => !guard) ? 'crossroads' : 'atomic'
}

function arrows(node: AnyStateNode): Arrow[] {
  const transitions = [...node.transitions.values(), node.always ?? []].flat()
  return transitions.flatMap((transition) => {
    const guard = guardName(transition.guard)
    const targets: readonly AnyStateNode[] = transition.target ?? []
    return targets
      .filter((target) => target !== node)
      .map((target) => ({
        from: node.key,
        to: target.key,
        ...cause(node, transition.eventType),
        ...(guard ? { guard } : {}),
        way: target.order > node.order ? 'ahead' : 'back',
      }))
  })
}

/** XState names its own events `xstate.<what>.<which>`; https://stately.ai/docs/transitions. */
function cause(node: AnyStateNode, event: string): Pick<Arrow, 'on' | 'kind'> {
  const [, what, which = ''] = /^xstate\.(done\.actor|error\.actor|after)\.(.*)$/.exec(event) ?? []
  const asked = () => String(node.invoke.find(({ id }) => id === which)?.src ?? which)
  switch (what) {
    case 'done.actor':
      return { kind: 'answer', on: asked() }
    case 'error.actor':
      return { kind: 'error', on: asked() }
    case 'after':
      return { kind: 'time', on: which.slice(0, -`.${node.id}`.length) }
    default:
      return { kind: event === '' ? 'always' : 'event', on: event }
  }
}

function guardName(guard: unknown): string | undefined {
  if (typeof guard === 'string') return guard
  return typeof guard === 'object' && guard !== null && 'type' in guard ? String(guard.type) : undefined
}
