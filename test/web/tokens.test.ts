import { afterAll, beforeAll, expect, test } from 'vitest'
import { entryTokenOf } from '../../src/accounts/entries.ts'
import type { Entry } from '../../src/accounts/tables.ts'
import { type House, openHouse, send, twice } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house[Symbol.asyncDispose]())

/** Each is also the name of its page. */
const all = { password: 0, approve: 0, 'sign-in': 0, 'two-step': 0, codes: 0 } satisfies Record<
  Entry['kind'],
  0
>
const kinds = Object.keys(all) as Entry['kind'][]

/** A token that is good on the page of its own kind. */
const tokenOf = async (kind: Entry['kind']): Promise<string> => {
  const { secrets, directory, now } = house.parts
  const entry = { id: `token-of-${kind}`, key_id: secrets.current }
  await directory.db
    .insertInto('entries')
    .values({
      ...entry,
      conversation: 'test:tokens',
      kind,
      for_whom: 'a•••@example.com',
      locale: 'en',
      avoid: '[]',
      opened_at: now(),
      expires_at: now() + 60_000,
      ...(kind === 'approve' && { action: 'password' }),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return entryTokenOf(secrets, entry)
}

const others = kinds.flatMap((kind) =>
  kinds.filter((page) => page !== kind).map((page) => [kind, page] as const),
)

test.each(others)('the token of %s opens nothing at %s', async (kind, page) => {
  const token = await tokenOf(kind)
  expect((await fetch(`${house.url}/${kind}/${token}`)).status).not.toBe(404)
  const address = `${house.url}/${page}/${token}`
  const posts = [
    send(address, { ...twice('walnut lantern drizzle'), code: '123456' }),
    fetch(`${address}/strength`, {
      method: 'POST',
      headers: { origin: house.url, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      body: JSON.stringify({ password: 'walnut lantern drizzle' }),
    }),
  ]
  const answers = await Promise.all([fetch(address), ...posts])
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  const { hash, chosen_at } = await house.parts.directory.db
    .selectFrom('entries')
    .select(['hash', 'chosen_at'])
    .where('id', '=', `token-of-${kind}`)
    .executeTakeFirstOrThrow()
  expect([hash, chosen_at]).toEqual([null, null])
})
