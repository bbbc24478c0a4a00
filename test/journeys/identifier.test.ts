import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type App,
  accountsOf,
  codeIn,
  labelsOf,
  openApp,
  type Person,
  smsTo,
  textOf,
} from '../fixtures/app.ts'
import { PASSWORD, steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off' })
})
afterAll(() => app[Symbol.asyncDispose]())

let last = 600_000_000
const spanishNumber = () => {
  last += 1
  return `+34${last}`
}

const atPhone = async (phone = spanishNumber()) => {
  const person = app.person({ phone })
  await walk(app, person, 'email')
  await person.tap('Use my phone number')
  await person.sees('What’s your phone number')
  return person
}

const keyboardOf = (person: Person) =>
  person.keyboard?.keyboard.flat().map((key) => (typeof key === 'string' ? key : key.text))

describe('an e-mail address', () => {
  test('that looks misspelt is asked about before anything is sent', async () => {
    const ana = app.person()
    await walk(app, ana, 'email')
    ana.say(`mail-${ana.id}@gmial.com`)
    const doubt = await ana.sees(`Did you mean mail-${ana.id}@gmail.com`)
    expect((await app.draft(ana)).context.address).toBeUndefined()
    expect(app.mailbox.mails.filter(({ to }) => to.includes(String(ana.id)))).toEqual([])
    expect(labelsOf(doubt).slice(0, 2)).toEqual(['Yes, that one', 'No, mine is right'])
    await ana.tap('Yes, that one')
    await ana.sees(steps.code.sees)
    expect((await app.draft(ana)).context.address).toEqual({
      kind: 'email',
      value: `mail-${ana.id}@gmail.com`,
    })
  })

  test('that looks misspelt is taken all the same if the person says so', async () => {
    const ana = app.person()
    await walk(app, ana, 'email')
    ana.say(`mail-${ana.id}@gmial.com`)
    await ana.sees('Did you mean')
    await ana.tap('No, mine is right')
    await ana.sees(steps.code.sees)
    expect((await app.draft(ana)).context.address?.value).toBe(`mail-${ana.id}@gmial.com`)
  })

  test('is understood in a sentence and in capitals, and kept in one form', async () => {
    const ana = app.person()
    await walk(app, ana, 'email')
    ana.say(`It is  Mail-${ana.id}@EXAMPLE.com.`)
    await ana.sees(steps.code.sees)
    expect((await app.draft(ana)).context.address?.value).toBe(ana.email)
  })

  test('may be written where a number is asked for', async () => {
    const ana = await atPhone()
    ana.say(ana.email)
    await ana.sees(steps.code.sees)
  })

  test.each(['ana', 'ana@', '@example.com', 'ana@example', 'a@b.com c@d.com', 'ana @example.com'])(
    'is asked for again when it is none: %s',
    async (typed) => {
      const ana = app.person()
      await walk(app, ana, 'email')
      ana.say(typed)
      const screen = await ana.sees('Something seems to be missing. An e-mail address')
      expect(textOf(screen)).toMatch(steps.email.sees)
    },
  )
})

describe('a phone number', () => {
  test('that is shared is proven without a code, and the account has it', async () => {
    const phone = spanishNumber()
    const ana = await atPhone(phone)
    expect(keyboardOf(ana)).toEqual([
      'Share my number',
      'Use an e-mail address',
      '‹ Back',
      'Cancel',
      'Help',
      'Language',
    ])
    ana.press('Share my number')
    await ana.sees(steps.password.sees)
    expect(ana.keyboard).toBeUndefined()
    ana.say(PASSWORD)
    await walk(app, ana, 'done', 'again')
    expect(app.mailbox.texts.filter(({ to }) => to === phone)).toEqual([])
    expect(await accountsOf(app, ana)).toMatchObject([{ addresses: [{ kind: 'phone', value: phone }] }])
  })

  test('of another person is refused', async () => {
    const ana = await atPhone()
    ana.shareContact({ phone: '+34611111111', userId: 4711 })
    expect(textOf(await ana.sees('someone else’s number'))).toContain('What’s your phone number')
    ana.shareContact({ phone: '+34611111111' })
    await ana.sees('someone else’s number')
    expect((await app.draft(ana)).context.address).toBeUndefined()
  })

  test('in a forwarded contact is refused, even the person’s own', async () => {
    const ana = await atPhone()
    app.botApi.inject({
      message: {
        message_id: 900_000 + ana.id,
        date: Math.floor(app.now() / 1000),
        chat: { id: ana.id, type: 'private', first_name: 'Alex' },
        from: { id: ana.id, is_bot: false, first_name: 'Alex' },
        forward_origin: {
          type: 'user',
          date: 1,
          sender_user: { id: ana.id, is_bot: false, first_name: 'Alex' },
        },
        contact: { phone_number: '+34611111112', first_name: 'Alex', user_id: ana.id },
      },
    })
    await ana.sees('someone else’s number')
    expect((await app.draft(ana)).context.address).toBeUndefined()
  })

  test('of an anonymous Telegram number leads to another choice', async () => {
    const ana = await atPhone('+88801234567')
    ana.press('Share my number')
    await ana.sees(/anonymous number|seems to be missing/)
    expect((await app.draft(ana)).context.proven).toBeUndefined()
  })

  test('that is written is proven by SMS', async () => {
    const phone = spanishNumber()
    const ana = await atPhone()
    ana.say(phone.replace(/^\+34(...)(...)(...)$/, '$1 $2 $3'))
    expect(textOf(await ana.sees('6-digit code by SMS'))).not.toContain(phone)
    const sms = await smsTo(app, phone)
    ana.say(codeIn(sms))
    await walk(app, ana, 'done', 'password')
    expect(await accountsOf(app, ana)).toMatchObject([{ addresses: [{ kind: 'phone', value: phone }] }])
  })

  test.each(['+43 664 123456', '+1 876 212 3456', '+34 803 12 34 56', '+44 9098 790879', '+870 773 123 456'])(
    'to which no SMS may go is answered with what works instead: %s',
    async (typed) => {
      const ana = await atPhone()
      ana.say(typed)
      const screen = await ana.sees('can’t send an SMS to that number')
      expect(textOf(screen)).toMatch(/Share my number.*e-mail address works too/s)
      expect(keyboardOf(ana)).toContain('Share my number')
      const number = typed.replaceAll(' ', '')
      expect(app.mailbox.texts.filter(({ to }) => to === number)).toEqual([])
      expect((await app.draft(ana)).context.address).toBeUndefined()
    },
  )

  test('to which no SMS may go is taken when it is shared', async () => {
    const ana = await atPhone('+18762123456')
    ana.press('Share my number')
    await ana.sees(steps.password.sees)
    expect((await app.draft(ana)).context.address?.value).toBe('+18762123456')
  })

  test.each(['12', 'my phone', '+34 6', '+999 123 456 789'])(
    'is asked for again when it is none: %s',
    async (typed) => {
      const ana = await atPhone()
      ana.say(typed)
      await ana.sees('Something seems to be missing. Please type your phone number')
    },
  )

  test('may be given up for an e-mail address; the keyboard goes away', async () => {
    const ana = await atPhone()
    ana.press('Use an e-mail address')
    await ana.sees(steps.email.sees)
    expect(ana.keyboard).toBeUndefined()
  })

  test('takes its keyboard away even after a restart of the program', async () => {
    const ana = await atPhone()
    await app.restart()
    ana.press('Share my number')
    await ana.sees(steps.password.sees)
    expect(ana.keyboard).toBeUndefined()
  })

  test('that has an account already is named as such to the owner, who has just shared it', async () => {
    const phone = spanishNumber()
    const first = await atPhone(phone)
    first.press('Share my number')
    await walk(app, first, 'done', 'password')
    const again = await atPhone(phone)
    again.press('Share my number')
    expect(labelsOf(await again.sees('already has an account'))).toContain('Sign in')
  })
})

test('a written password is never taken for an address', async () => {
  const ana = app.person()
  await walk(app, ana, 'email')
  ana.say(PASSWORD)
  await ana.sees('Something seems to be missing. An e-mail address')
})
