/** One control: what is asked of a doorway like this, in our words, and where it is shown. */
export interface Control {
  readonly requirement: string
  /** Tests: a file and the title, or the beginning of it, that stands there. */
  readonly shown: readonly Shown[]
  /** What is done otherwise, or not, and why. */
  readonly because?: string
}

type Shown = readonly [file: string, title: string]

const challenges = 'test/contracts/accounts/challenges.test.ts'
const support = 'test/contracts/accounts/support.test.ts'
const limits = 'test/contracts/accounts/limits.test.ts'
const alarms = 'test/contracts/accounts/operator-alerts.test.ts'
const pumping = 'test/journeys/sms-pumping.test.ts'
const phones = 'test/flows/sms.test.ts'
const ledger = 'test/contracts/accounts/sends.test.ts'
const recoverDrop = 'test/contracts/accounts/recover-drop.test.ts'
const disputes = 'test/contracts/accounts/disputes.test.ts'
const exploration = 'test/exploration/exploration.test.ts'
const alertFlow = 'test/flows/alert.test.ts'
const windows = 'test/contracts/accounts/windows.test.ts'
const numberMatch = 'test/contracts/accounts/number-match.test.ts'
const numberMatchPage = 'test/web/number-match.test.ts'
const handed = 'test/journeys/handed-page.test.ts'
const tickets = 'test/contracts/accounts/tickets.test.ts'
const keyRing = 'test/secrets/key-ring.test.ts'
const passwords = 'test/passwords/passwords.test.ts'
const breached = 'test/passwords/breached.test.ts'
const canary = 'test/journeys/canary.test.ts'
const taken = 'test/journeys/taken.test.ts'
const proof = 'test/journeys/proof.test.ts'
const captcha = 'test/effects/captcha.test.ts'
const recoveryCaptcha = 'test/contracts/accounts/recovery-captcha.test.ts'
const captchaJourney = 'test/journeys/captcha.test.ts'
const identifier = 'test/journeys/identifier.test.ts'
const passwordJourney = 'test/journeys/password.test.ts'
const passwordPage = 'test/web/password.test.ts'
const activate = 'test/web/activate.test.ts'
const web = 'test/web/web.test.ts'
const webhook = 'test/journeys/webhook.test.ts'
const everywhere = 'test/journeys/everywhere.test.ts'
const sendCode = 'test/effects/send-code.test.ts'
const recoverProof = 'test/contracts/accounts/recover-proof.test.ts'
const recoverHold = 'test/contracts/accounts/recover-hold.test.ts'
const recoverPassword = 'test/contracts/accounts/recover-password.test.ts'
const recovery = 'test/journeys/recovery.test.ts'
const uniform = 'test/journeys/recovery-uniform.test.ts'
const counters = 'test/journeys/recovery-counters.test.ts'
const factors = 'test/contracts/accounts/factors.test.ts'
const guessers = 'test/contracts/accounts/guessers.test.ts'
const accountSubjects = 'test/contracts/accounts/account-subjects.test.ts'
const recoveryCodes = 'test/contracts/accounts/recovery-codes.test.ts'
const approvals = 'test/contracts/accounts/approvals.test.ts'
const approvePage = 'test/web/approve.test.ts'
const twoStep = 'test/journeys/two-step.test.ts'
const sessions = 'test/contracts/accounts/sessions.test.ts'
const api = 'test/web/api.test.ts'
const signInRequests = 'test/contracts/accounts/sign-in-requests.test.ts'
const signInJourney = 'test/journeys/sign-in.test.ts'
const place = 'test/web/place.test.ts'
const openidChat = 'test/openid/chat.test.ts'
const openidRefused = 'test/openid/refused.test.ts'
const openidSessions = 'test/openid/sessions.test.ts'
const forwardAuth = 'test/web/forward-auth.test.ts'
const forwardAuthProxies = 'test/web/forward-auth-proxies.test.ts'
const apiBrakes = 'test/web/api-brakes.test.ts'
const inbound = 'test/channels/inbound.test.ts'
const logs = 'test/operations/log.test.ts'
const packages = 'test/packages.test.ts'
const visible = 'test/words/visible-text.test.ts'
const apiJourney = 'test/journeys/api.test.ts'
const signIn = 'test/web/link.test.ts'
const notifications = 'test/contracts/accounts/notifications.test.ts'
const changes = 'test/contracts/accounts/security-changes.test.ts'
const notMe = 'test/web/not-me.test.ts'
const alert = 'test/journeys/alert.test.ts'
const addresses = 'test/contracts/accounts/addresses.test.ts'
const addressJourney = 'test/journeys/addresses.test.ts'
const passwordChange = 'test/contracts/accounts/password-change.test.ts'
const pendingDeletion = 'test/contracts/accounts/deletion-request.test.ts'
const deletion = 'test/contracts/accounts/deletion.test.ts'
const exported = 'test/contracts/accounts/export.test.ts'
const noticeMail = 'test/messaging/notifications.test.ts'
const lostToken = 'test/journeys/lost-token.test.ts'
const growth = 'test/contracts/accounts/growth.test.ts'
const passkeys = 'test/contracts/accounts/passkeys.test.ts'
const signInEvents = 'test/web/sign-in-events.test.ts'
const management = 'test/journeys/management.test.ts'

/** Every control, by the letter of its chapter. */
export const controls = {
  C1: {
    requirement: 'Codes come from a source that cannot be foreseen, in their full range, with leading zeros',
    shown: [
      [keyRing, 'has exactly its digits, leading zeros among them'],
      [keyRing, 'favours no first digit of'],
    ],
  },
  C2: {
    requirement: 'A code dies at its time, by the clock of the server',
    shown: [
      [challenges, 'is good until its last second and not afterwards'],
      [recoverProof, 'works until ten minutes are over, and then no more'],
    ],
  },
  C3: {
    requirement: 'A code works once, also in a race',
    shown: [
      [challenges, 'counts once when the right one comes 50 times at the same moment'],
      [recoverProof, 'counts once when the right one comes 50 times at the same moment'],
      [recoverPassword, 'counts once when it comes 50 times at the same moment'],
    ],
  },
  C4: {
    requirement:
      'A try is claimed before anything is compared; after the last one not even the right code fits',
    shown: [
      [challenges, 'is compared five times at most when 100 wrong ones come at once'],
      [recoverProof, 'is compared five times at most when 100 wrong ones come at once'],
    ],
  },
  C5: {
    requirement: 'The count of failures outlives a new code, another chat, a restart and an emptied Redis',
    shown: [
      [limits, 'pauses an address after ten wrong codes, from whichever chat, also after a restart'],
      [windows, 'a guesser at %s who always waits out the pause has %i tries a day at most'],
      [counters, 'are counted through kill -9, an emptied Redis, new codes and other chats'],
      [recoverProof, 'are counted through new codes, other chats and a restart'],
      [factors, 'refuses everything after a hundred wrong codes in a row'],
      [guessers, 'are not forgiven after wrong ones elsewhere, nor after a right password'],
      [guessers, 'buys a stranger no more than a hundred wrong ones in a row'],
      [guessers, 'is granted three times a day'],
      [guessers, 'under six names of one account buy a stranger no more than under one'],
      [guessers, 'under six names, kept up for a day, are compared a dozen times at most'],
      [guessers, 'after a right password or a proven address are counted together, whatever for'],
      [guessers, 'from %s end after a hundred in a row'],
    ],
  },
  C6: {
    requirement: 'A new code voids the old one, and a mail that is sent once more carries the same',
    shown: [
      [challenges, 'is void as soon as the same chat opens another'],
      [challenges, 'stays the same when it is sent again, and is made anew when it has ended'],
      [sendCode, 'sends the same mail again when the first was not taken'],
      [recoverProof, 'is void from the next one on'],
    ],
  },
  C7: {
    requirement: 'A code is bound to its purpose, chat and address',
    shown: [
      [challenges, 'is refused from another chat'],
      [proof, 'of an address that was changed is void, and everything else stays'],
      [recoverProof, 'is good for this purpose, this chat and this account only'],
      [recoverProof, 'is none where it was sent for something else: whether an address still works'],
      [addresses, 'takes no proof from a sign-up, from another chat, or that is a day old'],
    ],
  },
  C8: {
    requirement: 'No code is stored, not even as a hash that could be guessed back',
    shown: [
      [canary, 'when the password is chosen on a page'],
      [canary, 'the search finds each secret in each of its disguises'],
      [recoverProof, 'is kept nowhere, nor is anything by which it could be looked up'],
    ],
  },
  R1: {
    requirement: 'Sending again waits for a cool-down that the server keeps and that a restart does not end',
    shown: [
      [limits, 'waits 60, 120 and 300 seconds between the sends to one address'],
      [proof, 'waits for a visible cool-down and brings the same code'],
      [
        recoverProof,
        'wait between one mail and the next, also after a restart and for a code that is asked for anew',
      ],
    ],
  },
  R2: {
    requirement: 'No mailbox is flooded: caps for an address and for a chat, whichever comes first',
    shown: [
      [limits, 'sends a victim five mails a day at most'],
      [limits, 'lets a chat write to three different addresses a day'],
      [limits, 'keeps every cap when all come at the same moment'],
      [recoverProof, 'are few for one chat with many names, and for one name from many chats'],
    ],
    because:
      'An address and the ID of its account are counted apart, so a mailbox can get five mails a day by each.',
  },
  R3: {
    requirement:
      'All sends together have a budget, with shares that none takes from another; who holds a code already can finish; the operator hears of it once',
    shown: [
      [limits, 'stops at strangers’ share of the hour’s budget, while codes that were sent go on working'],
      [
        limits,
        'gives strangers their share of the hour’s budget and not one message more when two processes send at the same moment',
      ],
      [
        ledger,
        'chats that ask for names without an account take no room from owners, linked or not, nor from new people',
      ],
      [ledger, 'a full share of recoveries delays the mail and changes no answer'],
      [alarms, 'tells that the budget of an hour is spent, and what to do'],
      [alarms, 'tells once an hour, however many are turned away and however many processes tell'],
    ],
  },
  R10: {
    requirement:
      'No flood of sign-ins, under one name or under many, keeps an owner from a known device, or others from theirs',
    shown: [
      [api, 'ten a second under her name for four seconds keep Ana from her known device not once'],
      [apiBrakes, '1 300 requests under one name keep no other caller out of the API'],
      [
        apiBrakes,
        '1 300 requests under as many names fill the share of strangers, and known devices find room',
      ],
      [
        apiBrakes,
        'what is refused is not counted: a minute after the last that went on, the name has room again',
      ],
    ],
    because:
      'The brakes are in the memory of each process and guard its processor; guesses are counted in the database.',
  },
  R6: {
    requirement: 'No limit depends on a network address that a client may claim to come from',
    shown: [
      [apiBrakes, 'no header moves a request out of the brake of its name'],
      [api, 'cannot be made to count for another guesser by any header'],
      [web, 'a hostile host name is repeated nowhere'],
    ],
    because: 'No limit here counts by IP: chats, accounts, addresses and pages are counted.',
  },
  R7: {
    requirement: 'One chat that floods does not starve the others',
    shown: [
      ['test/journeys/polling.test.ts', 'a flood is answered politely once'],
      [
        'test/channels/polling.test.ts',
        'forty-eight updates of one chat, each of 60 ms, hold no other person up',
      ],
    ],
  },
  R8: {
    requirement: 'A captcha is checked here, once, for its own chat, within five minutes',
    shown: [
      [captcha, 'is good for its own chat, for five minutes, and until the next one'],
      [captcha, 'counts once when the right answer comes 20 times at the same moment'],
      [captchaJourney, 'that another person was shown does not fit'],
      [captcha, 'is right for its own chat, once, and for five minutes'],
      [captcha, 'counts once when its solution comes 20 times at the same moment'],
      [captcha, 'takes no solution of another captcha, none of an easier sum, and no guess'],
    ],
  },
  R11: {
    requirement: 'The captcha for people who see no picture is no gift to programs',
    shown: [
      [captchaJourney, 'without a picture is done by a keyboard alone in a browser'],
      [captchaJourney, 'without a picture gives a program nothing to read'],
      [captcha, 'is opened five times an hour for one chat at most'],
      [captcha, 'takes some seconds of work'],
    ],
    because: 'A program can do the sum of the page, too; it pays for each with its own time.',
  },
  R12: {
    requirement:
      'Naming account after account to get back in takes a captcha for each, whether or not there is such an account',
    shown: [
      [recoveryCaptcha, 'a chat answers a captcha before the second name of a day'],
      [recoveryCaptcha, 'it is asked alike whether the second name has an account or none'],
      [recoveryCaptcha, 'a program with ten chats reaches ten names and not one more without a captcha'],
      [captchaJourney, 'asks for a captcha before the second account that a chat names'],
    ],
  },
  R9: {
    requirement: 'Hashing passwords is bounded; who comes when it is full is asked to come again',
    shown: [
      [passwordPage, 'asks to wait a few seconds, with nothing kept, while passwords queue up'],
      [api, 'cost no try while the queue for hashing is full'],
      [recoveryCodes, 'costs no try where the hashing is overrun, and the same may be sent again'],
    ],
  },
  E3: {
    requirement: 'A sign-up with a taken address walks the same way; only its owner is told',
    shown: [
      [taken, 'is answered exactly as a new one: the same words, buttons, edits and number of calls'],
      [taken, 'gets a mail that warns the owner, with neither code nor link in it'],
      [challenges, 'is treated like any other: same answers, same statements, same rows'],
      [addresses, 'opens alike the address of another account, and every code of it is wrong'],
      [addressJourney, 'is answered exactly as a free address, and its owner hears of that in one mail'],
    ],
  },
  P1: {
    requirement: 'The length of a password is counted in code points after composing (NFC)',
    shown: [[passwords, 'counts code points after composing, not bytes and not halves of an emoji']],
    because:
      'The policy `default` asks for 8 with a threshold of strength, `nist` for 15; see decision 0008.',
  },
  P2: {
    requirement: 'Long passwords are taken whole: nothing is cut or trimmed',
    shown: [[passwords, 'keeps every character: the 73rd, the last, and a space at the end']],
  },
  P3: {
    requirement: 'Any character, no rules of composition, and both spellings of an accent are one',
    shown: [
      [passwords, 'takes long, unusual passwords of any script and without any kinds of characters'],
      [passwords, 'fits both Unicode spellings of a password'],
    ],
  },
  P4: {
    requirement:
      'Common passwords and those made of the person’s own data are refused with a reason, offline',
    shown: [
      [passwords, 'says what makes a password weak'],
      [breached, 'is refused with a reason, however strong it looks, without asking anybody'],
      [breached, 'among the commonest hundred thousand is refused by every installation'],
      [passwordJourney, 'is not made of the person’s own address'],
      [passwordChange, 'refuses the password it is to take the place of, and what is personal'],
    ],
  },
  P5: {
    requirement: 'Password fields work with password managers and pasting',
    shown: [
      [
        passwordPage,
        'names its account by a masked address, and asks twice with fields that password managers know',
      ],
      ['test/web/browser.test.ts', 'a password may be pasted'],
      [passwordChange, 'opens no page and chooses nothing by an approval that is not good'],
    ],
  },
  P6: {
    requirement: 'Passwords are hashed with argon2id, a salt each, at today’s cost',
    shown: [
      [passwords, 'is an argon2id PHC string with a salt of its own'],
      [passwords, 'made elsewhere is read at its own cost, and counts as outdated'],
      [api, 'hashes a password anew whose hash is of an older cost, and only once it was right'],
    ],
  },
  P7: {
    requirement: 'A password stands nowhere: no record, log, message, mail or address',
    shown: [
      [canary, 'when the password is chosen on a page'],
      [canary, 'when the password is written in the chat, also while things go wrong'],
      [
        apiJourney,
        'no password, session, key of a device or of the API stands anywhere it could be read later',
      ],
    ],
  },
  P8: {
    requirement: 'A password in the chat is deleted at once, and not taken where a page asks for it',
    shown: [
      [passwordJourney, 'that is written into the chat is refused, deleted and never read'],
      [passwordJourney, 'that cannot be deleted is left to the person, and nothing else is claimed'],
    ],
  },
  L1: {
    requirement: 'A link has 256 bits, stands nowhere, works once, and is bound to its address',
    shown: [
      [challenges, 'proves the address once, when it is opened 20 times at the same moment'],
      [challenges, 'is refused when it is forged, another one’s, from another chat, or a day old'],
      [recoverProof, 'counts once when it is confirmed 20 times at the same moment, and works for an hour'],
      [notifications, 'keeps no link: what it is made of is not enough to make it'],
    ],
  },
  L2: {
    requirement: 'Looking at a link changes nothing: only the button does',
    shown: [
      [activate, 'is not spent by being opened, however often and by whatever program'],
      [proof, 'changes nothing when it is only opened, as mail scanners do'],
      [
        recovery,
        'the link of the mail asks the owner to confirm, counts only by its button, and the chat goes on at once',
      ],
      [notMe, 'changes nothing when it is opened, however often and by whatever program'],
      [approvePage, 'changes nothing when it is looked at'],
    ],
  },
  L3: {
    requirement: 'The token of a page leaks nowhere',
    shown: [
      [web, 'locks the browser down'],
      [web, 'a page loads nothing from elsewhere'],
      [passwordPage, 'asks kindly to be opened from the chat where it is reloaded without its token'],
      [
        notMe,
        'leaves no trace of its address: browsers neither keep it nor pass it on, and the page loads nothing from elsewhere',
      ],
      ['test/web/two-step-browser.test.ts', 'the token is not left in the address bar'],
    ],
  },
  L4: {
    requirement: 'Links lead to the configured address, whatever a request claims',
    shown: [[web, 'a hostile host name is repeated nowhere']],
  },
  L5: {
    requirement:
      'A page or link that is handed on gives the one who began it nothing: it asks for the number that the chat shows',
    shown: [
      [handed, 'links no thief’s chat to the account of the owner who gives the password on it'],
      [
        handed,
        'a page to show to be the owner gives nothing to a stranger who found the address and not the number',
      ],
      [numberMatchPage, 'compares no password while the number is wrong, and spends no try of the password'],
      [numberMatchPage, 'is over after five wrong numbers; the chat offers a new one, with a number'],
      [
        numberMatch,
        'of forty wrong numbers at once five are compared, and the page is over for every visitor',
      ],
      [numberMatch, 'is not in the answer that is kept of opening the page'],
      [
        recovery,
        'a thief’s link that the owner opens lets the thief in by no guess: without the number of the thief’s chat the page is over after five',
      ],
      [activate, 'says which address it confirms, for which account'],
      [tickets, 'tells nothing to a forged address, and gives the true one to its own chat only'],
      [recoverPassword, 'is chosen within an hour of the proof, for this account and in this chat'],
    ],
    because:
      'An owner who is talked into typing a number that a stranger tells them can still be deceived; the pages warn of it. ' +
      'The page on which a new password is chosen asks for none: a person who fills it in chooses a password for the account of the person who began it.',
  },
  L6: {
    requirement:
      'A press on a mail that its owner has not asked for puts their mailbox into no account of a thief',
    shown: [
      [
        activate,
        'that a thief has asked for puts no mailbox into the account of the thief: its owner has not the number',
      ],
      [addressJourney, 'the link in the mail adds the address, also on another device'],
    ],
  },
  W1: {
    requirement: 'A browser loads, frames and keeps nothing but what the page needs, on every answer',
    shown: [
      [web, 'locks the browser down: %s'],
      [web, 'lets Telegram alone frame the password page, and no site any other page'],
      [web, 'holds browsers to https for two years where the pages have it, and only there'],
    ],
  },
  W2: {
    requirement: 'A form counts only from our own page: no other site, program or kind of content posts one',
    shown: [
      [web, '%s is refused without effect'],
      [web, 'from an older browser is believed by its origin'],
    ],
  },
  W3: {
    requirement:
      'Only known methods and small bodies are read, and no answer tells versions, files or causes',
    shown: [
      [web, 'names neither versions, nor files, nor the cause of a failure'],
      [web, 'that is too large is refused, also when it does not say how large it is'],
      [web, 'unknown methods are answered with those that a path knows'],
      [api, 'of more than 16 KiB is refused, also when it does not say how long it is'],
      [api, 'by TRACE is not echoed'],
    ],
  },
  T7: {
    requirement: 'The token of the bot stands in no line of the log',
    shown: [[logs, 'the token of a bot stands in no line, in whatever it comes']],
    because: 'No page and no figure has it: only what speaks with Telegram is given it.',
  },
  T1: {
    requirement: 'A webhook proves itself before anything is read, in constant time',
    shown: [
      [webhook, 'that is %s lets no update in'],
      [webhook, 'has to be set where there is a public address'],
    ],
  },
  T2: {
    requirement: 'Only private chats move anything, and odd messages move nothing',
    shown: [
      [inbound, '%s moves no conversation: only its spinner ends'],
      [inbound, '%s moves no conversation'],
      [everywhere, 'a command is answered with the way to a private chat'],
      [everywhere, 'an odd message changes nothing, and each is answered'],
    ],
  },
  T3: {
    requirement: 'A contact counts only if it is the sender’s own and not forwarded',
    shown: [
      [identifier, 'of another person is refused'],
      [identifier, 'in a forwarded contact is refused, even the person’s own'],
    ],
  },
  T4: {
    requirement: 'What a button brings back is hostile until its seal, chat and turn fit',
    shown: [
      ['test/engine/parts.test.ts', 'whose turn or seal was changed is not believed'],
      ['test/engine/parts.test.ts', 'of another server is not believed'],
      [everywhere, 'a button of an earlier step says so kindly'],
    ],
  },
  T5: {
    requirement: 'What a Mini App says of its user is believed only with Telegram’s signature',
    shown: [],
    because:
      'Not asked for: a page inside Telegram is opened by its own one-time address and believes no init data.',
  },
  T6: {
    requirement: 'An update and a tap count once, also after a restart and out of order',
    shown: [
      [webhook, 'has one effect and one reply, also side by side'],
      [webhook, 'after a restart changes nothing'],
    ],
  },
  I3: {
    requirement: 'Characters that show nothing or turn the text around them stand in no name and no sentence',
    shown: [
      [visible, 'leaves out %s'],
      [visible, 'lets no letter climb over its neighbours'],
      [visible, 'is well formed and bounded whatever comes'],
    ],
    because: 'People choose no user names here; an address is compared as it is, see I2.',
  },
  I6: {
    requirement: 'What is typed is data: no part of a statement, of a key in Redis or of an object',
    shown: [
      [api, 'with %s is refused, and says where and not what'],
      [accountSubjects, 'what is counted about %s is found for every guesser'],
    ],
    because:
      'Statements are made by a query builder that binds every value; in a key of Redis the id comes last.',
  },
  I1: {
    requirement: 'An e-mail address is one mailbox and can smuggle nothing into a mail',
    shown: [
      [addressJourney, 'is refused, and no mail is sent, when the text is not one address: %s'],
      ['test/senders/smtp.test.ts', 'cannot smuggle a header in by its subject'],
    ],
  },
  I2: {
    requirement: 'Addresses are compared by one rule, and mail goes to the stored one',
    shown: [
      ['test/flows/reading.test.ts', 'an address is one in capitals and in either spelling of an accent'],
      [
        recoverProof,
        'sends a mail to the stored address only, and none for an unknown identifier or a removed address',
      ],
      [addressJourney, 'is told apart from an address that only looks alike'],
    ],
  },
  R4: {
    requirement: 'Where a limit cannot be looked up, nothing passes, and the answer is general',
    shown: [
      [
        'test/contracts/conversations/redis-faults.test.ts',
        'refuse, and change nothing, when Redis has no memory left',
      ],
      [api, 'that fails on the side of Portico is told so, and nothing of the cause'],
    ],
    because:
      'Limits are counted in the database and in the transaction that they limit: no database, no answer.',
  },
  R5: {
    requirement: 'A stranger’s wrong tries never keep the owner out',
    shown: [
      [recoverProof, 'of strangers never keep out the chat that speaks for the account'],
      [factors, 'a stranger’s wrong codes never stop the owner’s chat, and the other way round'],
      [guessers, 'by %s pause no other guesser'],
      [
        guessers,
        'under many names leave the owner’s chat and known device, and people who have proven more, their own share',
      ],
      [guessers, 'by a stranger, kept up for weeks, let the owner in each day'],
      [guessers, 'by %s stop no other guesser, and are forgiven after a right one elsewhere'],
      [guessers, 'by %s are forgiven after a recovery'],
      [api, 'of a stranger do not keep the owner from a device that was signed in before'],
      [apiJourney, 'is not kept out by a stranger’s wrong passwords'],
    ],
    because:
      'Not solved: a stranger with several chats can use up the five mails a day of an address that they know. Its owner gets in by a linked chat, another address or the account ID, and by sharing the number.',
  },
  E1: {
    requirement:
      'Recovery looks the same, whether the account is there, frozen, unproven or has 2-step verification',
    shown: [
      [uniform, 'is the same, byte for byte, if the account exists'],
      [uniform, 'is the same if the account is frozen'],
      [uniform, 'is the same if the account has 2-step verification'],
      [uniform, 'is the same for an account ID with an account and one without'],
    ],
  },
  E2: {
    requirement: 'Recovery takes the same time in each of these cases',
    shown: [
      [sendCode, 'mails a code of a recovery only after the answer of the chat is out'],
      [
        recoverProof,
        'does and answers the same whether it is there, is frozen, has 2-step verification, or is not there',
      ],
      [uniform, 'is the same if the mail server does not answer, or refuses the address'],
    ],
    because:
      'How much time tells is measured by `npm run bench` and not asserted: a shared machine is no stopwatch.',
  },
  E4: {
    requirement: 'At signing in a wrong password and an unknown account are one answer, in words and in time',
    shown: [
      [
        api,
        'refuses in the same words, status, length and headers whether the account is unknown, frozen, or the password wrong',
      ],
      [api, 'compares a hash at the current cost also for an account that is unknown or frozen'],
      [api, 'answers a refusal on a beat, whatever the hash costs'],
      [sessions, 'does the same statements for an account as for none, until the password is right'],
    ],
  },
  E5: {
    requirement: 'No side way tells whether an account exists: status, length, limits, masked addresses',
    shown: [
      [recovery, 'goes by account ID, whose address is not named before it is proven'],
      [
        api,
        'pause a name without an account, or of a frozen account, in the same words and for the same time',
      ],
      [guessers, 'do not reveal by their pause whether an address has an account'],
      [signIn, 'answers alike whether there is no such account, it is frozen, or the password is wrong'],
    ],
  },
  S1: {
    requirement: 'A new password by recovery ends sessions, codes, links, pages and trusted chats',
    shown: [
      [recoverPassword, 'ends sessions, other codes and links, open pages, approvals and other recoveries'],
      [recoverPassword, 'unlinks every chat but this one, which is not linked by it'],
      [changes, 'freezes the account, ends every session, and voids what was begun'],
      [passwordChange, 'replaces the old password, and ends every session'],
      [sessions, 'by the old password is refused while a new one takes its place, on every device'],
    ],
  },
  S2: {
    requirement: 'A session is fresh, at least 128 bits, ends by itself, and a recovery opens none',
    shown: [
      [api, 'gives each session an id of its own, of 256 bits, and keeps only its digest'],
      [api, 'ignores a session that the request brings along'],
      [sessions, 'is found by its secret only, and lives seven idle days and thirty in all'],
      [recoverPassword, 'is notified to every address and chat there was, and opens no session'],
    ],
    because: 'Sessions are handed to the service’s own back end; Portico sets no cookie.',
  },
  S3: {
    requirement:
      'Every way to reach the owner, old ones included, hears of each change, and can take it back once',
    shown: [
      [notifications, 'tells the old address and the old chat when they are changed'],
      [guessers, 'is notified to every other address and chat of the owner'],
      [guessers, 'from %s are notified to every other address and chat at the first pause of a day'],
      [changes, 'puts back everything that protected the account before'],
      [
        alert,
        'is reverted by the link of the mail, and every address and chat hears of that with the way back in',
      ],
      [alert, 'is reverted with one tap in the other chat; the link of the mail has nothing left to do'],
      [noticeMail, 'carries one link to take it back'],
      [changes, 'lets a chat that was removed lock the account once, and never put itself back'],
      [notifications, 'lets no mailbox hush the phone while its adding can still be taken back'],
    ],
  },
  S4: {
    requirement:
      'A new address is proven before it counts, after the owner has shown to be there; the old one is told',
    shown: [
      [addresses, 'leaves everything as it was while a new address is not proven'],
      [addresses, 'gives one new address to one of two accounts that prove it at the same moment'],
      [addresses, 'changes nothing by an approval of something else, a used one, or one ten minutes old'],
      [addressJourney, 'is announced to the old address, with neither a secret nor the new address in full'],
    ],
  },
  S5: {
    requirement:
      'For a day after a recovery, what is sensitive waits unless a second factor proves the owner',
    shown: [
      [
        addressJourney,
        'no address changes for a day after a recovery without an older second factor, and the chat says until when',
      ],
      [pendingDeletion, 'within a day of a recovery neither is granted by a password'],
      [approvals, 'a second factor that was set up after the recovery does not shorten the wait'],
      [approvals, 'a proof that is older than the password, or than a recovery, is asked for again'],
      [alert, 'the owner stops a thief’s recovery during its hold with one tap, and the account stays open'],
    ],
  },
  S6: {
    requirement: 'The owner hears that others know the password, also where the second factor kept them out',
    shown: [
      [
        api,
        'that is not given after the right password, five times in a day, is told to the owner once a day',
      ],
    ],
  },
  S7: {
    requirement:
      'The owner who holds more ways than a thief and answers within a day ends in control; one press changes nothing of what protects the account',
    shown: [
      [exploration, 'against $attack'],
      [
        exploration,
        'against a thief with any part of the ways, a recycled number, a removed mailbox, or nothing',
      ],
      [disputes, 'a press puts nothing back; the recovery by more ways does'],
      [disputes, 'what waits with two ways is stopped by neither of them alone, and by any other'],
      [disputes, 'a recovery by one mailbox waits from the moment that another way disputes it'],
      [disputes, 'whoever holds the linked chat alone cannot end a recovery that two ways have proven'],
      [disputes, 'a mailbox that was removed as stolen freezes once, and never puts itself back'],
      [disputes, 'the second factor from before counts in a dispute, though a thief has turned it off'],
      [disputes, 'for a day after a recovery nobody turns 2-step verification on or links another chat'],
    ],
    because:
      '`npm run explore` plays every pair of owner and thief, and with `--break` shows that it misses each rule that is taken away.',
  },
  S8: {
    requirement:
      'What is answered to “this was not me” is true when it is said, and no later alert hides an earlier change',
    shown: [
      [disputes, '“not me” on the start of a recovery says the truth when it comes after the end'],
      [disputes, '“not me” on a recovery that is over already says that nothing is left'],
      [exploration, 'the exploration notices when a rule against a known attack is taken away'],
      [alertFlow, 'are five at most: five later ones push no change off the list that can still be reverted'],
      [
        alertFlow,
        'of five kinds and more keep the oldest that can be reverted, for with it everything later is',
      ],
    ],
  },
  S9: {
    requirement:
      'A number that a chat vouches for is no second proof beside that chat, and may be a recycled one',
    shown: [
      [disputes, 'a number shared in the linked chat is no second proof beside that chat'],
      [disputes, 'a number that an unknown chat vouches for waits a day, and every other way can stop it'],
      [recoverHold, 'of an unknown chat is the own number of the account, which waits a day'],
    ],
  },
  S10: {
    requirement:
      'After a recovery the addresses that were not proven are named, and who got back in, and nobody else, removes them at once',
    shown: [
      [recoverDrop, 'are named, and the mailbox of an attacker who made the account is removed at once'],
      [recoverDrop, 'can be removed by the chat that got back in and no other, for an hour'],
      [recoverDrop, 'are not those that it was proven with, and nothing before its end'],
      [recoverDrop, 'stay once another way has said “not me”, or the password was changed again'],
      [recoverDrop, 'are not removed by a number that an unknown chat vouches for'],
      [recovery, 'shows the mailbox that an attacker has put into the account, and removes it with two taps'],
    ],
  },
  F1: {
    requirement: 'The second factor holds on every path, and no reset turns it off',
    shown: [
      [recovery, 'asks for the second factor of an account that has one, and leaves it on'],
      [recoverHold, 'is a proven address and the second factor, where it is on, and neither alone'],
      [api, 'is asked for only after the right password, and then needed'],
      [sessions, 'asks for the second factor where it is on, and takes no link without it'],
    ],
  },
  F2: {
    requirement: 'A code of the authenticator counts once; its seed is sealed and shown on the page only',
    shown: [
      [factors, 'accepts one of twenty that bring the same code at the same moment'],
      [factors, 'accepts the step before and the one after, and none two steps away'],
      [factors, 'keeps the seed sealed, and nowhere else'],
      [factors, 'counts for nothing before its first right code'],
      [twoStep, 'neither seed nor recovery codes stand anywhere'],
    ],
  },
  F3: {
    requirement: 'Recovery codes are shown once, work once each, are throttled, and new ones void the old',
    shown: [
      [recoveryCodes, 'opens it for one of twenty that bring it at the same moment'],
      [recoveryCodes, 'has 64 bits or more beyond the character that it is found by'],
      [recoveryCodes, 'is void once there are new ones, also one that was not used'],
      [recoveryCodes, 'wrong ones are paused like wrong codes of the app'],
      [guessers, 'end no pause of today when they are forgiven'],
      [guessers, 'lets strangers guess again, but no guesser who has proven something'],
      [recoveryCodes, 'is kept as a slow hash with a salt of its own, and nowhere else'],
    ],
  },
  F4: {
    requirement: 'An e-mail address is never a second factor, nor is the chat that signs in',
    shown: [
      [approvals, 'a code that came by e-mail is no second factor'],
      [
        recoverHold,
        'of an address without the second factor waits 24 hours in a linked chat, and nowhere else',
      ],
    ],
    because: 'SMS is no second factor here at all.',
  },
  F5: {
    requirement:
      'The recovery of an owner who has lost everything waits, is announced everywhere, and can be stopped',
    shown: [
      [recoverHold, 'of the linked chat alone waits 72 hours'],
      [recoverHold, 'is never nothing, and no name of what is not there'],
      [recoverHold, 'is told to every address and chat when its wait begins'],
      [recoverHold, 'ends when its chat is unlinked, which hears of it, and those of other chats go on'],
      [recoverHold, 'ends when the owner %s, and the chat that waited hears of it'],
      [recoverHold, 'counts for nothing when the proof that it waited with is gone at its end'],
      [
        'test/journeys/recovery-hold.test.ts',
        'is announced to the owner, who stops it with one tap; no new password can be chosen then',
      ],
    ],
    because: 'A way by an administrator comes with the admin page.',
  },
  F6: {
    requirement: 'A passkey is good for this host over TLS alone, and with the lock of its device',
    shown: [
      [passkeys, 'refuses a passkey %s, when it is made and when it signs in'],
      [passkeys, 'is nobody at %s, for which browsers make no passkeys'],
    ],
    because:
      'Wrong answers are not counted: a signature cannot be guessed, checking one costs two milliseconds, and a count would lock an owner out.',
  },
  F7: {
    requirement: 'A challenge is answered once, for the sign-in that it was made for, within five minutes',
    shown: [
      [passkeys, 'an answer is good once, and only for the sign-in that was asked for'],
      [passkeys, 'a challenge is over after five minutes, and is forgotten when it was answered and is over'],
    ],
  },
  F8: {
    requirement: 'A passkey signs in to the account that it was made for, and to no other',
    shown: [
      [
        passkeys,
        'no passkey signs in to another account: neither by its credential ID nor by its user handle',
      ],
      [passkeys, 'a credential ID that another account has is refused'],
    ],
  },
  F9: {
    requirement: 'A signature counter is recorded and refuses nobody',
    shown: [
      [
        passkeys,
        'a counter that goes back is recorded and refuses nobody: a passkey that is backed up counts on several devices',
      ],
    ],
  },
  F10: {
    requirement:
      'A recovery removes every passkey, and for a day none is added without an older second factor',
    shown: [
      [passkeys, 'a new password by recovery removes every passkey, which a thief may hold'],
      [passkeys, 'for a day after a recovery no passkey is added without a second factor that is older'],
    ],
  },
  I4: {
    requirement:
      'A number is one identity in every spelling, and SMS go to mobile numbers of allowed countries only',
    shown: [
      [addresses, 'knows one number in every spelling that Telegram has for it'],
      [challenges, 'is unusable when no telephone can have it'],
      [phones, '%s, unless everywhere is allowed or it is named: %s'],
      [phones, '%s, whatever the brand says: %s'],
      [identifier, 'to which no SMS may go is answered with what works instead: %s'],
      [
        'test/flows/recovery.test.ts',
        'is not found by a number that no SMS goes to, with an account or without; sharing the number works',
      ],
      ['test/senders/sms.test.ts', 'is handed over to allowed numbers only'],
    ],
  },
  I5: {
    requirement: 'What people type is escaped for where it is shown',
    shown: [
      ['test/journeys/home.test.ts', 'shows a name as it was written, and never as markup'],
      [noticeMail, 'a notification carries no text of the person who signed in'],
      ['test/messaging/messenger.test.ts', 'a mail escapes what an operator calls the service'],
    ],
  },
  M1: {
    requirement:
      'Mails are marked as made by a machine, keep one name however often they are sent, carry no stranger’s words',
    shown: [
      [
        noticeMail,
        'a notification is marked as sent by a machine, has a text part, and one Message-ID however often it is sent',
      ],
      [noticeMail, 'a notification carries no text of the person who signed in'],
    ],
  },
  M2: {
    requirement: 'SMS are not sent for the money: a block of numbers without answers rests, and others go on',
    shown: [
      [
        pumping,
        'sixty SMS to a block of numbers, none of which is confirmed, stop at forty, and the operator is alerted once',
      ],
      [limits, 'gets not one more when all come at the same moment'],
      [limits, 'is not closed by asking for recoveries, for which there may be no SMS at all'],
      [limits, 'is refused alike for a number with an account and one without'],
      [windows, 'a block without answers opens again at the moment that was promised'],
      [sendCode, 'counts an SMS for its block of numbers unless the gateway has not taken it in the end'],
    ],
  },
  M3: {
    requirement:
      'Every mail and SMS, whatever it is for, is written down in one ledger with caps, and what is grave is never hushed',
    shown: [
      [ledger, '138 sign-ins in 156 seconds cost an owner without a mailbox three SMS'],
      [ledger, '69 sign-ins fill no mailbox: after three the others are told as one'],
      [ledger, 'a thief who repeats one change does not hush what is done next'],
      [ledger, 'a hundred owners in one block of numbers are told by SMS, and the operator hears of more'],
      [ledger, '120 spellings of one mailbox in dots, plus and googlemail are one mailbox for forty chats'],
    ],
  },
  M4: {
    requirement: 'Notifications of one account do not stand before grave ones of another',
    shown: [
      [ledger, '366 sign-ins to twenty accounts of a stranger do not stand before “your password was reset”'],
    ],
  },
  O1: {
    requirement: 'One event is one line of the log, and what holds a secret or an address is cut out of it',
    shown: [
      [logs, 'what holds a secret or an address by its name is hidden'],
      [logs, 'a line break in what a person typed begins no line of the log'],
    ],
  },
  O2: {
    requirement: 'What happens to an account is written down where its owner reads it',
    shown: [
      [api, 'ends when it is deleted, once, and the activity says so'],
      [
        api,
        'is told to the owner on every address and chat when the device is new, and only written into the activity when it is not',
      ],
    ],
    because:
      'There is no second ledger for auditors: the database is the record. Rows of the activity are added in the transaction of what they tell, and changed by nothing.',
  },
  O3: {
    requirement:
      'No account is there by default, and nobody sees a password or chooses one for another person',
    shown: [
      [support, 'stays frozen where a change is disputed: the operator judges nobody'],
      [support, 'may be the welcome with the account ID; a code is never sent from here'],
    ],
    because:
      'Portico comes without accounts and without a page to manage them; the command of the operator can end and delete, and never open.',
  },
  O4: {
    requirement: 'Secrets come from the environment or a file; a weak or missing one stops the start',
    shown: [
      ['test/config.test.ts', 'refuses %s'],
      ['test/secrets/load-keys.test.ts', 'is refused while others can read it'],
      ['test/secrets/load-keys.test.ts', 'is refused when it is damaged, and never replaced'],
      [keyRing, 'made before a rotation is still read, and new ones are made with the new key'],
    ],
  },
  O5: {
    requirement: 'Packages are pinned, locked by digest, and run nothing when they are installed',
    shown: [
      [packages, 'every package is pinned to one version, and the lock file has that one'],
      [packages, 'every package of the lock file has a digest'],
      [packages, 'no package but the runtime may run a script when it is installed'],
    ],
  },
  D1: {
    requirement: 'Authorization codes are exact in their address, short-lived, and used once',
    shown: [
      [openidRefused, 'is good once: the second time ends what came of the first'],
      [openidRefused, 'is good for nobody without the verifier, nor for another application'],
      [openidRefused, 'with a page, for it names %s'],
    ],
  },
  D2: {
    requirement: 'Refresh tokens rotate, and their reuse ends the family',
    shown: [
      [openidRefused, 'is replaced at each use; used twice, it ends the whole family'],
      [
        'test/contracts/accounts/openid-records.test.ts',
        'is consumed once, also by two processes at the same moment; then all of its grant is over',
      ],
    ],
  },
  D3: {
    requirement:
      'No answer without PKCE by S256, none by the implicit flow, and each says whose it is (RFC 9207)',
    shown: [
      [openidRefused, 'with %s, and the application is told by whom (RFC 9207)'],
      [
        openidRefused,
        'that another issuer sent is not taken by the application: the answer says whose it is',
      ],
    ],
  },
  D4: {
    requirement: 'The request of an application goes on in the browser in which it began, and in no other',
    shown: [
      [openidRefused, 'is found by its address with the cookie of that browser, and by no other'],
      [openidRefused, 'is not gone on with in another browser, although its address is known there'],
      [
        openidRefused,
        'is not gone on with where a neighbour has planted the cookies by which the provider knows it',
      ],
    ],
  },
  D5: {
    requirement:
      'A session that its owner ends takes the tokens of its application with it, at once and in every process',
    shown: [
      [
        openidSessions,
        'stands in the list with its application and device; ended there, all of its tokens are over at once',
      ],
      [openidSessions, 'of a frozen account is over'],
    ],
  },
  D6: {
    requirement: 'What opens something is kept as a digest, and what is known of it sealed',
    shown: [
      [
        'test/contracts/accounts/openid-records.test.ts',
        'is found by its id in every process, and in no row as it is',
      ],
    ],
  },
  O6: {
    requirement:
      'Export is complete and holds no secret; deleting leaves nothing of the person but keyed counters',
    shown: [
      [exported, 'holds every column of every table, but for what is kept back for a reason'],
      [deletion, 'deletes an account whose time has come, and everything that says whose it was'],
      [deletion, 'goes on counting its mails and attempts, under unreadable names'],
      [accountSubjects, 'what is counted about %s is found for every guesser'],
    ],
  },
  O7: {
    requirement:
      'A setting that is lost or left empty opens nothing: what is for trying stays on the machine',
    shown: [
      ['test/config.test.ts', 'opens no playground beside %s, but says that the token is missing'],
      [lostToken, 'with %s gets no playground, but is told which setting is missing'],
      [lostToken, 'with nothing but a folder of real accounts gets no playground'],
      [lostToken, 'a real bot does not take over what was made in the playground, and the playground does'],
      [lostToken, 'cannot choose the cookie from which the person follows'],
      [lostToken, 'is not let in through a proxy that says so in'],
    ],
  },
  O8: {
    requirement:
      'Strangers read no figures of the running program, and hold no connection by never finishing',
    shown: [
      [
        management,
        'a stranger reads no figure by which an account could be told, through a proxy or from another machine',
      ],
      [
        management,
        'with a management port, figures and readiness are on that port, and never on the port of the pages',
      ],
      [
        'test/journeys/listening.test.ts',
        'a request that is never finished ends after ten seconds, wherever it stops',
      ],
    ],
  },
  O9: {
    requirement: 'Files with personal data are readable by the user of the program only',
    shown: [
      [
        'test/contracts/conversations/sqlite.test.ts',
        'is kept from other users of the machine, also where folder and files were there for all',
      ],
      [
        'test/contracts/accounts/directory.test.ts',
        'keeps the file of SQLite from other users of the machine',
      ],
    ],
  },
  O10: {
    requirement: 'Nothing that strangers do makes a table grow without bound, and no purge holds people up',
    shown: [
      [growth, 'wrong passwords under invented names are forgotten after a day, not after 90'],
      [growth, 'wrong codes of ten days leave one row, which counts them all in a row'],
      [
        growth,
        'of names with wrong codes only so many are remembered, those with the fewest forgotten first',
      ],
      [growth, 'a chat that asks for a page again and again leaves ten of them'],
      [
        growth,
        'sign-ins without end leave a hundred sessions, and the device of the owner is known as before',
      ],
      [growth, 'pauses of strangers make the list of an account no longer, and push nothing else off it'],
      [growth, 'is done in many small transactions, none of which takes long'],
      [growth, 'wipes first what was promised to be wiped, also where the rest of it fails'],
      [growth, 'on SQLite, no statement of a purge or of the deletion of an account reads a whole table'],
    ],
  },
  O11: {
    requirement:
      'What operators do to accounts, or read of them, has a name and a reason, is told to the owner and cannot be left out of the log',
    shown: [
      [support, 'no act is done without a reason and a name, and each that is done stands in the log'],
      [support, 'whole with a reason only, and the log says so'],
      [support, 'deletes in two weeks, or in an hour, and the owner hears of it and can stop it'],
      [support, 'a copy of everything is told to the owner, and says what operators did and why, not who'],
    ],
  },
  O12: {
    requirement: 'An account that the operator has frozen is opened by no proof and no recovery',
    shown: [
      [support, 'lets nobody in and no recovery out, tells its owner, and is as before once it is unlocked'],
    ],
  },
  O13: {
    requirement:
      'Accounts are managed over the network with a key of its own only, and never on the port of the pages',
    shown: [
      [support, 'over HTTP nothing is done without the key, and the answers are those of the command'],
      [
        'test/config.test.ts',
        'refuses to manage accounts on the port of the pages, or by a key that signs people in',
      ],
    ],
  },
  D11: {
    requirement: 'No browser names itself to an application behind a proxy, in no spelling of the headers',
    shown: [
      [forwardAuthProxies, 'names that a browser has made up do not arrive, in no spelling'],
      [
        forwardAuth,
        'a person who has signed in is named to the application by account ID, name and e-mail address',
      ],
    ],
  },
  D12: {
    requirement:
      'A sign-in behind a proxy ends in the browser and on the host where it began, and leads to no other host',
    shown: [
      [forwardAuth, 'ends only in the browser in which it began'],
      [forwardAuth, 'is refused with a state that is made up, one of another host, or a code that was used'],
      [forwardAuth, 'leads to no other host, whatever the address says'],
      [
        'test/openid/forward-auth.test.ts',
        'a code counts once, for the browser and the host that it was given to',
      ],
    ],
  },
  D13: {
    requirement: 'The cookie of a protected host is good for this host alone, and over with its session',
    shown: [
      [forwardAuth, 'the cookie of one host opens no other one, and names nobody once it is changed'],
      [
        forwardAuth,
        'a session that its owner ends is over with the next request, and so is that of a frozen account',
      ],
      [forwardAuth, 'signing out ends the session for good, and a link on another site signs nobody out'],
    ],
  },
  D14: {
    requirement:
      'A proxy is answered for hosts that the operator has listed, and for the address that it gives itself',
    shown: [
      [forwardAuth, 'a host that no client lists is let nowhere, however its name arrives'],
      [forwardAuth, 'an address that the browser has made up beside that of the proxy is refused'],
      [forwardAuthProxies, 'addresses that a browser has made up lead nowhere else and open nothing'],
      [
        forwardAuthProxies,
        'the host that was asked for counts where a browser sends another one beside it (RFC 9112, 3.2.2)',
      ],
    ],
  },
  D21: {
    requirement:
      'Nobody makes an owner’s chat ring at will: counted by account over all applications, also for many at once',
    shown: [
      [signInRequests, 'strangers ring twice a day, however many ask at once, and each is answered alike'],
      [
        signInRequests,
        'a stranger with a list of accounts has so many chats ring an hour, and known devices ring on',
      ],
      [
        signInRequests,
        'known devices and applications ring ten times an hour together, thirty a day, and not for strangers',
      ],
      [
        signInRequests,
        '"not me" ends every request of the account, approvals no browser has used too, and strangers ring no more for a day',
      ],
    ],
  },
  D22: {
    requirement: 'A sign-in is approved once, by the account that was asked, and opens one session',
    shown: [
      [signInRequests, 'the first of two answers counts, and an approval opens one session'],
      [signInRequests, 'an answer of another account, and one that is late, counts for nothing'],
      [
        signInJourney,
        'is not signed in by another number, nor after "not me", which ends everything that was open',
      ],
    ],
  },
  D23: {
    requirement: 'The sign-in page tells nobody whether an account exists, or a chat is linked to it',
    shown: [
      [
        signInJourney,
        'sees the same page for an account with a chat, without one, and for none, and rings twice a day',
      ],
      [
        signInJourney,
        'opens nothing with the address of the page of another browser, and sees nothing in it',
      ],
    ],
  },
  D24: {
    requirement:
      'Where 2-step verification is on, a tap alone signs in on known browsers only, and no application hears of two factors by it',
    shown: [
      [
        openidChat,
        'has none by a tap alone where 2-step verification is on, and says of a code that there were two factors',
      ],
      [
        signInJourney,
        'with 2-step verification is asked for the code after the tap, and told where it is missing again and again',
      ],
    ],
  },
  D25: {
    requirement: 'A place in the question is said by the operator’s own proxy, and is a name or nothing',
    shown: [
      [place, 'is not looked at from %s: browsers can write it themselves'],
      [place, 'is read only from headers that the operator has named'],
      [place, 'is none where it has %s'],
    ],
  },
  D31: {
    requirement:
      'What strangers begin at the provider is bounded, in number and size; the oldest is forgotten, and nobody is turned away for it',
    shown: [
      [
        growth,
        'of sign-ins and devices that strangers begin the newest are kept, and those that a person has answered',
      ],
      [
        openidRefused,
        'is all that is kept of a browser that only looks; what a page of the provider keeps of it is gone in an hour',
      ],
      [openidRefused, 'with %s, and the application is told by whom (RFC 9207)'],
      [
        'test/contracts/accounts/openid-records.test.ts',
        'is at most 8 KiB for a request and where no account is known, and else as much as it needs',
      ],
      [
        'test/contracts/accounts/openid-records.test.ts',
        'is bounded for one grant and one account too: the newest token is always there',
      ],
      [
        signInRequests,
        'a page that asks again and again leaves one request that no chat has taken, beside those that one has',
      ],
    ],
    because:
      'No address is looked at: only a proxy knows it, and a school has one. [Decision 26](decisions/0026-what-strangers-leave-behind.md).',
  },
  D32: {
    requirement:
      'Sign-in pages hold a bounded number of connections open, none that nobody reads, and hear of an answer without one',
    shown: [
      [
        signInEvents,
        'a page has three streams and all pages so many; a page without one asks again, and has the place of whoever went',
      ],
      [
        signInEvents,
        'a stream that nobody reads ends by itself, whatever asked for it, and every stream in two minutes',
      ],
      [signInEvents, 'a program that stops ends every stream, and begins none'],
    ],
  },
  D33: {
    requirement: 'Codes of devices are not guessed, and a wrong one is answered like one that was used',
    shown: [
      [
        openidSessions,
        'are not guessed: all strangers together type so many a minute, by whatever address, and a browser that is known types on',
      ],
      [openidSessions, 'shows a code, which the person types in a browser, and is signed in'],
    ],
  },
  D34: {
    requirement: 'An application that does not answer when it is told something delays no other',
    shown: [[openidChat, 'that does not answer when it is told delays no other, and is told once more']],
  },
} as const satisfies Record<string, Control>

export type ControlId = keyof typeof controls
