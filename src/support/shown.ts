import { masked } from '../accounts/addresses.ts'

/** How what tells of a person is shown: enough to compare with what they say, or, with a reason, whole. */
export interface Shown {
  readonly address: (value: string) => string
  readonly name: (name: string) => string
  readonly chat: (conversation: string) => string
}

const whole: Shown = { address: (value) => value, name: (name) => name, chat: (conversation) => conversation }

const inPart: Shown = {
  address: masked,
  name: (name) => `${[...name][0] ?? ''}•••`,
  chat: (conversation) => conversation.replace(/^([a-z]+:).*?(.{0,3})$/, '$1•••$2'),
}

export const shownAs = ({ full }: { readonly full: boolean }): Shown => (full ? whole : inPart)
