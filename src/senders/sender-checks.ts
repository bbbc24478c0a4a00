import type { Report } from '../contracts/report.ts'
import type { SenderHealth, SenderState } from '../contracts/sender-health.ts'
import { PorticoError } from '../errors.ts'
import type { Sender } from './sender.ts'

type CheckedSender = Pick<Sender, 'check'>

export interface SenderChecks extends SenderHealth {
  /** Tries the senders that are due. Called once a minute. */
  round(stopping?: AbortSignal): Promise<void>
}

type Name = 'mail' | 'sms'

/** ms after which a sender that was found well is tried again; one that was not is tried in every round. */
const WELL = 5 * 60_000

/**
 * Tries each sender when the program starts and from time to time, by the clock alone: no message makes a check come
 * earlier, so that what follows from a check tells of no message. A fault is reported when it is new.
 */
export const createSenderChecks = (
  senders: Readonly<Partial<Record<Name, CheckedSender | undefined>>>,
  {
    now,
    report,
    tell,
  }: { readonly now: () => number; readonly report: Report; readonly tell: (sentence: string) => void },
): SenderChecks => {
  const found = new Map<Name, { readonly state: SenderState; readonly at: number }>()

  const check = async (name: Name, sender: CheckedSender, stopping?: AbortSignal) => {
    const before = found.get(name)
    if (!sender.check || (before?.state === 'ok' && now() - before.at < WELL)) return
    const at = now()
    const fault = await Promise.race([sender.check().then(() => undefined, asError), stopped(stopping)])
    if (stopping?.aborted) return
    const state = fault ? codeOf(fault) : 'ok'
    found.set(name, { state, at })
    if (state === before?.state) return
    if (fault) report(fault, { checked: name })
    else if (before) tell(`${name === 'mail' ? 'The mail server' : 'The SMS gateway'} can be used again.`)
  }

  return {
    async round(stopping) {
      await Promise.all(
        Object.entries(senders).map(([name, sender]) => sender && check(name as Name, sender, stopping)),
      )
    },
    stateOf(name) {
      const sender = senders[name]
      if (!sender) return 'off'
      return sender.check ? (found.get(name)?.state ?? 'unchecked') : 'unchecked'
    },
    isOut: (name) => (found.get(name)?.state ?? 'ok') !== 'ok',
    isWellSince(name, since) {
      const last = found.get(name)
      return last !== undefined && last.state === 'ok' && last.at >= since
    },
  }
}

const asError = (error: unknown): unknown => error ?? new Error('The sender cannot be used.')

const codeOf = (error: unknown): string => (error instanceof PorticoError ? error.code : 'unexpected')

const stopped = (signal: AbortSignal | undefined): Promise<undefined> =>
  new Promise((resolve) => signal?.addEventListener('abort', () => resolve(undefined), { once: true }))
