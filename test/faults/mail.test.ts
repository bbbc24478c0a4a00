import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { codeIn, type Guest, labelsOf, mailTo, textOf } from '../fixtures/app.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'
import { expectSound, openRig, type Rig, timesShown, until, within } from './rig.ts'
import { row } from './rows.ts'

const DELAYED = /asks us to wait a little. I keep trying by myself/
const mailsTo = (rig: Rig, { email }: Guest) => rig.mailbox.mails.filter(({ to }) => to === email)

/** A rig whose guest stands before the terms: the next tap sends the first mail. */
const beforeTheMail = async (rig: Rig) => {
  const guest = rig.person()
  await rig.start()
  await walk(rig, guest, 'terms')
  return guest
}

const finish = async (rig: Rig, guest: Guest) => {
  guest.say(codeIn(await mailTo(rig, guest.email)))
  await walk(rig, guest, 'done', 'password')
  await expectSound(rig, guest)
}

test.concurrent(row('S1f', 'refused'), async () => {
  await using rig = await openRig()
  const guest = await beforeTheMail(rig)
  await rig.lines.mail.refuse()
  void guest.tap('I accept').catch(() => {})
  await guest.sees(DELAYED)
  await rig.lines.mail.accept()
  await finish(rig, guest)
  expect(mailsTo(rig, guest)).toHaveLength(1)
})

test.concurrent(row('S1f', 'no greeting'), async () => {
  await using rig = await openRig()
  const [guest, other] = [await beforeTheMail(rig), rig.person()]
  rig.lines.mail.stall()
  void guest.tap('I accept').catch(() => {})
  await guest.sees(steps.code.sees)
  await walk(rig, other, 'terms')
  await guest.sees(DELAYED)
  rig.lines.mail.flow()
  await finish(rig, guest)
  await until(
    () => new Set(mailsTo(rig, guest).map(({ messageId }) => messageId)).size === 1,
    'one Message-ID',
  )
})

test.concurrent(row('S2f'), async () => {
  await using rig = await openRig()
  const guest = await beforeTheMail(rig)
  rig.mailbox.fault({ at: 'connect', code: 421 })
  rig.mailbox.fault({ at: 'rcpt', code: 451 })
  void guest.tap('I accept').catch(() => {})
  await guest.sees(DELAYED)
  await finish(rig, guest)
  expect(mailsTo(rig, guest)).toHaveLength(1)
})

test.concurrent(row('S3f'), async () => {
  await using rig = await openRig()
  const guest = await beforeTheMail(rig)
  rig.mailbox.fault({ at: 'rcpt', code: 550 })
  void guest.tap('I accept').catch(() => {})
  const told = await guest.sees(/could not be delivered/)
  expect(textOf(told)).toContain(`My message to ${guest.email} could`)
  expect(labelsOf(told)).toContain('Change the address')
  void guest.tap('Change the address').catch(() => {})
  await guest.sees(steps.email.sees)
  guest.say(`other-${guest.email}`)
  await guest.sees(steps.code.sees)
  guest.say(codeIn(await mailTo(rig, `other-${guest.email}`)))
  await walk(rig, guest, 'done', 'password')
  expect(mailsTo(rig, guest)).toEqual([])
  await expectSound(rig, guest)
})

test.concurrent.each([
  ['before the final 250', 'loseRequest', 1],
  ['after it', 'loseReply', 2],
] as const)(row('S4f', '%s'), async (_, point, copies) => {
  await using rig = await openRig()
  const guest = await beforeTheMail(rig)
  const lost = rig.lines.mail[point]('\r\n.\r\n')
  void guest.tap('I accept').catch(() => {})
  await within(20_000, lost, 'no mail is sent')
  await guest.sees(DELAYED)
  await until(() => mailsTo(rig, guest).length >= copies, 'it is sent again', 20_000)
  await finish(rig, guest)
  expect(mailsTo(rig, guest)).toHaveLength(copies)
  expect(new Set(mailsTo(rig, guest).map(({ messageId }) => messageId)).size).toBe(1)
  expect(new Set(mailsTo(rig, guest).map(codeIn)).size).toBe(1)
})

test.concurrent(row('S5f'), async () => {
  await using rig = await openRig()
  const guest = rig.person()
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
  await walk(rig, guest, 'terms')
  void guest.tap('I accept').catch(() => {})
  await guest.sees(DELAYED)
  expect(timesShown(guest, /could not be delivered|Who are you/)).toBe(0)
  expect(child.output).not.toContain('hunter2')
  await new Promise<unknown>((resolve) => strict.close(resolve))
})

test.concurrent(row('S6f'), async () => {
  await using rig = await openRig()
  const guest = await beforeTheMail(rig)
  void guest.tap('I accept').catch(() => {})
  await guest.sees(steps.code.sees)
  const older = codeIn(await mailTo(rig, guest.email))
  void guest.tap('Change the address').catch(() => {})
  await guest.sees(steps.email.sees)
  guest.say(`other-${guest.email}`)
  await guest.sees(steps.code.sees)
  const newer = codeIn(await mailTo(rig, `other-${guest.email}`))
  guest.say(older)
  await guest.sees(/That is not the code/)
  guest.say(newer)
  await walk(rig, guest, 'done', 'password')
  const owner = await rig.directory.db.selectFrom('addresses').select('value').execute()
  expect(owner).toEqual([{ value: `other-${guest.email}` }])
  await expectSound(rig, guest)
})
