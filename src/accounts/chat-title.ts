import type { Speaker } from '../contracts/update.ts'

/**
 * By what an owner recognises a chat: the first name and the beginning of the @name, "Ines (@ine•••)"; undefined where
 * the channel tells neither. People choose their names, and a thief's goes into mails: only letters are kept, and few.
 */
export const chatTitle = ({ name = '', handle = '' }: Speaker = {}): string | undefined => {
  const first = name.trim().split(/\s+/)[0] ?? ''
  const known = [...first.replace(/[^\p{L}\p{M}'’-]|[ᅟᅠㅤﾠ]/gu, '')].slice(0, 24).join('')
  const masked = /^\w{3}/.test(handle) ? `@${handle.slice(0, 3)}•••` : ''
  if (known && masked) return `${known} (${masked})`
  return known || masked || undefined
}
