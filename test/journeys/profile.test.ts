import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, accountsOf, labelsOf, openApp, textOf } from '../fixtures/app.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off' })
})
afterAll(() => app[Symbol.asyncDispose]())

describe('the name', () => {
  test('is taken from Telegram with one tap, as it is written there', async () => {
    const ana = app.person({ firstName: '<b>Ana</b> &', lastName: 'Ñáñez 🐢' })
    const screen = await walk(app, ana, 'name')
    expect(labelsOf(screen)[0]).toBe('Use “<b>Ana</b> & Ñáñez 🐢”')
    await ana.tap('Use “<b>Ana</b> & Ñáñez 🐢”')
    expect(textOf(await ana.sees(steps.review.sees))).toContain('Name: <b>Ana</b> & Ñáñez 🐢')
    await ana.tap('Create my account')
    expect(textOf(await ana.sees(steps.done.sees))).toContain('Welcome, <b>Ana</b> & Ñáñez 🐢.')
    expect(await accountsOf(app, ana)).toMatchObject([{ name: '<b>Ana</b> & Ñáñez 🐢' }])
  })

  test('may be written, and written anew in the review', async () => {
    const ana = app.person()
    await walk(app, ana, 'review')
    await ana.tap('Name')
    expect(textOf(await ana.sees(steps.name.sees))).toContain('Current: Ana')
    ana.say('  Ana María ')
    expect(textOf(await ana.sees(steps.review.sees))).toContain('Name: Ana María')
  })

  test.each(['a'.repeat(65), 'two\nlines', '\u200b\u200b', '/no/such/command'])(
    'is one line of at most 64 visible characters: %j',
    async (typed) => {
      const ana = app.person()
      await walk(app, ana, 'name')
      ana.say(typed)
      if (typed.startsWith('/')) await ana.sees(steps.review.sees)
      else expect(textOf(await ana.sees('A name is one line'))).toMatch(steps.name.sees)
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
  await ana.tap('Crear mi cuenta')
  await ana.sees('Te damos la bienvenida')
  expect(await accountsOf(app, ana)).toMatchObject([{ locale: 'es' }])
})

test('a sign-up asks for nothing but region, address, terms, code, password and name', async () => {
  const ana = app.person()
  const seen: string[] = []
  app.portico.engine.onCommit((conversation, now) => {
    const state = now.frames.at(-1)?.state ?? ''
    if (conversation === ana.conversation && seen.at(-1) !== state) seen.push(state)
  })
  await walk(app, ana, 'done')
  expect(seen).toEqual([
    'looking', 'menu', 'region', 'identifier', 'email', 'terms', 'openingProof', 'code', 'checkingCode',
    'password', 'choosing', 'passwordAgain', 'repeating', 'name', 'review', 'creating', 'done',
  ]) // biome-ignore format: a list
})
