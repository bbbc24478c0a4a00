import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type App,
  codeIn,
  DAY,
  type Guest,
  labelsOf,
  linkIn,
  MINUTE,
  mailTo,
  openAppWithPages,
  otherThan,
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

/** Until the code was asked for and the mail was taken. */
const atCode = async (address?: string) => {
  const guest = app.person()
  await walk(app, guest, 'email')
  guest.say(address ?? guest.email)
  await guest.sees(steps.terms.sees)
  await guest.tap('I accept')
  const screen = await guest.sees(steps.code.sees)
  return { guest, screen }
}

const withMail = async () => {
  const { guest, screen } = await atCode()
  const mail = await mailTo(app, guest.email)
  await guest.sees('Handed over')
  return { guest, screen, mail, code: codeIn(mail), link: linkIn(mail) }
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
    const { guest, screen } = await atCode()
    expect(textOf(screen)).toContain('On its way')
    const handed = await guest.sees('Handed over')
    expect(handed.message.message_id).toBe(screen.message.message_id)
  })

  test('that has to wait is tried again by itself', async () => {
    const { guest, screen } = await atCode(`slow-${app.now()}-a@example.com`)
    const waiting = await guest.sees('asks us to wait a little')
    expect(waiting.message.message_id).toBe(screen.message.message_id)
    await app.pass(5 * SECOND)
    await guest.sees('asks us to wait a little')
    await app.pass(10 * SECOND)
    const handed = await guest.sees('Handed over')
    expect(handed.message.message_id).toBe(screen.message.message_id)
  })

  test('that is refused says why, and offers to change the address, which keeps the rest', async () => {
    const { guest, screen } = await atCode(`refused-${app.now()}@example.com`)
    const refused = await guest.sees('could not be delivered')
    expect(refused.message.message_id).toBe(screen.message.message_id)
    expect(textOf(refused)).toContain('There is no such mailbox')
    expect(textOf(refused)).not.toContain('more minutes')
    const { address: _, ...rest } = (await app.draft(guest)).context
    await guest.tap('Change the address')
    await guest.sees(steps.email.sees)
    guest.say(guest.email)
    await guest.sees(steps.code.sees)
    const { terms, region } = (await app.draft(guest)).context
    expect({ terms, region }).toEqual({ terms: rest.terms, region: rest.region })
    guest.say(codeIn(await mailTo(app, guest.email)))
    await guest.sees(steps.password.sees)
  })

  test('that does not come may be in the spam folder', async () => {
    const { guest, screen } = await withMail()
    expect(textOf(guest.screen)).not.toContain('spam')
    await app.pass(2 * MINUTE)
    const hint = await guest.sees('look in the spam folder')
    expect(hint.message.message_id).toBe(screen.message.message_id)
  })
})

describe('sending again', () => {
  test('waits for a visible cool-down and brings the same code', async () => {
    const { guest, code, screen } = await withMail()
    expect(labelsOf(guest.screen)).toContain('Send it again in 60 seconds')
    await guest.tap('Send it again in 60 seconds')
    await guest.sees('It can be sent again in 59 seconds')
    expect(mailsTo(guest.email)).toHaveLength(1)
    await app.pass(MINUTE)
    const free = await guest.next((bubble) => labelsOf(bubble).includes('Send it again'))
    expect(free.message.message_id).toBe(screen.message.message_id)
    await guest.tap('Send it again')
    await guest.sees('Sent again')
    const second = await mailTo(app, guest.email)
    expect(codeIn(second)).toBe(code)
    expect(labelsOf(await guest.sees('Handed over'))).toContain('Send it again in 2 minutes')
    guest.say(code)
    await guest.sees(steps.password.sees)
  })

  test('brings a fresh code once the first has expired, and the screen says that it has', async () => {
    const { guest, code } = await withMail()
    await app.pass(MINUTE)
    await app.pass(MINUTE)
    await guest.sees('spam folder')
    await app.pass(8 * MINUTE)
    await guest.sees('The code has expired')
    guest.say(code)
    await guest.sees('This code no longer works')
    await guest.tap('Send a new code')
    await guest.sees(steps.code.sees)
    const fresh = codeIn(await mailTo(app, guest.email))
    expect(fresh).not.toBe(code)
    guest.say(fresh)
    await guest.sees(steps.password.sees)
  })
})

describe('the code', () => {
  test('is understood with spaces, a hyphen or in a sentence', async () => {
    const { guest, code } = await withMail()
    guest.say(`it is ${code.slice(0, 3)}-${code.slice(3)}, thanks`)
    await guest.sees(steps.password.sees)
  })

  test('is told to be wrong with the tries that are left; what cannot be a code costs none', async () => {
    const { guest, code } = await withMail()
    guest.say(otherThan(code))
    await guest.sees('You have 4 more tries')
    guest.say('what code?')
    await guest.sees('The code is 6 digits')
    guest.say(code)
    await guest.sees('Thank you, that is confirmed')
  })

  test('is over after five wrong ones, the right one included; a new one helps', async () => {
    const { guest, code } = await withMail()
    for (const left of ['4 more tries', '3 more tries', '2 more tries', 'one more try']) {
      guest.say(otherThan(code))
      await guest.sees(`You have ${left}`)
    }
    guest.say(otherThan(code))
    await guest.sees('This code no longer works')
    guest.say(code)
    await guest.sees('This code no longer works')
    expect((await app.draft(guest)).context.proven).toBeUndefined()
    await app.pass(MINUTE)
    await guest.tap('Send a new code')
    await guest.sees(steps.code.sees)
    guest.say(codeIn(await mailTo(app, guest.email)))
    await guest.sees(steps.password.sees)
  })

  test('of somebody else does not fit', async () => {
    const [mine, theirs] = [await withMail(), await withMail()]
    mine.guest.say(theirs.code)
    await mine.guest.sees('That is not the code')
  })

  test('of an address that was changed is void, and everything else stays', async () => {
    const { guest, code, link } = await withMail()
    const before = (await app.draft(guest)).context
    await guest.tap('Change the address')
    expect(textOf(await guest.sees(steps.email.sees))).toContain(`So far: ${guest.email}`)
    guest.say(`new-${guest.email}`)
    await guest.sees(steps.code.sees)
    const mail = await mailTo(app, `new-${guest.email}`)
    const { region, terms } = (await app.draft(guest)).context
    expect({ region, terms }).toEqual({ region: before.region, terms: before.terms })
    guest.say(code)
    await guest.sees('That is not the code')
    expect((await postForm(link)).status).toBe(410)
    guest.say(codeIn(mail))
    await guest.sees(steps.password.sees)
  })

  test('stays the same when the person goes to change the address and keeps it', async () => {
    const { guest, code } = await withMail()
    await guest.tap('Change the address')
    await guest.sees(steps.email.sees)
    await guest.tap('Keep it')
    await guest.sees(steps.code.sees)
    expect(mailsTo(guest.email)).toHaveLength(1)
    guest.say(code)
    await guest.sees(steps.password.sees)
  })
})

describe('the link', () => {
  const open = async (link: string) => {
    const page = await fetch(link)
    return { status: page.status, text: await page.text() }
  }

  test('changes nothing when it is only opened, as mail scanners do', async () => {
    const { guest, link } = await withMail()
    const page = await open(link)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Confirm my address')
    await open(link)
    expect(await app.where(guest)).toBe('sign-up.code')
  })

  test('finishes the step on any device, and the chat hears of it at once, with a sound', async () => {
    const { guest, link, screen } = await withMail()
    const page = await postForm(link)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Confirmed')
    const next = await guest.sees('you have confirmed it with the link')
    expect(textOf(next)).toMatch(steps.password.sees)
    expect(next.message.message_id).toBeGreaterThan(screen.message.message_id)
  })

  test('does its work once; a second time says so kindly', async () => {
    const { guest, link, code } = await withMail()
    await postForm(link)
    await guest.sees('you have confirmed it with the link')
    const again = await postForm(link)
    expect(await again.text()).toContain('Already confirmed')
    expect((await open(link)).text).toContain('Already confirmed')
    expect(await app.where(guest)).toBe('sign-up.password')
    expect(code).not.toBe('')
  })

  test('is done when the code was written first', async () => {
    const { guest, link, code } = await withMail()
    guest.say(code)
    await guest.sees(steps.password.sees)
    expect((await open(link)).text).toContain('Already confirmed')
  })

  test('works while the person reads a tip, whose place is kept', async () => {
    const { guest, link } = await withMail()
    guest.say('/tips')
    await guest.sees('Small habits')
    expect((await postForm(link)).status).toBe(200)
    await guest.sees('you have confirmed it with the link')
    expect((await app.draft(guest)).state).toBe('password')
  })

  test('still works when the code has expired, and not the day after', async () => {
    const [early, late] = [await withMail(), await withMail()]
    await app.pass(11 * MINUTE)
    expect((await postForm(early.link)).status).toBe(200)
    await early.guest.sees(steps.password.sees)
    await app.pass(DAY)
    expect((await postForm(late.link)).status).toBe(410)
    expect((await app.draft(late.guest)).context.proven).toBeUndefined()
  })

  test('is taken from no other site and with not one letter changed', async () => {
    const { guest, link } = await withMail()
    const foreign = await fetch(link, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: new URLSearchParams(),
    })
    expect(foreign.status).toBe(403)
    const changed = link.slice(0, -1) + (link.endsWith('A') ? 'B' : 'A')
    expect((await postForm(changed)).status).toBe(404)
    expect(await app.where(guest)).toBe('sign-up.code')
  })

  test('of a sign-up whose answers were forgotten confirms nothing', async () => {
    const { guest, link } = await withMail()
    await guest.tap('Cancel')
    await guest.sees('Put aside')
    await guest.tap('Forget my answers')
    await guest.sees('Your answers are deleted')
    expect((await postForm(link)).status).toBe(409)
    expect(await app.where(guest)).toBe('home.menu')
  })
})

test('a fourth address within a day has to wait, and nothing is lost', async () => {
  const { guest } = await withMail()
  const another = async (guest: Guest, address: string) => {
    await guest.tap('Change the address')
    await guest.sees(steps.email.sees)
    guest.say(address)
  }
  for (const nth of ['2', '3']) {
    await another(guest, `${nth}-${guest.email}`)
    await guest.sees(steps.code.sees)
    await guest.sees('Handed over')
  }
  await another(guest, `4-${guest.email}`)
  await guest.sees('From one chat I write to a few addresses a day only')
  expect(mailsTo(`4-${guest.email}`)).toEqual([])
  await guest.tap(`2-${guest.email}`)
  await guest.sees(steps.code.sees)
  expect(mailsTo(`2-${guest.email}`)).toHaveLength(1)
  guest.say(codeIn(await mailTo(app, `2-${guest.email}`)))
  await guest.sees(steps.password.sees)
})
