import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, accountsOf, labelsOf, openApp, textOf } from '../fixtures/app.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app[Symbol.asyncDispose]())

const callsTo = (id: number) => app.botApi.calls.filter(({ params }) => params.chat_id === id)

describe('the first word', () => {
  test('is answered with one greeting and at most five buttons', async () => {
    const ana = app.person()
    ana.say('/start')
    const greeting = await ana.sees('welcome to Example')
    expect(labelsOf(greeting)).toEqual([
      'Create my account',
      'Get back into my account',
      'Security tips',
      'Guides',
      'Language',
    ])
    await app.portico.engine.idle()
    expect(callsTo(ana.id).map(({ method }) => method)).toEqual(['sendMessage'])
  })

  test('may be anything at all', async () => {
    const ana = app.person()
    ana.say('hello?')
    expect(textOf(await ana.sees('welcome to Example'))).not.toContain('not sure')
    const ben = app.person()
    ben.send('sticker')
    await ben.sees('welcome to Example')
  })

  test.each([
    ['/start signup', steps.region.sees],
    ['/start tips', /Small habits/],
    ['/start guides', /guide/i],
    ['/start language', /Which language/],
    ['/start recover', /Let’s get you back in/],
    ['/start checkup', /isn’t linked to/],
    ['/start spring_sale', /welcome to Example/],
  ])('%s leads there at once', async (link, there) => {
    const ana = app.person()
    ana.say(link)
    await ana.sees(there)
    expect(ana.chat.filter(({ mine }) => !mine)).toHaveLength(1)
  })

  test.each([
    '/start signup-<b>',
    `/start ${'x'.repeat(200)}`,
    '/start \u202e',
    '/START',
    '/start@portico_bot',
  ])('is understood though it is odd: %s', async (link) => {
    const ana = app.person()
    ana.say(link)
    await ana.sees('welcome to Example')
  })
})

describe('a campaign', () => {
  test('is kept in the draft until the account has it', async () => {
    const ana = app.person()
    ana.say('/start signup-spring_sale')
    await walk(app, ana, 'captcha', 'region')
    await app.restart()
    ana.say('/start')
    await ana.sees('Good to see you again')
    await ana.tap('Continue your sign-up: step 3 of 6')
    await walk(app, ana, 'done', 'captcha')
    expect(await accountsOf(app, ana)).toMatchObject([{ campaign: 'spring_sale' }])
  })

  test('is the one that first brought the person here', async () => {
    const ana = app.person()
    ana.say('/start poster')
    await ana.sees('welcome')
    ana.say('/start signup-newsletter')
    await ana.sees(steps.region.sees)
    expect((await app.portico.engine.conversationOf(ana.conversation))?.campaign).toBe('poster')
  })
})

describe('a person who comes back', () => {
  test('is offered to go on at the step where they were', async () => {
    const ana = app.person()
    await walk(app, ana, 'captcha')
    const before = await app.draft(ana)
    ana.say('/start')
    const menu = await ana.sees('Good to see you again')
    expect(labelsOf(menu)).toEqual([
      'Continue your sign-up: step 3 of 6',
      'Start over',
      'Get back into my account',
      'Guides',
      'Language',
    ])
    await ana.tap('Continue your sign-up: step 3 of 6')
    await ana.sees(steps.captcha.sees)
    expect(await app.draft(ana)).toEqual(before)
  })

  test('goes on with /signup too', async () => {
    const ana = app.person()
    await walk(app, ana, 'email')
    ana.say('/start')
    await ana.sees('Good to see you again')
    ana.say('/signup')
    expect(textOf(await ana.sees(steps.email.sees))).toContain('Good to have you back')
  })

  test('may begin anew, and then nothing is known any more', async () => {
    const ana = app.person()
    await walk(app, ana, 'email')
    ana.say('/start')
    await ana.sees('Good to see you again')
    await ana.tap('Start over')
    await ana.sees(steps.region.sees)
    expect((await app.draft(ana)).context).toMatchObject({ addresses: 0 })
    expect((await app.draft(ana)).context.region).toBeUndefined()
  })

  test('goes on with a sign-up that they have put aside', async () => {
    const ana = app.person()
    await walk(app, ana, 'email')
    await ana.tap('Cancel')
    await ana.sees('Paused at step 2 of 6')
    ana.say('/start')
    await ana.sees('Good to see you again')
    await ana.tap('Continue your sign-up: step 2 of 6')
    await ana.sees(steps.email.sees)
  })

  test('may have every answer forgotten', async () => {
    const ana = app.person()
    await walk(app, ana, 'captcha')
    await ana.tap('Cancel')
    await ana.sees('Paused at step')
    await ana.tap('Delete my answers')
    const menu = await ana.sees('Your answers are deleted')
    expect(labelsOf(menu)).toContain('Create my account')
    expect(JSON.stringify(await app.portico.engine.conversationOf(ana.conversation))).not.toContain(ana.email)
  })

  test('finds the menu after the account exists, with no draft in it', async () => {
    const ana = app.person()
    await walk(app, ana, 'done')
    await ana.tap('Main menu')
    expect(labelsOf(await ana.sees('Good to see you, Ana'))).toEqual([
      'My account',
      'Check-up',
      'Security tips',
      'Guides',
      'Language',
    ])
  })
})
