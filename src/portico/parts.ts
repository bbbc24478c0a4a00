import type { ProfileField } from '../../flows/profile.ts'
import type { Numbers } from '../accounts/accounts.ts'
import type { Limits } from '../accounts/throttling/limits.ts'
import type { Caller, Outcome } from '../channels/telegram/outcome.ts'
import type { MountedChannel } from '../contracts/channel.ts'
import type { OwnPerformer } from '../contracts/performers.ts'
import type { Secrets } from '../contracts/secrets.ts'
import type { Logger } from '../operations/log.ts'
import type { Report } from '../operations/report.ts'
import type { PasswordOptions, Passwords } from '../passwords/passwords.ts'
import type { Mail, Sender, Sms } from '../senders/sender.ts'
import type { FlowMap, Host } from './registry.ts'
import type { Stores } from './stores.ts'
import type { Texts } from './texts.ts'

/**
 * What Portico is built from. Only the stores must be given (`openStores` opens those of a configuration); every other
 * part is, unless it is given, made as the configuration says. The caller closes the parts that it gave.
 */
export interface Parts {
  readonly stores: Pick<Stores, 'conversations' | 'directory'>
  /** The address of the pages. Default: `publicUrl`, or the configured port of this machine. */
  readonly url?: string
  /** The clock. */
  readonly now?: () => number
  /** Ids and keys. */
  readonly secrets?: Secrets
  readonly texts?: Texts
  /** Flows, commands and links beside the standard ones, or in their place. */
  readonly flows?: Partial<FlowMap>
  /** Folders with the words of those flows, a `<language>.ftl` each. */
  readonly words?: readonly string[]
  /** Who performs the requests of those flows, by the names under which their machines invoke them. */
  readonly performers?: Readonly<Record<string, OwnPerformer>>
  /** Fields that are asked in the sign-up after those of the brand, as `brand.json` has them, and with a schema where code is to judge. */
  readonly profile?: readonly ProfileField[]
  readonly limits?: Limits
  /** Where new account numbers come from. */
  readonly numbers?: Numbers

  /** The bot of another program, in which Portico lives. */
  readonly host?: Host
  /** Calls of the Bot API, and what `getMe` has answered already. */
  readonly call?: Caller
  readonly met?: Outcome
  /** Channels beside the standard one; of two with one prefix, the one given here is used. */
  readonly channels?: readonly MountedChannel[]
  readonly mail?: Sender<Mail>
  readonly sms?: Sender<Sms>

  readonly passwords?: Passwords
  /** What a new hash of a password costs, and where it is made. */
  readonly hashing?: Pick<PasswordOptions, 'cost' | 'performJob'>
  readonly waits?: Waits

  /** Tells applications what they asked to be told. */
  readonly fetch?: typeof globalThis.fetch
  readonly log?: Pick<Logger, 'info' | 'warn' | 'error'>
  readonly report?: Report
}

/** Waits that hide from a stranger with a stopwatch whether an account exists. */
interface Waits {
  /** ms: a refused password is answered at a multiple of this after the question. */
  readonly pace?: number
  /** Resolves when the chat's answer is out, for mails of which the answer must not tell. */
  readonly beforeSending?: () => Promise<unknown>
}
