import { setTimeout as wait } from 'node:timers/promises'
import { Agent, fetch } from 'undici'
import { addAccount, randomNumbers } from '../../src/accounts/accounts.ts'
import { addAddress } from '../../src/accounts/addresses.ts'
import { addChat } from '../../src/accounts/chats.ts'
import { addPassword } from '../../src/accounts/credentials.ts'
import { hash as hashed } from '../../src/passwords/argon2.ts'
import { openServices, type Person, type Services, WEBHOOK_SECRET } from '../../test/fixtures/app.ts'
import { freePort } from '../../test/fixtures/servers/free-port.ts'
import { quantile } from './figures.ts'
import { PROGRAM, start } from './program.ts'

/** What a known person does: each is timed by itself. */
const WAYS = ['chat', 'sign-in', 'page'] as const
type Way = (typeof WAYS)[number]

export interface StrangersLoad {
  /** Requests of strangers that were sent in a second, and answers by status. */
  readonly perSecond: number
  readonly answers: Readonly<Record<string, number>>
  /** Of a known person (ms): n, and the value below which 99 of 100 lie. */
  readonly known: Readonly<Record<Way, { readonly idle: Sample; readonly busy: Sample }>>
  /** Sign-ins of known people with the right password on a known device that were refused under load. */
  readonly refused: number
  /** SMS that were handed over for all those requests: to one number at most, and in all. */
  readonly sms: { readonly toOne: number; readonly all: number }
  readonly mails: { readonly toOne: number; readonly all: number }
}

interface Sample {
  readonly n: number
  readonly p50: number
  readonly p99: number
}

const PASSWORD = 'four lanterns over a quiet harbour'
const KEY = 'the-key-of-the-back-end-for-the-bench-1'
/** Known people take turns, so that none of them is asked to slow down. */
const KNOWN = 20
const STRANGE_CHATS = 900
/** ms: what was not answered by then counts as having taken so long. */
const PATIENCE = 10_000

/**
 * Strangers ask the API, the pages and the chat a thousand times a second, under invented names and under the names of
 * twenty known people, and those twenty chat, sign in and open a page all the while, as they did before it began.
 */
export const measureStrangers = async (perSecond = 1_000, seconds = 60): Promise<StrangersLoad> => {
  const port = await freePort()
  const url = `http://localhost:${port}`
  await using services = await openServices({
    CAPTCHA: 'off',
    PUBLIC_URL: url,
    TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
    API_KEY: KEY,
  })
  const people = await knownPeople(services)
  const sms: string[] = []
  const mails: string[] = []
  services.mailbox.onArrival(({ kind, to }) => (kind === 'sms' ? sms : mails).push(to))
  const running = await start(PROGRAM, services.env, port)
  try {
    const know = knownPerson(services, url, people)
    await Promise.all(people.map(know.arrive))
    const idle = await know.during(20)
    const strangers = beginStrangers(services, url, people, perSecond)
    const busy = await know.during(seconds)
    const { sent, answers } = await strangers.end()
    const known = Object.fromEntries(
      WAYS.map((way) => [way, { idle: sampled(idle.took[way]), busy: sampled(busy.took[way]) }]),
    ) as StrangersLoad['known']
    return {
      perSecond: sent / seconds,
      answers,
      known,
      refused: busy.refused,
      sms: countBy(sms),
      mails: countBy(mails),
    }
  } finally {
    await running.stop()
  }
}

interface Known {
  readonly person: Person
  readonly email: string
  readonly phone: string
}

const knownPeople = async ({ directory, person }: Services): Promise<readonly Known[]> => {
  const hash = await hashed(PASSWORD)
  const at = Date.now() - 3 * 86_400_000
  return Promise.all(
    Array.from({ length: KNOWN }, async (_, n) => {
      const known = { person: person(), email: `known-${n}@example.com`, phone: `+346123450${10 + n}` }
      await directory.transaction(async (queries) => {
        const id = `known ${n}`
        const facts = { region: 'ES', locale: 'en', name: 'Ana', created_at: at }
        await addAccount(queries, { id, number: randomNumbers(), ...facts })
        await addAddress(queries, id, { kind: 'email', value: known.email }, { primary: true, at })
        await addAddress(queries, id, { kind: 'phone', value: known.phone }, { primary: false, at })
        await addPassword(queries, id, hash, at)
        await addChat(queries, id, known.person.conversation, at)
      })
      return known
    }),
  )
}

const knownPerson = ({ botApi }: Services, url: string, people: readonly Known[]) => {
  const deviceOf = ({ email }: Known) => ({ name: 'Firefox on Linux', key: `laptop of ${email}` })
  const dispatcher = new Agent({ connections: people.length })
  const signIn = (known: Known) =>
    fetch(`${url}/api/session`, {
      dispatcher,
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ identifier: known.email, password: PASSWORD, device: deviceOf(known) }),
    })
  const hears = async ({ person }: Known): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const end = botApi.onCall(({ method, params }) => {
      if (params.chat_id === person.id && /^(send|edit)Message/.test(method)) resolve()
    })
    person.say('/help')
    await Promise.race([promise, wait(PATIENCE)]).finally(end)
  }

  return {
    /** The account comes to know the person's device before anything is timed. */
    async arrive(known: Known): Promise<void> {
      const answer = await signIn(known)
      if (answer.status !== 201) throw new Error(`Not signed in: ${await answer.text()}`)
      await hears(known)
    },
    async during(seconds: number) {
      const took: Record<Way, number[]> = { chat: [], 'sign-in': [], page: [] }
      let refused = 0
      const timed = async (way: Way, act: () => Promise<unknown>) => {
        const begun = performance.now()
        await act()
        took[way].push(performance.now() - begun)
      }
      const acts: Promise<void>[] = []
      const pause = 250
      for (let n = 0; n < (seconds * 1000) / pause; n += 1) {
        const known = people[n % people.length] as Known
        acts.push(
          timed('chat', () => hears(known)),
          timed('sign-in', async () => {
            const answer = await signIn(known)
            if (answer.status !== 201) refused += 1
            await answer.text()
          }),
          timed('page', async () => (await fetch(`${url}/`, { dispatcher })).text()),
        )
        await wait(pause)
      }
      await Promise.all(acts)
      return { took, refused }
    },
  }
}

/** Sends at an even pace, whether answers come or not, as strangers do. */
const beginStrangers = (services: Services, url: string, people: readonly Known[], perSecond: number) => {
  const dispatcher = new Agent({ connections: 400, connectTimeout: PATIENCE })
  const answers: Record<string, number> = {}
  const chats = Array.from({ length: STRANGE_CHATS }, () => services.person())
  const pending = new Set<Promise<void>>()
  const counted = (way: string, request: ReturnType<typeof fetch>) => {
    const answered = request
      .then(
        (answer) => answer.text().then(() => String(answer.status)),
        () => 'no answer',
      )
      .then((status) => {
        answers[`${way} ${status}`] = (answers[`${way} ${status}`] ?? 0) + 1
      })
      .finally(() => pending.delete(answered))
    pending.add(answered)
  }
  const nameOf = (n: number) => {
    const known = people[n % people.length] as Known
    return n % 2 === 0 ? known.email : `nobody-${n}@example.com`
  }
  const api = (n: number) =>
    counted(
      'api',
      fetch(`${url}/api/session`, {
        dispatcher,
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          identifier: nameOf(n),
          password: `a guess ${n}`,
          device: { name: 'A script', key: `script-0000000-${n}` },
        }),
      }),
    )
  const PAGES = ['/', '/password/a-forged-token-of-a-stranger', '/sign-in', '/robots.txt']
  const page = (n: number) => counted('page', fetch(`${url}${PAGES[n % PAGES.length]}`, { dispatcher }))
  /** In turn: asks to get back in, and names a known person by address or number. */
  const chat = (n: number) => {
    const known = people[n % people.length] as Known
    const said = ['/recover', n % 3 === 0 ? known.phone : nameOf(n), '000000', '/start', 'hello']
    const turn = Math.floor(n / chats.length) % said.length
    chats[n % chats.length]?.say(said[turn] ?? 'hello')
    answers['chat said'] = (answers['chat said'] ?? 0) + 1
  }

  let sent = 0
  const begun = performance.now()
  const timer = setInterval(() => {
    const due = ((performance.now() - begun) / 1000) * perSecond
    for (; sent < due; sent += 1) {
      const turn = sent % 10
      if (turn < 4) api(sent)
      else if (turn < 7) page(sent)
      else chat(sent)
    }
  }, 10)
  return {
    async end() {
      clearInterval(timer)
      await Promise.race([Promise.all(pending), wait(PATIENCE)])
      return { sent, answers }
    },
  }
}

const sampled = (list: readonly number[]): Sample => ({
  n: list.length,
  p50: quantile(list, 0.5),
  p99: quantile(list, 0.99),
})

const countBy = (receivers: readonly string[]) => {
  const counts = Object.values(Object.groupBy(receivers, (to) => to)).map((same) => same?.length ?? 0)
  return { toOne: Math.max(0, ...counts), all: receivers.length }
}
