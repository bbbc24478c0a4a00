import { describe, expect, test } from 'vitest'
import type { Alert, Context } from '../../flows/alert/context.ts'
import { alert } from '../../flows/alert/flow.ts'
import type { AccountEvent } from '../../flows/common/notification.ts'
import type { Requests } from '../../flows/requests.ts'
import { words } from '../../flows/screen.ts'
import { paragraph } from '../../flows/text/rich-text.ts'
import type { ActivityFacts } from '../../src/accounts/activity.ts'
import { telegramHtml } from '../../src/channels/telegram/rich-text.ts'
import { loadWords } from '../../src/words/words.ts'
import { capabilities, environmentOf, root } from '../fixtures/content-around.ts'
import { given, MINUTE, NOW } from '../fixtures/specification.ts'

const wording = loadWords({ roots: [`${root}/flows`, `${root}/src`], fallback: 'en' })

const changed: Alert = {
  notification: 'n1',
  kind: 'password-changed',
  facts: {},
  when: NOW - MINUTE,
  place: 'linked',
  region: 'ES',
  undo: true,
}
const added: Alert = {
  ...changed,
  notification: 'n2',
  kind: 'address-added',
  facts: { address: 'm•••@example.net' },
  when: NOW,
  place: 'other',
}
const reverted: Alert = {
  ...changed,
  notification: 'n3',
  kind: 'disputed',
  facts: { what: 'password-changed' },
  undo: false,
}
const ring = { type: 'ring' } as const
const none: Context = { alerts: [] }
const one: Context = { alerts: [changed] }
const two: Context = { alerts: [added, changed] }

/** What the screen of a state says and offers, as a person reads it. */
const shown = (state: keyof typeof alert.screens, context: Context, locale = 'en') => {
  const screen = alert.screens[state].show(context, { ...environmentOf('example', locale), at: NOW })
  return {
    text: screen.text.map((line) =>
      'id' in line ? telegramHtml([paragraph(wording.rich(locale, line))]) : '',
    ),
    choices: (screen.choices ?? []).map((row) =>
      row.map(({ label }) => (typeof label === 'string' ? label : wording.plain(locale, label))),
    ),
  }
}

describe('an alert', () => {
  test('is told as soon as it comes, and asks whether it was the owner', () => {
    given(alert, 'quiet', none)
      .when({ type: 'alert', alert: changed })
      .leadsTo({ state: 'telling', context: { alerts: [changed], rangAt: NOW }, emitted: [ring] })
    expect(shown('telling', one)).toEqual({
      text: [
        '<b>The password of your Example Account was changed.</b> Was this you?',
        expect.stringMatching(
          /^5 January 2026.* 08:59.*, in a chat linked to your account$|^January 5, 2026/,
        ),
        'The password was changed.',
      ],
      choices: [['It was me'], ['This was not me']],
    })
  })

  test('says when it happened in the owner’s own time', () => {
    const when = (region: string) => shown('telling', { alerts: [{ ...changed, region }] }).text[1]
    expect(when('ES')).toContain('8:59')
    expect(when('JP')).toContain('4:59')
    expect(when('MX')).toContain('1:59')
  })

  test('says in which kind of chat it happened', () => {
    const where = (place: Partial<Pick<Alert, 'place'>>) => {
      const { place: _, ...rest } = changed
      return shown('telling', { alerts: [{ ...rest, ...place }] }).text[1]
    }
    expect(where({ place: 'linked' })).toContain('in a chat linked to your account')
    expect(where({ place: 'other' })).toContain('in a chat not linked to your account')
    expect(where({})).not.toContain('chat')
  })

  test('about what the owner did changes nothing', () => {
    given(alert, 'telling', one)
      .when({ type: 'mine' })
      .leadsTo({ state: 'closed', emitted: [{ type: 'remark', words: words('alert-thanks') }] })
  })

  test('about what the owner did not do leads to reverting it', () => {
    given(alert, 'telling', one)
      .when({ type: 'notMe', notification: 'n1' })
      .leadsTo({
        state: 'disputing',
        context: { notMe: 'n1' },
        requests: [['revertChange', { notification: 'n1' }]],
      })
  })

  test('that was never shown in this chat, or cannot be reverted, leads to no request', () => {
    given(alert, 'telling', one).when({ type: 'notMe', notification: 'n9' }).nothingHappens()
    given(alert, 'telling', { alerts: [reverted] })
      .when({ type: 'notMe', notification: 'n3' })
      .nothingHappens()
  })

  test.each(['locked', 'stopped', 'outweighed', 'before', 'late'] as const)('is settled: %s', (taken) => {
    given(alert, 'disputing', { ...two, notMe: 'n2' })
      .whenAnswered({ taken } satisfies Requests['revertChange']['output'])
      .leadsTo({ state: taken, context: { alerts: [changed], notMe: undefined } })
  })

  test.each([
    ['outweighed', ['Get back into my account'], ['Ask for help']],
    ['locked', ['Get back into my account'], undefined],
    ['before', ['Get back into my account'], undefined],
    ['late', ['Get back into my account'], ['Ask for help']],
    ['stopped', undefined, undefined],
  ] as const)('that came to "%s" shows the way on', (state, way, help) => {
    expect(shown(state, none).choices).toEqual([...(way ? [way] : []), ...(help ? [help] : []), ['Done']])
    if (way)
      given(alert, state, none)
        .when({ type: 'go', flow: 'recovery' })
        .leadsTo({ emitted: [{ type: 'go', flow: 'recovery' }] })
  })

  test('about what cannot be reverted is only read', () => {
    const paused: Alert = { ...changed, kind: 'tries-paused', facts: { until: NOW }, undo: false }
    expect(shown('telling', { alerts: [paused] }).choices).toEqual([['All right']])
    given(alert, 'telling', { alerts: [paused] })
      .when({ type: 'read' })
      .leadsTo({ state: 'closed', emitted: [{ type: 'remark', words: words('alert-read') }] })
  })

  test('about a change that was reverted shows the way back in', () => {
    expect(shown('telling', { alerts: [reverted] })).toEqual({
      text: [
        '<b>Your Example Account is locked.</b>',
        expect.any(String),
        'Somebody said “this was not me” about the new password. The account is locked now: every device is signed out, and nobody can sign in until a new password is chosen.',
      ],
      choices: [['All right'], ['Get back into my account']],
    })
  })

  test('waits for a button, and says so', () => {
    const said = { kind: 'text', text: 'who was it?', message: '1' } as const
    expect(alert.screens.telling.hear?.(said, one, { ...environmentOf('example', 'en'), at: NOW })).toEqual({
      remark: words('alert-unclear'),
    })
  })

  test('erases a message that may be a password for the question below', () => {
    const inChat = { ...capabilities, password: 'chat' } as const
    const said = { kind: 'text', text: 'correct horse', message: '7' } as const
    const event = { type: 'strayed', message: '7' }
    expect(
      alert.screens.telling.hear?.(said, one, {
        ...environmentOf('example', 'en'),
        capabilities: inChat,
        at: NOW,
      }),
    ).toEqual(event)
    given(alert, 'telling', one, inChat)
      .when(event)
      .leadsTo({
        emitted: [
          { type: 'eraseMessage', message: '7' },
          { type: 'remark', words: words('alert-erased') },
        ],
      })
    given(alert, 'telling', one, inChat)
      .when({ type: 'erased', ok: false })
      .leadsTo({ emitted: [{ type: 'remark', words: words('common-not-erased') }] })
  })

  test('can be left without an answer', () => {
    for (const state of ['telling', 'disputing', 'locked', 'late'])
      given(alert, state, one).when({ type: 'cancel' }).leadsTo({ state: 'closed' })
  })
})

describe('several alerts', () => {
  test('are one list, the newest first, each with its own "not me"', () => {
    given(alert, 'telling', one)
      .when({ type: 'alert', alert: added })
      .leadsTo({ context: { alerts: [added, changed], rangAt: NOW }, emitted: [ring] })
    expect(shown('telling', two)).toMatchObject({
      text: [
        'These 2 things happened to your Example Account. Was it you?',
        expect.stringMatching(/^<b>1\.<\/b> .*not linked/),
        'm•••@example.net was added to the account.',
        expect.stringMatching(/^<b>2\.<\/b> .*chat linked/),
        'The password was changed.',
      ],
      choices: [['It was all me'], ['Number 1 was not me'], ['Number 2 was not me']],
    })
  })

  test('of one act are one message: what comes within two minutes is added to it without another sound', () => {
    const rung = { ...one, rangAt: NOW - MINUTE }
    given(alert, 'telling', rung)
      .when({ type: 'alert', alert: added })
      .leadsTo({ context: { alerts: [added, changed] } })
    given(alert, 'telling', { ...one, rangAt: NOW - 3 * MINUTE })
      .when({ type: 'alert', alert: added })
      .leadsTo({ context: { alerts: [added, changed], rangAt: NOW }, emitted: [ring] })
  })

  test('that can be reverted hide behind none that cannot: a change right after a sign-in makes a sound of its own', () => {
    const signedIn: Alert = {
      ...changed,
      kind: 'signed-in',
      facts: { device: 'A phone', new: true },
      notification: 'n0',
      undo: false,
    }
    given(alert, 'telling', { alerts: [signedIn], rangAt: NOW - MINUTE / 6 })
      .when({ type: 'alert', alert: added })
      .leadsTo({ context: { alerts: [added, signedIn], rangAt: NOW }, emitted: [ring] })
  })

  test('of a kind that is listed make a sound once an hour, and each is listed or counted', () => {
    const since = (minutes: number) =>
      given(alert, 'telling', { ...one, rangAt: NOW - minutes * MINUTE }).when({
        type: 'alert',
        alert: { ...changed, notification: 'n4', when: NOW },
      })
    const both = [{ ...changed, notification: 'n4', when: NOW }, changed]
    since(60).leadsTo({ context: { alerts: both } })
    since(61).leadsTo({ context: { alerts: both, rangAt: NOW }, emitted: [ring] })
  })

  test('are five at most: five later ones push no change off the list that can still be reverted, and like ones are folded', () => {
    const oldest = { ...added, notification: 'm0', when: NOW }
    const logins = [1, 2, 3, 4].map((n) => ({ ...changed, notification: `m${n}`, when: NOW + n * MINUTE }))
    given<Context>(alert, 'telling', { alerts: [...logins.toReversed(), oldest] })
      .when({ type: 'alert', alert: { ...changed, notification: 'm5', when: NOW + 5 * MINUTE } })
      .leadsTo({
        context: {
          alerts: [
            { ...changed, notification: 'm5', when: NOW + 5 * MINUTE },
            { ...changed, notification: 'm4', when: NOW + 4 * MINUTE },
            { ...changed, notification: 'm3', when: NOW + 3 * MINUTE },
            { ...changed, notification: 'm1', when: NOW + MINUTE, more: 1 },
            oldest,
          ],
          rangAt: NOW,
        },
        emitted: [ring],
      })
  })

  test('of five kinds and more keep the oldest that can be reverted, for with it everything later is', () => {
    const kinds = [
      'two-step-on',
      'chat-linked',
      'chat-unlinked',
      'address-removed',
      'address-primary',
    ] as const
    const later = kinds.map((kind, n) => ({ ...added, kind, notification: kind, when: NOW + n * MINUTE }))
    const [last, ...before] = later.toReversed()
    const oldest = { ...added, notification: 'm0', when: NOW - MINUTE }
    given<Context>(alert, 'telling', { alerts: [...before, oldest] })
      .when({ type: 'alert', alert: last ?? oldest })
      .leadsTo({
        context: { alerts: [last ?? oldest, ...before.slice(0, 3), oldest], unlisted: 1, rangAt: NOW },
        emitted: [ring],
      })
    expect(shown('telling', { alerts: [changed], unlisted: 2 }).text.at(-1)).toBe(
      '2 more things happened. You’ll find them in the activity log: /privacy',
    )
  })

  test('count an alert that comes twice only once', () => {
    given(alert, 'telling', two)
      .when({ type: 'alert', alert: added })
      .leadsTo({ context: { ...two, rangAt: NOW }, emitted: [ring] })
  })

  test('are shown one after the other when one was reverted', () => {
    expect(shown('locked', one).choices.at(-1)).toEqual(['See what else happened'])
    given(alert, 'locked', one).when({ type: 'more' }).leadsTo({ state: 'telling' })
    given(alert, 'locked', none).when({ type: 'more' }).nothingHappens()
  })

  test('are shown when they come while another one is being reverted, which goes on', () => {
    given(alert, 'disputing', { ...one, notMe: 'n1' })
      .when({ type: 'alert', alert: added })
      .leadsTo({ context: { alerts: [added, changed] } })
    given(alert, 'locked', none)
      .when({ type: 'alert', alert: added })
      .leadsTo({ state: 'telling', context: { alerts: [added], rangAt: NOW }, emitted: [ring] })
  })
})

describe('the sentence of each kind of event', () => {
  const happenings: ActivityFacts = {
    'account-created': { by: 'email', region: 'ES', channel: 'telegram' },
    'name-changed': {},
    'profile-changed': { field: 'city' },
    'region-changed': { region: 'ES' },
    'password-changed': {},
    'password-reset': { hold: true },
    'address-added': { address: 'm•••@example.net' },
    'address-removed': { address: 'm•••@example.net' },
    'address-primary': { address: 'm•••@example.net' },
    'factor-missing': { count: 5 },
    'two-step-on': {},
    'two-step-off': {},
    'codes-renewed': {},
    'code-used': { left: 1 },
    'chat-linked': {},
    'chat-unlinked': {},
    'passkey-added': { device: 'Firefox · Linux' },
    'passkey-removed': { device: 'Firefox · Linux' },
    'signed-in': { device: 'Firefox on Linux', new: true },
    'sign-in-denied': { client: 'Nextcloud' },
    'application-allowed': { client: 'Nextcloud' },
    'application-revoked': { client: 'Nextcloud' },
    'sessions-ended': { count: 2 },
    'tries-paused': { until: NOW },
    'own-tries-paused': { until: NOW },
    unlocked: { by: 'operator' },
    frozen: {},
    unfrozen: {},
    'recovery-started': {},
    'hold-started': { until: NOW },
    'hold-over': {},
    'hold-cancelled': {},
    disputed: { what: 'address-removed' },
    exported: {},
    'offers-on': {},
    'offers-off': {},
    'deletion-requested': { until: NOW },
    'deletion-soon': { until: NOW },
    'deletion-cancelled': {},
    'recovery-checked': { works: 1, of: 2 },
  }
  const told = wording.locales.flatMap((locale) =>
    Object.entries(happenings).map(([kind, facts]) => ({
      locale,
      kind: kind as AccountEvent['kind'],
      facts,
    })),
  )

  test.each(told)('has its sentence in $locale: $kind', ({ locale, kind, facts }) => {
    const { text } = shown('telling', { alerts: [{ ...changed, kind, facts }] }, locale)
    expect(wording.has(locale, `alert-what-${kind}`)).toBe(true)
    expect(text[2]).toMatch(/^[^{}]{10,}\.$/)
  })

  test('says of a device no more than a name needs: neither a link nor marks that turn the text around', () => {
    const device = 'Win a prize https://evil.example/x?y=1 <b>\u202Enow\u200B evil.example'
    const alerts = [{ ...changed, kind: 'signed-in' as const, facts: { device, new: true } }]
    const [, , line = ''] = shown('telling', { alerts }).text
    const [, name = ''] = line.split('on a new device: ')
    expect(name).toMatch(/^Win a prize https /)
    expect(name).not.toMatch(/[<>/:?=\u200B\u202E]|\w\.\w/)
    expect(name.length).toBeLessThanOrEqual(61)
  })
})
