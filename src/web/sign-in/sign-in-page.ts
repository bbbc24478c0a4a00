import type { Context } from 'hono'
import type { ApplicationRequest, Interactions } from '../../contracts/sign-in.ts'
import type { Proven } from '../../effects/sign-in/start-session.ts'
import type { Engine } from '../../engine/engine.ts'
import type { PlaceOf } from '../http/place.ts'
import type { SignInBrakes } from '../http/sign-in-brakes.ts'
import type { Html, PageText } from '../layout/page.ts'
import type { Streams } from './streams.ts'

/** What the sign-in page needs beside what every page does. */
export interface SignInPage {
  readonly interactions: Interactions
  readonly engine: Pick<Engine, 'openFlow'>
  /** The address that opens the chat and begins with a word; undefined while no bot is known. */
  readonly chatLink: (start: string) => string | undefined
  /** Where a browser is, as far as the operator's proxy says. */
  readonly placeOf: PlaceOf
  /** How long a password waits before it is compared; the API's as well. */
  readonly brake: SignInBrakes
  /** By which pages hear of an answer; its owner closes them. */
  readonly streams: Streams
  /** Ways to sign in beside the chat and the password. */
  readonly ways?: readonly OtherWay[]
}

/** A way to sign in that the page offers below the chat and the password. */
export interface OtherWay {
  /** What its form says in the field `way`. */
  readonly name: string
  readonly scripts?: readonly string[]
  /** `action`: where its form posts to, with a hidden field `way`. */
  readonly show: (text: PageText, action: string, application: ApplicationRequest) => Html | Promise<Html>
  /** What its form brought: who it is, or nothing, which is refused as every other way is. */
  readonly prove: (
    c: Context,
    form: Readonly<Record<string, unknown>>,
    application: ApplicationRequest,
  ) => Promise<Proven | undefined>
}
