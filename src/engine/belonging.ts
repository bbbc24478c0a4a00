import type { Said } from '../../flows/screen.ts'
import { choiceNamed, environmentOf, type FlowRegistry, progressOf, screenOf, top } from './flow-registry.ts'
import { isCommand, standingOf } from './meaning.ts'
import type { Conversation } from './record.ts'

/**
 * Whose something is that was said in a chat which a host has as well. `turning`: the host's, and the person turns to the
 * host from a flow that is open here, so what they write is the host's from now on.
 */
type Belonging = 'ours' | 'host' | 'turning'

/**
 * Ours is what was tapped on a button that we drew, our commands, and an answer to what we have asked. A person who uses
 * a command or a button of the host's in the middle of a flow is with the host until they use one of ours.
 */
export const belonging = (
  registry: FlowRegistry,
  id: string,
  conversation: Conversation,
  said: Said,
  at: number,
): Belonging => {
  const isOpen = !conversation.withHost && isAway(registry, conversation)
  if (isForHost(registry, id, said)) return isOpen ? 'turning' : 'host'
  switch (said.kind) {
    case 'tap':
      return 'ours'
    case 'command':
      return isOpen || standingOf(registry, said) === 'help' || !standingOf(registry, said) ? 'ours' : 'host'
    case 'contact':
      return conversation.keyboard || (isOpen && isAnswer(registry, conversation, said, at)) ? 'ours' : 'host'
    default:
      return isOpen && isAnswer(registry, conversation, said, at) ? 'ours' : 'host'
  }
}

/** What is the host's wherever the person is: another's button, and a command that leads nowhere here. */
export const isForHost = (registry: FlowRegistry, id: string, said: Said): boolean => {
  if (!registry.hosted) return false
  if (said.kind === 'tap') return registry.buttons.open(id, said.token) === undefined
  return said.kind === 'command' && !isCommand(registry, said)
}

/**
 * What begins with a slash and is no command of ours is a text like any other; a password may begin so. In a host's bot
 * it is a command of the host's, but for a password that no bot could have as its command: one has lowercase letters,
 * digits and underscores only (Bot API, `BotCommand`).
 */
export const withUnknownCommandAsText = (
  registry: FlowRegistry,
  conversation: Conversation,
  said: Said,
  at: number,
): Said => {
  if (said.kind !== 'command' || !said.text || isCommand(registry, said)) return said
  const text = { kind: 'text', text: said.text, message: said.message } as const
  if (!registry.hosted) return text
  const isSecret = screenOf(registry, conversation, environmentOf(registry, conversation, at))?.secret
  return isSecret && !conversation.withHost && !COMMAND.test(said.text) ? text : said
}

const COMMAND = /^\/[a-z0-9_]{1,32}(@\w+)?(\s|$)/

/** In a flow, and not at its door. */
const isAway = (registry: FlowRegistry, conversation: Conversation): boolean => {
  const frame = top(conversation)
  return frame !== undefined && frame.flow !== registry.home
}

/**
 * Whether the flow that is open has any use for it. A draft under way, and an errand that has asked for something to be
 * written, take everything, so that a wrong answer is told to be one; any other screen takes what it understands.
 */
const isAnswer = (
  registry: FlowRegistry,
  conversation: Conversation,
  said: Exclude<Said, { kind: 'command' | 'tap' }>,
  at: number,
): boolean => {
  const frame = top(conversation)
  const flow = frame && registry.flows[frame.flow]
  if (!frame || !flow) return false
  if (said.kind === 'edited') return conversation.last?.message === said.message
  if (progressOf(registry, frame)) return true
  const screen = flow.screens[frame.state]
  const isErrand = flow.kind === undefined || flow.kind === 'subflow'
  if (isErrand && screen?.hear) return true
  if (said.kind === 'text' && choiceNamed(registry, conversation, said.text, at)) return true
  return screen?.hear?.(said, frame.context, environmentOf(registry, conversation, at)) !== undefined
}
