import type { AnyStateMachine, StateValueFrom } from 'xstate'
import type { ZodType } from 'zod'
import type { Capabilities } from './capabilities.ts'
import type { Heard, Progress, Said, Screen, ScreenEnvironment } from './screen.ts'
import type { WordId } from './text/word-ids.ts'

export type { Capabilities, Moment, Person } from './capabilities.ts'

/** How one state looks and listens. Both are pure; `show` may be called at any time, also twice. */
// biome-ignore lint/suspicious/noExplicitAny: each flow narrows its own context
export interface StateScreen<Context = any> {
  show(context: Context, environment: ScreenEnvironment): Screen
  /** What a text, contact or odd message means here; taps carry their event already. */
  hear?(said: Said, context: Context, environment: ScreenEnvironment): Heard
  /**
   * Says what was just done. What is opened on top of it may tell that this is undone by now, so it is not shown again
   * afterwards.
   */
  readonly outcome?: true
  /** What `/help` says here, above the screen itself. */
  readonly help?: WordId
}

/** Every state of a machine has its screen: a state without one does not compile. */
export type Screens<Machine extends AnyStateMachine, Context> = Record<
  StateValueFrom<Machine> & string,
  StateScreen<Context>
>

/** Where a flow stands: plain data, small enough to be stored after every step. */
export interface Snapshot {
  readonly state: string
  readonly context: object
}

/**
 * Turns a stored place of one version into one of the next, without asking anything. A state that asks for something
 * else than before needs a name of its own: a person in a renamed state is shown its screen before an answer counts.
 */
export type Migration = (snapshot: Snapshot) => Snapshot

/**
 * What opening a flow does to the others of a conversation. A draft stays below each of them.
 *
 * - `overview`: shows how things are now, so it begins anew each time, and takes the place of the flow before.
 * - `overlay`: read in passing. The flow below stays, and is shown again afterwards.
 * - `subflow`: done on behalf of the flow below, which waits for what this one tells it (the engine command `tell`) and
 *   is shown again when this one ends. It begins anew each time.
 * - `question`: asked from outside the chat. Everything below stays, overlays too, and is shown again afterwards.
 *
 * A flow that is shown again hears `uncovered`: where it lists how things are, it looks anew, as what was told or done above
 * it may have changed them.
 */
export type FlowKind = 'overview' | 'overlay' | 'subflow' | 'question'

/**
 * One errand of a person: a flat XState machine, its screens and its words.
 * The machine is stepped and never run; see `src/engine/step.ts` for the parts of XState a flow may use.
 */
export interface Flow {
  readonly id: string
  /** Raised when stored drafts of an older version need a migration. */
  readonly version: number
  readonly machine: AnyStateMachine
  readonly screens: Readonly<Record<string, StateScreen>>
  /** How far a draft is; absent where there is nothing worth keeping. Only such flows are offered to be gone on with. */
  readonly progress?: (state: string, context: never, capabilities: Capabilities) => Progress | undefined
  /** How it stands among the other flows; without: an errand, which takes the place of the one before. */
  readonly kind?: FlowKind
  /** The event that takes a draft up again, for instance after a pause. */
  readonly resume?: string
  /** The event that takes what follows the word of its link, as `payload`; without: that is the campaign. */
  readonly fromLink?: string
  /** What the context holds. Looked at only when a draft of another version is met. */
  readonly context?: ZodType
  /**
   * From each earlier version to the next one, in `migrations.ts`. Where one is missing, drafts of that version begin
   * again with what {@link Flow.salvage} keeps.
   */
  readonly migrations?: Readonly<Record<number, Migration>>
  /**
   * What is still good in a context of whatever version, also a later one. Flows with drafts give it; the draft is
   * then put aside with these answers, by `cancel` from the first state.
   */
  readonly salvage?: (context: object) => object
}
