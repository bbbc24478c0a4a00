import { openApiHouse, PASSWORD } from '../../test/web/api-house.ts'
import { quantile } from './figures.ts'

/** Medians over HTTP (ms), of a wrong password. */
export interface Medians {
  /** Of an account. */
  readonly known: number
  /** Of a name that nobody has. */
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
 * What somebody can tell from the time of a refused sign-in. The classes take turns, in changing order; each name is
 * used once, so that no pause comes in between.
 */
export const measureSignInTiming = async (n = 300): Promise<SignInTiming> => ({
  n,
  answered: await mediansOf(n, 250, (asks) => Promise.all(asks.map((ask) => ask()))),
  bare: await mediansOf(n, 1, async (asks) => {
    for (const ask of asks) await ask()
  }),
})

/** As an older release would have hashed it: a fifth of the work. */
const OLD = `$argon2id$v=19$m=8192,t=1,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`

type Ask = () => Promise<void>

const mediansOf = async (
  n: number,
  pace: number,
  perform: (asks: readonly Ask[]) => Promise<unknown>,
): Promise<Medians> => {
  await using house = await openApiHouse({ pace })
  const took = { known: [] as number[], unknown: [] as number[], outdated: [] as number[] }
  const ask = (name: string, into: number[]) => async () => {
    const begun = performance.now()
    await (await house.signIn(name, `not ${PASSWORD}`)).text()
    into.push(performance.now() - begun)
  }
  for (let turn = 0; turn < n; turn += 1) {
    const [{ email }, old] = [await house.person(), await house.person({ hash: OLD })]
    const asks = [
      ask(email, took.known),
      ask(email.replace('person', 'nobody'), took.unknown),
      ask(old.email, took.outdated),
    ]
    await perform([...asks.slice(turn % 3), ...asks.slice(0, turn % 3)])
    house.pass(1000)
  }
  return {
    known: quantile(took.known, 0.5),
    unknown: quantile(took.unknown, 0.5),
    outdated: quantile(took.outdated, 0.5),
  }
}
