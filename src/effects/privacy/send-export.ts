import type { BackgroundEffect } from '../../../flows/requests.ts'
import { words } from '../../../flows/screen.ts'
import { paragraph } from '../../../flows/text/rich-text.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { exportOf } from '../../accounts/lifecycle/export.ts'
import { ticketOf } from '../../accounts/proofs/tickets.ts'
import type { Channel } from '../../contracts/channel.ts'
import type { BackgroundResult } from '../../contracts/performers.ts'
import type { Wording } from '../../contracts/wording.ts'
import type { Parts, Performing } from '../parts.ts'

export interface ExportingParts extends Pick<Parts, 'directory'> {
  readonly channel: Pick<Channel, 'send'>
  readonly wording: Pick<Wording, 'rich'>
}

/** A grant is good for as long as a chat that cannot be written to may take to answer again (ms). */
const GRANTED = 60 * 60 * 1000

/**
 * Sends the owner everything that is held of the account, as it is at this moment, into the chat it was granted to. It
 * is kept nowhere here. If it is not known whether it arrived, it is sent once more. A chat that was unlinked meanwhile,
 * or whose account was frozen, gets nothing.
 */
export const sendExport =
  ({ directory, channel, wording }: ExportingParts) =>
  async (
    background: BackgroundEffect & { type: 'sendExport' },
    { at, conversation }: Performing,
  ): Promise<BackgroundResult> => {
    const made = await directory.transaction(async (queries) => {
      const grant = await ticketOf(queries, 'approve', conversation, background.export)
      const owner = await accountOfChat(queries, conversation)
      if (grant?.action !== 'export' || !grant.proof || (grant.used_at ?? 0) <= at - GRANTED) return undefined
      if (owner?.id !== grant.account || owner.state === 'frozen') return undefined
      return exportOf(queries, owner.id, at)
    })
    if (!made) return { event: { type: 'exported', ok: false } }
    const delivery = await channel.send(conversation, {
      name: `account-${made.account.id}.json`,
      bytes: Buffer.from(`${JSON.stringify(made, undefined, 2)}\n`),
      caption: [paragraph(wording.rich(background.locale, words('privacy-export-file')))],
    })
    if (!delivery.ok && 'later' in delivery) return { retryAt: delivery.later }
    return { event: { type: 'exported', ok: delivery.ok } }
  }
