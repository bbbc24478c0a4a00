import { describe, expect, test } from 'vitest'
import { cleanName, parseName } from '../../../flows/reading/person-name.ts'
import { words } from '../../../flows/screen.ts'
import type { Draft } from '../../../flows/sign-up/context.ts'
import { screens } from '../../../flows/sign-up/screens.ts'
import { environmentOf } from '../../fixtures/content-around.ts'
import { MINUTE, NOW } from '../../fixtures/specification.ts'
import { ana, complete, human, phone, proven, reachable, sent } from './drafts.ts'
import { passwordFaults } from './faults.ts'

const environment = { ...environmentOf('example', 'en'), at: NOW }
const idsOf = (text: readonly object[]) => text.map((line) => ('id' in line ? line.id : ''))

describe('the captcha', () => {
  test('is a picture, or a page for people who cannot see it, and no answer in either', () => {
    const { picture, secret } = screens.captcha.show({ ...reachable, captcha: 'k1' }, environment)
    expect({ picture, secret }).toEqual({
      picture: { kind: 'captcha', challenge: 'k1', says: words('common-captcha-says') },
      secret: 'code',
    })
    const page = screens.captchaPage.show({ ...reachable, captcha: 'k1' }, environment)
    expect(page.text).toEqual([words('common-captcha-page')])
    expect(page.choices?.[0]?.[0]?.opens).toEqual({ page: 'captcha', ticket: 'k1' })
  })

  test('hears only a sealed answer', () => {
    expect(
      screens.captcha.hear?.({ kind: 'secret', sealed: 's', message: '1' }, reachable, environment),
    ).toEqual({
      type: 'answered',
      sealed: 's',
    })
    expect(
      screens.captcha.hear?.({ kind: 'text', text: 'aB3x', message: '1' }, reachable, environment),
    ).toBeUndefined()
  })
})

describe('the code', () => {
  test('says where it went, whole, as it was just typed, how long it works and when it can be sent again', () => {
    expect(screens.code.show(sent, environment)).toEqual({
      text: [
        words('common-code-email', { to: 'ana@example.com', match: '' }),
        words('common-sent-queued'),
        words('common-code-expires', { minutes: 10 }),
        words('sign-up-code-account'),
      ],
      secret: 'code',
      choices: [
        [
          {
            id: 'resend',
            label: words('common-choice-resend-soon', { unit: 'seconds', count: 60 }),
            event: { type: 'resend' },
            isWaiting: true,
          },
        ],
        [
          {
            id: 'change-address',
            label: words('common-choice-change-address'),
            event: { type: 'changeAddress' },
            insteadOf: 'back',
          },
        ],
        [
          {
            id: 'get-back-in',
            label: words('sign-up-choice-get-back-in'),
            event: { type: 'go', flow: 'recovery' },
          },
        ],
      ],
    })
  })

  test.each([
    ['accepted', 'common-sent-accepted'],
    ['delayed', 'common-sent-delayed'],
  ] as const)('says what became of the mail: %s', (outcome, id) => {
    const screen = screens.code.show({ ...sent, sent: outcome }, environment)
    expect(screen.text[1]).toEqual(words(id))
    expect(screen.choices?.[1]?.[0]?.style).toBeUndefined()
  })

  test.each([
    [ana, undefined, words('common-sent-refused', { to: 'ana@example.com' })],
    [
      phone,
      'no such number',
      words('common-sent-refused-because', { to: '+34 612 34 56 78', reason: 'no such number' }),
    ],
  ] as const)(
    'that couldn’t be delivered shows the whole address, and asks for no code',
    (address, reason, line) => {
      const screen = screens.code.show({ ...sent, address, sent: 'refused', reason, late: true }, environment)
      expect(screen.text).toEqual([line])
      expect(screen.choices?.[1]?.[0]?.style).toBe('primary')
    },
  )

  test.each([
    [{ sent: 'unsent' }, 'common-sent-unsent'],
    [{ sent: 'sendable' }, 'common-sent-sendable'],
    [{ sent: 'delayed', expiresAt: environment.at }, 'common-sent-unsent'],
  ] as const)(
    'that the house could not send is its own fault: no word about the address, and a fresh code one tap away (%o)',
    (over, id) => {
      const screen = screens.code.show({ ...sent, resendAt: 0, late: true, ...over }, environment)
      expect(screen.text).toEqual([words(id, { to: 'ana@example.com' })])
      const [[again] = [], [change] = []] = screen.choices ?? []
      expect(again).toMatchObject({ event: { type: 'resend' }, style: 'primary' })
      expect(change?.style).toBeUndefined()
    },
  )

  test('mentions spam when the mail is late, and the reception for an SMS', () => {
    expect(idsOf(screens.code.show({ ...sent, late: true }, environment).text)).toContain(
      'common-code-late-email',
    )
    expect(idsOf(screens.code.show({ ...sent, address: phone, late: true }, environment).text)).toEqual([
      'common-code-sms',
      'common-sent-queued',
      'common-code-expires',
      'common-code-late-sms',
      'sign-up-code-account',
    ])
  })

  test('that has expired says so', () => {
    const text = screens.code.show(sent, { ...environment, at: NOW + 10 * MINUTE }).text
    expect(idsOf(text)).toContain('common-code-expired')
  })
})

describe('the password', () => {
  test('has a page of its own, and any text is erased there', () => {
    const waiting = { ...proven, ticket: 'e1' }
    expect(screens.passwordPage.show(waiting, environment).choices?.[0]?.[0]).toEqual({
      id: 'open-page',
      label: words('common-choice-open-page'),
      opens: { page: 'password', ticket: 'e1' },
      event: { type: 'again' },
      style: 'primary',
    })
    expect(
      screens.passwordPage.hear?.({ kind: 'text', text: 'hunter2', message: '9' }, waiting, environment),
    ).toEqual({ type: 'strayed', message: '9' })
  })

  test.each(['password', 'passwordAgain'] as const)(
    'in the chat is erased and never heard as text: %s',
    (state) => {
      expect(screens[state].show(proven, environment).secret).toBe('erase')
      expect(
        screens[state].hear?.({ kind: 'text', text: 'hunter2', message: '9' }, proven, environment),
      ).toBeUndefined()
    },
  )

  test('that is refused may be chosen on the page instead, where pages are reachable', () => {
    const ids = (pages: boolean, fault?: 'common') =>
      (
        screens.password.show(
          { ...proven, ...(fault && { fault }) },
          { ...environment, capabilities: { ...environment.capabilities, pages } },
        ).choices ?? []
      )
        .flat()
        .map(({ id }) => id)
    expect([ids(true), ids(false, 'common'), ids(true, 'common')]).toEqual([[], [], ['on-page']])
  })

  test.each(passwordFaults)('that is %s is refused with the reason first', (fault) => {
    expect(screens.password.show({ ...proven, fault }, environment).text[0]).toEqual(
      words(`common-fault-${fault}`),
    )
  })
})

describe('a name', () => {
  test.each([
    ['Ana', 'Ana'],
    ['  Ana María  ', 'Ana María'],
    ['Ana 👩‍💻', 'Ana 👩‍💻'],
    ['علی‌رضا', 'علی‌رضا'],
    ['李', '李'],
    ['N'.repeat(64), 'N'.repeat(64)],
    ['👍'.repeat(64), '👍'.repeat(64)],
    ['N'.repeat(65), undefined],
    ['Ana\nBcc: x', undefined],
    ['Ana\u202Egnp.exe', undefined],
    ['Ana\u0000', undefined],
    ['\u200B', undefined],
    ['\u200EAna\u200E', 'Ana'],
    ['\u202AAna\u202C\uFEFF', 'Ana'],
    ['\u3164', undefined],
    ['\u115F\u1160', undefined],
    ['\u2800\u2800', undefined],
    ['ㅤAnaㅤ', 'Ana'],
    ['   ', undefined],
    ['', undefined],
  ])('typed as %j', (text, name) => {
    expect(parseName(text)).toBe(name)
  })

  test.each([
    ['Ana\u202E\nMaría', 'Ana María'],
    ['N'.repeat(100), 'N'.repeat(64)],
    ['\u200B\u202E', undefined],
    [undefined, undefined],
  ])('told by the channel as %j is mended', (told, name) => {
    expect(cleanName(told)).toBe(name)
  })

  test('from Telegram is taken with one tap', () => {
    expect(screens.name.show(proven, { ...environment, name: ' Ana ' }).choices).toEqual([
      [
        {
          id: 'take-name',
          label: words('common-choice-take-name', { name: 'Ana' }),
          event: { type: 'named', name: 'Ana' },
          style: 'primary',
        },
      ],
    ])
    expect(screens.name.show(proven, environment)).toEqual({
      text: [words('common-name-plain')],
      choices: [],
    })
  })
})

describe('the review', () => {
  test('shows every answer to its owner, links to what is agreed to, and takes the campaign along', () => {
    const screen = screens.review.show(complete, { ...environment, campaign: 'spring' })
    expect(screen.text).toEqual([
      words('sign-up-review', {
        region: '🇪🇸 Spain',
        address: 'ana@example.com',
        confirmed: 'yes',
        password: 'yes',
        named: 'yes',
        name: 'Ana',
        language: 'English',
      }),
      words('sign-up-terms', {
        account: 'Example Account',
        version: '2026-01',
        terms: 'https://example.com/terms',
        privacy: 'https://example.com/privacy',
      }),
    ])
    expect(screen.choices?.map((row) => row.map(({ id }) => id))).toEqual([
      ['change-region', 'correct'],
      ['offers'],
      ['create-2026-01'],
    ])
    expect(screen.choices?.[2]?.[0]?.event).toEqual({
      type: 'create',
      terms: '2026-01',
      locale: 'en',
      name: 'Ana',
      campaign: 'spring',
    })
  })

  test('has offers off until they are turned on', () => {
    const offers = (draft: Draft) => screens.review.show(draft, environment).choices?.[1]?.[0]?.label
    expect(offers(complete)).toEqual(words('sign-up-choice-offers', { on: 'no' }))
    expect(offers({ ...complete, offers: NOW })).toEqual(words('sign-up-choice-offers', { on: 'yes' }))
  })

  test('has another button for each version of the terms, so that an older one agrees to nothing', () => {
    const create = (terms: string) => {
      const { id = '' } =
        screens.review.show(complete, { ...environment, brand: { ...environment.brand, terms } })
          .choices?.[2]?.[0] ?? {}
      return id
    }
    expect([create('2026-01'), create('2026-02')]).toEqual(['create-2026-01', 'create-2026-02'])
    expect(create('Version 2.1 of the General Terms')).toMatch(/^[a-z0-9-]{1,24}$/)
  })

  test('takes the name that the channel tells, and asks for one where that is none', () => {
    const unnamed: Draft = { ...complete, name: undefined }
    const named = (name: string) => {
      const { text, choices } = screens.review.show(unnamed, { ...environment, name })
      return [text[0], choices?.[2]?.[0]?.event]
    }
    expect(named(' Ana\u202E ')).toMatchObject([{ args: { named: 'yes', name: 'Ana' } }, { name: 'Ana' }])
    expect(named('\u200B')).toMatchObject([{ args: { named: 'no' } }, { type: 'create' }])
    expect(named('\u200B')[1]).not.toHaveProperty('name')
  })

  test('leads to everything else that can be changed', () => {
    const changes = screens.corrections.show(complete, environment).choices?.flat()
    expect(changes?.map(({ event }) => event)).toEqual(
      ['name', 'address', 'password'].map((what) => ({ type: 'change', what })),
    )
  })
})

describe('the end', () => {
  test('gives the account ID, the masked address and the way to sign in', () => {
    const screen = screens.done.show({ ...complete, account: '1234567890' }, environment)
    expect(screen.text[0]).toEqual(
      words('sign-up-done', {
        name: 'Ana',
        account: 'Example Account',
        id: '1234567890',
        to: 'a•••@example.com',
      }),
    )
    expect(screen.choices?.[0]?.[0]).toMatchObject({ url: 'https://example.com/sign-in', style: 'primary' })
  })

  test('speaks of 2-step verification only where it can be set up', () => {
    const end = (pages: boolean) =>
      screens.done.show(
        { ...complete, account: '1234567890' },
        { ...environment, capabilities: { ...environment.capabilities, pages } },
      )
    expect(end(true).text[1]).toEqual(words('sign-up-done-next', { pages: 'yes' }))
    expect(end(false).text[1]).toEqual(words('sign-up-done-next', { pages: 'no' }))
    const ids = (pages: boolean) =>
      end(pages)
        .choices?.flat()
        .map(({ id }) => id)
    expect(ids(true)).toContain('two-step')
    expect(ids(true)).not.toContain('check-up')
    expect(ids(false)).toContain('check-up')
    expect(ids(false)).not.toContain('two-step')
  })
})

test('an address that already has an account is named as taken only to a person who proved it', () => {
  expect(screens.alreadyYours.show({ ...reachable, address: phone }, environment).text).toEqual([
    words('sign-up-already-yours', { to: '+34 612 34 56 78' }),
  ])
})

test('putting a sign-up aside says at which step', () => {
  expect(screens.paused.show(sent, environment).text).toEqual([words('sign-up-paused', { at: 4, of: 6 })])
})

describe('a limit', () => {
  const left = { unit: 'minutes', count: 12 } as const
  const shown = (draft: Partial<Draft>) => {
    const { text, choices } = screens.slowed.show(
      { ...sent, until: NOW + 12 * MINUTE, ...draft },
      environment,
    )
    return { text, choices: choices?.flat().map(({ id }) => id) }
  }
  const wait = words('sign-up-slowed-wait')

  test('says how long it lasts, what it is for, and what works meanwhile', () => {
    const to = 'a•••@example.com'
    expect(shown({})).toEqual({ text: [words('sign-up-slowed', left), wait], choices: ['other-address'] })
    expect(shown({ why: 'lately' })).toEqual({
      text: [words('sign-up-slowed-lately', { ...left, to }), wait],
      choices: ['other-address'],
    })
    expect(shown({ why: 'codes' }).text).toEqual([
      words('sign-up-slowed-codes', { ...left, to, link: 'yes' }),
      wait,
    ])
    expect(shown({ why: 'codes', challenge: undefined }).text[0]).toMatchObject({ args: { link: 'no' } })
  })

  test('on new addresses offers those that were used within a day, the latest first, and no new one', () => {
    const used = [
      { kind: 'email', value: 'old@example.com', at: NOW - 25 * 60 * MINUTE },
      { ...phone, at: NOW - 3 * MINUTE },
      { kind: 'email', value: 'ana@exmaple.com', at: NOW - 2 * MINUTE },
    ] as const
    const draft = { ...human, used, why: 'addresses', until: NOW + 12 * MINUTE } as const
    expect(screens.slowed.show(draft, environment)).toMatchObject({
      text: [words('sign-up-slowed-addresses', left), words('sign-up-slowed-used', { count: 2 }), wait],
      choices: [
        [{ label: 'ana@exmaple.com', event: { type: 'emailTyped', address: 'ana@exmaple.com' } }],
        [{ label: '+34 612 34 56 78', event: { type: 'phoneTyped', phone: phone.value } }],
        [{ id: 'share', event: { type: 'phone' } }],
      ],
    })
    expect(shown({ why: 'addresses' })).toMatchObject({
      text: [{}, words('sign-up-slowed-used', { count: 0 }), wait],
      choices: ['share'],
    })
  })

  test('on captchas offers no other address, which would not help', () => {
    expect(shown({ human: undefined })).toEqual({
      text: [words('sign-up-slowed-captcha', left), wait],
      choices: [],
    })
  })
})

test('a code that is used up says when a new one can be sent', () => {
  const newCode = (at: number) => screens.codeOver.show(sent, { ...environment, at }).choices?.[0]?.[0]
  expect(newCode(NOW)).toMatchObject({
    id: 'new-code',
    label: words('common-choice-new-code-soon', { unit: 'seconds', count: 60 }),
  })
  expect(newCode(NOW + MINUTE)).toMatchObject({ label: words('common-choice-new-code') })
})
