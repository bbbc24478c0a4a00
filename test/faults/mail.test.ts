import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { codeIn, labelsOf, MINUTE, mailTo, openApp, type Person, textOf } from '../fixtures/app.ts'
import { openProxy } from '../fixtures/servers/proxy.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'
import { expectSound, openRig, type Rig, timesShown, until, within } from './rig.ts'
import { row } from './rows.ts'

const DELAYED = /Delivery is taking longer than usual. I’ll keep trying/
const mailsTo = (rig: Rig, { email }: Person) => rig.mailbox.mails.filter(({ to }) => to === email)

/** A rig whose person is asked for the address: the answer sends the first mail. */
const beforeTheMail = async (rig: Rig) => {
  const person = rig.person()
  await rig.start()
  await walk(rig, person, 'email')
  return person
}

const finish = async (rig: Rig, person: Person) => {
  person.say(codeIn(await mailTo(rig, person.email)))
  await walk(rig, person, 'done', 'password')
  await expectSound(rig, person)
}

test.concurrent(row('S1f', 'refused'), async () => {
  await using rig = await openRig()
  const person = await beforeTheMail(rig)
  await rig.lines.mail.refuse()
  person.say(person.email)
  await person.sees(DELAYED)
  await rig.lines.mail.accept()
  await finish(rig, person)
  expect(mailsTo(rig, person)).toHaveLength(1)
})

test.concurrent(row('S1f', 'no greeting'), async () => {
  await using rig = await openRig()
  const [person, other] = [await beforeTheMail(rig), rig.person()]
  rig.lines.mail.stall()
  person.say(person.email)
  await person.sees(steps.code.sees)
  await walk(rig, other, 'email')
  await person.sees(DELAYED)
  rig.lines.mail.flow()
  await finish(rig, person)
  await until(
    () => new Set(mailsTo(rig, person).map(({ messageId }) => messageId)).size === 1,
    'one Message-ID',
  )
})

test.concurrent(row('S2f'), async () => {
  await using rig = await openRig()
  const person = await beforeTheMail(rig)
  rig.mailbox.fault({ at: 'connect', code: 421 })
  rig.mailbox.fault({ at: 'rcpt', code: 451 })
  person.say(person.email)
  await person.sees(DELAYED)
  await finish(rig, person)
  expect(mailsTo(rig, person)).toHaveLength(1)
})

test.concurrent(row('S3f'), async () => {
  await using rig = await openRig()
  const person = await beforeTheMail(rig)
  rig.mailbox.fault({ at: 'rcpt', code: 550 })
  person.say(person.email)
  const told = await person.sees(/couldn’t be delivered/)
  expect(textOf(told)).toContain(`My message to ${person.email} could`)
  expect(labelsOf(told)).toContain('Change the address')
  void person.tap('Change the address').catch(() => {})
  await person.sees(steps.email.sees)
  person.say(`other-${person.email}`)
  await person.sees(steps.code.sees)
  person.say(codeIn(await mailTo(rig, `other-${person.email}`)))
  await walk(rig, person, 'done', 'password')
  expect(mailsTo(rig, person)).toEqual([])
  await expectSound(rig, person)
})

test.concurrent.each([
  ['before the final 250', 'loseRequest', 1],
  ['after it', 'loseReply', 2],
] as const)(row('S4f', '%s'), async (_, point, copies) => {
  await using rig = await openRig()
  const person = await beforeTheMail(rig)
  const lost = rig.lines.mail[point]('\r\n.\r\n')
  person.say(person.email)
  await within(20_000, lost, 'no mail is sent')
  await person.sees(DELAYED)
  await until(() => mailsTo(rig, person).length >= copies, 'it is sent again', 20_000)
  await finish(rig, person)
  expect(mailsTo(rig, person)).toHaveLength(copies)
  expect(new Set(mailsTo(rig, person).map(({ messageId }) => messageId)).size).toBe(1)
  expect(new Set(mailsTo(rig, person).map(codeIn)).size).toBe(1)
})

test.concurrent(row('S5f'), async () => {
  await using rig = await openRig()
  const person = rig.person()
  const strict = new SMTPServer({
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth: (_, __, answer) => answer(Object.assign(new Error('Who are you?'), { responseCode: 535 })),
  }).listen(0, '127.0.0.1')
  await once(strict, 'listening')
  const { port } = strict.address() as AddressInfo
  const child = await rig.start({
    SMTP_URL: `smtp://portico:hunter2hunter2@127.0.0.1:${port}`,
    LOG_LEVEL: 'trace',
  })
  await walk(rig, person, 'email')
  person.say(person.email)
  await person.sees(DELAYED)
  expect(timesShown(person, /couldn’t be delivered|Who are you/)).toBe(0)
  expect(child.output).not.toContain('hunter2')
  await new Promise<unknown>((resolve) => strict.close(resolve))
})

test.concurrent(row('S6f'), async () => {
  await using rig = await openRig()
  const person = await beforeTheMail(rig)
  person.say(person.email)
  await person.sees(steps.code.sees)
  const older = codeIn(await mailTo(rig, person.email))
  void person.tap('Change the address').catch(() => {})
  await person.sees(steps.email.sees)
  person.say(`other-${person.email}`)
  await person.sees(steps.code.sees)
  const newer = codeIn(await mailTo(rig, `other-${person.email}`))
  person.say(older)
  await person.sees(/That’s not the code/)
  person.say(newer)
  await walk(rig, person, 'done', 'password')
  const owner = await rig.directory.db.selectFrom('addresses').select('value').execute()
  expect(owner).toEqual([{ value: `other-${person.email}` }])
  await expectSound(rig, person)
})

test.concurrent(row('S7f'), async () => {
  await using app = await openApp({ CAPTCHA: 'off', PASSWORD_ENTRY: 'chat' })
  const line = await openProxy(Number(new URL(app.mailbox.smtpUrl).port))
  Object.assign(app.env, { SMTP_URL: `smtp://127.0.0.1:${line.port}` })
  await app.restart()
  const people = Array.from({ length: 5 }, () => app.person())
  await Promise.all(people.map((person) => walk(app, person, 'email')))
  await line.refuse()
  for (const person of people) person.say(person.email)
  await Promise.all(people.map((person) => person.sees(DELAYED)))
  const ours = Promise.all(people.map((person) => person.sees(/couldn’t be sent\. The fault is on our side/)))
  for (let minute = 0; minute < 15; minute += 1) await app.pass(MINUTE)
  await ours

  await line.accept()
  const other = app.person()
  await walk(app, other, 'code')
  codeIn(await mailTo(app, other.email))
  const told = Promise.all(people.map((person) => person.sees(/I can send messages again/)))
  for (let minute = 0; minute < 3; minute += 1) await app.pass(MINUTE)
  await told
  for (const person of people) {
    void person.tap('Send it again').catch(() => {})
    person.say(codeIn(await mailTo(app, person.email)))
    await person.sees(steps.password.sees)
    expect(timesShown(person, /for typos|couldn’t be delivered/)).toBe(0)
  }
  const ends = await app.directory.db.selectFrom('messages').select(['outcome', 'code']).execute()
  const count = (one: string) => ends.filter(({ outcome, code }) => `${outcome} ${code}` === one).length
  expect([count('expired mail/unreachable'), count('sent null'), ends.length]).toEqual([5, 6, 11])
  await line.close()
})
