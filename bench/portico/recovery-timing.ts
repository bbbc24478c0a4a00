import { randomInt } from 'node:crypto'
import { DAY } from '../../flows/durations.ts'
import { addAccount, randomNumbers } from '../../src/accounts/accounts.ts'
import { addAddress } from '../../src/accounts/addresses.ts'
import { addPassword } from '../../src/accounts/credentials.ts'
import { addFactor, SEED_BYTES } from '../../src/accounts/proofs/factors.ts'
import { openServices, type Person, type Services } from '../../test/fixtures/app.ts'
import { openProxy } from '../../test/fixtures/servers/proxy.ts'
import { mannWhitney, quantile } from './figures.ts'
import { PROGRAM, start } from './program.ts'

/** Which account is named: none, and accounts in every state that a stranger could want to find out. */
const CLASSES = ['unknown', 'known', 'frozen', 'two-step'] as const
type Class = (typeof CLASSES)[number]

/** What is timed: the answer to a name, to a wrong code, and to a wrong recovery code of the second step. */
const ASKED = ['name', 'code', 'factor'] as const
type Asked = (typeof ASKED)[number]

export interface Difference {
  readonly asked: Asked
  readonly between: string
  /** Milliseconds. */
  readonly median: number
  readonly difference: number
  /** Two-sided p of the Mann-Whitney U test. */
  readonly p: number
}

export interface RecoveryTiming {
  /** Of each class. */
  readonly n: number
  readonly differences: readonly Difference[]
  /** The same while the mail server hangs: a mail is never waited for. */
  readonly hanging: { readonly n: number; readonly differences: readonly Difference[] }
}

const HASH = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo'

/**
 * Whether a stranger with a stopwatch can tell that an account exists: from an update until the first call to its chat,
 * with a chat and an address of its own each time, the classes interleaved in random order.
 */
export const measureRecoveryTiming = async (n = 300, whileHanging = 100): Promise<RecoveryTiming> => {
  await using services = await openServices({ CAPTCHA: 'off', PASSWORD_ENTRY: 'chat' })
  const mailLine = await openProxy(Number(new URL(services.mailbox.smtpUrl).port))
  const smtp = new URL(services.mailbox.smtpUrl)
  smtp.port = String(mailLine.port)
  const running = await start(PROGRAM, { ...services.env, SMTP_URL: smtp.href })
  try {
    await sample(services, 'warm', 20, ASKED)
    const calm = await sample(services, 'calm', n, ASKED)
    mailLine.stall()
    const hanging = await sample(services, 'hang', whileHanging, ['name', 'code'])
    mailLine.flow()
    return {
      n,
      differences: differences(calm),
      hanging: { n: whileHanging, differences: differences(hanging) },
    }
  } finally {
    await running.stop()
    await mailLine.close()
  }
}

type Times = ReadonlyMap<Asked, Readonly<Record<Class, number[]>>>

const sample = async (
  services: Services,
  round: string,
  n: number,
  asked: readonly Asked[],
): Promise<Times> => {
  const times = new Map(
    asked.map((one) => [
      one,
      { unknown: [], known: [], frozen: [], 'two-step': [] } as Record<Class, number[]>,
    ]),
  )
  const addressOf = (kind: Class, i: number) => `${round}-${i}-${kind}@example.com`
  /** Beforehand, so that nothing but the chat is under way while it is timed. */
  for (let i = 0; i < n; i += 1) for (const kind of CLASSES) await prepare(services, kind, addressOf(kind, i))
  for (let i = 0; i < n; i += 1) {
    if (i % 50 === 0) await letLimitsRest(services)
    for (const kind of shuffled(CLASSES)) {
      const address = addressOf(kind, i)
      for (const [one, took] of await timesOf(services, address, asked)) times.get(one)?.[kind].push(took)
    }
  }
  return times
}

/** A mail of one is written while the next is timed: no class may always follow the same other one. */
const shuffled = <One>(list: readonly One[]): One[] =>
  list
    .map((one) => ({ one, by: randomInt(2 ** 40) }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one)

/** What one person sees who names an account and is wrong about everything. */
const timesOf = async (
  services: Services,
  address: string,
  asked: readonly Asked[],
): Promise<[Asked, number][]> => {
  const person = services.person()
  await answerTo(services, person, () => person.say('/recover'))
  const took: [Asked, number][] = [['name', await answerTo(services, person, () => person.say(address))]]
  took.push(['code', await answerTo(services, person, () => person.say('000000'))])
  if (!asked.includes('factor')) return took
  await answerTo(services, person, () => person.tap('I can’t open it'))
  await answerTo(services, person, () => person.tap('A second-step code'))
  took.push(['factor', await answerTo(services, person, () => person.say('AB2CD-EF3GH-JK4MN'))])
  return took
}

/** Milliseconds until the bot shows something to that person. */
const answerTo = async ({ botApi }: Services, person: Person, act: () => unknown): Promise<number> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const end = botApi.onCall(({ method, params }) => {
    if (params.chat_id === person.id && /^(send|edit)Message/.test(method)) resolve()
  })
  const begun = performance.now()
  await act()
  await promise.finally(end)
  return performance.now() - begun
}

const prepare = ({ directory, secrets }: Services, kind: Class, address: string): Promise<void> =>
  directory.transaction(async (queries) => {
    if (kind === 'unknown') return
    const at = Date.now() - DAY
    const id = `account of ${address}`
    await addAccount(queries, {
      id,
      number: randomNumbers(),
      region: 'ES',
      locale: 'en',
      name: 'Ana',
      created_at: at,
    })
    await addAddress(queries, id, { kind: 'email', value: address }, { primary: true, at })
    await addPassword(queries, id, HASH, at)
    if (kind === 'frozen')
      await queries
        .updateTable('accounts')
        .set({ state: 'frozen', frozen_at: at })
        .where('id', '=', id)
        .execute()
    if (kind !== 'two-step') return
    await addFactor(queries, secrets, { account: id, seed: Buffer.alloc(SEED_BYTES, 7), at })
    await queries.updateTable('factors').set({ confirmed_at: at }).where('account', '=', id).execute()
  })

/** So many strangers in an hour would use up what all together may be sent. */
const letLimitsRest = ({ directory }: Services): Promise<unknown> =>
  directory.db
    .updateTable('sends')
    .set((eb) => ({ at: eb('at', '-', 3 * DAY) }))
    .execute()

const differences = (times: Times): Difference[] =>
  [...times].flatMap(([asked, of]) =>
    CLASSES.filter((kind) => kind !== 'unknown' && of[kind].length > 0).map((kind) => ({
      asked,
      between: kind,
      median: quantile(of.unknown, 0.5),
      difference: quantile(of[kind], 0.5) - quantile(of.unknown, 0.5),
      p: mannWhitney(of[kind], of.unknown),
    })),
  )
