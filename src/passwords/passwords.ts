import { availableParallelism } from 'node:os'
import type { PasswordFault } from '../../flows/requests.ts'
import type { Brand } from '../../flows/screen.ts'
import { PorticoError } from '../errors.ts'
import { createWorkerPool } from '../worker-pool/worker-pool.ts'
import { assertReadable, type Cost, decoyHash, outdated, STANDARD_COST } from './argon2.ts'
import { openBreached, SHIPPED } from './breached/filter.ts'
import type { Answers, Job } from './jobs.ts'
import { isPersonal, personalWords } from './personal.ts'
import { policies } from './policies.ts'
import { prepared } from './prepared.ts'

/** Everything that is ever done with a password. Any Unicode text is one, see `prepared.ts`. */
export interface Passwords {
  /**
   * Whether the policy takes a password, and how strong it is. `avoid`: what the person and the service are called
   * (address, name, phone number, brand). Throws `password/busy`.
   */
  judge(password: string, about: { readonly avoid: readonly string[] }): Promise<Judgement>
  /** A PHC string (argon2id). Throws `password/busy`, and `password/unhashable` for what `judge` would never take. */
  hash(password: string): Promise<string>
  /**
   * `asker`: whether the account knows who asks; the two take turns, so that no flood of strangers keeps an owner waiting.
   * Throws `password/busy`, and `password/hash-unreadable` for a hash that is none.
   */
  verify(hash: string, password: string, asker?: Asker): Promise<boolean>
  /** For a person who is about to choose a password: reading the dictionaries takes a second, typing one longer. */
  warmUp(): void
  /** Whether so many jobs stand in line that the next one waits for some time. */
  isCrowded(): boolean
  /** Whether one more `verify` for such an asker would be taken now, so that a caller need not prepare for nothing. */
  hasRoom(asker: Asker): boolean
  /**
   * What a password is compared with where an account has none, or there is no such account, so that the answer takes as
   * long. No known password fits it.
   */
  readonly decoyHash: string
  /** Whether to hash the password anew at the next sign-in. */
  outdated(hash: string): boolean
  close(): Promise<void>
}

export type Asker = 'known' | 'stranger'

export interface Judgement {
  readonly fault?: PasswordFault
  /** zxcvbn's scale: 0 is guessed at once, 4 is out of reach. Also told beside a fault. */
  readonly score: 0 | 1 | 2 | 3 | 4
  /** What makes it weak, by zxcvbn's names: `topTen`, `keyPattern`, `dates`, … */
  readonly warning?: string
}

export interface PasswordOptions {
  readonly policy: Brand['password']
  /** A file of breached passwords, beside the commonest ones that are refused anyway. */
  readonly breached?: string
  /** Of new hashes. A test may ask for less. */
  readonly cost?: Cost
  /** Does the heavy work. Default: a process of its own; a test may do it in its own process with `performJob`. */
  readonly performJob?: (job: Job) => Promise<Answers[keyof Answers]>
  /** Cores of the machine. */
  readonly cores?: number
  /** ms without work after which the memory for it is given back. */
  readonly idle?: number
}

/** A password is looked at only up to this size: 1 024 characters of any script. */
const maxBytes = 4_096

export function createPasswords(options: PasswordOptions): Passwords {
  const policy = policies[options.policy]
  const cost = options.cost ?? STANDARD_COST
  const lists = [SHIPPED, ...(options.breached ? [usable(options.breached)] : [])]
  const {
    perform: performJob,
    hasRoom,
    waiting,
    warmUp,
    close,
  } = options.performJob
    ? {
        perform: options.performJob,
        hasRoom: () => true,
        waiting: () => 0,
        warmUp: () => {},
        close: async () => {},
      }
    : openWorkers(options)

  const perform = <Kind extends Job['kind']>(job: Job & { kind: Kind }): Promise<Answers[Kind]> =>
    performJob(job) as Promise<Answers[Kind]>

  return {
    async judge(typed, { avoid }) {
      const fault = faultOfForm(typed)
      if (fault) return { fault, score: 0 }
      const password = prepared(typed)
      const length = [...password].length
      if (length < policy.min) return { fault: 'too-short', score: 0 }
      if (length > policy.max) return { fault: 'too-long', score: 0 }
      if (isPersonal(password, avoid)) return { fault: 'personal', score: 0 }

      const strength = await perform({
        kind: 'measure',
        password,
        personal: personalWords(avoid),
        lists,
      })
      const { common, ...measured } = strength
      if (common) return { fault: 'common', ...measured }
      if (measured.score < policy.strength) return { fault: 'guessable', ...measured }
      return measured
    },

    async hash(password) {
      const fault = faultOfForm(password)
      if (fault)
        throw new PorticoError('password/unhashable', `This password is ${fault}. Call judge before hash.`, {
          fault,
        })
      return perform({ kind: 'hash', password: prepared(password), cost })
    },

    async verify(hash, password, asker = 'known') {
      assertReadable(hash)
      if (faultOfForm(password)) return false
      return perform({ kind: 'verify', hash, password: prepared(password), cost, asker })
    },

    warmUp: () => warmUp({ kind: 'warm-up' }),
    isCrowded: () => waiting() >= CROWDED,
    hasRoom,
    decoyHash: decoyHash(cost),
    outdated: (hash) => outdated(hash, cost),
    close,
  }
}

/**
 * Jobs of a kind that may wait. A core does about thirty a second, and the kinds take turns, so the line of strangers keeps
 * no owner waiting, however long it is: these say how long an answer may take at most before it is refused.
 */
const LINES = { stranger: 200, known: 600 }

/** Jobs in line with which a person is told to wait: a third of a second and more. */
const CROWDED = 10

const openWorkers = ({ cores, idle }: PasswordOptions) =>
  createWorkerPool<Job, Answers[keyof Answers]>({
    name: 'password',
    worker: 'passwords/worker',
    concurrency: concurrencyFor(cores ?? availableParallelism()),
    queueLimit: (kind) => (kind === 'stranger' ? LINES.stranger : LINES.known),
    idleTimeout: idle ?? 20_000,
    jobTimeout: 30_000,
    /** The strength bar of a page asks often, strangers may ask without end, and no owner waits for either. */
    kind: lineOf,
  })

const lineOf = (job: Job): string => {
  if (job.kind === 'hash') return 'known'
  return job.kind === 'verify' ? job.asker : 'measure'
}

/** The operator hears at the start of a file that is none; what it holds is read where passwords are measured. */
function usable(path: string): string {
  openBreached(path).close()
  return path
}

/** What no policy takes, found without work: more than {@link maxBytes}, or half a character (a lone surrogate). */
function faultOfForm(password: string): PasswordFault | undefined {
  if (Buffer.byteLength(password) > maxBytes) return 'too-long'
  if (!password.isWellFormed()) return 'unreadable'
  return undefined
}

/** One core is left to the chats, and two hashes at once (38 MiB, about 60 a second) are enough for any one machine. */
const concurrencyFor = (cores: number): number => Math.max(1, Math.min(2, cores - 1))
