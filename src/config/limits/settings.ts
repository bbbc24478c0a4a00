import { DAY, HOUR, MINUTE, SECOND } from '../../../flows/durations.ts'

/** A limit that `limits.json` may set, by its path in `Limits`. */
export interface LimitSetting {
  /** `count`: a whole number. `time`, `times`: `10m`, a list of such. */
  readonly unit: 'count' | 'time' | 'times'
  readonly least: number
  readonly most: number
  /** What it does, and why it ends where it ends. */
  readonly meaning: string
}

const count = (least: number, most: number, meaning: string): LimitSetting => ({
  unit: 'count',
  least,
  most,
  meaning,
})
const time = (least: number, most: number, meaning: string): LimitSetting => ({
  unit: 'time',
  least,
  most,
  meaning,
})
const times = (least: number, most: number, meaning: string): LimitSetting => ({
  unit: 'times',
  least,
  most,
  meaning,
})

/**
 * Every limit that an operator may set, and how far. The windows in which things are counted (`per`) are none: what is
 * counted is kept for two days, and how often a guesser may try is reckoned in days (see `rules.ts`).
 */
export const limitSettings: Readonly<Record<string, LimitSetting>> = {
  'code.lives': time(
    2 * MINUTE,
    10 * MINUTE,
    'How long a code counts. At most ten minutes: NIST SP 800-63B-4, 3.1.3.2. A mail that is slower has its link.',
  ),
  'code.spare': time(
    10 * SECOND,
    5 * MINUTE,
    'A code with less time left is not sent again; a fresh one is.',
  ),
  'code.tries': count(1, 10, 'Wrong answers to one code.'),
  'link.lives': time(5 * MINUTE, DAY, 'How long the link in the mail of a code works.'),
  'recovery.link': time(10 * MINUTE, DAY, 'The same in the mail of a recovery.'),
  'recovery.lives': time(HOUR, 3 * DAY, 'How long a recovery waits for a proof.'),
  'recovery.proof': time(10 * MINUTE, DAY, 'How long after the proof the new password may be chosen.'),
  'recovery.hold': time(
    DAY,
    14 * DAY,
    'How long a recovery with weak proof waits, so that the owner hears of it and can object.',
  ),
  'recovery.longHold': time(
    3 * DAY,
    30 * DAY,
    'The same where 2-step verification was not shown, or a number may have a new owner.',
  ),
  'recovery.holdKept': time(DAY, 7 * DAY, 'How long the new password may be chosen after that.'),
  'recovery.dropping': time(0, DAY, 'How long a recovered account can drop addresses that were not proven.'),
  'proof.lives': time(HOUR, DAY, 'How long a proven address waits for the rest of the sign-up.'),
  'captcha.lives': time(MINUTE, 30 * MINUTE, 'How long a picture or a puzzle counts.'),
  'captcha.tries': count(1, 10, 'Wrong answers to one picture.'),
  'captcha.perChat.most': count(3, 200, 'Pictures that a chat is shown.'),
  'captcha.pagesPerChat.most': count(1, 50, 'Pages with a puzzle that a chat is offered.'),
  'contacts.most': count(1, 50, 'Numbers that a chat shares.'),
  addresses: count(2, 20, 'Ways to reach one account. With one nobody could change it.'),
  'ticket.lives': time(5 * MINUTE, 2 * HOUR, 'How long a one-time page waits to be filled in.'),
  'ticket.kept': time(HOUR, DAY, 'How long what was filled in waits for the chat to go on.'),
  'sends.coolDowns': times(
    30 * SECOND,
    HOUR,
    'The wait after the first, second, … code to one address in a day; the last repeats.',
  ),
  'sends.perDestination.most': count(2, 20, 'Codes to one address.'),
  'sends.perChat.most': count(2, 50, 'Codes that a chat asks for.'),
  'sends.destinationsPerChat.most': count(1, 10, 'Different addresses that a chat asks codes for.'),
  'sends.budget.most.strangers': budget('Codes for people who sign up'),
  'sends.budget.most.welcome': budget('Mails with the ID of a new account'),
  'sends.budget.most.linked': budget('Codes for chats that speak for an account'),
  'sends.budget.most.recovery': budget('Codes to get back in, asked for from strange chats'),
  'sends.budget.most.ordinary': budget('Notifications that tell of a change'),
  'sends.budget.most.grave': budget('Notifications that tell an owner of a possible thief'),
  'sends.perBlock.most': count(
    5,
    10_000,
    'Unanswered SMS to numbers that differ in their last digits, before the block gets no more: the brake on SMS pumping.',
  ),
  'sends.perBlock.perAnswered': count(2, 20, 'Unanswered SMS that each answered one of the block allows.'),
  'sends.toOwnersPerBlock.most': count(10, 10_000, 'SMS to owners in one block that they did not ask for.'),
  'sends.notifications.ordinary.coolDowns': coolDowns('ordinary'),
  'sends.notifications.ordinary.email.most': count(3, 100, 'Ordinary notifications to one mailbox.'),
  'sends.notifications.ordinary.phone.most': count(1, 50, 'Ordinary notifications to one number.'),
  'sends.notifications.grave.coolDowns': coolDowns('grave'),
  'sends.notifications.grave.email.most': count(10, 200, 'Grave notifications to one mailbox.'),
  'sends.notifications.grave.phone.most': count(5, 100, 'Grave notifications to one number.'),
  'sends.notifications.perAccount.most': count(
    20,
    500,
    'Notifications of one account, to all its addresses.',
  ),
  'wrongCodes.most': count(
    3,
    20,
    'Wrong codes for one address before a pause, which doubles with each one more.',
  ),
  'wrongCodes.pause': time(15 * MINUTE, DAY, 'The first such pause.'),
  'wrongCodes.longestPause': time(HOUR, DAY, 'The longest.'),
  'wrongCodes.inARow': inARow('codes'),
  'factor.most': count(
    3,
    10,
    'Wrong codes of an authenticator before a pause, which doubles with each one more.',
  ),
  'factor.pause': time(5 * MINUTE, DAY, 'The first such pause.'),
  'factor.longestPause': time(HOUR, DAY, 'The longest.'),
  'factor.inARow': inARow('codes of an authenticator'),
  'password.most': count(
    3,
    20,
    'Wrong passwords before each costs a pause, which doubles with each one more.',
  ),
  'password.pause': time(10 * SECOND, 15 * MINUTE, 'The first such pause.'),
  'password.longestPause': time(
    5 * MINUTE,
    HOUR,
    'The longest: as long as a stranger can keep an owner waiting on a new device.',
  ),
  'password.inARow': inARow('passwords, in a chat or on a device that the account knows,'),
  'password.perChat.most': count(5, 100, 'Wrong passwords of one chat, whatever account it names.'),
  'unlocks.most': count(1, 10, 'How often an owner ends the pauses that strangers brought about.'),
  'signIn.lives': time(MINUTE, 15 * MINUTE, 'How long a chat waits for the answer to "sign in there?".'),
  'signIn.strangers.most': count(
    0,
    10,
    'Times a day that devices which an account does not know have its chat ask that. With none, such a device is shown a code to scan.',
  ),
  'signIn.allStrangers.most': count(
    1,
    100_000,
    'The same of the chats of all accounts together, so that a list of addresses makes no house of phones ring. Beyond that a page of such a device has its code to scan.',
  ),
  'signIn.rings.most': count(
    1,
    30,
    'The same in an hour by devices that the account knows and by applications, all together.',
  ),
  'signIn.ringsADay.most': count(1, 100, 'The same in a day.'),
  'signIn.kept': count(
    1_000,
    1_000_000,
    'Sign-ins that strangers have begun and that are kept at once, each a row of about 1 KB; as many codes of devices, and browsers. Beyond that the oldest are forgotten, and whoever comes back to one begins anew.',
  ),
  'api.ofOneName.most': count(5, 1_000, 'Sign-ins by the API under one name that go on to be compared.'),
  'api.strangers.most': count(
    60,
    100_000,
    'The same of all devices that their accounts do not know. One core compares about 1 500 a minute.',
  ),
  'api.ofOneDevice.most': count(5, 1_000, 'The same of one device that its account knows.'),
  'api.knownDevices.most': count(60, 100_000, 'The same of all such devices.'),
  'pages.posts.most': count(5, 1_000, 'Forms that one page takes.'),
  'pages.strength.most': count(10, 1_000, 'Passwords that one page measures while they are typed.'),
  'pages.streams': count(
    10,
    20_000,
    'Connections that sign-in pages hold open to hear of an answer at once. A page without one asks every three seconds.',
  ),
  'pages.userCodes.most': count(
    10,
    1_200,
    'Codes of devices that strangers type, all together; browsers that an account knows type as many beside. Where a hundred codes are open day and night, 1 200 guesses a minute find one of them in 148 days.',
  ),
  remembered: count(
    10_000,
    10_000_000,
    'Names at which wrong answers in a row are remembered for longer than two days, each a row of about 200 bytes.',
  ),
}

/** The least is one: with none nobody would ever get through, and the wait would never end. */
function budget(what: string): LimitSetting {
  return count(1, 100_000, `${what}, of all together. At least one: with none the wait would never end.`)
}

function coolDowns(kind: string): LimitSetting {
  return times(
    0,
    6 * HOUR,
    `The wait after the first, second, … ${kind} notification of one kind in a day; the last repeats.`,
  )
}

function inARow(what: string): LimitSetting {
  return count(
    20,
    100,
    `Wrong ${what} in a row, after which only another proof helps. At most a hundred: NIST SP 800-63B-4, 3.2.2.`,
  )
}
