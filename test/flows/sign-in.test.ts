import { describe, expect, test } from 'vitest'
import { words } from '../../flows/screen.ts'
import type { Context } from '../../flows/sign-in/context.ts'
import { signIn } from '../../flows/sign-in/flow.ts'
import { screens } from '../../flows/sign-in/screens.ts'
import type { Place } from '../../flows/text/place.ts'
import { environmentOf } from '../fixtures/content-around.ts'
import { given, MINUTE, NOW } from '../fixtures/specification.ts'

const environment = { ...environmentOf('example', 'en'), at: NOW, locales: ['en'] }
const asked = {
  client: 'Nextcloud',
  device: 'Firefox · Linux',
  numbers: ['04', '47', '81'],
  expires: NOW + 5 * MINUTE,
}
const question: Context = { request: 'q1', asked, rangAt: NOW - MINUTE }

describe('a request to sign in', () => {
  test('rings where nothing rang lately, and takes the place of the question before without another sound', () => {
    const next = { request: 'q2', asked: undefined, token: undefined }
    const looking = { state: 'looking', requests: [['seeSignIn', { request: 'q2' }]] } as const
    given(signIn, 'asking', question)
      .when({ type: 'asked', request: 'q2' })
      .leadsTo({ ...looking, context: next })
    given(signIn, 'asking', question)
      .when({ type: 'asked', request: 'q2' }, NOW + 2 * MINUTE)
      .leadsTo({ ...looking, context: { ...next, rangAt: NOW + 2 * MINUTE }, emitted: [{ type: 'ring' }] })
  })

  test('by the link of a page makes no sound, as the person has come for it', () => {
    given<Context>(signIn, 'quiet', {})
      .when({ type: 'scanned', payload: 't1' })
      .leadsTo({
        state: 'looking',
        context: { token: 't1', request: undefined, asked: undefined },
        requests: [['seeSignIn', { token: 't1' }]],
      })
  })

  test.each([
    ['approved', 'approved'],
    ['wrong-number', 'wrong'],
    ['denied', 'denied'],
    ['over', 'over'],
  ] as const)('that is answered as %s shows so', (outcome, state) => {
    given(signIn, 'answering', question).whenAnswered({ outcome }).leadsTo({ state })
  })

  test('without a page asks for the second factor where 2-step verification is on, and is answered again with it', () => {
    const { numbers: _, ...plain } = asked
    const yes: Context = { request: 'q1', asked: plain }
    const ask = { type: 'ask', action: 'sign-in' } as const
    const going = { type: 'go', flow: 'approve', event: ask } as const
    given(signIn, 'answering', yes)
      .whenAnswered({ needs: 'factor' })
      .leadsTo({ state: 'proving', emitted: [going] })
    given(signIn, 'proving', yes)
      .when({ type: 'prove' })
      .leadsTo({ state: 'proving', emitted: [going] })
    given(signIn, 'proving', yes)
      .when({ type: 'approved', action: 'export', approval: 'a1' })
      .nothingHappens()
    given(signIn, 'proving', yes)
      .when({ type: 'approved', action: 'sign-in', approval: 'a1' })
      .leadsTo({
        state: 'answering',
        context: { ...yes, approval: 'a1' },
        requests: [['answerSignIn', { request: 'q1', answer: { yes: true, approval: 'a1' } }]],
      })
    given(signIn, 'proving', yes).whenRung('expiry').leadsTo({ state: 'over' })
  })

  test('is over by itself when its time is', () => {
    given(signIn, 'asking', question).whenRung('expiry').leadsTo({ state: 'over' })
  })

  test('is answered by a tap or by the number in words, and by nothing else', () => {
    const hear = screens.asking.hear
    const say = (text: string) => hear?.({ kind: 'text', text, message: '1' }, question, environment)
    expect(say(' ٤٧ ')).toEqual({ type: 'number', number: '47' })
    expect(say('48')).toEqual({ remark: words('sign-in-unclear') })
    expect(say('yes')).toEqual({ remark: words('sign-in-unclear') })
  })

  test('shows where and with what, the message of an application, and a plain yes where no page shows a number', () => {
    const { text, choices = [] } = screens.asking.show(question, environment)
    expect(text[0]).toEqual(
      words('sign-in-where', { client: 'Nextcloud', device: 'Firefox · Linux', place: 'none' }),
    )
    expect(choices.flat().map(({ id }) => id)).toEqual(['number-04', 'number-47', 'number-81', 'not-me'])
    const placed = (place: Place, locale: string) =>
      screens.asking.show({ ...question, asked: { ...asked, place } }, { ...environment, locale }).text[0]
    const said = (place: string) =>
      words('sign-in-where', { client: 'Nextcloud', device: 'Firefox · Linux', place })
    expect(placed({ city: 'Madrid', country: 'ES' }, 'en')).toEqual(said('Madrid, Spain'))
    expect(placed({ city: 'Madrid', country: 'ES' }, 'ar')).toEqual(said('Madrid، إسبانيا'))
    expect(placed({ country: 'ES' }, 'de')).toEqual(said('Spanien'))
    expect(placed({ city: 'دبي' }, 'en')).toEqual(said('\u2068دبي\u2069'))
    const { numbers: _, ...rest } = asked
    const plain = screens.asking.show({ ...question, asked: { ...rest, message: 'W4SCT' } }, environment)
    expect(plain.text).toContainEqual(words('sign-in-message', { message: 'W4SCT' }))
    expect((plain.choices ?? []).flat().map(({ id }) => id)).toEqual(['yes', 'not-me'])
  })
})
