import type { Said } from '../../flows/screen.ts'
import { top } from './flow-registry.ts'
import type { Conversation } from './record.ts'

/** The place that a person sees, `flow.state`. */
export const placeOf = (conversation: Conversation): string =>
  `${top(conversation)?.flow}.${top(conversation)?.state}`

/**
 * A message that was edited is the answer it now holds, where it is the last one that the person wrote and the question that
 * it answered still stands. Any other edit is no answer: what it said was taken long ago.
 */
export const withEditedAnswer = (conversation: Conversation, said: Said): Said => {
  if (said.kind !== 'edited' || said.text === undefined) return said
  const { last } = conversation
  if (last?.message !== said.message || last.place !== placeOf(conversation)) return said
  const { text, message, formatted } = said
  return { kind: 'text', text, message, ...(formatted ? { formatted } : {}) }
}

/** Where the person was when they sent something, and the message in which they wrote it; nothing after a tap. */
export const lastOf = (before: Conversation, said: Said): Conversation['last'] => {
  if (said.kind === 'tap') return undefined
  const isWritten = said.kind === 'text' || said.kind === 'secret'
  return { place: placeOf(before), ...(isWritten ? { message: said.message } : {}) }
}
