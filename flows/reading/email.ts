import spelling from '@zootools/email-spell-checker'
import { localFault, mailbox } from './mailbox.ts'
import { asSeen } from './pasted.ts'

/**
 * The canonical form of one e-mail address, or undefined when the text is not one. What is taken here can be sent:
 * {@link mailbox} is the rule of the senders too.
 *
 * The local part is lower-cased, since no large provider tells cases apart; dots and tags are kept, since some do. An
 * apostrophe that a phone has made typographic is a plain one again, and so are the signs of full width (`＠`).
 */
export const parseEmail = (text: string): string | undefined => mailbox(typedAddress(text).toLowerCase())

/** Why the text is no address, as far as that can be told of a part that is complete. */
export const emailFault = (text: string): ReturnType<typeof localFault> => {
  const typed = typedAddress(text)
  const [local = '', domain, ...more] = typed.split('@')
  return local && domain && more.length === 0 ? localFault(local) : undefined
}

const typedAddress = (text: string): string =>
  asSeen(text)
    .replace(/[＠﹫]/g, '@')
    .replace(/[’‘ʼ＇]/g, "'")
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')

/** Whether an e-mail address is meant, be it a right one or not. */
export const isLikeEmail = (text: string): boolean => /[@＠﹫]/.test(text)

/** The address that was probably meant, when the domain is a slip away from a widely used one. */
export const suggestEmail = (address: string): string | undefined => {
  const better = spelling.run({ email: address })?.full.toLowerCase()
  return better && better !== address ? better : undefined
}

/**
 * Enough to recognise one's own address and to tell two of them apart, too little to learn it: `a•••a@example.com`.
 * What is masked already stays as it is.
 */
export const maskEmail = (address: string): string => {
  if (address.includes('•••')) return address
  const at = address.lastIndexOf('@')
  const local = [...address.slice(0, at)]
  const last = local.length > 3 ? (local.at(-1) ?? '') : ''
  return `${local[0] ?? ''}•••${last}${address.slice(at)}`
}
