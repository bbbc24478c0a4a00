import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { processorTimeOf } from '../load/processor.ts'
import { askForTokens, asking, type Contestant, exchange } from './contest.ts'

export interface Tokens {
  /** Rounds of a code, its tokens, who it is, and the tokens once more by the refresh token: a second of processor time. */
  readonly perSecond: number
  /** ms of processor time of one round. */
  readonly round: number
}

export interface TokensBeside {
  readonly ours: Tokens
  readonly bare: Tokens
}

/**
 * Whole rounds at Portico and at `oidc-provider` as it comes, in turns, after a warm-up. Both are processes of their own, of
 * which the processor time is counted.
 */
export const measureTokens = async (rounds = 400, turns = 5): Promise<TokensBeside> => {
  await using ours = await open('ours')
  await using bare = await open('bare')
  const used = { ours: 0, bare: 0 }
  for (const contestant of [ours, bare]) await contestant.play(rounds / 4)
  for (let turn = 0; turn < turns; turn += 1) {
    used.ours += await ours.play(rounds / turns)
    used.bare += await bare.play(rounds / turns)
  }
  return { ours: figures(used.ours / rounds), bare: figures(used.bare / rounds) }
}

const figures = (round: number): Tokens => ({ perSecond: 1000 / round, round })

const open = async (name: keyof TokensBeside) => {
  const child = fork(fileURLToPath(new URL(`${name}.ts`, import.meta.url)), {
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The program of ${name} ended before it was ready.`)
  })
  ended.catch(() => {})
  const [contestant] = (await Promise.race([once(child, 'message'), ended])) as [Contestant]
  const pid = child.pid ?? 0
  return {
    /** So many rounds, one after the other; ms of processor time that they took. */
    async play(rounds: number): Promise<number> {
      const before = processorTimeOf(pid)
      for (let n = 0; n < rounds; n += 1)
        await round(contestant, contestant.cookies[n % contestant.cookies.length] ?? '')
      return processorTimeOf(pid) - before
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await once(child, 'exit').catch(() => {})
    },
  }
}

/** What an application does for a person who comes back: code, tokens, who it is, and an hour later the tokens anew. */
const round = async ({ issuer, authorization, secret }: Contestant, cookie: string): Promise<void> => {
  const sent = await fetch(asking(authorization, 'openid profile email'), {
    redirect: 'manual',
    headers: { cookie },
  })
  const code = URL.parse(sent.headers.get('location') ?? '')?.searchParams.get('code')
  if (!code) throw new Error(`No code: ${sent.status} ${await sent.text()}`)
  const root = authorization.replace(/auth$/, '')
  const at = { token: `${root}token`, secret }
  const first = await askForTokens(at, exchange(code))
  const path = authorization.includes('/openid/') ? 'userinfo' : 'me'
  const who = await fetch(`${root}${path}`, { headers: { authorization: `Bearer ${first.access_token}` } })
  if (!who.ok) throw new Error(`${issuer} does not say who it is.`)
  await who.text()
  await askForTokens(at, { grant_type: 'refresh_token', refresh_token: first.refresh_token })
}
