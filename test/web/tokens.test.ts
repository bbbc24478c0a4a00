import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageName, pages as pageNames } from '../../flows/pages.ts'
import { ticketTokenOf } from '../../src/accounts/proofs/tickets.ts'
import { openPages, type Pages, send, twice } from '../fixtures/pages.ts'

let pages: Pages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages[Symbol.asyncDispose]())

/** A token that is good on the page of its own kind. */
const tokenOf = async (kind: PageName): Promise<string> => {
  const { secrets, directory, now } = pages
  const ticket = { id: `token-of-${kind}`, key_id: secrets.current }
  await directory.db
    .insertInto('tickets')
    .values({
      ...ticket,
      conversation: 'test:tokens',
      kind: kind === 'change-password' ? 'approve' : kind,
      identifier: 'ana@example.com',
      locale: 'en',
      personal_words: '[]',
      opened_at: now(),
      expires_at: now() + 60_000,
      ...((kind === 'approve' || kind === 'change-password') && { action: 'password' }),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return ticketTokenOf(secrets, ticket, kind === 'change-password' ? kind : 'ticket')
}

/** A captcha has a challenge and no ticket; its page is among those that the tokens of others do not open. */
const kinds = pageNames.filter((kind) => kind !== 'captcha')
const others = kinds.flatMap((kind) =>
  pageNames.filter((page) => page !== kind).map((page) => [kind, page] as const),
)

test.each(others)('the token of %s opens nothing at %s', async (kind, page) => {
  const token = await tokenOf(kind)
  expect((await fetch(`${pages.url}/${kind}/${token}`)).status).not.toBe(404)
  const address = `${pages.url}/${page}/${token}`
  const posts = [
    send(address, { ...twice('walnut lantern drizzle'), code: '123456' }),
    fetch(`${address}/strength`, {
      method: 'POST',
      headers: {
        origin: new URL(pages.url).origin,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ password: 'walnut lantern drizzle' }),
    }),
  ]
  const answers = await Promise.all([fetch(address), ...posts])
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  const { password_hash: hash, completed_at } = await pages.directory.db
    .selectFrom('tickets')
    .select(['password_hash', 'completed_at'])
    .where('id', '=', `token-of-${kind}`)
    .executeTakeFirstOrThrow()
  expect([hash, completed_at]).toEqual([null, null])
})

test.each(['/', '.', ')', '>', '%20', '%20)', '%E2%80%8E', '.%22'])(
  'a link that was copied with “%s” behind it opens its page',
  async (behind) => {
    const address = `${pages.url}/password/${await tokenOf('password')}`
    const [right, copied] = await Promise.all([fetch(address), fetch(`${address}${behind}`)])
    expect([right.status, copied.status]).toEqual([200, 200])
    expect((await fetch(`${address}x`)).status).toBe(404)
  },
)
