import type { Contestant } from './contestants.ts'
import type { Measured } from './measure/rounds.ts'
import type { Results } from './results.ts'

type Id = Contestant['id']
type Figure = Exclude<keyof Measured, 'id' | 'round'>

export const median = (list: readonly number[]): number => {
  const sorted = [...list].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

/** The median over the rounds. */
export const typical = ({ rounds }: Results, id: Id, figure: Figure): number =>
  median(rounds.filter((one) => one.id === id).map((one) => one[figure]))

/** One over another, both in the same round: what disturbs the machine disturbs both. One for each round. */
export const ratios = ({ rounds }: Results, id: Id, to: Id, figure: Figure): readonly number[] =>
  rounds
    .filter((one) => one.id === id)
    .flatMap((one) => {
      const other = rounds.find((candidate) => candidate.id === to && candidate.round === one.round)
      return other ? [one[figure] / other[figure]] : []
    })

/** One thing we set out to reach, and what was measured. */
export interface Goal {
  readonly what: string
  readonly is: number
  /** Lowest and highest of the rounds, where there are rounds. */
  readonly spread?: readonly [number, number]
  readonly atMost: number
  readonly unit: string
}

/** What the processor time of an update may be at most, over that of each peer. */
export const OVER = { wizard: 0.9, conversations: 0.5, floor: 2.5 } as const

export const goals = (results: Results): readonly Goal[] => {
  const length = results.lengths.find(({ id }) => id === 'portico')
  const over = (peer: Id, figure: Figure) => {
    const all = ratios(results, 'portico', peer, figure)
    return { is: median(all), spread: [Math.min(...all), Math.max(...all)] } as const
  }
  return [
    {
      what: 'Processor time of an update, over the Telegraf wizard',
      ...over('wizard', 'cpu'),
      atMost: OVER.wizard,
      unit: '×',
    },
    {
      what: 'Processor time of an update, over grammY conversations',
      ...over('conversations', 'cpu'),
      atMost: OVER.conversations,
      unit: '×',
    },
    {
      what: 'Processor time of an update, over the bare floor',
      ...over('floor', 'cpu'),
      atMost: OVER.floor,
      unit: '×',
    },
    {
      what: 'Last step over first, 500 steps',
      is: length?.grown.find(({ steps }) => steps === 500)?.ratio ?? Number.NaN,
      atMost: 1.05,
      unit: '×',
    },
    {
      what: 'Record of a sign-up left before the terms',
      is: results.signUp.record,
      atMost: 512,
      unit: 'bytes',
    },
    {
      what: 'Redis for a sign-up left before the terms, all keys',
      is: results.signUp.all,
      atMost: 1024,
      unit: 'bytes',
    },
    {
      what: 'p99 at 1 000 updates a second, over the Telegraf wizard',
      ...over('wizard', 'p99'),
      atMost: 1,
      unit: '×',
    },
    {
      what: 'p99 at 1 000 updates a second, over grammY conversations',
      ...over('conversations', 'p99'),
      atMost: 1,
      unit: '×',
    },
  ]
}
