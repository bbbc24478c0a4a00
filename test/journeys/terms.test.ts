import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type App,
  accountsOf,
  captchaOf,
  codeIn,
  labelsOf,
  MINUTE,
  mailTo,
  openApp,
  type Person,
  textOf,
} from '../fixtures/app.ts'
import { PASSWORD, steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app[Symbol.asyncDispose]())

/** The addresses behind the words of a message. */
const linksIn = ({ message }: Person['screen']) =>
  (message.entities ?? []).flatMap((entity) => ('url' in entity ? [entity.url] : []))

describe('the terms', () => {
  test('open behind their words in the review, which names the version that is recorded', async () => {
    const ana = app.person()
    const screen = await walk(app, ana, 'review')
    expect(linksIn(screen)).toEqual(['https://example.com/terms', 'https://example.com/privacy'])
    expect(textOf(screen)).toContain('2026-01')
  })

  test('are not accepted by anything but the button', async () => {
    const ana = app.person()
    await walk(app, ana, 'review')
    ana.say('yes of course')
    await ana.sees(steps.review.sees)
    expect(await app.where(ana)).toBe('sign-up.review')
    expect(await accountsOf(app, ana)).toEqual([])
  })

  test('are recorded with version, language, time and channel; offers stay off', async () => {
    const ana = app.person()
    const screen = await walk(app, ana, 'review')
    expect(labelsOf(screen)).toContain('☐ Send me news and offers')
    await app.pass(MINUTE)
    await ana.tap('Accept and create')
    const accepted = app.now()
    await ana.sees(steps.done.sees)
    const [account] = await accountsOf(app, ana)
    expect(account?.consents).toEqual([
      { kind: 'terms', version: '2026-01', locale: 'en', at: accepted, channel: 'telegram' },
    ])
  })

  test('record offers only for those who turned them on, in the language they read', async () => {
    const ana = app.person({ languageCode: 'es-PE' })
    ana.say('/signup')
    await ana.sees('correo electrónico')
    ana.say(ana.email)
    await ana.sees('caracteres')
    ana.say(await captchaOf(app, ana))
    await ana.sees('6 cifras')
    ana.say(codeIn(await mailTo(app, ana.email)))
    for (const seen of ['contraseña', 'otra vez']) {
      await ana.sees(seen)
      ana.say(PASSWORD)
    }
    await ana.sees('política de privacidad')
    const off = labelsOf(ana.screen).find((label) => label.startsWith('☐')) ?? ''
    await ana.tap(off)
    await ana.next((bubble) => labelsOf(bubble).some((label) => label.startsWith('☑')))
    await ana.tap(off.replace('☐', '☑'))
    await ana.next((bubble) => labelsOf(bubble).includes(off))
    await ana.tap(off)
    await ana.next((bubble) => labelsOf(bubble).some((label) => label.startsWith('☑')))
    const turnedOn = app.now()
    await ana.tap('Aceptar y crear')
    await ana.sees('ID de la cuenta')
    const [account] = await accountsOf(app, ana)
    const consent = { version: '2026-01', locale: 'es', channel: 'telegram' }
    expect(account?.consents).toEqual([
      { kind: 'offers', ...consent, at: turnedOn },
      { kind: 'terms', ...consent, at: app.now() },
    ])
  })

  test('that changed since the review was drawn are shown before they are accepted', async () => {
    const ana = app.person()
    await walk(app, ana, 'review')
    const { message } = ana.screen
    const button = message.reply_markup?.inline_keyboard
      .flat()
      .find(({ text }) => text === 'Accept and create')
    const data = button && 'callback_data' in button ? button.callback_data : ''
    const older = data.replace('create-2026-01', 'create-2025-06')
    expect(older).not.toBe(data)
    await ana.tap({ data: older }, message.message_id)
    await ana.sees(steps.review.sees)
    expect(await accountsOf(app, ana)).toEqual([])
    await ana.tap('Accept and create')
    await ana.sees(steps.done.sees)
    expect((await accountsOf(app, ana))[0]?.consents).toMatchObject([{ kind: 'terms', version: '2026-01' }])
  })
})
