import { describe, expect, test } from 'vitest'
import type { Capabilities } from '../../../flows/flow.ts'
import type { PasswordFault } from '../../../flows/requests.ts'
import type { Draft } from '../../../flows/sign-up/context.ts'
import { signUp } from '../../../flows/sign-up/flow.ts'
import { questions } from '../../../flows/sign-up/steps.ts'
import type { WordId } from '../../../flows/text/word-ids.ts'
import { begin, step } from '../../../src/engine/step.ts'
import { capabilities, environmentOf } from '../../fixtures/content-around.ts'
import { given, MINUTE, NOW } from '../../fixtures/specification.ts'
import { ana, begun, complete, human, inSpain, phone, proven, reachable, safe, sent } from './drafts.ts'

const at = (state: keyof typeof signUp.screens, draft: Draft, without?: Partial<Capabilities>) =>
  given(signUp, state, draft, without)
const remark = (id: WordId, args?: Record<string, string | number>) =>
  ({ type: 'remark', words: { id, ...(args && { args }) } }) as const
const ring = { type: 'ring' } as const
const openCaptcha = ['openCaptcha', { by: 'picture', locale: 'en' }] as const
const openChallenge = ['openChallenge', { purpose: 'sign-up', to: ana, locale: 'en' }] as const
const openPage = ['openPasswordPage', { avoid: [ana.value], locale: 'en', to: ana.value }] as const
const sendCode = { type: 'sendCode', challenge: 'c1', locale: 'en' } as const

describe('a sign-up', () => {
  const inItaly = { locale: 'it', region: 'IT' }

  test('begins with the address where the language of the app tells the region, which is only guessed', () => {
    const { state, context } = begin(signUp, capabilities, NOW, inItaly)
    expect({ state, context }).toEqual({
      state: 'email',
      context: { addresses: 0, region: 'IT', guessed: true },
    })
    at('region', { ...begun, region: 'IT', guessed: true })
      .when({ type: 'region', region: 'IT' })
      .leadsTo({ state: 'email', context: { guessed: undefined } })
  })

  test('asks for the number at once where no mail can be sent: one answer is no question', () => {
    expect(begin(signUp, { ...capabilities, mail: false }, NOW, inItaly).state).toBe('phone')
  })

  test('begins with the region, knowing nothing, and sets the one reminder', () => {
    const { state, context, requests, emitted, timers } = begin(signUp, capabilities, NOW)
    expect({ state, context, requests, emitted, timers }).toEqual({
      state: 'region',
      context: { addresses: 0 },
      requests: [],
      emitted: [],
      timers: { aDay: NOW + 25 * 60 * MINUTE },
    })
  })

  test('goes from each answer to the next open question', () => {
    at('region', begun)
      .when({ type: 'region', region: 'ES' })
      .leadsTo({ state: 'email', context: { region: 'ES' } })
    at('email', inSpain).when({ type: 'phone' }).leadsTo({ state: 'phone' })
    at('phone', inSpain).when({ type: 'email' }).leadsTo({ state: 'email' })
    at('email', inSpain)
      .when({ type: 'emailTyped', address: ana.value })
      .leadsTo({ state: 'openingCaptcha', context: { address: ana, addresses: 1 }, requests: [openCaptcha] })
    at('openingCaptcha', reachable)
      .whenAnswered({ challenge: 'k1' })
      .leadsTo({ state: 'captcha', context: { captcha: 'k1' } })
    at('captcha', { ...reachable, captcha: 'k1' })
      .when({ type: 'answered', sealed: 's' })
      .leadsTo({ state: 'checkingCaptcha', requests: [['checkCaptcha', { challenge: 'k1', sealed: 's' }]] })
    at('checkingCaptcha', { ...reachable, captcha: 'k1' })
      .whenAnswered({ right: true })
      .leadsTo({
        state: 'openingProof',
        context: { human: true, captcha: undefined },
        requests: [openChallenge],
      })
    at('openingProof', human)
      .whenAnswered({ challenge: 'c1', resendAt: NOW + MINUTE, expiresAt: NOW + 10 * MINUTE })
      .leadsTo({
        state: 'code',
        context: { challenge: 'c1', resendAt: NOW + MINUTE, expiresAt: NOW + 10 * MINUTE },
        emitted: [sendCode],
      })
    at('code', sent)
      .when({ type: 'typed', sealed: 's', message: '7' })
      .leadsTo({ state: 'checkingCode', requests: [['checkCode', { challenge: 'c1', sealed: 's' }]] })
    at('checkingCode', sent)
      .whenAnswered({ right: true })
      .leadsTo({
        state: 'openingPage',
        context: { proven: true },
        requests: [openPage],
        emitted: [remark('sign-up-proven')],
      })
    at('openingPage', proven)
      .whenAnswered({ ticket: 'e1' })
      .leadsTo({ state: 'passwordPage', context: { ticket: 'e1' } })
    at('passwordPage', { ...proven, ticket: 'e1' })
      .when({ type: 'passwordChosen', ticket: 'e1' })
      .leadsTo({
        state: 'review',
        context: { password: true, reviewed: true },
        emitted: [ring, remark('sign-up-password-kept')],
      })
    at('review', { ...safe, reviewed: true })
      .when({ type: 'create', terms: '2026-01', locale: 'es', name: 'Ana', campaign: 'spring' })
      .leadsTo({
        state: 'creating',
        context: { name: 'Ana' },
        requests: [
          [
            'createAccount',
            {
              challenge: 'c1',
              address: ana,
              region: 'ES',
              ticket: 'e1',
              name: 'Ana',
              locale: 'es',
              consents: [{ kind: 'terms', version: '2026-01', locale: 'es', at: NOW }],
              campaign: 'spring',
            },
          ],
        ],
      })
    at('creating', complete)
      .whenAnswered({ account: '1234567890' })
      .leadsTo({ state: 'done', context: { account: '1234567890' } })
  })

  test('asks nothing twice: a changed answer leads back to the first question still open', () => {
    at('review', complete).when({ type: 'change', what: 'region' }).leadsTo({ state: 'region' })
    at('region', complete)
      .when({ type: 'region', region: 'MX' })
      .leadsTo({ state: 'review', context: { region: 'MX' } })
    at('region', sent)
      .when({ type: 'region', region: 'MX' })
      .leadsTo({ state: 'code', context: { region: 'MX' } })
  })
})

describe('a region that is not offered', () => {
  test('is kept only while the nearest one is proposed', () => {
    at('region', begun)
      .when({ type: 'regionFar', wanted: 'PT' })
      .leadsTo({ state: 'regionFar', context: { wanted: 'PT' } })
    at('regionFar', { ...begun, wanted: 'PT' })
      .when({ type: 'region', region: 'ES' })
      .leadsTo({ state: 'email', context: { region: 'ES', wanted: undefined } })
  })
})

describe('an e-mail address that looks misspelt', () => {
  const doubt = { typed: 'ana@gmial.com', meant: 'ana@gmail.com' }
  const doubted = { type: 'emailDoubted', address: doubt.typed, meant: doubt.meant }

  test('is not taken over before the person has decided', () => {
    at('email', inSpain).when(doubted).leadsTo({ state: 'emailDoubt', context: { doubt } })
    at('emailDoubt', { ...inSpain, doubt })
      .when({ type: 'cancel' })
      .leadsTo({ state: 'paused' })
    at('paused', { ...inSpain, doubt })
      .when({ type: 'resume' })
      .leadsTo({ state: 'email' })
  })

  test.each([doubt.meant, doubt.typed])('is what the person says it is: %s', (value) => {
    at('emailDoubt', { ...inSpain, doubt })
      .when({ type: 'emailTyped', address: value })
      .leadsTo({
        state: 'openingCaptcha',
        context: { address: { kind: 'email', value }, addresses: 1, doubt: undefined },
        requests: [openCaptcha],
      })
  })
})

describe('a new address', () => {
  test('voids the proof of the old one and keeps everything else', () => {
    at('email', complete)
      .when({ type: 'emailTyped', address: 'ben@example.com' })
      .leadsTo({
        state: 'openingProof',
        context: {
          address: { kind: 'email', value: 'ben@example.com' },
          addresses: 2,
          used: [{ ...ana, at: NOW }],
          challenge: undefined,
          resendAt: undefined,
          expiresAt: undefined,
          proven: undefined,
        },
        requests: [
          ['openChallenge', { ...openChallenge[1], to: { kind: 'email', value: 'ben@example.com' } }],
        ],
      })
  })

  test('is remembered with the latest three that got a code, each once', () => {
    const mail = (name: string, at: number) => ({ kind: 'email', value: `${name}@example.com`, at }) as const
    const used = [mail('a', NOW - 3), mail('ana', NOW - 2), mail('b', NOW - 1)]
    const changes = { type: 'emailTyped', address: 'c@example.com' }
    const changed = (draft: Draft) =>
      step(signUp, { state: 'email', context: draft }, { ...changes, at: NOW }, capabilities).context
    expect(changed({ ...sent, used })).toMatchObject({ used: [used[0], used[2], mail('ana', NOW)] })
    expect(
      changed({ ...sent, used: [...used.slice(0, 2), mail('d', NOW - 1), mail('b', NOW - 1)] }),
    ).toMatchObject({
      used: [mail('d', NOW - 1), mail('b', NOW - 1), mail('ana', NOW)],
    })
    expect(changed({ ...human, used })).toMatchObject({ used })
  })

  test('that is the old one keeps its proof', () => {
    at('email', complete).when({ type: 'emailTyped', address: ana.value }).leadsTo({ state: 'review' })
    at('email', sent).when({ type: 'keep' }).leadsTo({ state: 'code' })
  })
})

describe('the own number, shared through Telegram', () => {
  const shared: Draft = { ...human, address: phone, shared: true }
  const takeContact = ['takeContact', { purpose: 'sign-up', phone: phone.value }] as const

  test('needs no code to be proven', () => {
    at('phone', human)
      .when({ type: 'phoneShared', phone: phone.value })
      .leadsTo({
        state: 'takingContact',
        context: { address: phone, shared: true, addresses: 2 },
        requests: [takeContact],
      })
    at('takingContact', shared)
      .whenAnswered({ challenge: 'c2' })
      .leadsTo({
        state: 'openingPage',
        context: { proven: true, challenge: 'c2' },
        requests: [['openPasswordPage', { avoid: [phone.value], locale: 'en', to: phone.value }]],
      })
  })

  test('is also understood before the person chose a kind of address', () => {
    at('email', inSpain)
      .when({ type: 'phoneShared', phone: phone.value })
      .leadsTo({
        state: 'takingContact',
        context: { address: phone, shared: true, addresses: 1 },
        requests: [takeContact],
      })
  })

  test('with an account is named as such to its owner', () => {
    at('takingContact', shared).whenAnswered({ taken: true }).leadsTo({ state: 'alreadyYours' })
    at('alreadyYours', shared).when({ type: 'changeAddress' }).leadsTo({ state: 'phone' })
  })

  test('that no call reaches is refused with a reason', () => {
    at('takingContact', shared)
      .whenAnswered({ unusable: true })
      .leadsTo({
        state: 'email',
        context: { address: undefined, shared: undefined },
        emitted: [remark('common-phone-unusable')],
      })
  })

  test('typed by hand afterwards is proven by a code like any other', () => {
    at('phone', { ...shared, proven: true, challenge: 'c2' })
      .when({ type: 'phoneTyped', phone: phone.value })
      .leadsTo({
        state: 'openingProof',
        context: { shared: undefined, addresses: 2, proven: undefined, challenge: undefined },
        requests: [['openChallenge', { purpose: 'sign-up', to: phone, locale: 'en' }]],
      })
  })
})

describe('consent', () => {
  test('to offers is off until it is turned on, and can be turned off again', () => {
    at('review', complete)
      .when({ type: 'offers' })
      .leadsTo({ context: { offers: NOW } })
    at('review', { ...complete, offers: NOW - MINUTE })
      .when({ type: 'offers' })
      .leadsTo({ context: { offers: undefined } })
  })

  test('to offers is recorded beside the terms, in the language they were read in, with a moment of its own', () => {
    const consent = { version: '2026-01', locale: 'en', at: NOW }
    at('review', { ...complete, offers: NOW - MINUTE })
      .when({ type: 'create', terms: '2026-01', locale: 'en' })
      .leadsTo({
        state: 'creating',
        requests: [
          [
            'createAccount',
            {
              challenge: 'c1',
              address: ana,
              region: 'ES',
              ticket: 'e1',
              name: 'Ana',
              locale: 'en',
              consents: [
                { kind: 'terms', ...consent },
                { kind: 'offers', ...consent, at: NOW - MINUTE },
              ],
            },
          ],
        ],
      })
  })

  test('to terms is given where the account is created, and not before', () => {
    for (const draft of [reachable, proven, safe, complete]) expect(Object.keys(draft)).not.toContain('terms')
  })
})

describe('the captcha', () => {
  const named = { type: 'emailTyped', address: 'eva@example.com' }
  const to = { kind: 'email', value: named.address } as const

  test.each([
    ['always', 1, 'openingCaptcha'],
    ['adaptive', 1, 'openingProof'],
    ['adaptive', 2, 'openingCaptcha'],
    ['off', 9, 'openingProof'],
  ] as const)('%s, at address number %i: %s', (captcha, addresses, state) => {
    at('email', { ...inSpain, addresses: addresses - 1 }, { captcha })
      .when(named)
      .leadsTo({
        state,
        context: { address: to, addresses },
        requests: [state === 'openingProof' ? ['openChallenge', { ...openChallenge[1], to }] : openCaptcha],
      })
  })

  test('that was answered wrong is followed by a new one of the same kind', () => {
    at('checkingCaptcha', reachable)
      .whenAnswered({ right: false, left: 0 })
      .leadsTo({
        state: 'openingCaptcha',
        requests: [openCaptcha],
        emitted: [remark('common-captcha-wrong')],
      })
    at('checkingCaptchaPage', reachable)
      .whenAnswered({ over: true })
      .leadsTo({
        state: 'openingCaptchaPage',
        requests: [['openCaptcha', { by: 'page', locale: 'en' }]],
        emitted: [remark('common-captcha-wrong')],
      })
  })

  test('can be had as a sum on a page, and as a picture again', () => {
    at('captcha', reachable)
      .when({ type: 'noPicture' })
      .leadsTo({ state: 'openingCaptchaPage', requests: [['openCaptcha', { by: 'page', locale: 'en' }]] })
    at('captchaPage', reachable)
      .when({ type: 'otherPicture' })
      .leadsTo({ state: 'openingCaptcha', requests: [openCaptcha] })
  })

  test('that a page has solved counts in its own chat state only, and rings', () => {
    const solved = { type: 'solved', challenge: 'k1', sealed: 's' } as const
    at('captchaPage', { ...reachable, captcha: 'k1' })
      .when(solved)
      .leadsTo({
        state: 'checkingCaptchaPage',
        requests: [['checkCaptcha', { challenge: 'k1', sealed: 's' }]],
        emitted: [{ type: 'ring' }],
      })
    at('captchaPage', { ...reachable, captcha: 'k2' })
      .when(solved)
      .leadsTo({ state: 'captchaPage' })
  })

  test('is not asked of a person whose own number Telegram vouches for', () => {
    at('captcha', reachable, { pages: false })
      .when({ type: 'noPicture' })
      .leadsTo({ state: 'phone', emitted: [remark('common-captcha-number')] })
    for (const captcha of ['always', 'adaptive'] as const)
      at('phone', { ...reachable, addresses: 3 }, { captcha })
        .when({ type: 'phoneShared', phone: phone.value })
        .leadsTo({
          state: 'takingContact',
          context: { address: phone, shared: true, addresses: 4 },
          requests: [['takeContact', { purpose: 'sign-up', phone: phone.value }]],
        })
  })

  test('whose answer Portico lost is asked for once more', () => {
    at('checkingCaptcha', { ...reachable, captcha: 'k1' })
      .whenAnswered({ lost: true })
      .leadsTo({ state: 'captcha', emitted: [remark('common-once-more')] })
  })
})

describe('the code', () => {
  test('may be wrong a few times', () => {
    at('checkingCode', sent)
      .whenAnswered({ right: false, left: 2 })
      .leadsTo({ state: 'code', emitted: [remark('common-code-wrong', { left: 2 })] })
    at('checkingCode', sent)
      .whenAnswered({ right: false, left: 5, odd: true })
      .leadsTo({ state: 'code', emitted: [remark('common-code-odd')] })
  })

  test('that is used up gives way to a new one', () => {
    at('checkingCode', sent).whenAnswered({ over: true }).leadsTo({ state: 'codeOver' })
    at('codeOver', sent)
      .when({ type: 'again' }, NOW + MINUTE)
      .leadsTo({ state: 'openingProof', requests: [openChallenge] })
    at('codeOver', sent)
      .when({ type: 'again' }, NOW + 20_500)
      .leadsTo({ emitted: [remark('common-new-code-soon', { unit: 'seconds', count: 40 })] })
  })

  test('is not sent again while it cools down', () => {
    at('code', sent)
      .when({ type: 'resend' }, NOW + 20_500)
      .leadsTo({ emitted: [remark('common-resend-soon', { unit: 'seconds', count: 40 })] })
  })

  test('is sent again after the cool-down, and what became of the first mail no longer matters', () => {
    const late: Draft = { ...sent, sent: 'delayed', reason: 'try later', late: true }
    at('code', late)
      .when({ type: 'resend' }, NOW + MINUTE)
      .leadsTo({ state: 'resending', requests: [['resendChallenge', { challenge: 'c1', locale: 'en' }]] })
    at('resending', late)
      .whenAnswered({ challenge: 'c1', resendAt: NOW + 3 * MINUTE, expiresAt: NOW + 10 * MINUTE })
      .leadsTo({
        state: 'code',
        context: { resendAt: NOW + 3 * MINUTE, sent: undefined, reason: undefined, late: undefined },
        emitted: [sendCode, remark('common-sent-again')],
      })
  })

  test('that was sent as often as it may be can still be typed', () => {
    at('resending', sent)
      .whenAnswered({ tooMany: true, until: NOW + 120 * MINUTE })
      .leadsTo({
        state: 'code',
        context: { resendAt: NOW + 120 * MINUTE },
        emitted: [remark('common-resend-soon', { unit: 'hours', count: 2 })],
      })
  })

  test('that works is not replaced when it is asked for, one that has expired is', () => {
    at('paused', sent).when({ type: 'resume' }).leadsTo({ state: 'code' })
    at('paused', sent)
      .when({ type: 'resume' }, NOW + 11 * MINUTE)
      .leadsTo({ state: 'openingProof', requests: [openChallenge] })
  })

  test('mentions spam after two minutes', () => {
    at('code', sent)
      .whenRung('aWhile')
      .leadsTo({ context: { late: true } })
  })

  test('shows whether its own mail was delivered, and not what became of another', () => {
    at('code', sent)
      .when({ type: 'receipt', challenge: 'c1', outcome: 'refused', reason: 'no such mailbox' })
      .leadsTo({ context: { sent: 'refused', reason: 'no such mailbox' } })
    at('code', sent).when({ type: 'receipt', challenge: 'c0', outcome: 'accepted' }).nothingHappens()
  })

  test('rings once when messages go out again after one that could not be sent', () => {
    const unsent = { ...sent, sent: 'unsent' as const }
    const sendable = { type: 'receipt', challenge: 'c1', outcome: 'sendable' } as const
    at('code', unsent)
      .when(sendable)
      .leadsTo({ context: { sent: 'sendable' }, emitted: [{ type: 'ring' }] })
    at('code', { ...unsent, sent: 'sendable' })
      .when(sendable)
      .leadsTo({ emitted: [] })
  })
})

describe('the link in the mail', () => {
  const opened = { type: 'linkOpened', challenge: 'c1', sealed: 's' }
  const checkLink = ['checkLink', { challenge: 'c1', sealed: 's' }] as const

  test.each(['code', 'codeOver', 'email', 'region', 'paused'] as const)(
    'works while the chat is at %s',
    (state) => {
      at(state, sent)
        .when(opened)
        .leadsTo({ state: 'checkingLink', requests: [checkLink] })
    },
  )

  test('lets the chat go on at once, with a sound', () => {
    at('checkingLink', sent)
      .whenAnswered({ right: true })
      .leadsTo({
        state: 'openingPage',
        context: { proven: true },
        requests: [openPage],
        emitted: [ring, remark('sign-up-proven-by-link')],
      })
  })

  test('of another challenge, or of one already proven, changes nothing', () => {
    at('code', sent)
      .when({ ...opened, challenge: 'c0' })
      .nothingHappens()
    at('name', safe).when(opened).nothingHappens()
  })
})

describe('a limit', () => {
  test('ends by itself and leads on to where the person was', () => {
    at('openingProof', human)
      .whenAnswered({ tooMany: true, until: NOW + 5 * MINUTE })
      .leadsTo({ state: 'slowed', context: { until: NOW + 5 * MINUTE } })
    at('slowed', { ...human, until: NOW })
      .whenRung('limit')
      .leadsTo({ state: 'slowedOver', emitted: [ring] })
    at('slowedOver', human)
      .when({ type: 'again' })
      .leadsTo({ state: 'openingProof', requests: [openChallenge] })
  })

  test('on new addresses lets the person go on at once with an address that was used before', () => {
    const until = NOW + 5 * MINUTE
    at('openingProof', human)
      .whenAnswered({ tooMany: true, until, why: 'addresses' })
      .leadsTo({ state: 'slowed', context: { until, why: 'addresses' } })
    const to = { kind: 'email', value: 'eva@example.com' } as const
    at('slowed', human)
      .when({ type: 'emailTyped', address: to.value })
      .leadsTo({
        state: 'openingProof',
        context: { address: to, addresses: 2 },
        requests: [['openChallenge', { purpose: 'sign-up', to, locale: 'en' }]],
      })
    at('slowed', human).when({ type: 'phone' }).leadsTo({ state: 'phone' })
  })
})

describe('a password on its own page', () => {
  const waiting: Draft = { ...proven, ticket: 'e1' }

  test('of an older page is not taken', () => {
    at('passwordPage', waiting).when({ type: 'passwordChosen', ticket: 'e0' }).nothingHappens()
  })

  test('that is written into the chat instead is erased and not read', () => {
    at('passwordPage', waiting)
      .when({ type: 'strayed', message: '9' })
      .leadsTo({ emitted: [{ type: 'eraseMessage', message: '9' }, remark('common-page-not-here')] })
  })
})

describe('a password in the chat', () => {
  const inChat = { password: 'chat' } as const
  const erase = { type: 'eraseMessage', message: '9' } as const

  test('is erased both times and compared', () => {
    at('checkingCode', sent, inChat)
      .whenAnswered({ right: true })
      .leadsTo({ state: 'password', context: { proven: true }, emitted: [remark('sign-up-proven')] })
    at('password', proven, inChat)
      .when({ type: 'typed', sealed: 's', message: '9' })
      .leadsTo({
        state: 'choosing',
        requests: [['choosePassword', { sealed: 's', avoid: [ana.value] }]],
        emitted: [erase],
      })
    at('choosing', proven, inChat)
      .whenAnswered({ ticket: 'e1' })
      .leadsTo({ state: 'passwordAgain', context: { ticket: 'e1' } })
    at('passwordAgain', { ...proven, ticket: 'e1' }, inChat)
      .when({ type: 'typed', sealed: 't', message: '9' })
      .leadsTo({
        state: 'repeating',
        requests: [['repeatPassword', { ticket: 'e1', sealed: 't' }]],
        emitted: [erase],
      })
    at('repeating', { ...proven, ticket: 'e1' }, inChat)
      .whenAnswered({ same: true })
      .leadsTo({
        state: 'review',
        context: { password: true, reviewed: true },
        emitted: [remark('sign-up-password-erased')],
      })
  })

  test('that differs the second time begins anew', () => {
    at('repeating', { ...proven, ticket: 'e1' }, inChat)
      .whenAnswered({ same: false })
      .leadsTo({
        state: 'password',
        context: { ticket: undefined },
        emitted: [remark('common-password-differs')],
      })
  })

  test.each(['too-short', 'common', 'personal'] satisfies PasswordFault[])(
    'that is %s is told so',
    (fault) => {
      at('choosing', proven, inChat)
        .whenAnswered({ refused: fault })
        .leadsTo({ state: 'password', context: { fault } })
    },
  )

  test('whose message cannot be erased is left to the person to erase', () => {
    at('passwordAgain', proven, inChat)
      .when({ type: 'erased', ok: false })
      .leadsTo({ context: { exposed: true }, emitted: [remark('common-not-erased')] })
    at('passwordAgain', proven, inChat).when({ type: 'erased', ok: true }).nothingHappens()
    at('repeating', { ...proven, exposed: true }, inChat)
      .whenAnswered({ same: true })
      .leadsTo({
        state: 'review',
        context: { password: true, exposed: undefined, reviewed: true },
        emitted: [remark('sign-up-password-kept')],
      })
  })
})

describe('the review', () => {
  test.each([
    ['region', 'region'],
    ['address', 'email'],
    ['name', 'name'],
  ])('leads to the change of the %s', (what, state) => {
    at('review', complete).when({ type: 'change', what }).leadsTo({ state })
  })

  test('opens a new page for a new password', () => {
    at('review', complete)
      .when({ type: 'change', what: 'password' })
      .leadsTo({
        state: 'openingPage',
        context: { password: undefined },
        requests: [['openPasswordPage', { avoid: [ana.value, 'Ana'], locale: 'en', to: ana.value }]],
      })
  })

  test('asks for a name only where neither the person nor the channel has told one', () => {
    at('review', { ...safe, reviewed: true })
      .when({ type: 'create', terms: '2026-01', locale: 'en' })
      .leadsTo({ state: 'name' })
    at('name', { ...safe, reviewed: true })
      .when({ type: 'named', name: 'Ana' })
      .leadsTo({ state: 'review', context: { name: 'Ana' } })
  })

  test.each(['region', 'email', 'phone', 'name', 'corrections', 'passwordPage', 'password'] as const)(
    'is where back leads to from %s, once it was reached',
    (state) => {
      at(state, complete).when({ type: 'back' }).leadsTo({ state: 'review' })
    },
  )

  test('creates nothing while something is still open', () => {
    at('review', { ...complete, password: undefined })
      .when({ type: 'create', terms: '2026-01', locale: 'en' })
      .leadsTo({
        state: 'openingPage',
        requests: [['openPasswordPage', { avoid: [ana.value, 'Ana'], locale: 'en', to: ana.value }]],
      })
  })
})

describe('creating the account', () => {
  test('asks again only for what has expired', () => {
    at('creating', complete)
      .whenAnswered({ again: 'password' })
      .leadsTo({
        state: 'openingPage',
        context: { password: undefined, ticket: undefined },
        requests: [['openPasswordPage', { avoid: [ana.value, 'Ana'], locale: 'en', to: ana.value }]],
        emitted: [remark('sign-up-password-expired')],
      })
    at('creating', complete)
      .whenAnswered({ again: 'proof' })
      .leadsTo({
        state: 'openingProof',
        context: { proven: undefined, challenge: undefined, expiresAt: undefined },
        requests: [openChallenge],
        emitted: [remark('sign-up-proof-expired')],
      })
  })

  test('with an address that another person proved first tells the person so', () => {
    at('creating', complete).whenAnswered({ taken: true }).leadsTo({ state: 'alreadyYours' })
  })
})

describe('putting a sign-up aside', () => {
  test('keeps every answer, and going on leads to the first open question', () => {
    at('code', sent).when({ type: 'cancel' }).leadsTo({ state: 'paused' })
    at('paused', inSpain).when({ type: 'resume' }).leadsTo({ state: 'email' })
    at('paused', complete).when({ type: 'resume' }).leadsTo({ state: 'review' })
  })

  test('can end in forgetting the draft', () => {
    at('paused', sent)
      .when({ type: 'forget' })
      .leadsTo({ state: 'forgotten', emitted: [remark('sign-up-forgotten')] })
  })

  test('leads home', () => {
    at('paused', sent)
      .when({ type: 'home' })
      .leadsTo({ emitted: [{ type: 'go', flow: 'home' }] })
  })

  test('is followed by one reminder and no second', () => {
    at('email', reachable)
      .whenRung('aDay')
      .leadsTo({ context: { reminded: true }, emitted: [ring, remark('sign-up-still-there')] })
    at('email', { ...reachable, reminded: true })
      .whenRung('aDay')
      .nothingHappens()
  })
})

describe('the finished sign-up', () => {
  const done: Draft = { ...complete, account: '1234567890' }

  test('leads to what protects the account, and to the main menu', () => {
    const screen = signUp.screens.done.show(done, environmentOf('example', 'en'))
    const led = screen.choices?.flat().flatMap(({ event }) => (event?.type === 'go' ? [event.flow] : []))
    expect(led).toEqual(['addresses', 'two-step'])
    at('done', done)
      .when({ type: 'go', flow: 'check-up' })
      .leadsTo({ emitted: [{ type: 'ring' }, { type: 'go', flow: 'check-up' }] })
    at('done', done)
      .when({ type: 'home' })
      .leadsTo({ state: 'left', emitted: [{ type: 'ring' }] })
  })

  test('asks no more questions', () => {
    at('done', done).when({ type: 'linkOpened', challenge: 'c1', sealed: 's' }).nothingHappens()
    at('done', done).when({ type: 'create', terms: '2026-01', locale: 'en' }).nothingHappens()
  })
})

describe('progress', () => {
  test.each([
    ['region', begun, { at: 1, of: 6 }],
    ['regionFar', begun, { at: 1, of: 6 }],
    ['emailDoubt', inSpain, { at: 2, of: 6 }],
    ['email', { ...inSpain, guessed: true }, { at: 1, of: 5 }],
    ['captchaPage', reachable, { at: 3, of: 6 }],
    ['openingCaptcha', reachable, { at: 3, of: 6 }],
    ['code', sent, { at: 4, of: 6 }],
    ['codeOver', sent, { at: 4, of: 6 }],
    ['paused', sent, { at: 4, of: 6 }],
    ['passwordAgain', proven, { at: 5, of: 6 }],
    [
      'passwordPage',
      { ...inSpain, guessed: true, shared: true, address: phone, proven: true },
      { at: 2, of: 3 },
    ],
    ['name', safe, { at: 6, of: 6 }],
    ['review', complete, { at: 6, of: 6 }],
    ['paused', complete, { at: 6, of: 6 }],
    ['code', { ...sent, human: undefined }, { at: 3, of: 5 }, { captcha: 'off' }],
    ['done', complete, undefined],
    ['left', complete, undefined],
    ['forgotten', begun, undefined],
  ] as const)('at %s', (state, draft, progress, without: Partial<Capabilities> = {}) => {
    expect(signUp.progress(state, draft, { ...capabilities, ...without })).toEqual(progress)
  })
})

test('every question names states that the machine has, each in one question only', () => {
  const named = Object.values(questions).flatMap(({ states }): readonly string[] => states)
  expect(named.filter((state) => !(state in signUp.machine.states))).toEqual([])
  expect(named.filter((state, n) => named.indexOf(state) !== n)).toEqual([])
})
