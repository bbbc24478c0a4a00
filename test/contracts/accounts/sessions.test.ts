import { PostgresAdapter, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { replacePassword } from '../../../src/accounts/credentials.ts'
import { knowsDevice } from '../../../src/accounts/known-devices.ts'
import {
  addFactor,
  confirmFactor,
  factorOf,
  removeFactor,
  SEED_BYTES,
} from '../../../src/accounts/proofs/factors.ts'
import { lockProtection } from '../../../src/accounts/security/changes.ts'
import {
  endSession,
  endSessions,
  findSession,
  listSessions,
  openSession,
} from '../../../src/accounts/sessions.ts'
import type { Queries } from '../../../src/accounts/store/tables.ts'
import { limits } from '../../../src/accounts/throttling/limits.ts'
import { signIn } from '../../../src/effects/sign-in/sign-in.ts'
import {
  DAY,
  email,
  HOUR,
  type Identity,
  MINUTE,
  onEachDatabase,
  SECOND,
  secrets,
  times,
} from '../../fixtures/identity.ts'

const chat = 'telegram:1'
const ana = email('ana@example.com')
const PASSWORD = 'four lanterns over a quiet harbour'
const laptop = { name: 'Firefox on Linux', key: 'laptop-0123456789' }
const phone = { name: 'A phone', key: 'phone-0123456789' }

/** An owner of an account whose password is {@link PASSWORD}; the account's inner id. */
const signUp = async ({ signUp, directory, parts, now }: Identity, conversation = chat, address = ana) => {
  await signUp(conversation, address)
  const { account } = await directory.db
    .selectFrom('addresses')
    .select('account')
    .where('value', '=', address.value)
    .executeTakeFirstOrThrow()
  const hash = await parts.passwords.hash(PASSWORD)
  await directory.transaction((queries) => replacePassword(queries, account, hash, now()))
  return account
}

/** What the API does, without the API. */
const signingIn = (identity: Identity) => {
  const { parts, directory, now } = identity
  const passwords = { ...parts.passwords, outdated: () => false }
  const enter = signIn({ directory, secrets, limits, passwords, pace: 1 })
  return (password: string, device = laptop) => enter({ identifier: ana, password, device }, now())
}

/** When each of them is through or waits for a lock of this transaction. On SQLite all wait for all of it. */
const throughOrWaiting = async (queries: Queries, works: readonly Promise<unknown>[]): Promise<void> => {
  if (!(queries.getExecutor().adapter instanceof PostgresAdapter)) return
  let through = 0
  for (const work of works) void work.finally(() => through++)
  const waiting = sql<{ rows: number }>`select count(*)::int as rows from pg_locks where not granted`
  while (through + ((await waiting.execute(queries)).rows[0]?.rows ?? 0) < works.length);
}

onEachDatabase((place, newIdentity) => {
  describe('a session', () => {
    const opened = async (identity: Identity, account: string, session: string, device = laptop) => {
      const { directory, now } = identity
      return directory.transaction((queries) =>
        openSession(queries, { session, account, device, proof: 'password', at: now() }),
      )
    }

    test('is found by its secret only, and lives seven idle days and thirty in all', async () => {
      const identity = await newIdentity()
      const { directory, now, pass } = identity
      const account = await signUp(identity)
      await opened(identity, account, 'secret')
      const since = now()
      const find = (session: string) => findSession(directory.db, session, now())
      const [{ handle = '' } = {}] = await listSessions(directory.db, account, now())
      expect(await find(handle)).toBeUndefined()
      for (let day = 6; day < 30; day += 6) {
        pass(6 * DAY)
        expect(await find('secret')).toMatchObject({
          account: { id: account, name: 'Ana', state: 'active' },
          since,
          expires: Math.min(since + 30 * DAY, now() + 7 * DAY),
        })
      }
      pass(6 * DAY - SECOND)
      expect(await find('secret')).toBeDefined()
      pass(SECOND)
      expect(await find('secret')).toBeUndefined()

      await opened(identity, account, 'idle')
      pass(7 * DAY)
      expect(await find('idle')).toBeUndefined()
      expect(await listSessions(directory.db, account, now())).toEqual([])
    })

    test('is noted as seen once a minute at most', async () => {
      const identity = await newIdentity()
      const { directory, now, pass } = identity
      const account = await signUp(identity)
      await opened(identity, account, 'secret')
      const begun = now()
      const seen = async () => (await listSessions(directory.db, account, now()))[0]?.seen
      pass(MINUTE - SECOND)
      await findSession(directory.db, 'secret', now())
      expect(await seen()).toBe(begun)
      pass(SECOND)
      await findSession(directory.db, 'secret', now())
      expect(await seen()).toBe(begun + MINUTE)
    })

    test('is listed with its device, the one used last first, and no secret in it', async () => {
      const identity = await newIdentity()
      const { directory, now, pass } = identity
      const account = await signUp(identity)
      await opened(identity, account, 'first')
      pass(HOUR)
      await opened(identity, account, 'second', phone)
      pass(HOUR)
      await findSession(directory.db, 'first', now())
      const list = await listSessions(directory.db, account, now())
      expect(list).toEqual([
        {
          handle: expect.stringMatching(/^[0-9a-f]{12}$/),
          device: 'Firefox on Linux',
          client: null,
          confirmedIn: null,
          since: now() - 2 * HOUR,
          seen: now(),
        },
        {
          handle: expect.stringMatching(/^[0-9a-f]{12}$/),
          device: 'A phone',
          client: null,
          confirmedIn: null,
          since: now() - HOUR,
          seen: now() - HOUR,
        },
      ])
    })

    test('ends once, alone or with all others of its account, and with no session of another account', async () => {
      const identity = await newIdentity()
      const { directory, now } = identity
      const account = await signUp(identity)
      const other = await signUp(identity, 'telegram:2', email('eva@example.com'))
      for (const session of ['a', 'b', 'c']) await opened(identity, account, session)
      await opened(identity, other, 'd')
      const end = (session: string) => directory.transaction((queries) => endSession(queries, session, now()))
      expect(await Promise.all(times(5).map(() => end('a')))).toContain(account)
      expect(await end('a')).toBeUndefined()
      const [{ handle = '' } = {}] = await listSessions(directory.db, other, now())
      const endAll = (of: string, named?: string) =>
        directory.transaction((queries) => endSessions(queries, of, now(), named))
      expect(await endAll(account, handle)).toBe(0)
      expect(await endAll(account)).toBe(2)
      expect(await endAll(account)).toBe(0)
      expect(await findSession(directory.db, 'd', now())).toBeDefined()
    })

    test('that its owner ends makes its device a stranger again; one that is signed out there does not', async () => {
      const identity = await newIdentity()
      const { directory, now } = identity
      const account = await signUp(identity)
      const knows = () => knowsDevice(directory.db, account, laptop.key, now())
      await opened(identity, account, 'a')
      await directory.transaction((queries) => endSession(queries, 'a', now()))
      expect(await knows()).toBe(true)
      await opened(identity, account, 'b')
      await opened(identity, account, 'c', phone)
      const list = await listSessions(directory.db, account, now())
      const { handle } = list.find(({ device }) => device === laptop.name) ?? {}
      await directory.transaction((queries) => endSessions(queries, account, now(), handle))
      expect(await knows()).toBe(false)
      expect(await knowsDevice(directory.db, account, phone.key, now())).toBe(true)
    })

    test('of a device that was confirmed in a browser ends without it; the browser is known by a session of its own alone', async () => {
      const identity = await newIdentity()
      const { directory, now } = identity
      const account = await signUp(identity)
      const confirmed = async (session: string) => {
        const { handle = '' } = (await opened(identity, account, session)) ?? {}
        await directory.db
          .updateTable('sessions')
          .set({ confirmed_in: laptop.name })
          .where('handle', '=', handle)
          .execute()
        return handle
      }
      const end = (handle: string) =>
        directory.transaction((queries) => endSessions(queries, account, now(), handle))
      const knows = () => knowsDevice(directory.db, account, laptop.key, now())
      await opened(identity, account, 'browser')
      await end(await confirmed('television'))
      expect(await knows()).toBe(true)
      const { handle = '' } = (await listSessions(directory.db, account, now()))[0] ?? {}
      await end(handle)
      const another = await confirmed('another')
      expect(await knows()).toBe(true)
      await end(another)
      expect(await knows()).toBe(false)
    })

    test('of a frozen account is none', async () => {
      const identity = await newIdentity()
      const { directory, now } = identity
      const account = await signUp(identity)
      await opened(identity, account, 'a')
      await directory.db.updateTable('accounts').set({ state: 'frozen' }).where('id', '=', account).execute()
      expect(await findSession(directory.db, 'a', now())).toBeUndefined()
    })
  })

  describe('signing in', () => {
    test('compares five wrong passwords at most when a hundred come at once', async () => {
      const identity = await newIdentity()
      const account = await signUp(identity)
      const enter = signingIn(identity)
      const answers = await Promise.all(times(100).map(() => enter('not the password')))
      expect(answers.filter((answer) => 'refused' in answer)).toHaveLength(5)
      expect(answers.filter((answer) => 'tooMany' in answer)).toHaveLength(95)
      const { activity } = await identity.counts()
      expect(activity).toBe(2)
      const kinds = identity.directory.db.selectFrom('activity').select('kind').where('account', '=', account)
      expect((await kinds.execute()).map(({ kind }) => kind)).toContain('tries-paused')
    })

    test('takes a try before it compares, so a crash in between has cost one', async () => {
      const identity = await newIdentity()
      await signUp(identity)
      const { parts } = identity
      const verify = async (hash: string, password: string) => {
        expect(await identity.count('attempts')).toBeGreaterThan(0)
        return parts.passwords.verify(hash, password)
      }
      const watched = { ...identity, parts: { ...parts, passwords: { ...parts.passwords, verify } } }
      expect(await signingIn(watched)('not the password')).toEqual({ refused: true })
    })

    test('opens a session for each of five that come at once, and tells of a new device once', async () => {
      const identity = await newIdentity()
      await signUp(identity)
      const enter = signingIn(identity)
      await enter(PASSWORD, phone)
      const answers = await Promise.all(times(5).map(() => enter(PASSWORD, phone)))
      expect(answers.filter((answer) => 'session' in answer)).toHaveLength(5)
      const news = await Promise.all(times(5).map(() => enter(PASSWORD)))
      expect(news.filter((answer) => 'session' in answer)).toHaveLength(5)
      const { db } = identity.directory
      const facts = await db.selectFrom('activity').select('facts').where('kind', '=', 'signed-in').execute()
      expect(facts.filter(({ facts }) => JSON.parse(facts).new)).toHaveLength(2)
    })

    test('is refused when the password is replaced, 2-step turned on or the account frozen while it is compared', async () => {
      const identity = await newIdentity()
      const account = await signUp(identity)
      const { directory, parts, now } = identity
      const meanwhile = (change: () => Promise<unknown>) => {
        const verify = async (hash: string, password: string) => {
          const right = await parts.passwords.verify(hash, password)
          await change()
          return right
        }
        return signingIn({ ...identity, parts: { ...parts, passwords: { ...parts.passwords, verify } } })(
          PASSWORD,
        )
      }
      const other = await parts.passwords.hash('another one altogether')
      const old = await parts.passwords.hash(PASSWORD)
      expect(
        await meanwhile(() =>
          directory.transaction((queries) => replacePassword(queries, account, other, now())),
        ),
      ).toEqual({ refused: true })
      await directory.transaction((queries) => replacePassword(queries, account, old, now()))
      const seed = Buffer.alloc(SEED_BYTES, 7)
      const answer = await meanwhile(() =>
        directory.transaction(async (queries) => {
          await addFactor(queries, secrets, { account, seed, at: now() })
          const factor = await factorOf(queries, account)
          if (factor) await confirmFactor(queries, { ...factor, step: 1, at: now() })
        }),
      )
      expect(answer).toEqual({ needs: 'factor' })
      await directory.transaction((queries) => removeFactor(queries, account))
      const freeze = () =>
        directory.db.updateTable('accounts').set({ state: 'frozen' }).where('id', '=', account).execute()
      expect(await meanwhile(freeze)).toEqual({ refused: true })
      expect(await listSessions(directory.db, account, now())).toEqual([])
    })

    test('by the old password is refused while a new one takes its place, on every device', async () => {
      const identity = await newIdentity()
      const account = await signUp(identity)
      const { directory, parts, now } = identity
      const enter = signingIn(identity)
      await enter(PASSWORD, phone)
      const hash = await parts.passwords.hash('another one altogether')
      const signedIn = await directory.transaction(async (queries) => {
        await lockProtection(queries, account)
        await replacePassword(queries, account, hash, now())
        await endSessions(queries, account, now())
        const entering = [enter(PASSWORD, phone), enter(PASSWORD)]
        await throughOrWaiting(queries, entering)
        return entering
      })
      expect(await Promise.all(signedIn)).toEqual([{ refused: true }, { refused: true }])
      expect(await listSessions(directory.db, account, now())).toEqual([])
    })

    test('does the same statements for an account as for none, until the password is right', async () => {
      const statements: string[] = []
      const observe = ({ sql }: { sql: string }) => void statements.push(sql)
      const observed = await place()
      const identity = await newIdentity({ at: { ...observed, observe } })
      await signUp(identity)
      const { parts, directory, now } = identity
      const passwords = { ...parts.passwords, outdated: () => false }
      const enter = signIn({ directory, secrets, limits, passwords, pace: 1 })
      const during = async (identifier: typeof ana) => {
        statements.length = 0
        const answer = await enter({ identifier, password: 'not the password', device: laptop }, now())
        return { answer, statements: [...statements] }
      }
      const known = await during(ana)
      expect(known.statements.length).toBeGreaterThan(4)
      expect(await during(email('nobody@example.com'))).toEqual(known)
    })
  })

  describe('linking a chat', () => {
    const stranger = 'telegram:9'

    const link = async (identity: Identity, conversation: string, password = PASSWORD, value = ana.value) => {
      const { perform, during, seal } = identity
      const by = { kind: 'email', value } as const
      const { ticket } = await perform.openChatLink({ by, locale: 'en' }, during(conversation))
      const typed = { ticket, by: 'password', sealed: seal(password) } as const
      const given = await perform.proveChatLinkInChat(typed, during(conversation))
      return { ticket, given, linked: await perform.linkChat({ ticket }, during(conversation)) }
    }

    test('takes the password, notifies every address and chat, and is done once', async () => {
      const identity = await newIdentity()
      const account = await signUp(identity)
      const { ticket, given, linked } = await link(identity, stranger)
      expect(given).toEqual({ right: true })
      expect(linked).toEqual({ linked: expect.stringMatching(/^\d{10}$/), name: 'Ana' })
      const { perform, during, directory } = identity
      expect(await perform.linkChat({ ticket }, during(stranger))).toEqual({ over: true })
      const notifications = await directory.db
        .selectFrom('notifications')
        .selectAll()
        .where('account', '=', account)
        .execute()
      expect(notifications.map(({ kind, to_value }) => [kind, to_value]).sort()).toEqual([
        ['chat-linked', ana.value],
        ['chat-linked', chat],
      ])
      const list = await perform.listChats({}, during(stranger))
      expect('chats' in list && list.chats.map(({ here }) => here).sort()).toEqual([false, true])
    })

    test('links once when the same effect is performed twenty times at once', async () => {
      const identity = await newIdentity()
      await signUp(identity)
      const { perform, during, seal, count } = identity
      const by = { kind: 'email', value: ana.value } as const
      const { ticket } = await perform.openChatLink({ by, locale: 'en' }, during(stranger))
      await perform.proveChatLinkInChat({ ticket, by: 'password', sealed: seal(PASSWORD) }, during(stranger))
      const performing = during(stranger, 'telegram:9:1:0')
      const answers = await Promise.all(times(20).map(() => perform.linkChat({ ticket }, performing)))
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
      expect(await count('chats')).toBe(2)
    })

    test('refuses alike an unknown identifier, a frozen account and a wrong password, and links nothing', async () => {
      const identity = await newIdentity()
      await signUp(identity)
      const frozen = await signUp(identity, 'telegram:3', email('eva@example.com'))
      const { db } = identity.directory
      await db.updateTable('accounts').set({ state: 'frozen' }).where('id', '=', frozen).execute()
      const refused = { given: { right: false }, linked: { over: true } }
      expect(await link(identity, stranger, 'not the password')).toMatchObject(refused)
      expect(await link(identity, stranger, PASSWORD, 'nobody@example.com')).toMatchObject(refused)
      expect(await link(identity, stranger, PASSWORD, 'eva@example.com')).toMatchObject(refused)
      expect(await identity.count('chats')).toBe(2)
    })

    test('asks for the second factor where it is on, and takes no link without it', async () => {
      const identity = await newIdentity()
      const account = await signUp(identity)
      const { directory, now } = identity
      await directory.transaction(async (queries) => {
        await addFactor(queries, secrets, { account, seed: Buffer.alloc(SEED_BYTES, 7), at: now() })
        const factor = await factorOf(queries, account)
        if (factor) await confirmFactor(queries, { ...factor, step: 1, at: now() })
      })
      const { ticket, given, linked } = await link(identity, stranger)
      expect([given, linked]).toEqual([{ needs: 'factor' }, { over: true }])
      const { perform, during, seal } = identity
      const code = { ticket, by: 'factor', sealed: seal('000000') } as const
      expect(await perform.proveChatLinkInChat(code, during(stranger))).toEqual({ right: false })
      expect(await perform.linkChat({ ticket }, during(stranger))).toEqual({ over: true })
    })

    test('does not link without it when it is turned on after the password was given', async () => {
      const identity = await newIdentity()
      const account = await signUp(identity)
      const { perform, during, seal, directory, now } = identity
      const by = { kind: 'email', value: ana.value } as const
      const { ticket } = await perform.openChatLink({ by, locale: 'en' }, during(stranger))
      const typed = { ticket, by: 'password', sealed: seal(PASSWORD) } as const
      expect(await perform.proveChatLinkInChat(typed, during(stranger))).toEqual({ right: true })
      await directory.transaction(async (queries) => {
        await addFactor(queries, secrets, { account, seed: Buffer.alloc(SEED_BYTES, 7), at: now() })
        const factor = await factorOf(queries, account)
        if (factor) await confirmFactor(queries, { ...factor, step: 1, at: now() })
      })
      expect(await perform.linkChat({ ticket }, during(stranger))).toEqual({ over: true })
    })

    test('does not link by a password that was replaced, or too long ago, or in another chat', async () => {
      const identity = await newIdentity()
      const account = await signUp(identity)
      const { perform, during, seal, directory, parts, now, pass } = identity
      const given = async () => {
        const by = { kind: 'email', value: ana.value } as const
        const { ticket } = await perform.openChatLink({ by, locale: 'en' }, during(stranger))
        await perform.proveChatLinkInChat(
          { ticket, by: 'password', sealed: seal(PASSWORD) },
          during(stranger),
        )
        return ticket
      }
      const late = await given()
      pass(10 * MINUTE)
      expect(await perform.linkChat({ ticket: late }, during(stranger))).toEqual({ over: true })
      expect(await perform.linkChat({ ticket: await given() }, during('telegram:8'))).toEqual({ over: true })
      const ticket = await given()
      pass(SECOND)
      const hash = await parts.passwords.hash('another one altogether')
      await directory.transaction((queries) => replacePassword(queries, account, hash, now()))
      expect(await perform.linkChat({ ticket }, during(stranger))).toEqual({ over: true })
    })

    test('lets a chat try twenty wrong passwords a day, whatever it names', async () => {
      const identity = await newIdentity()
      const wrong = async (n: number) => (await link(identity, stranger, 'x', `person${n}@example.com`)).given
      for (const n of times(20)) expect(await wrong(n)).toEqual({ right: false })
      expect(await wrong(21)).toEqual({ tooMany: true, until: identity.now() + DAY })
      identity.pass(DAY)
      expect(await wrong(22)).toEqual({ right: false })
    })

    test('of a linked chat is not slowed by the wrong attempts of others', async () => {
      const identity = await newIdentity()
      await signUp(identity)
      for (const _ of times(6)) await link(identity, stranger, 'not the password')
      expect((await link(identity, stranger)).given).toMatchObject({ tooMany: true })
      expect((await link(identity, chat)).given).toEqual({ right: true })
    })

    test('makes a chat that speaks for several accounts speak for the one that was linked last', async () => {
      const identity = await newIdentity()
      await signUp(identity)
      const eva = email('eva@example.com')
      await signUp(identity, stranger, eva)
      const { perform, during, pass } = identity
      const speaksFor = async () => {
        const seen = await perform.seeAccount({}, during(stranger))
        return 'addresses' in seen ? seen.addresses[0]?.masked : undefined
      }
      pass(SECOND)
      const { linked } = await link(identity, stranger)
      expect(linked).toMatchObject({ before: expect.stringMatching(/^\d{10}$/) })
      expect(await speaksFor()).toBe('a•••@example.com')
      pass(SECOND)
      await link(identity, stranger, PASSWORD, eva.value)
      expect(await speaksFor()).toBe('e•••@example.com')
      expect(await identity.count('chats')).toBe(3)
    })
  })

  describe('unlinking a chat', () => {
    const other = 'telegram:2'

    test('takes an approval for it, once, and notifies every address and chat, the unlinked one included', async () => {
      const identity = await newIdentity()
      const account = await signUp(identity)
      const { perform, during, seal, directory, now } = identity
      await directory.db
        .insertInto('chats')
        .values({ account, conversation: other, linked_at: now() - 1 })
        .execute()
      const approve = async (action: 'chats' | 'export') => {
        const asked = await perform.openApproval({ action }, during(chat))
        const approval = 'approval' in asked ? asked.approval : ''
        await perform.approveInChat({ approval, by: 'password', sealed: seal(PASSWORD) }, during(chat))
        return approval
      }
      const list = await perform.listChats({}, during(chat))
      const far = ('chats' in list ? list.chats : []).find(({ here }) => !here)?.id ?? ''
      const unlink = (approval: string, id = far) => perform.unlinkChat({ chat: id, approval }, during(chat))
      expect(await unlink('none')).toEqual({ over: true })
      expect(await unlink(await approve('export'))).toEqual({ over: true })
      const approval = await approve('chats')
      expect(await unlink(approval, 'another')).toEqual({ gone: true })
      expect(await unlink(approval)).toEqual({ unlinked: true, here: false })
      expect(await unlink(approval)).toEqual({ gone: true })
      expect(await perform.listChats({}, during(other))).toEqual({ none: true })
      const notifications = await directory.db.selectFrom('notifications').selectAll().execute()
      expect(notifications.map(({ kind, to_value }) => [kind, to_value]).sort()).toEqual([
        ['chat-unlinked', ana.value],
        ['chat-unlinked', other],
      ])
    })

    test('waits for a day after a recovery', async () => {
      const identity = await newIdentity()
      const account = await signUp(identity)
      const { perform, during, directory, now, pass } = identity
      await directory.db
        .updateTable('accounts')
        .set({ recovered_at: now() })
        .where('id', '=', account)
        .execute()
      pass(HOUR)
      const asked = await perform.openApproval({ action: 'chats' }, during(chat))
      expect(asked).toMatchObject({ cooling: now() + 23 * HOUR })
      pass(24 * HOUR)
      expect(await perform.openApproval({ action: 'chats' }, during(chat))).toMatchObject({
        needs: 'password',
      })
    })
  })

  test('ends the sessions of this chat’s account and writes it down', async () => {
    const identity = await newIdentity()
    const account = await signUp(identity)
    const { perform, during, directory, now } = identity
    const enter = signingIn(identity)
    await enter(PASSWORD)
    await enter(PASSWORD, phone)
    const list = await perform.listSessions({}, during(chat))
    const { id: session = '' } = ('sessions' in list ? list.sessions : [])[0] ?? {}
    expect(await perform.endSessions({ session }, during(chat))).toEqual({ ended: 1 })
    expect(await perform.endSessions({}, during(chat))).toEqual({ ended: 1 })
    expect(await perform.endSessions({}, during(chat))).toEqual({ ended: 0 })
    expect(await perform.endSessions({}, during('telegram:9'))).toEqual({ none: true })
    expect(await listSessions(directory.db, account, now())).toEqual([])
    const rows = await directory.db
      .selectFrom('activity')
      .select('facts')
      .where('kind', '=', 'sessions-ended')
      .execute()
    expect(rows.map(({ facts }) => JSON.parse(facts))).toEqual([{ count: 1 }, { count: 1 }])
  })
})
