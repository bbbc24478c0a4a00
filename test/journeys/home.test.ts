import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { owner } from '../fixtures/account-steps.ts'
import { type App, accountsOf, DAY, labelsOf, openApp, textOf } from '../fixtures/app.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off' })
})
afterAll(() => app[Symbol.asyncDispose]())

describe('the main menu', () => {
  test('names the account that this chat speaks for, in one message with five buttons at most', async () => {
    const ana = await owner(app)
    await app.portico.engine.idle()
    const before = app.botApi.calls.length
    ana.say('/start')
    const menu = await ana.sees('Good to see you, Ana')
    await app.portico.engine.idle()
    expect(labelsOf(menu)).toEqual(['My account', 'Check-up', 'Security tips', 'Guides', 'Language'])
    const calls = app.botApi.calls
      .slice(before)
      .filter(({ method, params }) => params.chat_id === ana.id && method !== 'sendChatAction')
    expect(calls.map(({ method }) => method)).toEqual(['sendMessage'])
  })

  test('forgets an account that this chat was unlinked from, at the next /start', async () => {
    const ana = await owner(app)
    ana.say('/start')
    await ana.sees('Good to see you, Ana')
    await app.directory.db.deleteFrom('chats').where('conversation', '=', ana.conversation).execute()
    ana.say('/start')
    expect(labelsOf(await ana.sees('welcome to Example'))[0]).toBe('Create my account')
  })

  test('keeps a sign-up that an owner began by a slip apart from the account, and lets it be forgotten', async () => {
    const ana = await owner(app)
    ana.say('/start')
    await ana.sees('Good to see you, Ana')
    ana.say('/signup')
    await ana.sees('which country or region')
    ana.say('/start')
    const menu = await ana.sees('A sign-up for another account is waiting too')
    expect(textOf(menu)).toContain('Good to see you, Ana')
    await ana.tap('My other sign-up: step 1 of 5')
    expect(textOf(await ana.sees('Paused at step 1 of 5'))).not.toContain('Welcome back')
    ana.say('/signup')
    await ana.sees('which country or region')
    ana.say('/cancel')
    await ana.sees('Paused at step 1 of 5')
    await ana.tap('Delete my answers')
    expect(textOf(await ana.sees('Good to see you, Ana'))).not.toContain('another account')
  })

  test('says when an account is to be deleted, and lets the owner keep it with one tap', async () => {
    const ana = await owner(app)
    const [account] = await accountsOf(app, ana)
    await app.directory.db
      .updateTable('accounts')
      .set({ state: 'pending-deletion', delete_at: app.now() + 14 * DAY })
      .where('id', '=', account?.id ?? '')
      .execute()
    ana.say('/start')
    const menu = await ana.sees('will be deleted on')
    expect(labelsOf(menu)).toEqual(['Keep my account', 'My account', 'Security tips', 'Guides', 'Language'])
    await ana.tap('Keep my account')
    await ana.sees('Nothing was deleted')
    expect(await accountsOf(app, ana)).toMatchObject([{ state: 'active', delete_at: null }])
  })

  test('leads an account that was closed back in first', async () => {
    const ana = await owner(app)
    const [account] = await accountsOf(app, ana)
    await app.directory.db
      .updateTable('accounts')
      .set({ state: 'frozen', frozen_at: app.now() })
      .where('id', '=', account?.id ?? '')
      .execute()
    ana.say('/start')
    expect(labelsOf(await ana.sees('this was not me'))[0]).toBe('Get back into my account')
  })

  test.each([
    ['/account', /Account ID/],
    ['/checkup', /Check-up of your Example Account/],
    ['/privacy', /Your data/],
    ['/recover', /A code is on its way/],
    ['/start checkup', /Check-up of your Example Account/],
  ])('is not needed by a person who writes %s', async (command, there) => {
    const ana = await owner(app)
    ana.say(command)
    await ana.sees(there)
  })

  test('shows a name as it was written, and never as markup', async () => {
    const ana = await owner(app)
    const [account] = await accountsOf(app, ana)
    const name = '</b><a href="tg://user?id=1">_*[x](y)`=cmd<img onerror=x>'
    await app.directory.db
      .updateTable('accounts')
      .set({ name })
      .where('id', '=', account?.id ?? '')
      .execute()
    ana.say('/start')
    const menu = await ana.sees('Good to see you')
    expect(textOf(menu)).toContain(name)
    expect(menu.message.entities ?? []).toEqual([])
  })
})
