import { fromPromise } from 'xstate'

/**
 * Declares a request: what a flow asks for with an ordinary `invoke`, and the answer that it waits for. To XState it is
 * an actor; to the engine it is data, which it commits with the step and hands to the performer of the same name. An
 * answer that can be expected, also an unpleasant one, is a value: requests never fail.
 */
export const request = <Input, Output>() =>
  fromPromise<Output, Input>(() => {
    throw new Error('A flow is stepped and never run: its requests are performed by the engine.')
  })

/** The input of a request that needs none. */
export type Nothing = Readonly<Record<string, never>>
