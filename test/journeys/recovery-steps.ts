import { parseIdentifier } from '../../flows/identifier.ts'
import type { Mail } from '../../src/channels/playground/mailbox/arrival.ts'
import { accountsOf, codeIn, type Grounds, type Guest } from './house.ts'
import { walk } from './steps.ts'

export const NEW_PASSWORD = 'nine pebbles under a loud bridge'

/** Somebody with an account, in a house that asks no captcha and takes passwords in the chat. */
export const ownerIn = async (house: Grounds, firstName = 'Marisol'): Promise<Guest> => {
  const guest = house.person({ firstName })
  await walk(house, guest, 'done')
  return guest
}

/** Somebody who wants back in, in a chat of their own, and has named the account. */
export const namedBy = async (house: Grounds, name: string, guest = house.person()): Promise<Guest> => {
  guest.say('/recover')
  await guest.sees('Which account is it')
  guest.say(name)
  await guest.sees(
    parseIdentifier(name)?.kind === 'account' ? 'If there is an account' : 'If an account belongs',
  )
  return guest
}

/** The next mail with a code to get back in. */
export const recoveryMailTo = ({ mailbox }: Grounds, address: string): Promise<Mail> =>
  mailbox.next(
    (one): one is Mail => one.kind === 'mail' && one.to === address && one.subject.includes('get back into'),
    { timeout: 30_000 },
  )

export const sayCode = async (house: Grounds, guest: Guest, address: string): Promise<void> =>
  void guest.say(codeIn(await recoveryMailTo(house, address)))

/** A new password, written in the chat, and the end. */
export const choosePassword = async (guest: Guest) => {
  await guest.sees('Now a password. Please write it here')
  return writePassword(guest)
}

export const writePassword = async (guest: Guest, password = NEW_PASSWORD) => {
  guest.say(password)
  await guest.sees('same password once more')
  guest.say(password)
  return guest.sees('has a new password')
}

/** The hash of the account of this chat, also after the chat was unlinked. */
export const accountOf = async (house: Grounds, guest: Guest) => {
  const [account] = await accountsOf(house, guest)
  const id = account?.id ?? ''
  return {
    id,
    number: account?.number ?? '',
    hash: async () =>
      (
        await house.directory.db
          .selectFrom('credentials')
          .select('hash')
          .where('account', '=', id)
          .executeTakeFirstOrThrow()
      ).hash,
    chats: async () =>
      (
        await house.directory.db
          .selectFrom('chats')
          .select('conversation')
          .where('account', '=', id)
          .execute()
      ).map(({ conversation }) => conversation),
  }
}
