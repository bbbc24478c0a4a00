import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, accountsOf, labelsOf, openApp, textOf } from '../fixtures/app.ts'
import { PASSWORD, steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app[Symbol.asyncDispose]())

const atRegion = async (languageCode = 'en') => {
  const person = app.person({ languageCode })
  person.say('/signup')
  return { person, screen: await person.next(undefined, { timeout: 15_000 }) }
}

describe('the region', () => {
  test.each([
    ['es-MX', 'MX', '🇲🇽 México'],
    ['it', 'IT', '🇮🇹 Italy'],
    ['en-KE', 'KE', '🇰🇪 Kenya'],
  ])(
    'is guessed by the language of the app, and shown in the review: %s',
    async (language, region, shown) => {
      const { person, screen } = await atRegion(language)
      expect(textOf(screen)).toMatch(/e-mail address|correo electrónico/)
      expect((await app.draft(person)).context).toMatchObject({ region, guessed: true })
      person.say(person.email)
      await person.sees(/Which characters|caracteres/)
      await steps.captcha.answer(app, person)
      await person.sees(/6-digit|6 cifras/)
      await steps.code.answer(app, person)
      for (const asked of [/Now a password|Ahora, una contraseña|contraseña/, /password again|otra vez/]) {
        await person.sees(asked)
        person.say(PASSWORD)
      }
      const review = await person.sees(/Is everything right|Es todo correcto/)
      expect(textOf(review)).toContain(shown)
      expect(labelsOf(review)[0]).toMatch(/Change region|Cambiar la región/)
    },
  )

  test('is suggested by a language that is spoken in several, and asked for', async () => {
    const { screen } = await atRegion('es')
    expect(textOf(screen)).toContain('¿en qué país')
    expect(labelsOf(screen)[0]).toBe('🇪🇸 España')
  })

  test.each(['', 'xx', 'not a language', 'eo', 'sw', 'ca-AD'])(
    'is asked in any case, also of an app that speaks "%s"',
    async (odd) => {
      const { screen } = await atRegion(odd)
      expect(textOf(screen)).toMatch(steps.region.sees)
      expect(labelsOf(screen).length).toBeGreaterThan(6)
    },
  )

  test.each([
    ['en', 'mexico', 'MX'],
    ['en', 'méx', 'MX'],
    ['en', 'GERMANY', 'DE'],
    ['es', 'alemania', 'DE'],
    ['es', 'germany', 'DE'],
    ['en', '🇵🇱', 'PL'],
    ['en', 'pe', 'PE'],
    ['en', '  kenya ', 'KE'],
    ['en', 'UK', 'GB'],
    ['en', 'españa', 'ES'],
    ['es', 'méjico', 'MX'],
    ['en', 'Holland', 'NL'],
  ])('is found by its name in any language or a part of it (%s: %s)', async (language, typed, region) => {
    const { person } = await atRegion(language)
    person.say(typed)
    await person.sees(language === 'es' ? /correo electrónico/ : steps.email.sees)
    expect((await app.draft(person)).context.region).toBe(region)
  })

  test('is chosen from a few when several fit', async () => {
    const { person } = await atRegion()
    person.say('united')
    const found = await person.sees('I found these')
    expect(labelsOf(found)).toEqual(expect.arrayContaining(['🇺🇸 United States', '🇬🇧 United Kingdom']))
    await person.tap('🇬🇧 United Kingdom')
    await person.sees(steps.email.sees)
    expect((await app.draft(person)).context).toMatchObject({ region: 'GB' })
  })

  test('is asked for once more when no region has that name', async () => {
    const { person } = await atRegion()
    person.say('atlantis')
    expect(textOf(await person.sees('I don’t know a country'))).toMatch(steps.region.sees)
  })

  test('is guessed from a slip of the finger, and asked about', async () => {
    const { person } = await atRegion()
    person.say('sapin')
    expect(labelsOf(await person.sees('I found these'))[0]).toBe('🇪🇸 Spain')
    await person.tap('🇪🇸 Spain')
    await person.sees(steps.email.sees)
  })

  test('that is not offered is not named again when the next one is not understood', async () => {
    const { person } = await atRegion()
    person.say('andorra')
    await person.sees('isn’t among our regions yet')
    person.say('atlantis')
    const asked = textOf(await person.sees('I don’t know a country'))
    expect(asked).toMatch(steps.region.sees)
    expect(asked).not.toContain('Andorra')
  })

  test('that is not offered leads to the nearest one, with the distance and what that means', async () => {
    const { person } = await atRegion()
    person.say('andorra')
    const far = await person.sees('isn’t among our regions yet')
    expect(textOf(far)).toMatch(/The nearest one is France, about (\d+) km away/)
    const kilometres = Number(/about (\d+) km/.exec(textOf(far))?.[1])
    expect(kilometres).toBeGreaterThan(300)
    expect(kilometres).toBeLessThan(700)
    expect(textOf(far)).toContain('Only prices, offers and local services will be those of France')
    await person.tap('Choose 🇫🇷 France')
    await person.sees(steps.email.sees)
    expect((await app.draft(person)).context).toMatchObject({ region: 'FR' })
  })

  test('that is not offered may be replaced by typing the name of another', async () => {
    const { person } = await atRegion()
    person.say('uruguay')
    await person.sees(/The nearest one is Argentina/)
    person.say('brazil')
    await person.sees(steps.email.sees)
    expect((await app.draft(person)).context).toMatchObject({ region: 'BR' })
  })

  test('may be changed at the end, and no other answer changes with it', async () => {
    const ana = app.person()
    await walk(app, ana, 'review')
    const before = (await app.draft(ana)).context
    await ana.tap('Change region')
    expect(textOf(await ana.sees(steps.region.sees))).toContain('Current: Spain')
    ana.say('ireland')
    await ana.sees(steps.review.sees)
    expect((await app.draft(ana)).context).toEqual({ ...before, region: 'IE' })
    await ana.tap('Accept and create')
    await ana.sees(steps.done.sees)
    expect(await accountsOf(app, ana)).toMatchObject([{ region: 'IE' }])
  })
})
