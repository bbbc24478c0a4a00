import { expect, test } from 'vitest'
import { coolingUntil } from '../../../src/accounts/accounts.ts'
import { addAddress } from '../../../src/accounts/addresses.ts'
import { openSession, sessionLife } from '../../../src/accounts/sessions.ts'
import {
  type Bucket,
  bucketId,
  columnsOf,
  type Subject,
  subjectOfAccount,
} from '../../../src/accounts/throttling/bucket.ts'
import { DAY, email, HOUR, type Identity, MINUTE, onEachDatabase, times } from '../../fixtures/identity.ts'

const codes = (subject: Subject): Bucket => ({ kind: 'code', subject, by: 'stranger' })

const CHAT = 'telegram:1'
const STRANGER = 'telegram:666'

const look = async ({ perform, during }: Identity, conversation = CHAT) => {
  const seen = await perform.seeAccount({}, during(conversation))
  if ('none' in seen) throw new Error('The chat speaks for no account.')
  return seen
}

onEachDatabase((_, newIdentity) => {
  const begin = async () => {
    const identity = await newIdentity({ numbers: () => '4711000815' })
    await identity.signUp(CHAT, email('ana@example.com'))
    const { db } = identity.directory
    const { id } = await db.selectFrom('accounts').select('id').executeTakeFirstOrThrow()
    const wrong = (bucket: Bucket, count: number, conversation = STRANGER) =>
      db
        .insertInto('attempts')
        .values(
          times(count).map((n) => ({
            key: `${bucketId(bucket)} ${conversation} ${identity.now()} ${n}`,
            ...columnsOf(bucket),
            conversation,
            outcome: 'wrong' as const,
            at: identity.now(),
          })),
        )
        .execute()
    return { identity, id, db, wrong }
  }

  test('shows a new account as it is, with its address masked', async () => {
    const { identity } = await begin()
    const at = identity.now()
    expect(await look(identity)).toEqual({
      account: '4711000815',
      name: 'Ana',
      region: 'ES',
      state: 'active',
      since: at,
      addresses: [
        {
          id: expect.stringMatching(/^[0-9a-f]{12}$/),
          kind: 'email',
          masked: 'a•••@example.com',
          primary: true,
          since: at,
        },
      ],
      passwordSince: at,
      twoStep: false,
      codesLeft: 0,
      sessions: 0,
      chats: 1,
      offers: false,
    })
  })

  test('shows nothing to a chat that speaks for no account', async () => {
    const { identity } = await begin()
    expect(await identity.perform.seeAccount({}, identity.during(STRANGER))).toEqual({ none: true })
  })

  test('counts a second step only when it was confirmed, and codes only while they are unused', async () => {
    const { identity, id, db } = await begin()
    const factor = { account: id, seed: 'sealed', created_at: 0, confirmed_at: null, last_step: 0 }
    await db.insertInto('factors').values(factor).execute()
    expect((await look(identity)).twoStep).toBe(false)
    await db.updateTable('factors').set({ confirmed_at: identity.now() }).execute()
    const code = { account: id, hash: 'hash', created_at: 0 }
    await db
      .insertInto('recovery_codes')
      .values([
        { ...code, selector: 'A', used_at: null },
        { ...code, selector: 'B', used_at: identity.now() },
      ])
      .execute()
    expect(await look(identity)).toMatchObject({ twoStep: true, codesLeft: 1 })
  })

  test('counts the sessions that are open, not those that ended, ran out or fell asleep', async () => {
    const { identity, id, db } = await begin()
    for (const session of ['open', 'ended', 'idle'])
      await identity.directory.transaction((queries) =>
        openSession(queries, {
          session,
          account: id,
          device: { name: session, key: session },
          proof: 'password',
          at: identity.now(),
        }),
      )
    await db.updateTable('sessions').set({ ended_at: identity.now() }).where('device', '=', 'ended').execute()
    await db
      .updateTable('sessions')
      .set({ seen_at: identity.now() - sessionLife.idle })
      .where('device', '=', 'idle')
      .execute()
    expect((await look(identity)).sessions).toBe(1)
  })

  test('takes the last word about offers', async () => {
    const { identity, id, db } = await begin()
    const say = (kind: 'offers' | 'offers-off') =>
      db
        .insertInto('consents')
        .values({ account: id, kind, version: '3', locale: 'es', at: identity.now(), channel: 'telegram' })
        .execute()
    await say('offers')
    expect((await look(identity)).offers).toBe(true)
    await say('offers-off')
    expect((await look(identity)).offers).toBe(false)
    identity.pass(1)
    await say('offers')
    expect((await look(identity)).offers).toBe(true)
  })

  test('says until when it is careful after a recovery, to the millisecond', async () => {
    const { identity, db } = await begin()
    const recovered_at = identity.now()
    await db.updateTable('accounts').set({ recovered_at }).execute()
    identity.pass(DAY - 1)
    expect((await look(identity)).coolingUntil).toBe(recovered_at + DAY)
    identity.pass(1)
    expect(await look(identity)).not.toHaveProperty('coolingUntil')
    expect(coolingUntil({ recovered_at: null }, identity.now())).toBeUndefined()
  })

  test('counts the wrong attempts of strangers, of every kind, and none of the owner', async () => {
    const { identity, id, wrong } = await begin()
    expect(await look(identity)).not.toHaveProperty('tries')
    await wrong(codes('email:ana@example.com'), 1)
    identity.pass(MINUTE)
    await wrong({ kind: 'factor', subject: 'email:ana@example.com', by: 'stranger' }, 1)
    await wrong({ kind: 'factor', subject: subjectOfAccount(id), by: 'proven' }, 1)
    await wrong({ kind: 'password', subject: 'number:4711000815', by: 'stranger' }, 1)
    await wrong({ kind: 'factor', subject: subjectOfAccount(id), by: 'device x' }, 5)
    await wrong(codes('email:ana@example.com'), 5, CHAT)
    await wrong(codes('email:eva@example.com'), 5)
    expect((await look(identity)).tries).toEqual({ count: 4, last: identity.now() })
  })

  test('does not warn the owner of a new account, or of a new address, of wrong attempts from before', async () => {
    const identity = await newIdentity({ numbers: () => '4711000815' })
    const [ana, second] = [email('ana@example.com'), email('ana@example.net')]
    const bucket = codes('email:ana@example.com')
    const other = codes('email:ana@example.net')
    const { db } = identity.directory
    const wrong = (of: Bucket) =>
      db
        .insertInto('attempts')
        .values(
          times(3).map((n) => ({
            key: `${bucketId(of)} ${identity.now()} ${n}`,
            ...columnsOf(of),
            conversation: STRANGER,
            outcome: 'wrong' as const,
            at: identity.now(),
          })),
        )
        .execute()
    await wrong(bucket)
    identity.pass(1)
    await identity.signUp(CHAT, ana)
    expect(await look(identity)).not.toHaveProperty('tries')
    await wrong(other)
    identity.pass(1)
    const { id } = await db.selectFrom('accounts').select('id').executeTakeFirstOrThrow()
    await identity.directory.transaction((queries) =>
      addAddress(queries, id, second, { primary: false, at: identity.now() }),
    )
    expect(await look(identity)).not.toHaveProperty('tries')
    await wrong(other)
    expect((await look(identity)).tries).toEqual({ count: 3, last: identity.now() })
  })

  test('says until when strangers are paused, and forgets them after a day', async () => {
    const { identity, wrong } = await begin()
    const { count, last } = { count: 10, last: identity.now() }
    await wrong(codes('email:ana@example.com'), count)
    expect((await look(identity)).tries).toEqual({ count, last, until: last + HOUR })
    identity.pass(HOUR)
    expect((await look(identity)).tries).toEqual({ count, last })
    identity.pass(23 * HOUR)
    expect(await look(identity)).not.toHaveProperty('tries')
  })

  test('unlocks for strangers too when the owner says so, and what follows is counted anew', async () => {
    const { identity, wrong } = await begin()
    const { perform, during } = identity
    await wrong(codes('email:ana@example.com'), 10)
    identity.pass(MINUTE)
    const open = () =>
      perform.openChallenge(
        { purpose: 'sign-up', to: email('ana@example.com'), locale: 'en' },
        during(STRANGER),
      )
    expect(await open()).toMatchObject({ tooMany: true })
    expect(await perform.unlock({}, during(CHAT))).toEqual({ unlocked: true })
    expect(await open()).toMatchObject({ challenge: expect.any(String) })
    expect((await look(identity)).tries).not.toHaveProperty('until')
    expect(await perform.unlock({}, during(STRANGER))).toEqual({ none: true })
  })
})
