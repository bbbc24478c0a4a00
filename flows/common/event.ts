import type { Capabilities, Moment } from '../flow.ts'
import type { Requests } from '../requests.ts'

/** What the engine gave along with an event; with the event that begins a machine it comes as the input. */
const momentOf = (event: object): Moment => (event as { input?: Moment }).input ?? (event as Moment)

export const at = (event: object): number => momentOf(event).at

/** The language of the conversation, in which messages to the person are written. */
export const localeOf = (event: object): string => momentOf(event).person?.locale ?? 'en'

export const capabilitiesOf = (event: object): Capabilities => momentOf(event).capabilities

/** Guards the answer to a request: it has this fact, and the fact is not `false`. */
export const has =
  <Fact extends string>(fact: Fact) =>
  ({ event }: { event: { output: object } }) =>
    fact in event.output && (event.output as Record<string, unknown>)[fact] !== false

type Answer<Name extends keyof Requests, Fact extends string> = Extract<
  Requests[Name]['output'],
  { [F in Fact]: unknown }
>

/** The answer to a request, narrowed by a fact only it has. */
export const answer = <Name extends keyof Requests, Fact extends string>(event: unknown) =>
  (event as { output: unknown }).output as Answer<Name, Fact>

/** The handle of the secret that an event brings, where it brings one. */
export const sealedIn = (event: object): string => (event as { sealed?: string }).sealed ?? ''
