import { DAY, HOUR, MINUTE, SECOND } from '../../../flows/durations.ts'
import type { Why } from '../../../flows/requests.ts'

/**
 * How much is allowed, as data. The figures follow NIST SP 800-63B-4 (3.1.3.2, 3.2.2) and OWASP ASVS 5.0 (6.5.4,
 * 6.5.5, 6.6.3); all times are milliseconds. What guards accounts is counted from facts in the database, so neither a
 * restart nor another chat nor an emptied Redis forgets a try.
 */
export interface Limits {
  readonly code: {
    readonly lives: number
    /** A code with less time left than this is not sent once more; a fresh one is. */
    readonly spare: number
    readonly tries: number
  }
  /** How long the link of the same mail lives. */
  readonly link: { readonly lives: number }
  /**
   * Recovery. `link`: how long the link of its mail lives. `lives`: until something is proven. `proof`: from then
   * until the new password is chosen. `hold` and `longHold`: how long a recovery with weak proof waits; `holdKept`:
   * how long the new password may be chosen afterwards. `dropping`: how long other addresses can be removed after it.
   */
  readonly recovery: {
    readonly link: number
    readonly lives: number
    readonly proof: number
    readonly hold: number
    readonly longHold: number
    readonly holdKept: number
    readonly dropping: number
  }
  /** How long a proof may wait for the account to be created. */
  readonly proof: { readonly lives: number }
  /** `pagesPerChat`: of captchas that a page solves. */
  readonly captcha: {
    readonly lives: number
    readonly tries: number
    readonly perChat: Window
    readonly pagesPerChat: Window
  }
  /** Numbers a chat may share. */
  readonly contacts: Window
  /** Ways to reach one account. */
  readonly addresses: number
  /** `lives`: to be filled; `kept`: filled, until the account is created. */
  readonly ticket: { readonly lives: number; readonly kept: number }
  readonly sends: {
    /** The pause after the first, second, … send to one destination within its window; the last one repeats. */
    readonly coolDowns: readonly number[]
    readonly perDestination: Window
    readonly perChat: Window
    /** Different destinations of one chat. */
    readonly destinationsPerChat: Window
    /** Mails and SMS of all together within `per` ms, a figure for each share: none uses up what is another's. */
    readonly budget: { readonly per: number; readonly most: Readonly<Record<Share, number>> }
    readonly perBlock: BlockBreaker
    /** SMS to a block of numbers that have an account, codes that are asked for aside. */
    readonly toOwnersPerBlock: Window
    readonly notifications: {
      readonly ordinary: NotificationLimits
      /** What shuts out an owner or lets a thief in: see `notification-sends.ts`. */
      readonly grave: NotificationLimits
      readonly perAccount: Window
    }
  }
  /**
   * Wrong codes for one address. With `most` of them in a window there is a pause, twice as long with each one more.
   * After `inARow` of them codes are refused until the owner gives another proof (the link, a shared number).
   */
  readonly wrongCodes: AttemptLimits
  /** Wrong codes of an authenticator and wrong recovery codes, likewise, in a bucket for each kind of guesser. */
  readonly factor: AttemptLimits
  /**
   * Wrong passwords in one bucket. From the `most`th on each costs a pause, twice as long as the one before; a right
   * one, or `per` without a wrong one, resets the count. `perChat`: wrong ones of one chat, whatever was named.
   * `inARow`: after so many in a chat or on a device that the account knows, nothing is compared there until the
   * owner gives another proof. Strangers are only slowed, so that none of them locks an owner out.
   */
  readonly password: Window & {
    readonly pause: number
    readonly longestPause: number
    readonly inARow: number
    readonly perChat: Window
  }
  /** How often the owner may end the pauses of strangers. */
  readonly unlocks: Window
  /**
   * Sign-ins that are approved in a chat. `lives`: how long the chat waits for the answer. How often a chat is asked by what
   * it did not call itself, over all applications: `strangers` by devices that the account does not know, `allStrangers` the
   * chats of all accounts together; `rings` and `ringsADay` by devices that it knows, and by applications. `kept`: what
   * strangers have us write that no account is known of yet, of each kind: requests of applications, questions that no chat
   * has taken, codes of devices, browsers.
   */
  readonly signIn: {
    readonly lives: number
    readonly strangers: Window
    readonly allStrangers: Window
    readonly rings: Window
    readonly ringsADay: Window
    readonly kept: number
  }
  /**
   * Brakes before anything is hashed or measured, in the memory of each process: they guard its processor, and all of
   * the above guards accounts. Sign-ins by the API that go on to be compared: under one name, of all strangers, and of
   * devices that the account knows, for which no stranger leaves less.
   */
  readonly api: {
    readonly ofOneName: Window
    readonly strangers: Window
    readonly ofOneDevice: Window
    readonly knownDevices: Window
  }
  /**
   * The same of one page: forms that are sent, and passwords that are measured while they are typed. `streams`: connections that
   * sign-in pages hold open to hear of an answer, all together. `userCodes`: codes of devices that browsers type, all together.
   */
  readonly pages: {
    readonly posts: Window
    readonly strength: Window
    readonly streams: number
    readonly userCodes: Window
  }
  /**
   * Buckets in which wrong answers in a row are remembered after two days. Beyond that, those with the fewest in a row
   * are forgotten first: to have one with twenty forgotten, a guesser has to give twenty wrong answers in each of so
   * many others.
   */
  readonly remembered: number
}

/**
 * For whom a mail or SMS is. `strangers`: a code for a chat that speaks for no account. `linked`: a code for one that
 * does. `recovery`: a code for the owner of an account, that a strange chat asked for. `welcome`: the mail with the ID of a
 * new account. The other two: notifications.
 */
export type Share = 'strangers' | 'welcome' | 'linked' | 'recovery' | 'ordinary' | 'grave'

/** `coolDowns`: the pause after the first, second, … notification of one kind in a day; the last one repeats. */
export interface NotificationLimits {
  readonly coolDowns: readonly number[]
  /** To one destination. */
  readonly email: Window
  readonly phone: Window
}

/** Wrong answers: with `most` of them in a window there is a pause, twice as long with each one more. */
export interface AttemptLimits extends Window {
  readonly pause: number
  readonly longestPause: number
  /** After so many without a right one between them nothing is compared until the owner gives another proof. */
  readonly inARow: number
  /** Wrong answers older than this are forgotten, so that no address stays in the directory for ever. */
  readonly remembered: number
}

/**
 * Stops SMS pumping: a fraudster who earns a share of each SMS has them sent to many numbers of one block and answers
 * none. A block gets no more SMS while the unanswered ones of the last `per` milliseconds are `most`, or
 * `perAnswered` for each answered one, whichever is more: at 4, a block with more than one answer in five goes on.
 */
export interface BlockBreaker extends Window {
  readonly perAnswered: number
}

/** At most `most` within any stretch of `per` milliseconds. */
export interface Window {
  readonly most: number
  readonly per: number
}

export const limits: Limits = {
  code: { lives: 10 * MINUTE, spare: MINUTE, tries: 5 },
  link: { lives: DAY },
  recovery: {
    link: HOUR,
    lives: DAY,
    proof: HOUR,
    hold: DAY,
    longHold: 3 * DAY,
    holdKept: 3 * DAY,
    dropping: HOUR,
  },
  proof: { lives: DAY },
  captcha: {
    lives: 5 * MINUTE,
    tries: 5,
    perChat: { most: 20, per: HOUR },
    pagesPerChat: { most: 5, per: HOUR },
  },
  contacts: { most: 10, per: DAY },
  addresses: 5,
  ticket: { lives: 30 * MINUTE, kept: DAY },
  sends: {
    coolDowns: [60 * SECOND, 120 * SECOND, 300 * SECOND],
    perDestination: { most: 5, per: DAY },
    perChat: { most: 10, per: DAY },
    destinationsPerChat: { most: 3, per: DAY },
    budget: {
      per: HOUR,
      most: { strangers: 500, welcome: 500, linked: 150, recovery: 150, ordinary: 100, grave: 100 },
    },
    perBlock: { most: 40, perAnswered: 4, per: DAY },
    toOwnersPerBlock: { most: 100, per: DAY },
    notifications: {
      ordinary: {
        coolDowns: [0, 0, 10 * MINUTE, HOUR, 3 * HOUR],
        email: { most: 10, per: DAY },
        phone: { most: 4, per: DAY },
      },
      grave: {
        coolDowns: [0, 0, 5 * MINUTE, HOUR, 3 * HOUR],
        email: { most: 40, per: DAY },
        phone: { most: 15, per: DAY },
      },
      perAccount: { most: 60, per: DAY },
    },
  },
  wrongCodes: { most: 10, per: DAY, pause: HOUR, longestPause: DAY, inARow: 100, remembered: 90 * DAY },
  factor: { most: 5, per: DAY, pause: 15 * MINUTE, longestPause: DAY, inARow: 100, remembered: 90 * DAY },
  password: {
    most: 5,
    per: DAY,
    pause: MINUTE,
    longestPause: 15 * MINUTE,
    inARow: 100,
    perChat: { most: 20, per: DAY },
  },
  unlocks: { most: 3, per: DAY },
  signIn: {
    lives: 5 * MINUTE,
    strangers: { most: 2, per: DAY },
    allStrangers: { most: 500, per: HOUR },
    rings: { most: 10, per: HOUR },
    ringsADay: { most: 30, per: DAY },
    kept: 100_000,
  },
  api: {
    ofOneName: { most: 30, per: MINUTE },
    strangers: { most: 1_200, per: MINUTE },
    ofOneDevice: { most: 30, per: MINUTE },
    knownDevices: { most: 1_200, per: MINUTE },
  },
  pages: {
    posts: { most: 20, per: MINUTE },
    strength: { most: 30, per: MINUTE },
    streams: 1_000,
    userCodes: { most: 600, per: MINUTE },
  },
  remembered: 100_000,
}

/** No limits but the life of codes, links and pages: for benchmarks only; no setting leads here. */
export function withoutLimits(): Limits {
  const all = { most: 1_000_000_000, per: 1 }
  return {
    ...limits,
    code: { ...limits.code, tries: all.most },
    captcha: { ...limits.captcha, tries: all.most, perChat: all, pagesPerChat: all },
    contacts: all,
    sends: {
      coolDowns: [0],
      perDestination: all,
      perChat: all,
      destinationsPerChat: all,
      budget: {
        per: all.per,
        most: {
          strangers: all.most,
          welcome: all.most,
          linked: all.most,
          recovery: all.most,
          ordinary: all.most,
          grave: all.most,
        },
      },
      perBlock: { ...all, perAnswered: 1 },
      toOwnersPerBlock: all,
      notifications: {
        ordinary: { coolDowns: [0], email: all, phone: all },
        grave: { coolDowns: [0], email: all, phone: all },
        perAccount: all,
      },
    },
    wrongCodes: { ...limits.wrongCodes, ...all, inARow: all.most },
    factor: { ...limits.factor, ...all, inARow: all.most },
    password: { ...limits.password, ...all, inARow: all.most, perChat: all },
    unlocks: all,
    signIn: {
      ...limits.signIn,
      strangers: all,
      allStrangers: all,
      rings: all,
      ringsADay: all,
      kept: all.most,
    },
    api: { ofOneName: all, strangers: all, ofOneDevice: all, knownDevices: all },
    pages: { posts: all, strength: all, streams: all.most, userCodes: all },
  }
}

/** What was sent before: times newest first, each list as far back as its longest window. */
export interface Sent {
  readonly toDestination: readonly number[]
  readonly byChat: readonly { readonly at: number; readonly destination: string }[]
  /** The send that fills the share of the budget, if there were so many. */
  readonly filledAt?: number | undefined
  /** SMS to the block of the destination, where it has one. */
  readonly toBlock?: readonly SentToBlock[]
}

export interface SentToBlock {
  readonly at: number
  /** The owner of the number has answered with the code since then. */
  readonly answered: boolean
}

/** When the next mail or SMS to `destination` is allowed; `at` or earlier means now. */
export const nextSendAt = (sent: Sent, destination: string, at: number, limits: Limits): number =>
  nextSend(sent, destination, at, limits).until

/** As {@link nextSendAt}, and what it waits for, where that is something to tell. */
export function nextSend(sent: Sent, destination: string, at: number, { sends }: Limits): SendWait {
  const lately = coolDownEndsAt(sent.toDestination, sends.coolDowns, sends.perDestination.per)
  const addresses = newDestinationAllowedAt(sent.byChat, destination, sends.destinationsPerChat, at)
  const byChat = sent.byChat.map((send) => send.at)
  const waits = {
    destinationsPerChat: addresses,
    coolDowns: lately,
    perDestination: windowOpensAt(sent.toDestination, sends.perDestination, at),
    perChat: windowOpensAt(byChat, sends.perChat, at),
    budget: budgetOpensAt(sent, sends),
    perBlock: blockOpensAt(sent.toBlock ?? [], sends.perBlock),
  }
  const until = Math.max(...Object.values(waits))
  const limit = (Object.keys(waits) as (keyof typeof waits)[]).find((name) => waits[name] === until)
  const known = { until, limit: `sends.${limit}` }
  if (until === addresses) return { ...known, why: 'addresses' }
  return until === lately ? { ...known, why: 'lately' } : known
}

export interface SendWait {
  readonly until: number
  /** By which limit, for the metrics. */
  readonly limit: string
  readonly why?: Exclude<Why, 'codes'>
}

/** When the share of the budget has room again. */
export const budgetOpensAt = (
  { filledAt }: Pick<Sent, 'filledAt'>,
  { budget }: Pick<Limits['sends'], 'budget'>,
): number => (filledAt === undefined ? 0 : filledAt + budget.per)

/** When the breaker of a block lets SMS through again, if nothing of it is answered until then; 0: it does now. */
export function blockOpensAt(sent: readonly SentToBlock[], { most, perAnswered, per }: BlockBreaker): number {
  let answered = sent.filter((send) => send.answered).length
  let unanswered = sent.length - answered
  let at = 0
  for (const send of sent.toReversed()) {
    if (unanswered < Math.max(most, perAnswered * answered)) break
    if (send.answered) answered--
    else unanswered--
    at = send.at + per
  }
  return at
}

/** An answer, or what makes those before it count no more: `proven`, the owner has shown to be there by another way. */
export interface Compared {
  readonly at: number
  readonly outcome: 'right' | 'wrong' | 'proven'
  /** Of a wrong one: how many were wrong in a row up to it, those that are kept no longer included. */
  readonly inARow?: number
}

/** Whether so many were wrong in a row that only a proof lets another be compared; answers newest first. */
export const isStopped = (attempts: readonly Compared[], inARow: number): boolean =>
  wrongInARow(attempts) >= inARow

/** How many were wrong in a row up to now; answers newest first. */
export function wrongInARow(attempts: readonly Compared[]): number {
  const [newest] = attempts
  if (newest?.outcome !== 'wrong') return 0
  const proofAt = attempts.findIndex(({ outcome }) => outcome !== 'wrong')
  return Math.max(newest.inARow ?? 0, proofAt === -1 ? attempts.length : proofAt)
}

/**
 * Until when no code is compared and none is sent after these answers (newest first); `at` or earlier: not paused. What
 * was wrong until `unlockedAt` brings about no pause, and still counts among those in a row.
 */
export function pausedUntil(
  attempts: readonly Compared[],
  at: number,
  rule: AttemptLimits,
  unlockedAt = Number.NEGATIVE_INFINITY,
): number {
  if (isStopped(attempts, rule.inARow)) return at + DAY
  const times = attempts
    .filter((attempt) => attempt.outcome === 'wrong' && attempt.at > unlockedAt)
    .map((attempt) => attempt.at)
  const last = times[0]
  if (last === undefined) return 0
  const extra = times.filter((time) => time > last - rule.per).length - rule.most
  return extra < 0 ? 0 : last + Math.min(rule.longestPause, rule.pause * 2 ** extra)
}

/** As {@link pausedUntil}, for passwords: what was wrong before the last right one does not count. */
export function slowedUntil(
  attempts: readonly Compared[],
  { password: { most, per, pause, longestPause } }: Limits,
  unlockedAt = Number.NEGATIVE_INFINITY,
): number {
  const rightAt = attempts.findIndex((attempt) => attempt.outcome === 'right')
  const wrong = (rightAt === -1 ? attempts : attempts.slice(0, rightAt)).filter(
    (attempt) => attempt.outcome === 'wrong' && attempt.at > unlockedAt,
  )
  const last = wrong[0]?.at
  if (last === undefined) return 0
  const extra = wrong.filter(({ at }) => at > last - per).length - most
  return extra < 0 ? 0 : last + Math.min(longestPause, pause * 2 ** extra)
}

/** When a window has room again, given the times in it, newest first. */
export function windowOpensAt(times: readonly number[], window: Window, at: number): number {
  const filler = times[window.most - 1]
  return filler === undefined || filler <= at - window.per ? 0 : filler + window.per
}

/** When the pause after the last of these sends is over; times newest first. */
export function coolDownEndsAt(times: readonly number[], coolDowns: readonly number[], per: number): number {
  const last = times[0]
  if (last === undefined) return 0
  const count = times.filter((time) => time > last - per).length
  return last + (coolDowns[Math.min(count, coolDowns.length) - 1] ?? 0)
}

/** A chat that has written to as many different destinations as it may waits until the first of them is forgotten. */
function newDestinationAllowedAt(
  byChat: Sent['byChat'],
  destination: string,
  window: Window,
  at: number,
): number {
  const lastTo = new Map<string, number>()
  for (const send of byChat)
    if (send.at > at - window.per && !lastTo.has(send.destination)) lastTo.set(send.destination, send.at)
  if (lastTo.has(destination)) return 0
  return windowOpensAt([...lastTo.values()], window, at)
}
