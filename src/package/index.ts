import { nodeTooOld } from '../../bin/node-too-old.js'
import type { Portico, PorticoOptions } from './types.ts'

export type { ProfileField } from '../../flows/profile.ts'
export type {
  OwnChoice,
  OwnEnvironment,
  OwnEvent,
  OwnFlow,
  OwnPerformer,
  OwnScreen,
  Sentence,
} from './own-flows.ts'
export type {
  Account,
  Command,
  Errand,
  EventName,
  Portico,
  PorticoEvent,
  PorticoEvents,
  PorticoOptions,
  ProfileSeen,
  TelegramClient,
  Way,
} from './types.ts'

/**
 * Accounts in a bot that is there already. The host brings its updates and its client; Portico opens its stores, and
 * acts by itself only between `start` and `stop`.
 *
 * ```ts
 * const portico = await createPortico({ telegram: bot.api, smtpUrl, mailFrom })
 * bot.use(accounts(portico))
 * portico.start()
 * ```
 * @throws Error if Node is too old; nothing that needs a newer one is loaded before.
 * @throws PorticoError `package/options` if an option is wrong, or as its stores do.
 */
export const createPortico = async (options: PorticoOptions): Promise<Portico> => {
  const tooOld = nodeTooOld()
  if (tooOld) throw new Error(tooOld)
  return (await import('./portico.ts')).createPortico(options)
}
