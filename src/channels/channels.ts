import type { Channel, MountedChannel } from '../contracts/channel.ts'
import { PorticoError } from '../errors.ts'

/** Several channels as one: what concerns a conversation goes to the channel that its id names. */
export interface Channels extends Channel {
  /** The name of the channel that a conversation belongs to. */
  nameOf(conversation: string): string
}

/** Of two channels with one prefix, the first is used. */
export const createChannels = (mounted: readonly MountedChannel[]): Channels => {
  const byPrefix = new Map(mounted.toReversed().map((channel) => [channel.prefix, channel]))

  const of = (conversation: string): MountedChannel => {
    const prefix = conversation.slice(0, Math.max(0, conversation.indexOf(':')))
    const channel = byPrefix.get(prefix)
    if (channel) return channel
    const known = [...byPrefix.keys()].map((known) => `"${known}:"`).join(', ') || 'none'
    throw new PorticoError(
      'channel/unknown',
      `No channel has conversations that begin with "${prefix}:". Mount the channel that has made this one; there is: ${known}.`,
      { prefix },
    )
  }

  return {
    nameOf: (conversation) => of(conversation).name,
    draw: async (conversation, ...drawing) => of(conversation).draw(conversation, ...drawing),
    answer: async (conversation, ...answer) => of(conversation).answer(conversation, ...answer),
    erase: async (conversation, message) => of(conversation).erase(conversation, message),
    send: async (conversation, document) => of(conversation).send(conversation, document),
    say: async (conversation, text) => of(conversation).say(conversation, text),
    busy: async (conversation) => of(conversation).busy(conversation),
    isLater: (conversation, message, other) => of(conversation).isLater(conversation, message, other),
    framedBy: [...new Set(mounted.flatMap(({ framedBy }) => framedBy))],
    link: (start) => mounted.map((channel) => channel.link(start)).find(Boolean),
  }
}
