import { describe, expect, test } from 'vitest'
import type { AccountSeen } from '../../flows/requests.ts'
import { type Words, words } from '../../flows/screen.ts'
import type { WordId } from '../../flows/text/word-ids.ts'
import type { Context } from '../../flows/two-step/context.ts'
import { twoStep } from '../../flows/two-step/flow.ts'
import { begin } from '../../src/engine/step.ts'
import { capabilities, environmentOf } from '../fixtures/content-around.ts'
import { given, NOW } from '../fixtures/specification.ts'
import { answers } from './sign-up/samples.ts'

const { screens } = twoStep
const environment = { ...environmentOf('example', 'en'), at: NOW }
const off: Context = {}
const on: Context = { codesLeft: 8 }
const seen = answers.seeAccount[0] as AccountSeen
const remark = (id: WordId, args?: Words['args']) =>
  ({ type: 'remark', words: { id, ...(args && { args }) } }) as const
const looksAgain = { state: 'looking', requests: [['seeAccount', {}]] } as const
const ask = (action: 'two-step' | 'codes') =>
  ({ type: 'go', flow: 'approve', event: { type: 'ask', action, locale: 'es' } }) as const

const withoutPages = { ...environment, capabilities: { ...capabilities, pages: false } }

const buttons = (state: 'off' | 'on', context: Context, seenIn = environment) =>
  (screens[state].show(context, seenIn).choices ?? []).flat().map(({ id }) => id)

test('looks at the account first', () => {
  const first = begin(twoStep, capabilities, NOW)
  expect(first).toMatchObject({ state: 'looking', context: {} })
  expect(first.requests.map(({ name }) => name)).toEqual(['seeAccount'])
})

test.each([
  [{ ...seen, twoStep: false }, 'off', {}],
  [{ ...seen, twoStep: true, codesLeft: 4 }, 'on', { codesLeft: 4 }],
  [{ none: true } as const, 'none', {}],
])('shows what is turned on', (answer, state, context) => {
  given(twoStep, 'looking', off).whenAnswered(answer).leadsTo({ state, context })
})

describe('2-step verification that is off', () => {
  test('offers an authenticator app and nothing else: no e-mail, no SMS', () => {
    expect(buttons('off', off)).toEqual(['turn-on'])
  })

  test('asks the owner to show to be there, and goes on from there', () => {
    given(twoStep, 'off', off)
      .when({ type: 'change', locale: 'es' })
      .leadsTo({ context: { locale: 'es' }, emitted: [ask('two-step')] })
    given(twoStep, 'off', { ...off, locale: 'es' })
      .when({ type: 'approved', action: 'two-step', approval: 'a1' })
      .leadsTo({
        state: 'opening',
        context: { approval: 'a1' },
        requests: [['openTwoStep', { approval: 'a1', locale: 'es' }]],
      })
  })

  test('takes no approval for something else', () => {
    given(twoStep, 'off', off).when({ type: 'approved', action: 'codes', approval: 'a1' }).nothingHappens()
  })

  test('says what protects the account meanwhile where there are no pages, and offers no button to set it up', () => {
    expect(screens.off.show(off, withoutPages).text).toContainEqual(words('two-step-no-pages', { on: 'no' }))
    expect(buttons('off', off, withoutPages)).toEqual(['account'])
    given(twoStep, 'off', off, { pages: false }).when({ type: 'change', locale: 'es' }).nothingHappens()
  })

  test('opens the page, and forgets the approval that it used', () => {
    given(twoStep, 'opening', { ...off, approval: 'a1' })
      .whenAnswered({ ticket: 't1' })
      .leadsTo({ state: 'page', context: { approval: undefined, ticket: 't1' } })
    expect(screens.page.show({ ...off, ticket: 't1' }, environment).choices?.[0]?.[0]?.opens).toEqual({
      page: 'two-step',
      ticket: 't1',
    })
  })

  test('shows the present state where the approval had expired', () => {
    given(twoStep, 'opening', off)
      .whenAnswered({ over: true })
      .leadsTo({ ...looksAgain, emitted: [remark('two-step-expired')] })
  })
})

test.each(['page', 'off', 'on'])(
  'the right code on the page counts, with a sound, in the state %s too',
  (state) => {
    given(twoStep, state, { ...off, ticket: 't1' })
      .when({ type: 'twoStepOn', ticket: 't1' })
      .leadsTo({ ...looksAgain, emitted: [{ type: 'ring' }, remark('two-step-is-on')] })
    given(twoStep, state, { ...off, ticket: 't1' })
      .when({ type: 'twoStepOn', ticket: 't2' })
      .nothingHappens()
  },
)

test.each(['page', 'codes'] as const)(
  'what is written beside the page %s is removed and not read',
  (state) => {
    expect(screens[state].hear?.({ kind: 'text', text: '123456', message: '7' }, off, environment)).toEqual({
      type: 'strayed',
      message: '7',
    })
    given(twoStep, state, off)
      .when({ type: 'strayed', message: '7' })
      .leadsTo({ emitted: [{ type: 'eraseMessage', message: '7' }, remark('two-step-not-here')] })
  },
)

describe('2-step verification that is on', () => {
  test.each([
    [4, false],
    [3, true],
    [0, true],
  ])('with %d codes left, new ones are asked for: %s', (codesLeft, asked) => {
    const { text } = screens.on.show({ ...on, codesLeft }, environment)
    expect(text).toContainEqual(words('two-step-on', { left: codesLeft }))
    expect(text.some((line) => 'id' in line && line.id === 'two-step-few-codes')).toBe(asked)
  })

  test('is turned off after the owner has shown to be there', () => {
    given(twoStep, 'on', on)
      .when({ type: 'change', locale: 'es' })
      .leadsTo({ context: { locale: 'es' }, emitted: [ask('two-step')] })
    given(twoStep, 'on', on)
      .when({ type: 'approved', action: 'two-step', approval: 'a1' })
      .leadsTo({
        state: 'ending',
        context: { approval: 'a1' },
        requests: [['endTwoStep', { approval: 'a1' }]],
      })
    given(twoStep, 'ending', on)
      .whenAnswered({ ended: true })
      .leadsTo({ ...looksAgain, emitted: [remark('two-step-is-off')] })
  })

  test('gets new codes on a page, after the owner has shown to be there', () => {
    given(twoStep, 'on', on)
      .when({ type: 'renew', locale: 'es' })
      .leadsTo({ context: { locale: 'es' }, emitted: [ask('codes')] })
    given(twoStep, 'on', { ...on, locale: 'es' })
      .when({ type: 'approved', action: 'codes', approval: 'a1' })
      .leadsTo({
        state: 'openingCodes',
        context: { approval: 'a1' },
        requests: [['openCodes', { approval: 'a1', locale: 'es' }]],
      })
    given(twoStep, 'openingCodes', on)
      .whenAnswered({ ticket: 'r1' })
      .leadsTo({ state: 'codes', context: { approval: undefined, ticket: 'r1' } })
    given(twoStep, 'codes', { ...on, ticket: 'r1' })
      .when({ type: 'codesShown', ticket: 'r1' })
      .leadsTo({ ...looksAgain, emitted: [{ type: 'ring' }, remark('two-step-codes-are-new')] })
  })

  test('can be turned off without pages, and says what new codes would need', () => {
    expect(buttons('on', on, withoutPages)).toEqual(['turn-off'])
    expect(screens.on.show({ ...on, codesLeft: 1 }, withoutPages).text).toEqual([
      words('two-step-on', { left: 1 }),
      words('two-step-no-pages', { on: 'yes' }),
    ])
    given(twoStep, 'on', on, { pages: false }).when({ type: 'renew', locale: 'es' }).nothingHappens()
  })
})

test.each(['page', 'codes'])('back from %s shows the present state', (state) => {
  given(twoStep, state, on).when({ type: 'back' }).leadsTo(looksAgain)
})
