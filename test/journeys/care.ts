import { expect } from 'vitest'
import type { Bubble } from '../../src/channels/playground/bot-api/types.ts'
import { addressBehind, codeIn, type Guest, type House, mailTo, matchIn, postForm, textOf } from './house.ts'
import { PASSWORD, walk } from './steps.ts'

/** Somebody who has just created an account by e-mail, in a house that takes passwords in the chat. */
export const owner = async (house: House): Promise<Guest> => {
  const guest = house.person({ firstName: 'Marisol' })
  await walk(house, guest, 'done')
  return guest
}

/** As {@link owner}, where passwords are given on pages. */
export const ownerByPage = async (house: House): Promise<Guest> => {
  const guest = house.person({ firstName: 'Marisol' })
  await walk(house, guest, 'code')
  guest.say(codeIn(await mailTo(house, guest.email)))
  await fillPage(await guest.sees('Now a password'), 'Choose a password', {
    password: PASSWORD,
    again: PASSWORD,
  })
  await walk(house, guest, 'done', 'name')
  return guest
}

/** Shows to be there, by the password in the chat. */
export const approve = async (guest: Guest, password: string = PASSWORD): Promise<void> => {
  await guest.sees('please show that it is you')
  guest.say(password)
}

/** Shows to be there, by the password on the page. */
export const approveByPage = async (guest: Guest, password: string = PASSWORD): Promise<void> =>
  fillPage(await guest.sees('please show that it is you'), 'Show that it is me', { password })

/** Gives the password of an account that was named to link the chat to it, on the page. */
export const signInByPage = (screen: Bubble, password: string = PASSWORD): Promise<Response> =>
  postForm(addressBehind(screen, 'Give my password'), { password, match: matchIn(screen) })

const fillPage = async (screen: Bubble, button: string, fields: Readonly<Record<string, string>>) => {
  const sent = await postForm(addressBehind(screen, button), { match: matchIn(screen), ...fields })
  expect([sent.status, button]).toEqual([200, button])
}

/** Whether a text stands anywhere in the chat now. */
export const shows = ({ chat }: Guest, text: string): boolean =>
  chat.some((bubble) => textOf(bubble).includes(text))

/** The hash of a person's password. */
export const hashOf = async ({ directory }: House, { conversation }: Guest): Promise<string> => {
  const row = await directory.db
    .selectFrom('credentials')
    .innerJoin('chats', 'chats.account', 'credentials.account')
    .select('hash')
    .where('conversation', '=', conversation)
    .executeTakeFirstOrThrow()
  return row.hash
}
