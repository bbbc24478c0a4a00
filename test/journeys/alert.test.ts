import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Activity } from '../../src/accounts/activity.ts'
import { addChat } from '../../src/accounts/chats.ts'
import { recordSecurityChange } from '../../src/accounts/security/changes.ts'
import { openSession } from '../../src/accounts/sessions.ts'
import type { Queries } from '../../src/accounts/store/tables.ts'
import type { Mail } from '../../src/channels/playground/mailbox/arrival.ts'
import {
  type App,
  accountsOf,
  labelsOf,
  mailTo,
  openAppWithPages,
  type Person,
  postForm,
  textOf,
} from '../fixtures/app.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openAppWithPages({ CAPTCHA: 'off', PASSWORD_ENTRY: 'chat' })
})
afterAll(() => app[Symbol.asyncDispose]())

const changed = { kind: 'password-changed', facts: {} } as const
let changes = 0

/** An owner with an account that two chats speak for, and a session. */
const owner = async () => {
  const [person, second] = [app.person(), app.person()]
  await walk(app, person, 'done')
  second.say('/start')
  await second.sees(steps.menu.sees)
  const [account] = await accountsOf(app, person)
  const id = account?.id ?? ''
  await app.directory.transaction(async (queries) => {
    await addChat(queries, id, second.conversation, app.now())
    await openSession(queries, {
      session: id,
      account: id,
      device: { name: 'Firefox on Linux', key: 'k' },
      proof: 'password',
      at: app.now(),
    })
  })
  const hash = async () => {
    const { hash } = await app.directory.db
      .selectFrom('credentials')
      .select('hash')
      .where('account', '=', id)
      .executeTakeFirstOrThrow()
    return hash
  }
  return {
    person,
    second,
    id,
    /** The password is changed, in this chat or elsewhere. */
    change: (what: Activity = changed, here?: Person) =>
      app.directory.transaction(async (queries) => {
        await recordSecurityChange(queries, app.secrets, {
          id: `change-${++changes}`,
          account: id,
          what,
          at: app.now(),
          here: here?.conversation,
        })
        await rehash(queries, id)
      }),
    /** A person with a weak proof waits until then. */
    wait: (until: number) =>
      app.directory.db
        .insertInto('recoveries')
        .values({
          id: `recovery of ${id}`,
          conversation: 'telegram:666',
          account: id,
          subject: `email:${person.email}`,
          locale: 'en',
          opened_at: app.now(),
          expires_at: until + 60_000,
          address_proven_at: null,
          factor_proven_at: null,
          hold_until: until,
          ended_at: null,
          outcome: null,
        })
        .execute(),
    stands: async () => {
      const { db } = app.directory
      const [row] = await accountsOf(app, person)
      const { ended_at } = await db
        .selectFrom('sessions')
        .select('ended_at')
        .where('account', '=', id)
        .executeTakeFirstOrThrow()
      return [row?.state, await hash(), ended_at === null ? 'signed in' : 'signed out']
    },
    activity: async () =>
      (
        await app.directory.db
          .selectFrom('activity')
          .select('kind')
          .where('account', '=', id)
          .orderBy('at')
          .execute()
      ).map(({ kind }) => kind),
  }
}

const rehash = (queries: Queries, account: string) =>
  queries.updateTable('credentials').set({ hash: 'of a stranger' }).where('account', '=', account).execute()

const notMeIn = ({ text }: Mail): string => /https?:\S+\/not-me\/\S+/.exec(text)?.[0] ?? ''
const notificationTo = async ({ email }: Person, words: string): Promise<Mail> => {
  for (;;) {
    const mail = await mailTo(app, email)
    if (mail.text.includes(words)) return mail
  }
}

describe('a change in one chat', () => {
  test('is told by mail and in the other chat, with a sound, and not where it was made', async () => {
    const { person, second, change } = await owner()
    const shownBefore = person.chat.length
    const last = second.screen.message.message_id
    await change(changed, person)
    const mail = await notificationTo(person, 'The password was changed.')
    expect(mail.headers['auto-submitted']).toBe('auto-generated')
    expect(mail.text).toMatch(/’s chat, which is linked to your account/)
    const alert = await second.sees('The password of your Example Account was changed. Was this you?')
    expect(textOf(alert)).toContain('The password was changed.')
    expect(labelsOf(alert)).toEqual(expect.arrayContaining(['It was me', 'This was not me']))
    expect(alert.message.message_id).toBeGreaterThan(last)
    expect(person.chat).toHaveLength(shownBefore)
  })

  test('is reverted by the link of the mail, and every address and chat hears of that with the way back in', async () => {
    const { person, second, change, stands, activity } = await owner()
    await change(changed, second)
    const link = notMeIn(await notificationTo(person, 'The password was changed.'))
    expect(new URL(link).origin).toBe(app.env.PUBLIC_URL)
    await person.sees('Was this you?')
    for (let look = 0; look < 3; look += 1) {
      expect((await fetch(link, { method: 'HEAD' })).status).toBe(200)
      expect(await (await fetch(link)).text()).toContain('Was this you?')
    }
    expect(await stands()).toEqual(['active', 'of a stranger', 'signed in'])
    expect(await (await postForm(link)).text()).toContain('Your account is locked')
    expect(await stands()).toEqual(['frozen', 'of a stranger', 'signed out'])
    for (const chat of [person, second]) {
      const told = await chat.sees('Somebody said “this was not me” about the new password')
      expect(labelsOf(told)).toContain('Get back into my account')
    }
    const told = await notificationTo(person, 'Somebody said “this was not me”')
    expect(told.text).toContain('/recover')
    expect(await activity()).toEqual(['account-created', 'password-changed', 'disputed'])
  })

  test('is reverted with one tap in the other chat; the link of the mail has nothing left to do', async () => {
    const { person, second, change, stands } = await owner()
    await change(changed, person)
    const link = notMeIn(await notificationTo(person, 'The password was changed.'))
    await second.sees('Was this you?')
    await second.tap('This was not me')
    const done = await second.sees('Your account is locked')
    expect(labelsOf(done)).toContain('Get back into my account')
    expect(await stands()).toEqual(['frozen', 'of a stranger', 'signed out'])
    await person.sees('Somebody said “this was not me” about the new password')
    expect(await (await postForm(link)).text()).toContain('Your account is locked')
    expect(await (await fetch(link)).text()).toContain('Nothing left to undo')
    expect((await postForm(link)).status).toBe(409)
    await second.tap('Done')
    await second.sees('Good to see you')
  })

  test('that the owner says they made stays, and the chat shows again what it showed before', async () => {
    const { person, second, change, stands } = await owner()
    await change(changed, person)
    await second.sees('Was this you?')
    await second.tap('It was me')
    const again = await second.sees('Then everything stays as it is')
    expect(textOf(again)).toMatch(steps.menu.sees)
    expect(await stands()).toEqual(['active', 'of a stranger', 'signed in'])
  })

  test('is told in the middle of a sign-up, which goes on afterwards', async () => {
    const { person, second, change } = await owner()
    second.say('/signup')
    await walk(app, second, 'code', 'region')
    await change(changed, person)
    await second.sees('Was this you?')
    await second.tap('It was me')
    await second.sees(steps.code.sees)
  })

  test('is told in a chat that has forgotten everything', async () => {
    const { person, second, change } = await owner()
    await app.portico.engine.forget(second.conversation)
    await change(changed, person)
    const alert = await second.sees('Was this you?')
    expect(labelsOf(alert)).toContain('This was not me')
  })

  test('is told after a restart, once', async () => {
    const { person, second, change } = await owner()
    await app.restart(() => change(changed, person).then(() => {}))
    await second.sees('Was this you?')
    await notificationTo(person, 'The password was changed.')
    await app.restart()
    await app.portico.engine.idle()
    expect(second.chat.filter((bubble) => !bubble.mine && /Was this you/.test(textOf(bubble)))).toHaveLength(
      1,
    )
    expect(
      app.mailbox.mails.filter(({ to, text }) => to === person.email && /password was changed/.test(text)),
    ).toHaveLength(1)
  })
})

test('several changes are one list, and the owner reverts the thief’s alone', async () => {
  const { person, second, change, stands } = await owner()
  await change({ kind: 'two-step-on', facts: {} }, person)
  await second.sees('2-step verification was turned on.')
  await app.pass(1000)
  await change(changed, person)
  const list = await second.sees('These 2 things happened')
  expect(textOf(list)).toMatch(
    /1\. .*\n+The password was changed\.\n+2\. .*\n+2-step verification was turned on\./,
  )
  await second.tap('Number 2 was not me')
  await second.sees('Your account is locked')
  expect(await stands()).toEqual(['frozen', 'of a stranger', 'signed out'])
  await second.tap('See what else happened')
  await second.sees('The password was changed.')
  await second.tap('This was not me')
  await second.sees('Your account is locked')
})

test('the owner stops a thief’s recovery during its hold with one tap, and the account stays open', async () => {
  const { person, second, change, wait, stands, activity } = await owner()
  const until = app.now() + 24 * 60 * 60 * 1000
  await wait(until)
  await change({ kind: 'hold-started', facts: { until } })
  await second.sees('Somebody asked for a new password')
  await second.tap('This was not me')
  await second.sees('I’ve stopped that')
  expect((await stands())[0]).toBe('active')
  await person.sees('A recovery of the account was stopped')
  expect((await activity()).at(-1)).toBe('hold-cancelled')
})
