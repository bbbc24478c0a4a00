import type { PromiseActorLogic } from 'xstate'
import { accountRequests } from './account/requests.ts'
import { addressesRequests } from './addresses/requests.ts'
import { alertRequests } from './alert/requests.ts'
import { applicationsRequests } from './applications/requests.ts'
import { approveRequests } from './approve/requests.ts'
import { checkUpRequests } from './check-up/requests.ts'
import { homeRequests } from './home/requests.ts'
import { linkRequests } from './link/requests.ts'
import { passkeysRequests } from './passkeys/requests.ts'
import { passwordRequests } from './password/requests.ts'
import { privacyRequests } from './privacy/requests.ts'
import { recoveryRequests } from './recovery/requests.ts'
import type { FlowEvent, Words } from './screen.ts'
import { sessionsRequests } from './sessions/requests.ts'
import { signInRequests } from './sign-in/requests.ts'
import { signUpRequests } from './sign-up/requests.ts'
import { twoStepRequests } from './two-step/requests.ts'

/**
 * What a flow may ask for. All of it is plain data: the engine commits it with the step and performs it afterwards,
 * each effect under a key of its own, so that performing it twice changes nothing.
 *
 * A *request* (an ordinary `invoke`) is answered, and the flow waits for the answer. A *background effect* (an ordinary
 * `emit`) is not waited for. An *engine command* (an `emit` too) is obeyed by the engine itself.
 */

/** The data that requests and their answers are made of. */
export type * from './alert/requests.ts'
export type * from './applications/requests.ts'
export type * from './approve/requests.ts'
export type * from './common/account.ts'
export type * from './common/answers.ts'
export type { PasswordAuthorization } from './common/requests.ts'
export type * from './link/requests.ts'
export type * from './passkeys/requests.ts'
export type * from './privacy/requests.ts'
export type * from './recovery/requests.ts'
export type * from './sessions/requests.ts'
export type * from './sign-in/requests.ts'
export type * from './sign-up/requests.ts'

/** Every request, by its name. Each is declared once, in `requests.ts` of its flow. */
export const requests = {
  ...accountRequests,
  ...addressesRequests,
  ...alertRequests,
  ...applicationsRequests,
  ...approveRequests,
  ...checkUpRequests,
  ...homeRequests,
  ...linkRequests,
  ...passkeysRequests,
  ...passwordRequests,
  ...privacyRequests,
  ...recoveryRequests,
  ...sessionsRequests,
  ...signInRequests,
  ...signUpRequests,
  ...twoStepRequests,
}

export type RequestName = keyof typeof requests

/** The input and the output of every request. */
export type Requests = {
  readonly [Name in RequestName]: (typeof requests)[Name] extends PromiseActorLogic<infer Output, infer Input>
    ? { readonly input: Input; readonly output: Output }
    : never
}

/** Work that a flow does not wait for. What became of it may come back as an event. */
export type BackgroundEffect =
  /** Comes back as `receipt`: `{ type: 'receipt', challenge, outcome, reason? }`, see {@link Receipt}. */
  | { readonly type: 'sendCode'; readonly challenge: string; readonly locale: string }
  /** Sends the file that `openExport` granted. Comes back as `{ type: 'exported', ok }`. */
  | { readonly type: 'sendExport'; readonly export: string; readonly locale: string }
  /** Removes a message of the person from the chat. Comes back as `{ type: 'erased', ok }`. */
  | { readonly type: 'eraseMessage'; readonly message: string }

/** What a flow tells the engine itself; nothing outside is touched. */
export type EngineCommand =
  /** A line above the screen that is drawn next. */
  | { readonly type: 'remark'; readonly words: Words }
  /** Go to another flow; a draft that stands there is taken up again unless `fresh`. */
  | { readonly type: 'go'; readonly flow: string; readonly fresh?: boolean; readonly event?: FlowEvent }
  /** Speak this language from now on. */
  | { readonly type: 'speak'; readonly locale: string }
  /** Draw the screen as a new message that makes a sound, not as an edit of the last one. */
  | { readonly type: 'ring' }
  /** Hand an event to the topmost flow below that accepts it: what a subflow came back with. */
  | { readonly type: 'tell'; readonly event: FlowEvent }

export type Emitted = BackgroundEffect | EngineCommand
