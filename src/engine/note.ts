import type { Drawn } from '../contracts/channel.ts'
import type { Conversation } from './record.ts'

/** What was drawn last for a person, and the version of the conversation that it showed. */
export interface Noted extends Drawn {
  readonly version: number
}

/** A note as the store keeps it beside the record: written after the commit, and with nothing about the person in it. */
export const writeNote = ({ version, card, photo, keyboard }: Noted): string =>
  `${version}.${photo ? 'p' : ''}${keyboard ? 'k' : ''}.${card ?? ''}`

/** The opposite of {@link writeNote}; a note that cannot be read is one of no drawing. */
export const readNote = (note: string): Noted => {
  const [, version, looks = '', card] = /^(\d+)\.(\w*)\.(.*)$/s.exec(note) ?? []
  return {
    version: Number(version) || 0,
    card: card || undefined,
    photo: looks.includes('p'),
    keyboard: looks.includes('k'),
  }
}

/** The conversation with what of earlier drawings is still on the person's screen, as far as a note says so. */
export const noted = (conversation: Conversation, note: string | undefined): Conversation => {
  if (note === undefined) return conversation
  const { card, photo, keyboard } = readNote(note)
  return { ...conversation, card, photo, keyboard }
}
