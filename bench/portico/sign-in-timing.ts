import { openApi, PASSWORD } from '../../test/fixtures/api.ts'
import { quantile } from './figures.ts'

/** Medians over HTTP (ms), of a wrong password. */
export interface Medians {
  /** Of an account. */
  readonly known: number
  /** Of a name without an account. */
  readonly unknown: number
  /** Of an account whose hash is of an older, cheaper cost. */
  readonly outdated: number
}

export interface SignInTiming {
  /** Requests of each class. */
  readonly n: number
  /** As it is answered: on its beat. */
  readonly answered: Medians
  /** The work alone, without the beat. */
  readonly bare: Medians
}

/** The largest difference between two medians (ms). */
export const difference = (medians: Medians): number => {
  const all = Object.values(medians)
  return Math.max(...all) - Math.min(...all)
}

/**
 * What a stranger can tell from the time of a refused sign-in. The classes take turns, in changing order; each name is
 * used once, so that no pause comes in between.
 */
export const measureSignInTiming = async (n = 300): Promise<SignInTiming> => ({
  n,
  answered: await mediansOf(n, 250, (requests) => Promise.all(requests.map((request) => request()))),
  bare: await mediansOf(n, 1, async (requests) => {
    for (const request of requests) await request()
  }),
})

/** As an older release would have hashed it: a fifth of the work. */
const OLD = `$argon2id$v=19$m=8192,t=1,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`

type Request = () => Promise<void>

const mediansOf = async (
  n: number,
  pace: number,
  perform: (requests: readonly Request[]) => Promise<unknown>,
): Promise<Medians> => {
  await using app = await openApi({ pace, hashing: {} })
  const took = { known: [] as number[], unknown: [] as number[], outdated: [] as number[] }
  const request = (name: string, into: number[]) => async () => {
    const begun = performance.now()
    await (await app.signIn(name, `not ${PASSWORD}`)).text()
    into.push(performance.now() - begun)
  }
  for (let turn = 0; turn < n; turn += 1) {
    const [{ email }, old] = [await app.person(), await app.person({ hash: OLD })]
    const requests = [
      request(email, took.known),
      request(email.replace('person', 'nobody'), took.unknown),
      request(old.email, took.outdated),
    ]
    await perform([...requests.slice(turn % 3), ...requests.slice(0, turn % 3)])
    app.pass(1000)
  }
  return {
    known: quantile(took.known, 0.5),
    unknown: quantile(took.unknown, 0.5),
    outdated: quantile(took.outdated, 0.5),
  }
}
