import type { Said } from '../../flows/screen.ts'
import type { Channel } from '../contracts/channel.ts'
import type { Conversation } from './record.ts'

/** Whether a message is below another one in a chat; one that does not exist is above all others. */
export const isBelow = (
  channel: Pick<Channel, 'isLater'>,
  conversation: string,
  message: string | undefined,
  other: string | undefined,
): boolean => {
  if (message === undefined || message === other) return false
  return other === undefined || channel.isLater(conversation, message, other)
}

/** A tapped button is under the newest card, also where a crash has kept that card from being noted. */
export const withTappedCard = (
  channel: Pick<Channel, 'isLater'>,
  id: string,
  conversation: Conversation,
  said: Said,
): Conversation =>
  said.kind === 'tap' && said.message !== '' && isBelow(channel, id, said.message, conversation.card)
    ? { ...conversation, card: said.message }
    : conversation

/** A tap that names no message (Bot API 10.5) counts only by a button of the present turn, which is under the newest card. */
export const isOnCard = (said: Said, { card }: Pick<Conversation, 'card'>): boolean =>
  said.kind === 'tap' && (said.message === card || said.message === '')
