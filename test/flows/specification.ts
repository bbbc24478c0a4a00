import { expect } from 'vitest'
import type { AskName, Asks, Emitted } from '../../flows/effects.ts'
import type { Flow } from '../../flows/flow.ts'
import type { FlowEvent } from '../../flows/screen.ts'
import { answered, type Happening, rung, step } from '../../src/engine/step.ts'

/** Every test happens at this moment unless it says otherwise: a Monday at eight in the morning, UTC. */
export const NOW = Date.UTC(2026, 0, 5, 8)

export const MINUTE = 60_000

/** What follows from one event. What is not named stays as it was, is not wished for, is not ordered. */
interface Outcome<Context> {
  readonly state?: string
  /** Only what changes; `undefined` is for what is forgotten. */
  readonly context?: { readonly [Fact in keyof Context]?: Context[Fact] | undefined }
  readonly asks?: readonly { [Name in AskName]: readonly [Name, Asks[Name]['wish']] }[AskName][]
  readonly emitted?: readonly Emitted[]
}

/** `given(signUp, 'region', draft).when({ type: 'back' }).leadsTo({ state: 'paused' })` */
export const given = <Context extends object>(flow: Flow, state: string, context: Context) => {
  const follows = (event: Happening) => {
    const happened = step(flow, { state, context }, event)
    const seen = {
      state: happened.state,
      context: happened.context,
      asks: happened.asks.map(({ name, wish }) => [name, wish]),
      emitted: happened.emitted,
    }
    return {
      leadsTo: (outcome: Outcome<Context>) =>
        expect(seen).toEqual({
          state: outcome.state ?? state,
          context: { ...context, ...outcome.context },
          asks: outcome.asks ?? [],
          emitted: outcome.emitted ?? [],
        }),
      nothingHappens: () =>
        expect({ ...seen, changed: happened.changed }).toEqual({
          state,
          context,
          asks: [],
          emitted: [],
          changed: false,
        }),
    }
  }
  return {
    when: (event: FlowEvent, at = NOW) => follows({ ...event, at }),
    /** What this state asked for is answered. */
    whenAnswered: (answer: Asks[AskName]['answer'], at = NOW) =>
      follows(answered(`0.${flow.machine.id}.${state}`, answer, at)),
    /** An alarm of this state rings. */
    whenRung: (alarm: string, at = NOW) => follows(rung(flow, { state, context }, alarm, at)),
  }
}
