import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { senderFaults } from '../../src/contracts/sender-faults.ts'
import { smtpOptions } from '../../src/senders/smtp-url.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/mail.md'), 'utf8')

test('the page for operators says what each code means, and names no other', () => {
  const told = [...page.matchAll(/^\| `((?:mail|sms)\/[\w-]+)` \|/gm)].map(([, code]) => code)
  expect(told).toEqual(Object.keys(senderFaults))
})

test('the page for operators has each option of SMTP_URL', () => {
  for (const option of smtpOptions) expect(page).toContain(`${option}=`)
})
