import type { PageRef, Picture, Words } from '../../flows/screen.ts'

/** The parts of a screen that a flow cannot hold, for they are made from the server's key: pictures, and the addresses and numbers of pages. */
export interface ScreenAssets {
  /** PNG; undefined when the challenge behind it is gone. `say` has the words in the person's language. */
  paint(picture: Picture, say: (words: Words) => string): Promise<Uint8Array | undefined>
  /** The address of a one-time page of this conversation; undefined when the ticket behind it is gone. */
  page(conversation: string, ref: PageRef): Promise<string | undefined>
  /** The number that the page of this ticket asks for; undefined when the ticket is gone. */
  match(conversation: string, ticket: string): Promise<string | undefined>
}
