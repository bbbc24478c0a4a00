import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Activity } from '../../src/accounts/activity.ts'
import { addChat } from '../../src/accounts/chats.ts'
import { recordSecurityChange } from '../../src/accounts/security/changes.ts'
import { accountsOf, mailTo, type Person, postForm, textOf } from '../fixtures/app.ts'
import { different } from '../fixtures/courier-office.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../fixtures/servers/postgres.ts'
import { redisMissing } from '../fixtures/servers/redis.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'
import { COMMIT, expectAnswers, killing, openRig, type Rig, SOON, timesShown, until, within } from './rig.ts'
import { row } from './rows.ts'

const ALERT = /The password of your Example Account was changed/
let changes = 0

/** An owner with two linked chats, and a program that has started. */
const owner = async (rig: Rig) => {
  const [person, second] = [rig.person(), rig.person()]
  const child = await rig.start()
  await walk(rig, person, 'done')
  second.say('/start')
  await second.sees(steps.menu.sees)
  const { id } = await rig.directory.db.selectFrom('accounts').select('id').executeTakeFirstOrThrow()
  await rig.directory.transaction((queries) => addChat(queries, id, second.conversation, Date.now()))
  await until(() => rig.botApi.pending.length === 0, 'everything is confirmed')
  return { person, second, child, id }
}

/** The owner changes the password in the first chat; told is that, or something else. */
const change = (
  rig: Rig,
  { person, id }: { readonly person: Person; readonly id: string },
  what: Activity = { kind: 'password-changed', facts: {} },
) =>
  rig.directory.transaction(async (queries) => {
    await recordSecurityChange(queries, rig.secrets, {
      id: `change-${++changes}`,
      account: id,
      what,
      at: Date.now(),
      here: person.conversation,
    })
    await queries
      .updateTable('credentials')
      .set({ hash: 'of a stranger' })
      .where('account', '=', id)
      .execute()
  })

/** Lets the lease pass that a killed process held on a notification. */
const leaseEnds = ({ directory: { db } }: Rig) =>
  db.updateTable('notifications').set({ due_at: Date.now() }).where('ended_at', 'is', null).execute()

const notificationsTo = ({ mailbox }: Rig, { email }: Person) =>
  mailbox.mails.filter(({ to, text }) => to === email && text.includes('The password was changed.'))
const linkIn = (text = '') => /https?:\S+\/not-me\/\S+/.exec(text)?.[0] ?? ''

const allEnded =
  ({ directory: { db } }: Rig) =>
  async () => {
    const open = await db
      .selectFrom('notifications')
      .select('id')
      .where('ended_at', 'is', null)
      .where('kind', '!=', 'account-created')
      .execute()
    return open.length === 0
  }

describe.concurrent('killed while it delivers a notification', () => {
  test(row('N1', 'after the final 250'), async () => {
    await using rig = await openRig({ webhook: true })
    const { person, second, child, id } = await owner(rig)
    const sprung = rig.lines.mail.loseReply(
      '\r\n.\r\n',
      killing(() => child),
    )
    await change(rig, { person, id })
    await within(SOON, sprung, 'no notification was sent')
    await rig.start()
    await leaseEnds(rig)
    await until(allEnded(rig), 'every notification is noted', 2 * SOON)
    const mails = notificationsTo(rig, person)
    expect(mails).toHaveLength(2)
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1)
    expect(new Set(mails.map(({ text }) => linkIn(text))).size).toBe(1)
    expect(linkIn(mails[0]?.text)).toContain('/not-me/')
    expect(timesShown(second, ALERT)).toBe(1)
  })

  test(row('N1', 'before it'), async () => {
    await using rig = await openRig()
    const { person, child, id } = await owner(rig)
    const sprung = rig.lines.mail.loseRequest(
      '\r\n.\r\n',
      killing(() => child),
    )
    await change(rig, { person, id })
    await within(SOON, sprung, 'no notification was sent')
    await rig.start()
    await leaseEnds(rig)
    await until(allEnded(rig), 'every notification is noted', 2 * SOON)
    expect(notificationsTo(rig, person)).toHaveLength(1)
  })

  test(row('N2'), async () => {
    await using rig = await openRig()
    const { person, second, child, id } = await owner(rig)
    const sprung = rig.lines.telegram.loseReply(
      'Was this you',
      killing(() => child),
    )
    await change(rig, { person, id })
    await within(SOON, sprung, 'no alert was sent')
    await rig.start()
    await leaseEnds(rig)
    await until(allEnded(rig), 'every notification is noted', 2 * SOON)
    await until(() => timesShown(second, ALERT) > 0, 'the alert is seen', 2 * SOON)
    expect(timesShown(second, ALERT)).toBeLessThanOrEqual(2)
    await second.tap('This was not me')
    await second.sees('Your account is locked')
    expect((await accountsOf(rig, person))[0]?.state).toBe('frozen')
  })
})

test(row('N3'), async () => {
  await using rig = await openRig()
  const { person, second, id } = await owner(rig)
  await rig.lines.mail.refuse()
  await change(rig, { person, id })
  await within(SOON, second.sees(ALERT), 'the chat is held up')
  expect(notificationsTo(rig, person)).toHaveLength(0)
  await rig.lines.mail.accept()
  await until(allEnded(rig), 'it is tried again', 3 * SOON)
  expect(notificationsTo(rig, person)).toHaveLength(1)
})

describe.skipIf(redisMissing ?? postgresMissing)('with several processes', () => {
  let postgres: PostgresServer
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres.stop())

  test(row('N4'), async () => {
    await using rig = await openRig({ redis: true, postgres, webhook: true })
    const { person, second, id } = await owner(rig)
    await Promise.all([rig.start(), rig.start()])
    for (const what of different) await change(rig, { person, id }, what)
    await until(allEnded(rig), 'every notification is noted', 3 * SOON)
    const mails = rig.mailbox.mails.filter(({ subject }) => !/Your code|is ready/.test(subject))
    expect(mails).toHaveLength(12)
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(12)
    await until(
      () => second.chat.some((bubble) => textOf(bubble).includes('These 5 things')),
      'five are listed',
    )
    await expectAnswers(second)
  })

  test.for([
    ['before the commit', 'loseRequest'],
    ['after it', 'loseReply'],
  ] as const)(row('N5', '%s'), async ([, point]) => {
    await using rig = await openRig({ redis: true, postgres, webhook: true })
    const { person, second, child, id } = await owner(rig)
    await change(rig, { person, id })
    const link = linkIn((await mailOfChange(rig, person)).text)
    const changed = await hashOf(rig, id)
    await second.sees(ALERT)
    await until(allEnded(rig), 'every notification is noted')
    const sprung = rig.postgres[point](
      COMMIT,
      killing(() => child),
    )
    const pressed = await postForm(link)
    await within(SOON, sprung, 'nothing was committed')
    expect(pressed.status).toBe(502)
    await rig.start()
    await postForm(link)
    expect((await accountsOf(rig, person))[0]?.state).toBe('frozen')
    expect(await hashOf(rig, id), 'a press locks, and changes no password').toBe(changed)
    const { db } = rig.directory
    const told = db.selectFrom('activity').select('kind').where('kind', '=', 'disputed')
    expect(await told.execute()).toHaveLength(1)
    expect(await db.selectFrom('disputes').select('account').execute()).toEqual([{ account: id }])
  })
})

const mailOfChange = async (rig: Rig, { email }: Person) => {
  for (;;) {
    const mail = await mailTo(rig, email)
    if (mail.text.includes('The password was changed.')) return mail
  }
}

const hashOf = async ({ directory: { db } }: Rig, account: string) => {
  const rows = db.selectFrom('credentials').select('hash').where('account', '=', account)
  return (await rows.executeTakeFirstOrThrow()).hash
}
