import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY } from '../../flows/durations.ts'
import { addAccount } from '../../src/accounts/accounts.ts'
import type { Activity } from '../../src/accounts/activity.ts'
import { addAddress } from '../../src/accounts/addresses.ts'
import { addPassword } from '../../src/accounts/credentials.ts'
import { recordSecurityChange } from '../../src/accounts/security/changes.ts'
import { claimNotifications } from '../../src/accounts/security/notification-queue.ts'
import { openSession } from '../../src/accounts/sessions.ts'
import { headingOf, openPages, type Pages, send } from '../fixtures/pages.ts'

let pages: Pages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages[Symbol.asyncDispose]())

let accounts = 0

/** An account with a security change, and the link that its owner gets by mail. */
const changed = async (
  what: Activity = { kind: 'password-changed', facts: {} },
  locale: 'en' | 'es' = 'en',
) => {
  const { directory, secrets, now } = pages
  const account = `account-${++accounts}`
  const at = now()
  await directory.transaction(async (queries) => {
    const number = String(1_000_000_000 + accounts)
    await addAccount(queries, { id: account, number, region: 'JP', locale, name: 'Ana', created_at: at })
    const address = { kind: 'email' as const, value: `${account}@example.com` }
    await addAddress(queries, account, address, { primary: true, at })
    await addPassword(queries, account, 'old', at)
    const device = { name: 'Firefox on Linux', key: 'k' }
    await openSession(queries, { session: account, account, device, proof: 'password', at })
    await recordSecurityChange(queries, secrets, {
      id: `change-${accounts}`,
      account,
      what,
      at,
      here: 'telegram:666',
    })
    await queries.updateTable('credentials').set({ hash: 'new' }).where('account', '=', account).execute()
  })
  const notifications = await claimNotifications(
    { directory, secrets },
    { kinds: ['email'], most: 100, at: now(), lease: 365 * DAY },
  )
  const notification = notifications.find(({ to_value }) => to_value === `${account}@example.com`)
  return {
    account,
    link: `${pages.url}/not-me/${notification?.token}`,
    token: notification?.token ?? '',
    stands: async () => {
      const { db } = directory
      const { state } = await db
        .selectFrom('accounts')
        .select('state')
        .where('id', '=', account)
        .executeTakeFirstOrThrow()
      const { hash } = await db
        .selectFrom('credentials')
        .select('hash')
        .where('account', '=', account)
        .executeTakeFirstOrThrow()
      const { ended_at } = await db
        .selectFrom('sessions')
        .select('ended_at')
        .where('account', '=', account)
        .executeTakeFirstOrThrow()
      return [state, hash, ended_at === null ? 'signed in' : 'signed out']
    },
  }
}

const untouched = ['active', 'new', 'signed in']
const locked = ['frozen', 'new', 'signed out']

describe('"this was not me" of a mail', () => {
  test('says first what happened, when and in whose chat, on the clock and in the language of the owner, then asks once', async () => {
    const english = await (await fetch((await changed()).link)).text()
    expect(english).toContain('<html lang="en" dir="ltr">')
    const said = [
      '<p>Example</p>',
      '<h1>The password of your Example Account was changed</h1>',
      'The password was changed.',
      'in a chat not linked to your account',
      'Was this you?',
      'If it was not you',
      'If it was you',
    ].map((words) => english.indexOf(words))
    expect(said).toEqual(said.toSorted((a, b) => a - b))
    expect(said).not.toContain(-1)
    expect(english.match(/\?</g)).toHaveLength(1)
    const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone: 'Asia/Tokyo' })
    expect(english).toContain(clock.format(pages.now()))
    const spanish = await (await fetch((await changed(undefined, 'es')).link)).text()
    expect(spanish).toContain('Se cambió la contraseña.')
    expect(spanish).toContain('No he sido yo')
  })

  test('changes nothing when it is opened, however often and by whatever program', async () => {
    const { link, stands } = await changed()
    for (const agent of ['TelegramBot (like TwitterBot)', 'Mozilla/5.0 (Safe Links)', 'HeadlessChrome']) {
      const headers = { 'user-agent': agent }
      expect((await fetch(link, { method: 'HEAD', headers })).status).toBe(200)
      expect(await headingOf(await fetch(link, { headers }))).toBe(
        'The password of your Example Account was changed',
      )
    }
    expect(await stands()).toEqual(untouched)
    expect(await headingOf(await send(link))).toBe('Your account is locked')
    expect(await stands()).toEqual(locked)
  })

  test('needs no JavaScript: one form, one button, nothing that is sent by itself', async () => {
    const { link, token } = await changed()
    const page = await (await fetch(link)).text()
    expect(page.match(/<form/g)).toHaveLength(1)
    expect(page).toContain(`<form method="post" action="/account/not-me/${token}">`)
    expect(
      page.match(/<script[^>]*>/g)?.every((script) => /src="\/account\/web\/(?:page|busy)\./.test(script)),
    ).toBe(true)
    expect(page).not.toMatch(/http-equiv="refresh"/i)
  })

  test('reverts once, of twenty posts that are sent together', async () => {
    const { link, stands } = await changed()
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(link)))
    const headings = await Promise.all(answers.map(headingOf))
    expect(headings.filter((heading) => heading === 'Your account is locked')).toHaveLength(1)
    expect(headings.filter((heading) => heading === 'Nothing left to undo')).toHaveLength(19)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await stands()).toEqual(locked)
  })

  test('says that the change was reverted when it is opened again', async () => {
    const { link } = await changed()
    await send(link)
    const again = await fetch(link)
    expect([again.status, await headingOf(again)]).toEqual([200, 'Nothing left to undo'])
  })

  test('stops a recovery during its hold, and locks nothing', async () => {
    const until = pages.now() + DAY
    const { account, link, stands } = await changed({ kind: 'hold-started', facts: { until } })
    await pages.directory.db
      .insertInto('recoveries')
      .values({
        id: `recovery of ${account}`,
        conversation: 'telegram:666',
        account,
        subject: `email:${account}@example.com`,
        locale: 'en',
        opened_at: pages.now(),
        expires_at: until + DAY,
        address_proven_at: null,
        factor_proven_at: null,
        hold_until: until,
        ended_at: null,
        outcome: null,
      })
      .execute()
    expect(await headingOf(await send(link))).toBe('Stopped')
    expect(await stands()).toEqual(untouched)
  })

  test('locks the account when the owner says that a sign-in was not theirs', async () => {
    const { link, stands } = await changed({ kind: 'signed-in', facts: { device: 'x', new: true } })
    expect(await headingOf(await send(link))).toBe('Your account is locked')
    expect((await stands())[0]).toBe('frozen')
  })

  test('tells a forged, cut or foreign link nothing', async () => {
    const { token, stands } = await changed()
    const other = await changed()
    const [id = '', proof = ''] = token.split('.')
    const foreign = other.token.split('.')[1]
    for (const forged of [
      `${token}A`,
      token.slice(0, -1),
      `${id}.${foreign}`,
      `x.${proof}`,
      '%00',
      '%ff',
      '..',
    ]) {
      const url = `${pages.url}/not-me/${forged}`
      const answers = [await fetch(url), await send(url)]
      for (const answer of answers) expect(answer.status).toBe(404)
    }
    expect(await stands()).toEqual(untouched)
  })

  test('takes no post that another site, or no page at all, has sent', async () => {
    const { link, stands } = await changed()
    const refused = [
      await fetch(link, {
        method: 'POST',
        headers: { origin: 'https://evil.example' },
        body: new URLSearchParams(),
      }),
      await fetch(link, { method: 'POST', body: new URLSearchParams() }),
      await send(link, {}, { 'sec-fetch-site': 'cross-site' }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403])
    expect((await fetch(link, { method: 'DELETE' })).status).toBe(405)
    expect(await stands()).toEqual(untouched)
  })

  test('leaves no trace of its address: browsers neither keep it nor pass it on, and the page loads nothing from elsewhere', async () => {
    const answer = await fetch((await changed()).link)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const text = await answer.text()
    expect(text.match(/(?:href|src|action)="(?!\/)[^"]*"/g)).toBeNull()
  })

  test('is over after three days', async () => {
    const { link, stands } = await changed()
    pages.pass(3 * DAY)
    const answers = [await fetch(link), await send(link)]
    expect(answers.map(({ status }) => status)).toEqual([410, 410])
    expect(await Promise.all(answers.map(headingOf))).toEqual([
      'That was too long ago',
      'That was too long ago',
    ])
    expect(await stands()).toEqual(untouched)
  })
})
