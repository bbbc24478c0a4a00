import type { Report } from '../contracts/report.ts'
import { type SenderFaultCode, senderFaults } from '../contracts/sender-faults.ts'
import { PorticoError } from '../errors.ts'
import { channelTo, type Fate, noteMessage, type OutgoingMessage } from './messages.ts'
import type { Directory } from './store/directory.ts'
import type { MessagesTable, Queries } from './store/tables.ts'

/** Counts what became of a message; the labels are names of ours. */
export type CountMessage = (labels: Pick<MessagesTable, 'channel' | 'kind' | 'outcome'>) => void

/** Where every mail and SMS passes through after each try: what became of it is written down, counted and told. */
export interface Outgoing {
  /** `work` is done in the same transaction. */
  settle(
    message: OutgoingMessage,
    fate: Fate,
    at: number,
    work?: (queries: Queries) => Promise<unknown>,
  ): Promise<void>
}

/**
 * A message is counted once for each outcome that it has. Each try that failed is reported by its stable code and the
 * cure; reports of one fault are folded, see `report.ts`. Neither holds an address, a code or a chat.
 */
export const createOutgoing = ({
  directory,
  report,
  count,
}: {
  readonly directory: Directory
  readonly report: Report
  readonly count: CountMessage
}): Outgoing => ({
  async settle(message, fate, at, work = async () => {}) {
    const isNew = await directory.transaction(async (queries) => {
      await work(queries)
      return noteMessage(queries, message, fate, at)
    })
    const { kind } = message
    const { outcome, code, reason } = fate
    const channel = channelTo(message.to)
    if (isNew) count({ channel, kind, outcome })
    if (code && isSendersFault(code))
      report(new PorticoError(code, senderFaults[code].cure), {
        channel,
        kind,
        outcome,
        ...(reason && { reason }),
      })
  },
})

/** A limit of our own is told by an alert. */
const isSendersFault = (code: string): code is SenderFaultCode => Object.hasOwn(senderFaults, code)
