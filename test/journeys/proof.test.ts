import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type App,
  codeIn,
  DAY,
  labelsOf,
  linkIn,
  MINUTE,
  mailTo,
  matchIn,
  openAppWithPages,
  otherThan,
  type Person,
  postForm,
  SECOND,
  textOf,
} from '../fixtures/app.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openAppWithPages({ CAPTCHA: 'off', PASSWORD_ENTRY: 'chat' })
})
afterAll(() => app[Symbol.asyncDispose]())

/** Walks a sign-up until the code is asked for and the mail server has taken the mail. */
const atCode = async (address?: string) => {
  const person = app.person()
  await walk(app, person, 'email')
  person.say(address ?? person.email)
  const screen = await person.sees(steps.code.sees)
  return { person, screen }
}

const withMail = async () => {
  const { person, screen } = await atCode()
  const mail = await mailTo(app, person.email)
  await person.sees('Sent. It usually')
  return { person, screen, mail, code: codeIn(mail), link: linkIn(mail), match: matchIn(screen) }
}

const mailsTo = (address: string) => app.mailbox.mails.filter(({ to }) => to === address)

describe('the mail', () => {
  test('carries the code and the link, and neither in its subject', async () => {
    const { mail, code, link } = await withMail()
    expect(code).toMatch(/^\d{6}$/)
    expect(mail.html).toContain(code)
    expect(mail.html).toContain(`href="${link}"`)
    expect(mail.subject).not.toContain(code)
    expect(new URL(link).origin).toBe(app.env.PUBLIC_URL)
  })

  test('is seen on its way in the very message that asks for the code', async () => {
    const { person, screen } = await atCode()
    expect(textOf(screen)).toContain('On its way')
    const handed = await person.sees('Sent. It usually')
    expect(handed.message.message_id).toBe(screen.message.message_id)
  })

  test('that has to wait is tried again by itself', async () => {
    const { person, screen } = await atCode(`slow-${app.now()}-a@example.com`)
    const waiting = await person.sees('Delivery is taking longer')
    expect(waiting.message.message_id).toBe(screen.message.message_id)
    await app.pass(5 * SECOND)
    await person.sees('Delivery is taking longer')
    await app.pass(10 * SECOND)
    const handed = await person.sees('Sent. It usually')
    expect(handed.message.message_id).toBe(screen.message.message_id)
  })

  test('that is refused says why, and offers to change the address, which keeps the rest', async () => {
    const { person, screen } = await atCode(`refused-${app.now()}@example.com`)
    const refused = await person.sees('couldn’t be delivered')
    expect(refused.message.message_id).toBe(screen.message.message_id)
    expect(textOf(refused)).toContain('There is no such mailbox')
    expect(textOf(refused)).not.toContain('expires in')
    const { address: _, ...rest } = (await app.draft(person)).context
    await person.tap('Change the address')
    await person.sees(steps.email.sees)
    person.say(person.email)
    await person.sees(steps.code.sees)
    expect((await app.draft(person)).context.region).toBe(rest.region)
    person.say(codeIn(await mailTo(app, person.email)))
    await person.sees(steps.password.sees)
  })

  test('that does not come may be in the spam folder', async () => {
    const { person, screen } = await withMail()
    expect(textOf(person.screen)).not.toContain('spam')
    await app.pass(2 * MINUTE)
    const hint = await person.sees('check your spam folder')
    expect(hint.message.message_id).toBe(screen.message.message_id)
  })
})

describe('sending again', () => {
  test('waits for a visible cool-down and brings the same code', async () => {
    const { person: another } = await withMail()
    const { reply_markup: shown } = another.screen.message
    const waiting = shown?.inline_keyboard.flat().find(({ text }) => text === 'Send it again in 60 seconds')
    expect(waiting).toMatchObject({ disabled: {} })

    const description = "Bad Request: can't parse inline keyboard button"
    app.botApi.fault({ field: 'disabled', answer: { error_code: 400, description } })
    const { person, code, screen } = await withMail()
    expect(labelsOf(person.screen)).toContain('Send it again in 60 seconds')
    await person.tap('Send it again in 60 seconds')
    await person.sees('I can send it again in 59 seconds')
    expect(mailsTo(person.email)).toHaveLength(1)
    await app.pass(MINUTE)
    const free = await person.next((bubble) => labelsOf(bubble).includes('Send it again'))
    expect(free.message.message_id).toBe(screen.message.message_id)
    await person.tap('Send it again')
    await person.sees('Sent again')
    const second = await mailTo(app, person.email)
    expect(codeIn(second)).toBe(code)
    expect(labelsOf(await person.sees('Sent. It usually'))).toContain('Send it again in 2 minutes')
    person.say(code)
    await person.sees(steps.password.sees)
  })

  test('brings a fresh code once the first has expired, and the screen says that it has', async () => {
    const { person, code } = await withMail()
    await app.pass(MINUTE)
    await app.pass(MINUTE)
    await person.sees('spam folder')
    await app.pass(8 * MINUTE)
    await person.sees('The code has expired')
    person.say(code)
    await person.sees('This code no longer works')
    await person.tap('Send a new code')
    await person.sees(steps.code.sees)
    const fresh = codeIn(await mailTo(app, person.email))
    expect(fresh).not.toBe(code)
    person.say(fresh)
    await person.sees(steps.password.sees)
  })
})

describe('the code', () => {
  test('is understood with spaces, a hyphen or in a sentence', async () => {
    const { person, code } = await withMail()
    person.say(`it is ${code.slice(0, 3)}-${code.slice(3)}, thanks`)
    await person.sees(steps.password.sees)
  })

  test('that is wrong is answered with the tries that are left; a text that cannot be a code costs none', async () => {
    const { person, code } = await withMail()
    person.say(otherThan(code))
    await person.sees('You have 4 more tries')
    person.say('what code?')
    await person.sees('The code is just 6 digits')
    person.say(code)
    await person.sees('Thank you, that’s confirmed')
  })

  test('is over after five wrong tries, so that the right code counts no more; a new code helps', async () => {
    const { person, code } = await withMail()
    for (const left of ['4 more tries', '3 more tries', '2 more tries', 'one more try']) {
      person.say(otherThan(code))
      await person.sees(`You have ${left}`)
    }
    person.say(otherThan(code))
    await person.sees('This code no longer works')
    person.say(code)
    await person.sees('This code no longer works')
    expect((await app.draft(person)).context.proven).toBeUndefined()
    await app.pass(MINUTE)
    await person.tap('Send a new code')
    await person.sees(steps.code.sees)
    person.say(codeIn(await mailTo(app, person.email)))
    await person.sees(steps.password.sees)
  })

  test('that another person was sent does not fit', async () => {
    const [mine, theirs] = [await withMail(), await withMail()]
    mine.person.say(theirs.code)
    await mine.person.sees('That’s not the code')
  })

  test('of an address that was changed is void, and everything else stays', async () => {
    const { person, code, link } = await withMail()
    const before = (await app.draft(person)).context
    await person.tap('Change the address')
    expect(textOf(await person.sees(steps.email.sees))).toContain(`Current: ${person.email}`)
    person.say(`new-${person.email}`)
    await person.sees(steps.code.sees)
    const mail = await mailTo(app, `new-${person.email}`)
    expect((await app.draft(person)).context.region).toBe(before.region)
    person.say(code)
    await person.sees('That’s not the code')
    expect((await postForm(link)).status).toBe(410)
    person.say(codeIn(mail))
    await person.sees(steps.password.sees)
  })

  test('stays the same when the person goes to change the address and keeps it', async () => {
    const { person, code } = await withMail()
    await person.tap('Change the address')
    await person.sees(steps.email.sees)
    await person.tap('Keep it')
    await person.sees(steps.code.sees)
    expect(mailsTo(person.email)).toHaveLength(1)
    person.say(code)
    await person.sees(steps.password.sees)
  })
})

describe('the link', () => {
  const open = async (link: string) => {
    const page = await fetch(link)
    return { status: page.status, text: await page.text() }
  }

  test('changes nothing when it is only opened, as mail scanners do', async () => {
    const { person, link } = await withMail()
    const page = await open(link)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Confirm my address')
    await open(link)
    expect(await app.where(person)).toBe('sign-up.code')
  })

  test('finishes the step on any device, and the chat hears of it at once, with a sound', async () => {
    const { person, link, screen, match } = await withMail()
    const page = await postForm(link, { match })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Confirmed')
    const next = await person.sees('you’ve confirmed it with the link')
    expect(textOf(next)).toMatch(steps.password.sees)
    expect(next.message.message_id).toBeGreaterThan(screen.message.message_id)
  })

  test('does its work once; the page says so kindly the second time', async () => {
    const { person, link, code, match } = await withMail()
    await postForm(link, { match })
    await person.sees('you’ve confirmed it with the link')
    const again = await postForm(link, { match })
    expect(await again.text()).toContain('Already confirmed')
    expect((await open(link)).text).toContain('Already confirmed')
    expect(await app.where(person)).toBe('sign-up.password')
    expect(code).not.toBe('')
  })

  test('has nothing left to do when the code was written first', async () => {
    const { person, link, code } = await withMail()
    person.say(code)
    await person.sees(steps.password.sees)
    expect((await open(link)).text).toContain('Already confirmed')
  })

  test('works while the person reads a tip, whose place is kept', async () => {
    const { person, link, match } = await withMail()
    person.say('/tips')
    await person.sees('Small habits')
    expect((await postForm(link, { match })).status).toBe(200)
    await person.sees('you’ve confirmed it with the link')
    expect((await app.draft(person)).state).toBe('password')
  })

  test('still works when the code has expired, and not the day after', async () => {
    const [early, late] = [await withMail(), await withMail()]
    await app.pass(11 * MINUTE)
    expect((await postForm(early.link, { match: early.match })).status).toBe(200)
    await early.person.sees(steps.password.sees)
    await app.pass(DAY)
    expect((await postForm(late.link)).status).toBe(410)
    expect((await app.draft(late.person)).context.proven).toBeUndefined()
  })

  test('is taken from no other site and with not one letter changed', async () => {
    const { person, link } = await withMail()
    const foreign = await fetch(link, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: new URLSearchParams(),
    })
    expect(foreign.status).toBe(403)
    const changed = link.slice(0, -1) + (link.endsWith('A') ? 'B' : 'A')
    expect((await postForm(changed)).status).toBe(404)
    expect(await app.where(person)).toBe('sign-up.code')
  })

  test('of a sign-up whose answers were forgotten confirms nothing', async () => {
    const { person, link, match } = await withMail()
    await person.tap('Cancel')
    await person.sees('Paused at step')
    await person.tap('Delete my answers')
    await person.sees('Your answers are deleted')
    expect((await postForm(link, { match })).status).toBe(409)
    expect(await app.where(person)).toBe('home.menu')
  })
})

test('a fourth address within a day has to wait, and nothing is lost', async () => {
  const { person } = await withMail()
  const another = async (person: Person, address: string) => {
    await person.tap('Change the address')
    await person.sees(steps.email.sees)
    person.say(address)
  }
  for (const nth of ['2', '3']) {
    await another(person, `${nth}-${person.email}`)
    await person.sees(steps.code.sees)
    await person.sees('Sent. It usually')
  }
  await another(person, `4-${person.email}`)
  await person.sees('I can only write to a few addresses a day from one chat')
  expect(mailsTo(`4-${person.email}`)).toEqual([])
  await person.tap(`2-${person.email}`)
  await person.sees(steps.code.sees)
  expect(mailsTo(`2-${person.email}`)).toHaveLength(1)
  person.say(codeIn(await mailTo(app, `2-${person.email}`)))
  await person.sees(steps.password.sees)
})
