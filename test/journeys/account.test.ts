import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maskEmail } from '../../flows/reading/email.ts'
import { exportOf } from '../../src/accounts/lifecycle/export.ts'
import { owner } from '../fixtures/account-steps.ts'
import {
  type App,
  accountsOf,
  DAY,
  HOUR,
  labelsOf,
  MINUTE,
  mailTo,
  openApp,
  otherThan,
  textOf,
} from '../fixtures/app.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off' })
})
afterAll(() => app[Symbol.asyncDispose]())

describe('the account at a glance', () => {
  test('shows its number, region and masked address, and what protects it', async () => {
    const ana = await owner(app)
    const [account] = await accountsOf(app, ana)
    ana.say('/account')
    const seen = await ana.sees('Account ID')
    expect(textOf(seen)).toContain(account?.number)
    expect(textOf(seen)).toContain('Spain')
    expect(textOf(seen)).toContain(maskEmail(ana.email))
    expect(textOf(seen)).toContain('2-step verification: off')
    expect(textOf(seen)).not.toContain('Recovery codes left')
    expect(textOf(seen)).toContain('Last sign-in: none yet')
    expect(textOf(seen)).toContain('Linked chats: only this one')
    expect(textOf(seen)).not.toContain(ana.email)
    expect(labelsOf(seen)).toEqual(
      expect.arrayContaining(['Check-up', 'Password', 'Sign-in and devices', 'Details and privacy']),
    )
  })

  test('speaks Spanish to a person who does', async () => {
    const ana = await owner(app)
    ana.say('/language')
    await ana.sees('Which language')
    await ana.tap('Español')
    await ana.sees('está lista')
    ana.say('/account')
    const seen = await ana.sees('ID de la cuenta')
    expect(textOf(seen)).toContain('España')
    expect(textOf(seen)).toContain('Chats vinculados: solo este')
  })

  test.each([
    ['Password', undefined],
    ['Sign-in and devices', 'E-mail and phone'],
  ])('leads to %s, and “Back” leads back', async (label, inside) => {
    const ana = await owner(app)
    ana.say('/account')
    await ana.sees('Account ID')
    await ana.tap(label)
    await ana.next((bubble) => !textOf(bubble).includes('Account ID'))
    if (inside !== undefined) {
      await ana.tap(inside)
      await ana.next((bubble) => !textOf(bubble).includes('How you sign in'))
    }
    ana.say('/back')
    await ana.sees('Account ID')
    expect(await app.where(ana)).toBe('account.overview')
  })

  test('takes another name and region, tells the owner of the region, and has both in the export', async () => {
    const ana = await owner(app)
    await app.pass(MINUTE)
    const told = mailTo(app, ana.email)
    ana.say('/account')
    await ana.sees('Account ID')
    const change = async (what: string, to: string) => {
      await ana.tap('Details and privacy')
      await ana.sees('Privacy has your activity log')
      await ana.tap(what)
      await ana.sees('Current: ')
      ana.say(to)
      return textOf(await ana.sees('That’s changed'))
    }
    expect(await change('Name', 'Anaïs')).toContain('Anaïs, this is your')
    expect(await change('Region', 'mexico')).toContain('Region: 🇲🇽 Mexico')
    expect((await told).text).toContain('changed to Mexico')
    const [account] = await accountsOf(app, ana)
    const made = await app.directory.transaction((queries) => exportOf(queries, account?.id ?? '', app.now()))
    expect(made?.account).toMatchObject({ name: 'Anaïs', region: 'MX' })
    expect(made?.activity).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'name-changed', facts: {} }),
        expect.objectContaining({ kind: 'region-changed', facts: { region: 'MX' } }),
      ]),
    )
  })

  test('offers a chat that is linked to nothing to create, to get back in, and to link', async () => {
    const stranger = app.person()
    stranger.say('/account')
    const seen = await stranger.sees('isn’t linked to your Example Account')
    expect(labelsOf(seen)).toEqual(
      expect.arrayContaining(['Link my account', 'Get back in', 'Create an account']),
    )
    await stranger.tap('Create an account')
    await stranger.sees('which country or region')
  })

  test('says that the account is frozen, and that it will be deleted', async () => {
    const ana = await owner(app)
    const [account] = await accountsOf(app, ana)
    const become = (state: 'frozen' | 'pending-deletion') =>
      app.directory.db
        .updateTable('accounts')
        .set({ state, delete_at: app.now() + 14 * DAY })
        .where('id', '=', account?.id ?? '')
        .execute()
    await become('frozen')
    ana.say('/account')
    expect(labelsOf(await ana.sees('Your account is locked'))).toContain('Get back in')
    await become('pending-deletion')
    ana.say('/account')
    expect(labelsOf(await ana.sees('will be deleted on'))).toContain('Keep my account')
  })
})

describe('the wrong tries of strangers', () => {
  /** A stranger writes wrong codes for an address until Portico compares none any more. */
  const attack = async (address: string, times: number) => {
    const subject = `email:${address}` as const
    for (let n = 0; n < times; n++)
      await app.directory.db
        .insertInto('attempts')
        .values({
          key: `${subject} ${n}`,
          kind: 'code',
          subject,
          counted_by: 'stranger',
          conversation: 'tg:666',
          outcome: 'wrong',
          at: app.now(),
        })
        .execute()
  }

  test('are shown with their number and time, and without a button while nothing is paused', async () => {
    const ana = await owner(app)
    await attack(ana.email, 3)
    ana.say('/account')
    const seen = await ana.sees('there were 3 failed attempts')
    expect(textOf(seen)).toContain('Nobody got in')
    expect(labelsOf(seen)).not.toContain('End the pause')
  })

  test('that have led to a pause can be unlocked here, where nothing was paused', async () => {
    const ana = await owner(app)
    await app.pass(MINUTE)
    await attack(ana.email, 10)
    ana.say('/account')
    const seen = await ana.sees('there were 10 failed attempts')
    expect(textOf(seen)).toContain('nobody can try again elsewhere')
    expect(labelsOf(seen)).toContain('End the pause')
    await ana.tap('End the pause')
    const after = await ana.sees('You can try again on your other device now')
    expect(labelsOf(after)).not.toContain('End the pause')
    expect(textOf(after)).not.toContain('nobody can try again elsewhere')
  })

  test('are shown no longer after a day', async () => {
    const ana = await owner(app)
    await attack(ana.email, 3)
    await app.pass(25 * HOUR)
    ana.say('/account')
    expect(textOf(await ana.sees('Account ID'))).not.toContain('failed attempt')
  })

  test('are told apart from the owner’s own wrong tries', async () => {
    const ana = await owner(app)
    ana.say('/addresses')
    await ana.sees('ways to reach you')
    await ana.tap('Add an e-mail address')
    await ana.sees('please confirm that it’s you')
    ana.say(otherThan('123456'))
    await ana.sees('not the password')
    ana.say('/account')
    expect(textOf(await ana.sees('Account ID'))).not.toContain('wrong')
  })
})
