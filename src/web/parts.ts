import type { Brand } from '../../flows/screen.ts'
import type { Directory } from '../accounts/store/directory.ts'
import type { Limits } from '../accounts/throttling/limits.ts'
import type { Secrets } from '../contracts/secrets.ts'
import type { Engine } from '../engine/engine.ts'
import type { FindHost } from '../forward-auth/protected-hosts.ts'
import type { Passwords } from '../passwords/passwords.ts'
import type { Wording } from '../words/words.ts'
import type { BrandFace } from './layout/assets.ts'
import type { SignInPage } from './sign-in/sign-in-page.ts'

/** What the pages need. */
export interface WebParts {
  readonly engine: Pick<Engine, 'dispatch'>
  readonly directory: Directory
  readonly secrets: Secrets
  readonly passwords: Pick<
    Passwords,
    'judge' | 'hash' | 'verify' | 'decoyHash' | 'outdated' | 'isCrowded' | 'warmUp'
  >
  readonly wording: Wording
  readonly brand: Brand & BrandFace
  readonly limits: Limits
  /** Where the pages are reached from outside. What a request says of its own host is never believed. */
  readonly publicUrl: string
  /** Epoch ms. */
  readonly now: () => number
  /** Hears of what went wrong on our side, but of no address of a page and of nothing typed. */
  readonly report: (error: unknown, facts: Record<string, unknown>) => void
  /** Address of the chat with the bot, once it is known: a way back from the pages. */
  readonly chat?: () => string | undefined
  /** The origins of channels' apps that show our pages in a frame. */
  readonly framedBy?: readonly string[]
  /** Hosts of applications behind proxies, if there are any. */
  readonly protectedHosts?: FindHost
  /** Where people sign in to applications; only where there are any. */
  readonly signIn?: SignInPage | undefined
  /** ms: an answer that refuses leaves at a multiple of this after the question, see `checkPassword`. */
  readonly pace?: number
}
