import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Activity } from '../../../src/accounts/activity.ts'
import { addAddress, masked } from '../../../src/accounts/addresses.ts'
import { chatTitle } from '../../../src/accounts/chat-title.ts'
import { addChat } from '../../../src/accounts/chats.ts'
import {
  claimNotifications,
  endNotification,
  postponeNotification,
} from '../../../src/accounts/security/notification-queue.ts'
import { addNotifications, viewNotification } from '../../../src/accounts/security/notifications.ts'
import { createSecrets } from '../../../src/secrets/key-ring.ts'
import { ANA, caredFor, FIRST, PHONE, SECOND_CHAT, STRANGER } from '../../fixtures/cared-for.ts'
import { different } from '../../fixtures/courier-office.ts'
import { DAY, HOUR, MINUTE, onEachDatabase, SECOND, secrets, times } from '../../fixtures/identity.ts'

const changed = { kind: 'password-changed', facts: {} } as const
const every = { kinds: ['email', 'phone', 'chat'], most: 100, lease: MINUTE } as const

onEachDatabase((_, newIdentity) => {
  const prepared = async () => {
    const identity = await newIdentity()
    const cared = await caredFor(identity)
    const { directory } = identity
    const claim = (ring = secrets, most = 100) =>
      claimNotifications({ directory, secrets: ring }, { ...every, most, at: identity.now() })
    const look = (token: string | undefined, ring = secrets) =>
      viewNotification({ directory, secrets: ring }, token ?? '', identity.now())
    return { ...identity, ...cared, claim, look }
  }

  test.each<Activity>([
    { kind: 'password-changed', facts: {} },
    { kind: 'address-primary', facts: { address: 'a•••@example.com' } },
    { kind: 'recovery-started', facts: {} },
    { kind: 'hold-started', facts: { until: 1 } },
    { kind: 'code-used', facts: { left: 9 } },
    { kind: 'signed-in', facts: { device: 'Firefox on Linux', new: true } },
  ])('tells of $kind every mailbox and every chat, once, and not the chat that sees it', async (what) => {
    const { change, notifications } = await prepared()
    await change(what, undefined, FIRST)
    expect(await notifications()).toMatchObject([
      { to_kind: 'email', to_value: ANA.value, kind: what.kind, locale: 'es', origin: 'linked' },
      { to_kind: 'chat', to_value: SECOND_CHAT, kind: what.kind, locale: 'es', origin: 'linked' },
    ])
  })

  test.each<Activity>([
    { kind: 'password-reset', facts: { hold: false } },
    { kind: 'address-removed', facts: { address: 'a•••@example.com' } },
    { kind: 'two-step-on', facts: {} },
    { kind: 'two-step-off', facts: {} },
    { kind: 'chat-linked', facts: {} },
    { kind: 'address-added', facts: { address: 'm•••@example.net' } },
    { kind: 'codes-renewed', facts: {} },
    { kind: 'address-primary', facts: { address: masked(PHONE) } },
  ])('tells of $kind $facts the phone too, by SMS', async (what) => {
    const { change, notifications } = await prepared()
    await change(what, undefined, FIRST)
    expect((await notifications()).map(({ to_value }) => to_value)).toEqual([ANA.value, PHONE, SECOND_CHAT])
  })

  test('lets no mailbox hush the phone while its adding can still be taken back', async () => {
    const { id, change, notifications, directory, pass, now } = await prepared()
    const theirs = 'mallory@example.net'
    await directory.db.deleteFrom('addresses').where('account', '=', id).where('kind', '=', 'email').execute()
    pass(9 * DAY)
    await change({ kind: 'address-added', facts: { address: 'm•••@example.net' } }, (queries) =>
      addAddress(queries, id, { kind: 'email', value: theirs }, { primary: false, at: now() }),
    )
    const told = async (of: string) =>
      (await notifications()).filter(({ change }) => change === of).map(({ to_value }) => to_value)
    expect(await told('change-1')).toEqual([PHONE, FIRST, SECOND_CHAT])
    pass(3 * DAY - 1)
    expect(await told(await change(changed))).toEqual([PHONE, theirs, FIRST, SECOND_CHAT])
    pass(1)
    expect(await told(await change(changed))).toEqual([theirs, FIRST, SECOND_CHAT])
  })

  test('tells the old address and the old chat when they are changed', async () => {
    const { id, change, notifications, now } = await prepared()
    await change(changed, async (queries) => {
      await queries.deleteFrom('addresses').where('account', '=', id).execute()
      await queries.deleteFrom('chats').where('account', '=', id).execute()
      await addChat(queries, id, STRANGER, now())
    })
    expect((await notifications()).map(({ to_value, origin }) => [to_value, origin])).toEqual([
      [ANA.value, 'other'],
      [FIRST, 'other'],
      [SECOND_CHAT, 'other'],
    ])
  })

  test('sends an SMS only where there is no mailbox', async () => {
    const { id, change, notifications, directory } = await prepared()
    await directory.db.deleteFrom('addresses').where('account', '=', id).where('kind', '=', 'email').execute()
    await change(changed)
    expect((await notifications()).map(({ to_kind, to_value }) => [to_kind, to_value])).toEqual([
      ['phone', PHONE],
      ['chat', FIRST],
      ['chat', SECOND_CHAT],
    ])
  })

  test('sends no SMS of what endangers nothing, unless it would reach the owner in no other way', async () => {
    const { id, change, notifications, directory } = await prepared()
    const signedIn = { kind: 'signed-in', facts: { device: 'Firefox on Linux', new: true } } as const
    await directory.db.deleteFrom('addresses').where('account', '=', id).where('kind', '=', 'email').execute()
    await change(signedIn)
    expect((await notifications()).map(({ to_value }) => to_value)).toEqual([FIRST, SECOND_CHAT])
    await directory.db.deleteFrom('notifications').execute()
    await directory.db.deleteFrom('chats').where('account', '=', id).execute()
    await change(signedIn)
    expect((await notifications()).map(({ to_value }) => to_value)).toEqual([PHONE])
  })

  test('makes one mail and one SMS of one recovery, and tells the chats each step at once', async () => {
    const { change, claim, pass } = await prepared()
    const told: string[] = []
    const listen = async () => {
      for (const { to_value, event } of await claim()) told.push(`${to_value} ${event.kind}`)
    }
    for (const what of [
      { kind: 'recovery-started', facts: {} },
      { kind: 'code-used', facts: { left: 9 } },
      { kind: 'password-reset', facts: { hold: false } },
    ] as const) {
      await change(what)
      await listen()
      pass(MINUTE - 1)
    }
    pass(10 * MINUTE)
    await listen()
    expect(told.filter((one) => !one.startsWith('telegram')).toSorted()).toEqual(
      [`${ANA.value} password-reset`, `${PHONE} password-reset`].flatMap((one) => [one, one]).toSorted(),
    )
    expect(new Set(told.filter((one) => one.startsWith(FIRST))).size).toBe(3)
  })

  test('tells by mail of a recovery that goes no further, five minutes later', async () => {
    const { change, claim, pass } = await prepared()
    await change({ kind: 'recovery-started', facts: {} })
    pass(5 * MINUTE - 1)
    expect((await claim()).map(({ to_kind }) => to_kind)).toEqual(['chat', 'chat'])
    pass(1)
    const mails = (await claim()).filter(({ to_kind }) => to_kind === 'email')
    expect(mails).toMatchObject([{ to_value: ANA.value, event: { kind: 'recovery-started' } }])
    expect(mails[0]?.token).toBeDefined()
  })

  test('sends the owner of a new account its ID by mail, a minute later', async () => {
    const { prove, fill, account, perform, during, directory, now, pass } = await newIdentity()
    const [challenge, ticket] = [await prove(FIRST, ANA), await fill(FIRST)]
    const made = await perform.createAccount(account(challenge, ticket, ANA), during(FIRST))
    const claim = () => claimNotifications({ directory, secrets }, { ...every, at: now() })
    expect(await claim()).toEqual([])
    pass(MINUTE)
    const [welcome, ...others] = await claim()
    expect(others).toEqual([])
    expect(made).toEqual({ account: welcome?.number })
    expect(welcome).toMatchObject({ to_value: ANA.value, event: { kind: 'account-created' } })
    expect(welcome).not.toHaveProperty('token')
  })

  test('says whose chat it was', async () => {
    const { change, notifications, directory } = await prepared()
    await directory.db
      .updateTable('chats')
      .set({ title: chatTitle({ name: 'Ines García', handle: 'ines_g' }) ?? null })
      .where('conversation', '=', FIRST)
      .execute()
    await change(changed, undefined, FIRST)
    expect((await notifications()).map(({ chat }) => chat)).toEqual(['Ines (@ine•••)', 'Ines (@ine•••)'])
    const evil = { name: 'https://evil.example/<b>call+34900', handle: '' }
    expect(chatTitle(evil)).toBe('httpsevilexamplebcall')
    expect(chatTitle({ name: 'ㅤ', handle: 'ines_g' })).toBe('@ine•••')
    expect(chatTitle({ name: '\u202e' })).toBeUndefined()
  })

  test('gives each notification to one of many couriers at once', async () => {
    const { change, claim } = await prepared()
    for (const what of different.slice(0, 10)) await change(what)
    const claimed = (await Promise.all(times(8).map(() => claim(secrets, 6)))).flat().map(({ id }) => id)
    expect(new Set(claimed).size).toBe(claimed.length)
    const rest = (await claim()).map(({ id }) => id)
    expect(new Set([...claimed, ...rest]).size).toBe(30)
  })

  test('gives a notification to the next courier when the lease ends, and not before; an ended one to none', async () => {
    const { change, claim, pass, directory, now } = await prepared()
    await change(changed)
    const [mail, ...chats] = await claim()
    expect([mail?.attempts, chats.length]).toEqual([1, 2])
    for (const { id } of chats)
      await directory.transaction((queries) => endNotification(queries, id, 'sent', now()))
    pass(MINUTE - 1)
    expect(await claim()).toEqual([])
    pass(1)
    expect(await claim()).toMatchObject([{ id: mail?.id, attempts: 2 }])
  })

  test('does not let a late courier postpone what another one has claimed', async () => {
    const { change, claim, pass, directory, now } = await prepared()
    await change(changed)
    const [late] = await claim()
    pass(MINUTE)
    const [mine] = await claim()
    if (!late || !mine) throw new Error('Nothing was claimed.')
    await directory.transaction((queries) => postponeNotification(queries, late, now()))
    expect(await claim()).toEqual([])
    await directory.transaction((queries) => postponeNotification(queries, mine, now() + SECOND))
    pass(SECOND)
    expect((await claim()).map(({ id }) => id)).toEqual([mine.id])
  })

  test('waits with what is not due', async () => {
    const { id, claim, pass, now, directory } = await prepared()
    await directory.transaction((queries) =>
      addNotifications(queries, {
        id: 'later',
        account: id,
        what: { kind: 'hold-over', facts: {} },
        at: now(),
        dueAt: now() + HOUR,
        recipients: [{ to_kind: 'chat', to_value: STRANGER }],
      }),
    )
    pass(HOUR - 1)
    expect(await claim()).toEqual([])
    pass(1)
    expect(await claim()).toMatchObject([{ to_value: STRANGER, event: { kind: 'hold-over' } }])
  })

  test('gives each receiver a link of their own, the same each time', async () => {
    const { change, claim, pass } = await prepared()
    await change(changed)
    const first = await claim()
    pass(MINUTE)
    const tokens = (await claim()).map(({ token }) => token)
    expect(tokens).toEqual(first.map(({ token }) => token))
    expect(new Set(tokens).size).toBe(3)
    for (const token of tokens) expect(token).toMatch(/^[\w-]{1,64}\.[\w-]{43}$/)
  })

  test('keeps no link: what it is made of is not enough to make it', async () => {
    const { change, claim, directory } = await prepared()
    await change(changed)
    const [notification] = await claim()
    const [, proof = ''] = notification?.token?.split('.') ?? []
    const rows = JSON.stringify([
      await directory.db.selectFrom('notifications').selectAll().execute(),
      await directory.db.selectFrom('changes').selectAll().execute(),
    ])
    expect(proof).toHaveLength(43)
    expect(rows).not.toContain(proof)
    expect(rows).not.toContain(createHash('sha256').update(proof).digest('hex'))
  })

  test('knows its link after the key was rotated, also when it is sent only then', async () => {
    const old = createHash('sha256').update('a key for tests').digest()
    const rotated = createSecrets([createHash('sha256').update('another').digest(), old])
    const { change, claim, look, pass } = await prepared()
    await change(changed)
    const [before] = await claim()
    expect((await look(before?.token, rotated))?.state).toBe('open')
    pass(MINUTE)
    const [again] = await claim(rotated)
    expect(again?.token).toBe(before?.token)
  })

  test('is looked at as often as one likes and changes nothing', async () => {
    const { change, claim, look, row, directory } = await prepared()
    await change(changed)
    const [notification] = await claim()
    for (const _ of times(6))
      expect(await look(notification?.token)).toEqual({
        notification: notification?.id,
        state: 'open',
        event: { kind: 'password-changed', facts: {}, when: notification?.event.when, place: 'other' },
        region: 'ES',
        locale: 'es',
      })
    expect((await row()).state).toBe('active')
    const { reverted_at } = await directory.db.selectFrom('changes').selectAll().executeTakeFirstOrThrow()
    expect(reverted_at).toBeNull()
  })

  test('shows nothing to a link with one letter changed, of another notification, or of one that was never sent', async () => {
    const { change, claim, look, notifications } = await prepared()
    await change(changed)
    const [one, two] = await claim()
    const [token = '', other = ''] = [one?.token, two?.token]
    const [id, proof] = token.split('.')
    const forged = [
      `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.at(-1)}`,
      `${other.split('.')[0]}.${proof}`,
      `${id}.`,
      `.${proof}`,
      '',
    ]
    for (const each of forged) expect(await look(each)).toBeUndefined()
    await change(changed)
    const [unsent] = (await notifications()).filter(({ key_id }) => key_id === null)
    expect(await look(`${unsent?.id}.${proof}`)).toBeUndefined()
  })

  test('says when it is over and when it was taken back', async () => {
    const { change, claim, look, notMe, getBackIn, pass } = await prepared()
    const first = await change(changed)
    const tokens = (await claim()).map(({ token }) => token)
    await notMe(first)
    const states = await Promise.all(tokens.map(async (token) => (await look(token))?.state))
    expect(states.toSorted()).toEqual(['open', 'open', 'undone'])
    await getBackIn()
    for (const token of tokens) expect((await look(token))?.state).toBe('undone')
    await change(changed)
    const [late] = (await claim()).filter(({ event }) => event.kind === 'password-changed')
    pass(3 * DAY)
    expect((await look(late?.token))?.state).toBe('over')
  })

  test('has no link where there is nothing to take back any more', async () => {
    const { change, claim, notMe, getBackIn } = await prepared()
    await notMe(await change(changed))
    await getBackIn()
    expect((await claim()).map(({ token }) => token)).toEqual(times(6).map(() => undefined))
  })
})
