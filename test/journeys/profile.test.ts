import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, accountsOf, openApp, type Person, textOf } from '../fixtures/app.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off' })
})
afterAll(() => app[Symbol.asyncDispose]())

const atName = async (person: Person) => {
  await walk(app, person, 'review')
  await person.tap('Change something else')
  await person.sees('What would you like to change?')
  await person.tap('Name')
  await person.sees('What should we call you')
}

describe('the name', () => {
  test('is taken from Telegram without a question, as it is written there', async () => {
    const ana = app.person({ firstName: '<b>Ana</b> &', lastName: 'Ñáñez 🐢' })
    expect(textOf(await walk(app, ana, 'review'))).toContain('Name: <b>Ana</b> & Ñáñez 🐢')
    await ana.tap('Accept and create')
    expect(textOf(await ana.sees(steps.done.sees))).toContain('Welcome, <b>Ana</b> & Ñáñez 🐢.')
    expect(await accountsOf(app, ana)).toMatchObject([{ name: '<b>Ana</b> & Ñáñez 🐢' }])
  })

  test('may be another one', async () => {
    const ana = app.person()
    await atName(ana)
    ana.say('  Ana María ')
    expect(textOf(await ana.sees(steps.review.sees))).toContain('Name: Ana María')
    await ana.tap('Change something else')
    await ana.sees('What would you like to change?')
    await ana.tap('Name')
    expect(textOf(await ana.sees('What should we call you'))).toContain('Current: Ana María')
  })

  test('is asked for where Telegram tells none that can be seen', async () => {
    const ana = app.person({ firstName: '\u200b' })
    expect(textOf(await walk(app, ana, 'review'))).toContain('Name: not chosen yet')
    await ana.tap('Accept and create')
    await ana.sees('What should we call you')
    ana.say('Ana')
    await ana.sees('Name: Ana')
    await ana.tap('Accept and create')
    await ana.sees(steps.done.sees)
    expect(await accountsOf(app, ana)).toMatchObject([{ name: 'Ana' }])
  })

  test.each(['a'.repeat(65), 'two\nlines', '\u200b\u200b', '/no/such/command'])(
    'is one line of at most 64 visible characters: %j',
    async (typed) => {
      const ana = app.person()
      await atName(ana)
      ana.say(typed)
      if (typed.startsWith('/')) await ana.sees(steps.review.sees)
      else expect(textOf(await ana.sees('A name is one line'))).toContain('What should we call you')
    },
  )
})

test('the language may be changed in the review, and the account has it', async () => {
  const ana = app.person()
  await walk(app, ana, 'review')
  await ana.tap('Language')
  await ana.sees('Which language would you like')
  await ana.tap('Español')
  expect(textOf(await ana.sees('Idioma:'))).toContain('Español')
  await ana.tap('Aceptar y crear')
  await ana.sees('Te damos la bienvenida')
  expect(await accountsOf(app, ana)).toMatchObject([{ locale: 'es' }])
})

test('a sign-up asks for nothing but region, address, code and password, and shows what it knows', async () => {
  const ana = app.person()
  const seen: string[] = []
  app.portico.engine.onCommit((conversation, now) => {
    const state = now.frames.at(-1)?.state ?? ''
    if (conversation === ana.conversation && seen.at(-1) !== state) seen.push(state)
  })
  await walk(app, ana, 'done')
  expect(seen).toEqual([
    'looking', 'menu', 'region', 'email', 'openingProof', 'code', 'checkingCode', 'password', 'choosing',
    'passwordAgain', 'repeating', 'review', 'creating', 'done',
  ]) // biome-ignore format: a list
})
