import { describe, expect, test } from 'vitest'
import { mailbox } from '../../flows/reading/mailbox.ts'

describe('a mailbox', () => {
  test.each([
    ['anna@example.com', 'anna@example.com'],
    ['Anna.Lopez+news@EXAMPLE.Com', 'Anna.Lopez+news@example.com'],
    ['anna@bücher.example', 'anna@xn--bcher-kva.example'],
    ['jose\u0301@example.com', 'jos\u00e9@example.com'],
    ["o'brien_{x}@mail.example.co.uk", "o'brien_{x}@mail.example.co.uk"],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('is %s, as %s', (typed, canonical) => expect(mailbox(typed)).toBe(canonical))

  test.each([
    '',
    'anna',
    'anna@',
    '@example.com',
    'anna@localhost',
    'anna@@example.com',
    'anna@example.com, evil@example.org',
    'anna@example.com;evil@example.org',
    'anna@example.com evil@example.org',
    'anna@example.com\r\nBcc: evil@example.org',
    'anna\u0000@example.com',
    'anna\u202e@example.com',
    'an\u200bna@example.com',
    '"anna lopez"@example.com',
    '"x" <evil@example.org>',
    'Anna <anna@example.com>',
    'anna(comment)@example.com',
    'anna@example.com (comment)',
    'Team: anna@example.com;',
    'anna@[127.0.0.1]',
    'anna@127.0.0.1',
    'anna@0x7f.1',
    '.anna@example.com',
    'anna.@example.com',
    'an..na@example.com',
    'anna@-example.com',
    'anna@example..com',
    'anna@example.com.',
    'anna＠example.com',
    'anna@exa%6dple.com',
    `${'a'.repeat(65)}@example.com`,
    `anna@${'a'.repeat(64)}.com`,
    `anna@${`${'a'.repeat(60)}.`.repeat(4)}com`.concat('x'.repeat(10)),
  ])('is not %j', (typed) => expect(mailbox(typed)).toBeUndefined())
})
