/** One way in which something the program depends on may fail, and what holds then. */
export interface Row {
  readonly fault: string
  readonly promise: string
  /** Where else it is shown: a test file, and words of the title there. */
  readonly elsewhere?: readonly (readonly [file: string, title: string])[]
  /** Why no test of the rig shows it, or not all of it. */
  readonly because?: string
}

const redisFaults = 'test/contracts/conversations/redis-faults.test.ts'
const redisOpening = 'test/contracts/conversations/redis-opening.test.ts'
const crash = 'test/faults/crash.test.ts'
const postgresDirectory = 'test/contracts/accounts/postgres.test.ts'
const courier = 'test/messaging/courier.test.ts'
const sendCode = 'test/effects/send-code.test.ts'
const backup = 'test/contracts/accounts/backup.test.ts'
const changes = 'test/contracts/accounts/security-changes.test.ts'
const DOCTOR = 'test/doctor.test.ts'
const openidRefused = 'test/openid/refused.test.ts'
const oneAccount = 'test/contracts/accounts/one-account.test.ts'

/** The whole matrix. Titles of tests and `docs/faults.md` are made from it, so neither can say anything else. */
export const rows = {
  K0: {
    fault: 'killed with an update in hand, before its commit',
    promise: 'the update comes again and counts once',
    elsewhere: [[crash, 'nothing lost, nothing asked twice']],
  },
  K1: {
    fault: 'killed right after the commit of an update',
    promise: 'what it asked for is done by the next process, and the answer comes within ten seconds',
  },
  K2: {
    fault: 'killed after the commit of an update, before the database has what it asked for',
    promise: 'nothing is half done, and the step ends once',
  },
  K3: {
    fault: 'killed when the account is in the database, before the person is told',
    promise: 'no second account, and the person is told',
  },
  K4: {
    fault: 'killed while the mail server answers the connection',
    promise: 'another process sends the mail within ten seconds, and it comes once',
  },
  K5: {
    fault: 'killed after the mail server took the mail, before that is noted',
    promise: 'at most two copies, with one code and one Message-ID',
  },
  K6: {
    fault: 'killed after Telegram took a message, before that is noted',
    promise: 'the person sees it at most twice',
  },
  K7: {
    fault: 'killed while a page takes the password',
    promise: 'nothing is half kept, and the page takes it the second time',
  },
  K8: {
    fault: 'killed at each statement of the first migration, and two that start at once',
    promise: 'the schema is there whole or not at all, and the next start completes it',
  },
  K9: {
    fault: 'asked to stop while many people write',
    promise: 'it ends with 0 within ten seconds, and no person loses anything',
  },
  K10: {
    fault: 'killed again and again at random while six people sign up',
    promise: 'each of them gets one account',
  },
  K11: {
    fault: 'two processes at once, and one that was frozen longer than its lease wakes up',
    promise: 'one of them polls; what the late one writes is refused',
  },
  K12: {
    fault: 'a small heap and a flood, and a full disk',
    promise: 'it stays alive, acknowledges nothing it could not keep, and goes on when there is room again',
    because: 'Running out of file descriptors is left to the platform.',
  },
  K13: {
    fault: 'the clock jumps two hours ahead, or back',
    promise: 'codes end early at worst and never live again; sends and tries stay counted',
  },
  T1f: {
    fault: 'Telegram says 429, retry after 3 s, for one chat',
    promise: 'that chat waits exactly as long, and no other chat does',
  },
  T2f: {
    fault: 'Telegram answers 502, then refuses connections',
    promise: 'fewer than five calls a second, and everything arrives afterwards',
  },
  T3f: {
    fault: 'Telegram takes a message and its answer is lost',
    promise: 'the message is repeated at most once; an edit is repeated freely',
  },
  T4f: {
    fault: 'the person blocks the bot',
    promise: 'nothing more is sent, and unblocking goes on where they were',
  },
  T5f: {
    fault: 'Telegram cannot parse a text, or finds a message unchanged, gone or too old',
    promise: 'the words arrive without markup, or on a new card',
  },
  T6f: {
    fault: 'the token is revoked',
    promise: 'few calls, pages stay up, no token in the log, and it goes on with the same token',
  },
  T7f: {
    fault: 'updates come twice, out of order, late, and with ids that fall back',
    promise: 'each counts once and is answered from where the person is',
  },
  T8f: {
    fault: 'twenty taps on one button within a second',
    promise: 'the first counts, and every spinner ends',
  },
  T9f: {
    fault: 'a webhook is held up by a slow database',
    promise: 'Telegram gets its answer within ten seconds and brings nothing twice',
  },
  T10f: {
    fault: 'a hundred updates at once, of unknown kinds too; one person floods; one record is poison',
    promise: 'others are answered, and polling goes on',
  },
  T11f: {
    fault:
      'Telegram refuses a message for good: a closed topic, a text that is too long, a person who is gone',
    promise:
      'it is tried three times at most, ever later, told once with its reason, and shown when the person writes again',
    elsewhere: [
      [
        'test/journeys/polling.test.ts',
        'is tried three times, told once, and shown when the person writes again',
      ],
      ['test/journeys/polling.test.ts', 'is not tried again with a person whom nothing reaches'],
    ],
  },
  R1f: {
    fault: 'Redis goes away in the midst of a chat',
    promise:
      'the person hears once that nothing is lost, a webhook answers 503 with Retry-After, polling confirms nothing, and all goes on by itself',
    elsewhere: [[redisOpening, 'says at which address no Redis answers']],
  },
  R2f: {
    fault: 'Redis hangs',
    promise: 'each update is turned away within a second, nothing piles up, and all goes on afterwards',
  },
  R3f: {
    fault: 'the reply to a commit is lost',
    promise: 'the step is taken once',
  },
  R4f: {
    fault: 'Redis loses everything, at four places of a sign-up',
    promise: 'sends and tries stay counted, no person is stuck, and an account is not lost',
  },
  R5f: {
    fault: 'Redis comes back with an older state',
    promise: 'a spent code opens nothing again, and no second account comes of it',
  },
  R6f: {
    fault: 'Redis is full, or set up to forget',
    promise: 'nothing is accepted that cannot be kept; the start is refused with the line for redis.conf',
    elsewhere: [
      [redisOpening, 'refuses a Redis that keeps nothing on disk'],
      [redisFaults, 'refuse, and change nothing, when Redis has no memory left'],
    ],
  },
  R7f: {
    fault: 'Redis becomes read-only, as after a fail-over',
    promise: 'updates wait at Telegram, and are taken when it can be written again',
    elsewhere: [[redisFaults, 'follow a partition that moves to another node']],
    because: 'LOADING takes gigabytes to last; it is on the same list of passing refusals as READONLY.',
  },
  R8f: {
    fault: 'the lease of an effect runs out while the process that holds it is still at it',
    promise: 'two perform it, one account comes of it',
  },
  R9f: {
    fault: 'Redis has fewer replicas than it must',
    promise: 'updates wait at Telegram until it has them again',
  },
  R10f: {
    fault: 'a conversation cannot be read, for its key was taken away',
    promise: 'the person hears that nothing is lost, it stays as it is, and all goes on with the key',
  },
  R11f: {
    fault: 'the master that Sentinels watch dies, or another one is made it',
    promise: 'the new master is used within a second of its election, and people go on where they were',
  },
  R12f: {
    fault: 'one address leads to a cluster: a configuration endpoint, or its only node',
    promise: 'the cluster is used',
    elsewhere: [
      [redisOpening, 'finds the others by one address, as a configuration endpoint is'],
      [redisOpening, 'takes a cluster of one node by its address'],
    ],
  },
  R13f: {
    fault: 'the user of Redis has no right that is not needed, or too few',
    promise: 'the listed ones are enough; a missing one is named at the start, and by readiness later',
    elsewhere: [
      [redisOpening, 'needs no more than the rights that docs/stores.md lists; without INFO it warns'],
      [redisOpening, 'is not ready while it may carry out no script, or write none of its keys'],
    ],
  },
  P1f: {
    fault: 'Postgres stops at once, and starts again',
    promise: 'the chat says to try again, pages say 503, and all goes on within ten seconds',
  },
  P2f: {
    fault: 'the reply to COMMIT is lost',
    promise: 'what was done is found by its key, not done again',
  },
  P3f: {
    fault: 'a table is locked',
    promise: 'the chat is answered within ten seconds; nothing is done twice',
  },
  P4f: {
    fault: 'two processes take sign-ups to the same address at once',
    promise: 'one account; the others are told as if it had been there before',
    elsewhere: [[oneAccount, 'gives an address to one account when 50 want it at the same moment']],
  },
  P5f: {
    fault: 'Postgres has no connection to give, or is read-only',
    promise: 'it fails closed and goes on by itself',
  },
  P6f: {
    fault: 'Postgres comes back from an older backup',
    promise: 'codes, links, sessions and waiting recoveries of before are void, and owners sign in',
    elsewhere: [[backup, 'lets nothing count that was spent after it']],
  },
  P7f: {
    fault: 'the files under DATA_DIR: killed while writing, opened twice, torn',
    promise: 'nothing acknowledged is lost, a second process is refused, a torn log opens',
    elsewhere: [
      [
        'test/contracts/conversations/sqlite.test.ts',
        'is refused to a second process, and free as soon as the first is killed',
      ],
    ],
  },
  P8f: {
    fault: 'a pooler stands before Postgres, in transaction mode',
    promise: 'the limits and the schema hold in each transaction, and no lock stays behind',
    elsewhere: [[postgresDirectory, 'keeps its limits and its schema behind a pooler in transaction mode']],
  },
  P9f: {
    fault: 'of several hosts in DATABASE_URL one is away, one is a replica, or the primary changes',
    promise: 'the one that can be written to is used',
    elsewhere: [[postgresDirectory, 'uses the one of several hosts that can be written to']],
  },
  P10f: {
    fault: 'Postgres is full, read-only, out of connections, slow, or grants too little',
    promise:
      'each has a code of its own that says what to mend, and readiness tells before a person meets it',
    elsewhere: [[postgresDirectory, 'tells faults by codes that say what to mend']],
  },
  P11f: {
    fault: 'a change of the tables takes longer than a person may wait, or others hold the table',
    promise: 'no limit ends it, it gives way to people and tries again, and it says how far it is',
    elsewhere: [[postgresDirectory, 'changes the tables without the limits, and gives way to people']],
  },
  P12f: {
    fault: 'the disk of Postgres, or of the files under DATA_DIR, is full',
    promise:
      'the person hears once that nothing is lost, updates wait, readiness is down, and all goes on by itself',
  },
  P13f: {
    fault: 'a million accounts when the tables are changed, and when what is sealed is counted',
    promise: 'no limit ends it, and no person waits longer than a lock may take',
  },
  S1f: {
    fault: 'the mail server refuses connections, or never greets',
    promise: 'the chat goes on, says that it keeps trying, and the mail comes with the same code',
  },
  S2f: {
    fault: 'the mail server says 421, then 451',
    promise: 'the same mail comes later, with the code that still counts',
  },
  S3f: {
    fault: 'the mail server says 550',
    promise: 'the chat says so at once, offers another address, and nothing is sent again',
  },
  S4f: {
    fault: 'the connection breaks before or after the final 250',
    promise: 'at most two copies with one Message-ID',
  },
  S5f: {
    fault: 'the mail server does not let us in (535)',
    promise: 'the mail waits, and the password is in no log',
    because: 'A server that sends one byte a second ends at the same 15 s as one that never greets (S1f).',
  },
  S6f: {
    fault: 'an older mail arrives after a newer one',
    promise: 'the newest code counts, and an older one that was replaced opens nothing',
  },
  S7f: {
    fault: 'the mail server is away longer than a code lives: a quarter of an hour',
    promise:
      'the chat calls it our fault and blames no address, tells by itself when mails go out again, and one tap brings a fresh code',
    elsewhere: [
      [sendCode, 'tells a code that could not be sent in time as the fault of the house'],
      [sendCode, 'writes one row for each message, counts each outcome once, and reports why'],
    ],
  },
  S8f: {
    fault: 'the mail server has a certificate that signed itself, as Debian’s Postfix has',
    promise:
      'the start, the log and /readyz say mail/tls with the cure, the process stays ready, and with NODE_EXTRA_CA_CERTS the mail comes',
    elsewhere: [
      ['test/senders/smtp.test.ts', 'with a certificate that signed itself waits, and is told with its cure'],
    ],
  },
  S9f: {
    fault: 'the mail server denies the relay, refuses our sender or our greeting, or takes the mail for spam',
    promise: 'the chat calls it our fault, and the code in log, metrics and table says what to mend',
    elsewhere: [
      ['test/senders/smtp.test.ts', 'a stable code says'],
      [sendCode, 'holds against the address only what is about the address'],
      [courier, 'keeps trying for a day what our own servers and settings are to blame for'],
    ],
  },
  G1f: {
    fault: 'the SMS gateway says 500, or takes the SMS and never answers',
    promise: 'one key, and no second paid SMS within 60 s',
  },
  G2f: {
    fault: 'forged or repeated delivery reports',
    promise: 'nothing can be forged',
    because: 'No delivery reports are taken in, so none can lie.',
  },
  G3f: {
    fault: 'the gateway says sent and delivers nothing',
    promise:
      'after two minutes the chat says what to check, and offers to send it again or to another address',
  },
  G4f: {
    fault: 'the SMS gateway says 429 with a wait of a second',
    promise: 'the SMS goes out soon after, once and under one key',
  },
  G5f: {
    fault: 'the SMS gateway is away, cannot be talked to by TLS, or does not let us in',
    promise: 'the check at the start and each SMS say which by a stable code, and no number is blamed',
    elsewhere: [
      ['test/senders/sms.test.ts', 'goes by a gateway that can be tried without an SMS'],
      ['test/senders/sms.test.ts', 'is told as %s'],
      [sendCode, 'holds against the address only what is about the address'],
    ],
  },
  N1: {
    fault: 'killed while the mail server takes a notification',
    promise: 'at most two copies, with one Message-ID and one link',
  },
  N2: {
    fault: 'killed after Telegram took an alert, before that is noted',
    promise: 'the owner sees it at most twice, and can take the change back',
  },
  N3: {
    fault: 'the mail server is away when something is changed',
    promise: 'chats are told at once, and the mail comes once when the server is back',
    elsewhere: [
      [courier, 'tries a mail again that was not taken, later and later, for a day, under one name'],
    ],
  },
  N4: {
    fault: 'three processes and many notifications at once',
    promise: 'each notification is sent once, and a chat lists them',
    elsewhere: [[courier, 'delivers each notification once, also with many couriers at once']],
  },
  N5: {
    fault: 'killed while “this was not me” is committed',
    promise: 'it is done whole or not at all, and saying so again does it once',
    elsewhere: [[changes, 'takes back once, of twenty who say so at the same moment']],
  },
  N6: {
    fault: 'a process dies with an SMS in hand, or the gateway never answers',
    promise: 'no second paid SMS within 60 s, and one key',
    elsewhere: [[courier, 'sends no SMS twice within a minute']],
  },
  B1f: {
    fault: 'a breach list, captcha service or name server is away',
    promise: 'no check is skipped',
    because: 'None is asked: passwords are judged and captchas painted on this machine.',
  },
  I1: {
    fault: 'killed when a code or a refresh token is consumed, before its tokens are there',
    promise: 'it is good for nothing any more, nothing is left of it, and the person signs in again',
    elsewhere: [[openidRefused, 'after a process died that had consumed it leaves nothing']],
  },
  I2: {
    fault: 'killed between the tap that approves an application’s question and the answer to the application',
    promise: 'another process hands the answer on, and there is one session',
  },
  I3: {
    fault: 'two processes are given one code or refresh token at the same moment',
    promise: 'one of them takes it, and what came of it ends',
    elsewhere: [
      [
        'test/contracts/accounts/openid-records.test.ts',
        'is consumed once, also by two processes at the same moment; then all of its grant is over',
      ],
    ],
  },
  I4: {
    fault: 'an application does not answer when it is told that a session has ended',
    promise: 'its tokens are over all the same, and it is told again',
    elsewhere: [
      ['test/openid/sessions.test.ts', 'whose application does not answer is over, and told again'],
    ],
  },
  I5: {
    fault: 'Redis is emptied while people sign in to applications',
    promise: 'nothing is lost: what the provider remembers is in the database',
  },
  O1: {
    fault:
      'updates are to be fetched while an older webhook is set, and Telegram does not answer its removal at first',
    promise:
      'nothing says "answering" before it is, the true cause is told, and updates come as soon as Telegram answers',
  },
  O2: {
    fault: 'another program sets a webhook while updates are fetched, or fetches them, too',
    promise: 'the log says which of the two it is, and all goes on when that ends',
  },
  O3: {
    fault: 'two processes are restarted one after the other under load',
    promise:
      'each says first that it is not ready, goes on for a while, and ends with 0; no 502 is seen, and no person loses anything',
  },
  O4: {
    fault: 'PUBLIC_URL has a path, and the proxy takes it off or leaves it on',
    promise: 'every link, form and file of every page and mail lies under it and is found',
    elsewhere: [
      [
        'test/web/web.test.ts',
        'leads to the same answers whether a proxy takes the path off or leaves it on',
      ],
      ['test/web/web.test.ts', 'stands whole in links for mails and chats'],
    ],
  },
  O5: {
    fault:
      'many settings are wrong at once: token, address, stores, mail, SMS, certificates, rights of files',
    promise: 'npm run doctor names each with its cure in one run, and changes nothing',
    elsewhere: [
      [DOCTOR, 'names each of many faults at once with its cure, and changes nothing'],
      [DOCTOR, 'a key and a folder of another user are told with the cure, at a start, too'],
      [DOCTOR, 'tells who takes the updates of the bot, and that changes of tables are to come'],
    ],
  },
  O6: {
    fault: 'limits are set that are sound by themselves and open a hole together',
    promise: 'a start refuses them, names them, and says why and what would do',
    elsewhere: [
      ['test/limits.test.ts', 'more than forty guesses at one address a day'],
      ['test/limits.test.ts', 'each rule is broken by limits that are sound by themselves, or is none'],
      ['test/limits.test.ts', 'is explained to an operator with the place, the cause and what would do'],
    ],
  },
  O7: {
    fault: 'mails and SMS come near the end of the hour’s budget',
    promise: 'the operator hears of it once before anybody waits',
    elsewhere: [
      [
        'test/contracts/accounts/operator-alerts.test.ts',
        'tells that four fifths of a share are sent, once, while nobody waits yet',
      ],
    ],
  },
  O10: {
    fault: 'nginx or Caddy stands before it, with the file of deploy/',
    promise:
      'pages, forms, files and the API are answered, and neither figures nor what is too large gets through',
  },
  O11: {
    fault: 'it runs in the image of deploy/Containerfile, as no root, where only DATA_DIR can be written to',
    promise: 'it starts, is ready, keeps what it has through a restart, and ends with 0',
  },
} as const satisfies Record<string, Row>

export type RowId = keyof typeof rows

/** The title of the test that shows a row, or a part of it. */
export const row = (id: RowId, part?: string): string =>
  `${id}${part ? ` (${part})` : ''} ${rows[id].fault}: ${rows[id].promise}`
