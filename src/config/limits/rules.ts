import { DAY, HOUR, MINUTE } from '../../../flows/durations.ts'
import {
  type AttemptLimits,
  type Limits,
  pausedUntil,
  slowedUntil,
} from '../../accounts/throttling/limits.ts'

/** What holds between limits, however right each is by itself. */
export interface LimitRule {
  /** The settings that it is about. */
  readonly names: readonly string[]
  /** What must hold, and why: a whole sentence. */
  readonly rule: string
  readonly holds: (limits: Limits) => boolean
}

/** Codes have six digits. */
const CODES = 1_000_000

/** Guesses at one address in a day that a guesser can make who always waits out the pause, has every code sent anew and uses up its tries. */
const guessedCodes = ({ code, sends, wrongCodes }: Limits): number =>
  Math.min(
    code.tries * sends.perDestination.most,
    mostInADay((at, tried) => pausedUntil(tried, at, endless(wrongCodes))),
  )

const guessedFactors = ({ factor }: Limits): number =>
  mostInADay((at, tried) => pausedUntil(tried, at, endless(factor)))

const guessedPasswords = (limits: Limits): number => mostInADay((_, tried) => slowedUntil(tried, limits))

/** Without the stop after so many in a row: it is a rule of its own. */
const endless = (rule: AttemptLimits): AttemptLimits => ({ ...rule, inARow: Number.POSITIVE_INFINITY })

/** The most wrong answers within one of two days, one a minute at most. */
const mostInADay = (
  pause: (at: number, tried: readonly { readonly at: number; readonly outcome: 'wrong' }[]) => number,
): number => {
  const tried: { readonly at: number; readonly outcome: 'wrong' }[] = []
  for (let at = DAY; at < 3 * DAY; at += MINUTE)
    if (pause(at, tried) <= at) tried.unshift({ at, outcome: 'wrong' })
  const ofFirst = tried.filter(({ at }) => at < 2 * DAY).length
  return Math.max(ofFirst, tried.length - ofFirst)
}

export const limitRules: readonly LimitRule[] = [
  {
    names: ['code.spare', 'code.lives'],
    rule: 'code.spare is shorter than code.lives, or no code would ever be sent again.',
    holds: ({ code }) => code.spare < code.lives,
  },
  {
    names: ['code.lives', 'link.lives', 'recovery.link'],
    rule: 'code.lives is no longer than link.lives and recovery.link: one mail has both, and promises that the link lasts.',
    holds: ({ code, link, recovery }) => code.lives <= Math.min(link.lives, recovery.link),
  },
  {
    names: ['recovery.link', 'recovery.proof', 'recovery.lives'],
    rule: 'recovery.link and recovery.proof are no longer than recovery.lives: nothing proves a recovery that has ended.',
    holds: ({ recovery }) => Math.max(recovery.link, recovery.proof) <= recovery.lives,
  },
  {
    names: ['recovery.hold', 'recovery.longHold'],
    rule: 'recovery.longHold is no shorter than recovery.hold: the weaker proof waits longer.',
    holds: ({ recovery }) => recovery.hold <= recovery.longHold,
  },
  {
    names: ['ticket.lives', 'ticket.kept'],
    rule: 'ticket.kept is no shorter than ticket.lives, or a page would be filled in for nothing.',
    holds: ({ ticket }) => ticket.lives <= ticket.kept,
  },
  {
    names: [
      'wrongCodes.pause',
      'wrongCodes.longestPause',
      'factor.pause',
      'factor.longestPause',
      'password.pause',
      'password.longestPause',
    ],
    rule: 'no pause is longer than the longestPause beside it.',
    holds: ({ wrongCodes, factor, password }) =>
      [wrongCodes, factor, password].every(({ pause, longestPause }) => pause <= longestPause),
  },
  {
    names: ['sends.destinationsPerChat.most', 'sends.perChat.most'],
    rule: 'sends.destinationsPerChat.most is no more than sends.perChat.most.',
    holds: ({ sends }) => sends.destinationsPerChat.most <= sends.perChat.most,
  },
  {
    names: [
      'code.tries',
      'sends.perDestination.most',
      'wrongCodes.most',
      'wrongCodes.pause',
      'wrongCodes.longestPause',
    ],
    rule: 'at one address no more than 40 codes can be guessed in a day: of a million codes one is right, so that is one in 25 000.',
    holds: (limits) => guessedCodes(limits) <= CODES / 25_000,
  },
  {
    names: ['code.tries', 'sends.perChat.most'],
    rule: 'code.tries × sends.perChat.most is no more than 200: a chat guesses a code of somebody in a day with a chance of one in 5 000.',
    holds: ({ code, sends }) => code.tries * sends.perChat.most <= CODES / 5_000,
  },
  {
    names: ['code.tries', 'sends.budget.most.recovery'],
    rule: 'code.tries × sends.budget.most.recovery is no more than 2 000 an hour: all guessers together find a code of some account in a day with a chance of one in 20. A house that needs more recoveries gives each code fewer tries.',
    holds: ({ code, sends: { budget } }) => code.tries * budget.most.recovery * (HOUR / budget.per) <= 2_000,
  },
  {
    names: ['factor.most', 'factor.pause', 'factor.longestPause', 'unlocks.most'],
    rule: 'at one account strangers can guess no more than 40 codes of an authenticator in a day, also if its owner ends their pauses as often as can be: three of a million are right at any time.',
    holds: (limits) => guessedFactors(limits) + limits.unlocks.most * limits.factor.most <= 40,
  },
  {
    names: ['password.most', 'password.pause', 'password.longestPause', 'addresses'],
    rule: 'strangers can compare no more than 1 500 passwords a day with one account, under all names that it has (addresses, and its ID).',
    holds: (limits) => guessedPasswords(limits) * (limits.addresses + 1) <= 1_500,
  },
  {
    names: [
      'sends.notifications.grave.email.most',
      'sends.notifications.grave.phone.most',
      'sends.notifications.ordinary.email.most',
      'sends.notifications.ordinary.phone.most',
      'sends.notifications.perAccount.most',
    ],
    rule: 'a mailbox and a number get at least as many grave notifications as ordinary ones, and sends.notifications.perAccount.most is no less than sends.notifications.grave.email.most: otherwise a thief hides a grave one behind others.',
    holds: ({
      sends: {
        notifications: { grave, ordinary, perAccount },
      },
    }) =>
      grave.email.most >= ordinary.email.most &&
      grave.phone.most >= ordinary.phone.most &&
      perAccount.most >= grave.email.most,
  },
  {
    names: ['signIn.rings.most', 'signIn.ringsADay.most'],
    rule: 'signIn.rings.most is no more than signIn.ringsADay.most.',
    holds: ({ signIn }) => signIn.rings.most <= signIn.ringsADay.most,
  },
  {
    names: ['api.ofOneName.most', 'api.strangers.most', 'api.ofOneDevice.most', 'api.knownDevices.most'],
    rule: 'api.ofOneName.most is at most a tenth of api.strangers.most, and api.ofOneDevice.most of api.knownDevices.most: no flood under one name uses up what all have together.',
    holds: ({ api }) =>
      10 * api.ofOneName.most <= api.strangers.most && 10 * api.ofOneDevice.most <= api.knownDevices.most,
  },
  {
    names: ['api.strangers.most', 'api.knownDevices.most'],
    rule: 'api.knownDevices.most is no less than half of api.strangers.most: where strangers are many, owners get through on their own devices.',
    holds: ({ api }) => 2 * api.knownDevices.most >= api.strangers.most,
  },
  {
    names: ['sends.budget.most.grave', 'sends.budget.most.recovery'],
    rule: 'sends.budget.most.grave is at least half of sends.budget.most.recovery: owners must hear of recoveries as fast as strangers can begin them.',
    holds: ({ sends: { budget } }) => 2 * budget.most.grave >= budget.most.recovery,
  },
]
