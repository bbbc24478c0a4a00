import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, captchaOf, HOUR, openApp, type Person, textOf } from '../fixtures/app.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app[Symbol.asyncDispose]())

const atCaptcha = async () => {
  const person = app.person()
  const screen = await walk(app, person, 'captcha')
  return { person, screen, text: await captchaOf(app, person) }
}

/** The picture that a message shows, as the server got it. */
const pictureOf = (person: Person) => {
  const { photo } = person.screen.message
  return app.botApi.file(photo?.at(-1)?.file_id ?? '')?.bytes ?? new Uint8Array()
}

const otherCase = (text: string) =>
  [...text].map((sign) => (sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase())).join('')

describe('a captcha', () => {
  test('is a picture made here; its answer stands in no message', async () => {
    const { person, screen, text } = await atCaptcha()
    expect([...pictureOf(person).subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
    expect(text).toMatch(/^\w{5}$/)
    expect(JSON.stringify(screen.message)).not.toContain(text)
  })

  test('lets the person through once it is answered, and is spent then', async () => {
    const { person, text } = await atCaptcha()
    person.say(` ${text} `)
    await person.sees(steps.code.sees)
    const spent = await app.directory.db
      .selectFrom('challenges')
      .select('spent_at')
      .where('conversation', '=', person.conversation)
      .where('kind', '=', 'captcha-picture')
      .execute()
    expect(spent).toEqual([{ spent_at: app.now() }])
  })

  test('tells upper and lower case apart, and brings a new picture after a wrong answer', async () => {
    const { person, text } = await atCaptcha()
    const first = pictureOf(person)
    person.say(otherCase(text))
    await person.sees('That did not match. Here is a new one.')
    expect(Buffer.from(pictureOf(person)).equals(Buffer.from(first))).toBe(false)
    person.say(text)
    await person.sees('That did not match')
    person.say(await captchaOf(app, person))
    await person.sees(steps.code.sees)
  })

  test('gives another picture on request, in the same message, and forgets the first', async () => {
    const { person, screen, text } = await atCaptcha()
    const first = pictureOf(person)
    await person.tap('New picture')
    const other = await person.sees(steps.captcha.sees)
    expect(other.message.message_id).toBe(screen.message.message_id)
    expect(Buffer.from(pictureOf(person)).equals(Buffer.from(first))).toBe(false)
    person.say(text)
    await person.sees('That did not match')
  })

  test('that another person was shown does not fit', async () => {
    const [mine, theirs] = [await atCaptcha(), await atCaptcha()]
    mine.person.say(theirs.text)
    await mine.person.sees('That did not match')
  })

  test('can be had in words by people who see no picture, and as a picture again', async () => {
    const { person } = await atCaptcha()
    await person.tap('I cannot see it')
    const words = await person.sees('write these numbers as digits')
    const digits = await captchaOf(app, person)
    expect(digits).toMatch(/^\d{4}$/)
    expect(textOf(words)).not.toContain(digits)
    expect(textOf(words)).toMatch(/(zero|one|two|three|four|five|six|seven|eight|nine)(, \w+){3}/)
    await person.tap('A picture instead')
    await person.sees(steps.captcha.sees)
    await person.tap('I cannot see it')
    await person.sees('write these numbers as digits')
    person.say([...(await captchaOf(app, person))].join(' '))
    await person.sees(steps.code.sees)
  })

  test('in words is as strict, and brings new numbers after a wrong answer', async () => {
    const { person } = await atCaptcha()
    await person.tap('I cannot see it')
    await person.sees('write these numbers as digits')
    const digits = await captchaOf(app, person)
    person.say([...digits].reverse().join('') === digits ? '12345' : [...digits].reverse().join(''))
    await person.sees('That did not match')
    expect(await app.where(person)).toBe('sign-up.captchaWords')
  })

  test('that a person asks for again and again leads to a break that ends by itself', async () => {
    const { person } = await atCaptcha()
    await person.tap('I cannot see it')
    await person.sees('write these numbers')
    for (let again = 2; again < 20; again += 1) {
      await person.tap('New numbers')
      await person.sees('write these numbers')
    }
    await person.tap('New numbers')
    expect(textOf(await person.sees('there is a short break'))).toContain('60 minutes')
    await app.pass(HOUR)
    await person.sees('The break is over')
    await person.tap('Go on')
    await person.sees(steps.captcha.sees)
  })
})

describe('an operator', () => {
  test('may turn the captcha off, and then there is one step less', async () => {
    await using open = await openApp({ CAPTCHA: 'off' })
    const ana = open.person()
    expect(textOf(await walk(open, ana, 'terms'))).toContain('Step 3 of 6')
    await ana.tap('I accept')
    expect(textOf(await ana.sees(steps.code.sees))).toContain('Step 4 of 6')
  })

  test('may ask for the captcha on suspicion only: at the second address', async () => {
    await using wary = await openApp({ CAPTCHA: 'adaptive' })
    const ana = wary.person()
    await walk(wary, ana, 'terms')
    await ana.tap('I accept')
    await ana.sees(steps.code.sees)
    await ana.tap('Change the address')
    await ana.sees(steps.email.sees)
    ana.say(`other-${ana.email}`)
    await ana.sees(steps.captcha.sees)
    ana.say(await captchaOf(wary, ana))
    await ana.sees(steps.code.sees)
  })
})
