import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'

/** What is under way, as it stands in each line of the log: the lines of one turn, request or job are found by it. */
export interface Trace {
  /** Of a conversation, with all that it leads to, mails included. */
  readonly turn?: string
  /** For a page or the API. */
  readonly request?: string
  /** The name of a job, and its round. */
  readonly job?: string
  readonly round?: string
}

const current = new AsyncLocalStorage<Trace | undefined>()

/** Of this process; the number after it counts up. Nothing in an id tells of a person or a chat. */
const PROCESS = randomBytes(3).toString('hex')
let count = 0
const nextId = (): string => {
  count += 1
  return `${PROCESS}-${count}`
}

export const currentTrace = (): Trace | undefined => current.getStore()

/** What a turn leads to belongs to it, and keeps its id. */
export const withinTurn = <Result>(work: () => Result): Result => {
  const outer = current.getStore()
  return outer?.turn === undefined ? current.run({ ...outer, turn: nextId() }, work) : work()
}

export const withinRequest = <Result>(work: () => Result): Result => current.run({ request: nextId() }, work)

/** A job that goes on until the program stops has no rounds. */
export const withinJob = <Result>(job: string, hasRounds: boolean, work: () => Result): Result =>
  current.run({ job, ...(hasRounds && { round: nextId() }) }, work)

/** What belongs to nothing that is under way, such as a timer that adds up what many turns met. */
export const withinNothing = <Result>(work: () => Result): Result => current.run(undefined, work)
