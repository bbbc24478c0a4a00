import type { Requests } from '../requests.ts'

/** Guards the answer to an ask: it has this fact, and the fact is not `false`. */
export const has =
  <Fact extends string>(fact: Fact) =>
  ({ event }: { event: { output: object } }) =>
    fact in event.output && (event.output as Record<string, unknown>)[fact] !== false

type Answer<Name extends keyof Requests, Fact extends string> = Extract<
  Requests[Name]['output'],
  { [F in Fact]: unknown }
>

/** An answer that came, narrowed by a fact only it has. */
export const answer = <Name extends keyof Requests, Fact extends string>(event: unknown) =>
  (event as { output: unknown }).output as Answer<Name, Fact>

/** The handle of the secret that an event brings, where it brings one. */
export const sealedIn = (event: object): string => (event as { sealed?: string }).sealed ?? ''
