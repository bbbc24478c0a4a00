import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { write } from '../../src/engine/record.ts'
import { createPasswords } from '../../src/passwords/passwords.ts'
import { shows } from '../fixtures/account-steps.ts'
import { type App, accountsOf, addressBehind, labelsOf, openApp, textOf } from '../fixtures/app.ts'
import { PASSWORD, steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app[Symbol.asyncDispose]())

describe('a finished sign-up', () => {
  test('is an account with every answer of the sign-up, and the chat says what to do next', async () => {
    const ana = app.person()
    const done = await walk(app, ana, 'done')
    const [account, ...more] = await accountsOf(app, ana)
    expect(more).toEqual([])
    expect(account).toMatchObject({
      region: 'ES',
      name: 'Ana',
      locale: 'en',
      state: 'active',
      campaign: null,
      addresses: [{ kind: 'email', value: ana.email, is_primary: 1 }],
    })
    expect(account?.number).toMatch(/^[1-9]\d{9}$/)
    expect(textOf(done)).toContain(`Account ID: ${account?.number}`)
    expect(textOf(done)).toContain('@example.com')
    expect(textOf(done)).not.toContain(ana.email)
    expect(textOf(done)).toMatch(/second way back in/)
    expect(textOf(done)).not.toContain('2-step')
    expect(labelsOf(done)).toEqual([
      'Sign in',
      'Copy the account ID',
      'Add a second way back in',
      'Check-up',
      'Main menu',
      'Help',
      'Language',
    ])
    expect(addressBehind(done, 'Sign in')).toBe('https://example.com/sign-in')
  })

  test('is signed in to with the password that was chosen', async () => {
    const ana = app.person()
    await walk(app, ana, 'done')
    const [account] = await accountsOf(app, ana)
    const credential = await app.directory.db
      .selectFrom('credentials')
      .select('hash')
      .where('account', '=', account?.id ?? '')
      .executeTakeFirstOrThrow()
    const passwords = createPasswords({ policy: 'default' })
    expect(await passwords.verify(credential.hash, PASSWORD)).toBe(true)
    expect(await passwords.verify(credential.hash, `${PASSWORD}.`)).toBe(false)
    await passwords.close()
  })

  test.each(['Check-up', 'Main menu'])(
    'leaves the account ID in the chat after a tap on %s',
    async (label) => {
      const person = app.person()
      await walk(app, person, 'done')
      const [account] = await accountsOf(app, person)
      const { message_id } = person.screen.message
      const next = person.sees(/./)
      await person.tap(label)
      expect((await next).message.message_id).toBeGreaterThan(message_id)
      expect(shows(person, account?.number ?? 'none')).toBe(true)
    },
  )

  test('gives every account a number of its own', async () => {
    const people = [app.person(), app.person(), app.person()]
    await Promise.all(people.map((person) => walk(app, person, 'done')))
    const accounts = await Promise.all(people.map((person) => accountsOf(app, person)))
    expect(new Set(accounts.flat().map(({ number }) => number)).size).toBe(3)
  })

  test('is created once, however often the button is tapped', async () => {
    const ana = app.person()
    await walk(app, ana, 'review')
    const { message } = ana.screen
    const create = message.reply_markup?.inline_keyboard
      .flat()
      .find(({ text }) => text === 'Accept and create')
    const data = create && 'callback_data' in create ? create.callback_data : ''
    await Promise.all([1, 2, 3].map(() => ana.tap({ data }, message.message_id)))
    await ana.sees(steps.done.sees)
    expect(await accountsOf(app, ana)).toHaveLength(1)
  })
})

test('a sign-up in its last step is kept in at most 512 bytes', async () => {
  const ana = app.person({ firstName: 'Ana', lastName: 'María Fernández' })
  await walk(app, ana, 'review')
  await app.portico.engine.idle()
  const where = await app.portico.engine.conversationOf(ana.conversation)
  if (!where) throw new Error('The conversation has no flow.')
  const size = write(app.secrets, ana.conversation, where).length
  expect(size).toBeLessThanOrEqual(512)
})
