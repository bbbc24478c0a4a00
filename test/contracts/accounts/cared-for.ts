import type { Activity } from '../../../src/accounts/activity.ts'
import { announce, protectionOf } from '../../../src/accounts/changes.ts'
import { bindChat } from '../../../src/accounts/chats.ts'
import { UNDO_LIFE } from '../../../src/accounts/notices.ts'
import { openSession } from '../../../src/accounts/sessions.ts'
import type { Queries } from '../../../src/accounts/tables.ts'
import { takeBack } from '../../../src/accounts/take-back.ts'
import type { Secrets } from '../../../src/secrets/secrets.ts'
import { email, type House, secrets } from './house.ts'

export const ANA = email('ana@example.com')
export const PHONE = '+34600123456'
/** The chat in which the account was made, and one that was linked later. */
export const FIRST = 'telegram:1'
export const SECOND_CHAT = 'telegram:2'
/** Somebody else's chat. */
export const STRANGER = 'telegram:666'

/** An account with everything that can protect one, its mailbox for a while already, and ways to change and take back. */
export async function caredFor(house: House, keys: Secrets = secrets) {
  const { directory, now } = house
  const { db, transaction } = directory
  await house.signUp(FIRST, ANA)
  const { id } = await db.selectFrom('accounts').select('id').executeTakeFirstOrThrow()
  await transaction(async (queries) => {
    await bindChat(queries, id, SECOND_CHAT, now())
    await queries
      .updateTable('addresses')
      .set({ verified_at: now() - UNDO_LIFE })
      .execute()
    await queries
      .insertInto('addresses')
      .values({ account: id, kind: 'phone', value: PHONE, verified_at: now(), is_primary: 0 })
      .execute()
    await queries
      .insertInto('factors')
      .values({ account: id, seed: 'a sealed seed', created_at: now(), confirmed_at: now(), last_step: 5 })
      .execute()
    await addCodes(queries, id, ['old'], now())
    await openSession(queries, {
      session: 'a session of the owner',
      account: id,
      device: { name: 'Firefox on Linux', key: 'k' },
      proof: 'password',
      at: now(),
    })
  })

  let step = 0
  return {
    id,
    /** Announces a change and makes it, in one transaction. */
    async change(
      what: Activity,
      make: (queries: Queries) => Promise<unknown> = async () => {},
      here: string | undefined = STRANGER,
    ) {
      const change = `change-${++step}`
      await transaction(async (queries) => {
        await announce(queries, keys, { id: change, account: id, what, at: now(), here })
        await make(queries)
      })
      return change
    },
    /** "This was not me", said by the first who was told of a change. */
    notMe: (change: string, here?: string, ring: Secrets = keys) =>
      transaction((queries) => takeBack(queries, ring, { notice: `${change}-0`, at: now(), here })),
    protection: () => transaction((queries) => protectionOf(queries, id)),
    row: () => db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    notices: (kind?: string) =>
      db
        .selectFrom('notices')
        .selectAll()
        .where('account', '=', id)
        .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
        .orderBy('id')
        .execute(),
    activity: async () =>
      (await db.selectFrom('activity').select('kind').where('account', '=', id).orderBy('at').execute()).map(
        ({ kind }) => kind,
      ),
  }
}

export type CaredFor = Awaited<ReturnType<typeof caredFor>>

/** Ten recovery codes, called by where they come from. */
export async function addCodes(queries: Queries, account: string, [from]: [string], at: number) {
  await queries
    .insertInto('recovery_codes')
    .values(
      [...'0123456789'].map((selector) => ({
        account,
        selector,
        hash: `${from} ${selector}`,
        created_at: at,
        used_at: null,
      })),
    )
    .execute()
}

/** What somebody does who is in and wants to stay: takes over everything. */
export const takeOver = (account: string, at: number) => async (queries: Queries) => {
  for (const table of ['addresses', 'factors', 'recovery_codes', 'chats'] as const)
    await queries.deleteFrom(table).where('account', '=', account).execute()
  await queries
    .updateTable('credentials')
    .set({ hash: 'of a stranger' })
    .where('account', '=', account)
    .execute()
  await queries
    .insertInto('addresses')
    .values({ account, kind: 'email', value: 'mallory@example.net', verified_at: at, is_primary: 1 })
    .execute()
  await addCodes(queries, account, ['new'], at)
  await bindChat(queries, account, STRANGER, at)
}
