import { describe, expect, test } from 'vitest'
import type { Context } from '../../flows/approve/context.ts'
import { approve } from '../../flows/approve/flow.ts'
import { type Words, words } from '../../flows/screen.ts'
import type { WordId } from '../../flows/text/word-ids.ts'
import { begin } from '../../src/engine/step.ts'
import { capabilities, environmentOf } from '../fixtures/content-around.ts'
import { given, MINUTE, NOW } from '../fixtures/specification.ts'

const { screens } = approve
const environment = { ...environmentOf('example', 'en'), at: NOW }
const onPage: Context = {
  action: 'addresses',
  locale: 'es',
  approval: 'a1',
  needs: 'password',
  by: 'password',
}
const here: Context = { ...onPage, needs: 'either' }
const inChat = { password: 'chat' } as const
const remark = (id: WordId, args?: Words['args']) =>
  ({ type: 'remark', words: { id, ...(args && { args }) } }) as const
const told = {
  type: 'tell',
  event: { type: 'approved', action: 'addresses', approval: 'a1' },
} as const
const erase = { type: 'eraseMessage', message: '7' } as const

test('the context holds nothing of the operator’s capabilities', () => {
  expect(begin(approve, capabilities, NOW).context).toEqual({})
})

test('an approval is opened for the action that was asked for, and what was asked before is forgotten', () => {
  const input = { action: 'delete', locale: 'en' } as const
  given(approve, 'asked', {} as Context)
    .when({ type: 'ask', ...input })
    .leadsTo({ state: 'opening', context: input, requests: [['openApproval', { ...input, recent: true }]] })
  given(approve, 'page', onPage)
    .when({ type: 'ask', action: 'delete' })
    .leadsTo({
      state: 'opening',
      context: { action: 'delete', locale: undefined, approval: undefined, needs: undefined, by: undefined },
      requests: [['openApproval', { action: 'delete', recent: true }]],
    })
})

test('a new password asks for the present one each time; for the rest a recent proof is enough, and nothing is shown', () => {
  given(approve, 'asked', {} as Context)
    .when({ type: 'ask', action: 'password' })
    .leadsTo({
      state: 'opening',
      context: { action: 'password' },
      requests: [['openApproval', { action: 'password' }]],
    })
  given(approve, 'opening', { action: 'addresses' } as Context)
    .whenAnswered({ approval: 'a1', needs: 'password', given: true })
    .leadsTo({
      state: 'given',
      context: { approval: 'a1' },
      emitted: [{ type: 'tell', event: { type: 'approved', action: 'addresses', approval: 'a1' } }],
    })
})

describe('when the approval is open', () => {
  const opening: Context = { action: 'addresses' }
  test.each([
    ['page', 'password', 'page', 'password'],
    ['page', 'factor', 'page', 'factor'],
    ['chat', 'password', 'password', 'password'],
    ['chat', 'either', 'password', 'password'],
    ['chat', 'both', 'password', 'password'],
    ['chat', 'factor', 'code', 'factor'],
  ] as const)('passwords on the %s, needs %s: goes to %s', (password, needs, state, by) => {
    given(approve, 'opening', opening, { password })
      .whenAnswered({ approval: 'a1', needs })
      .leadsTo({ state, context: { approval: 'a1', needs, by } })
  })

  test('the chat says why there is none', () => {
    const until = NOW + MINUTE
    given(approve, 'opening', opening)
      .whenAnswered({ cooling: until, region: 'ES' })
      .leadsTo({ state: 'cooling', context: { until, region: 'ES' } })
    for (const frozen of ['dispute', 'operator'] as const)
      given(approve, 'opening', opening)
        .whenAnswered({ frozen })
        .leadsTo({ state: 'frozen', context: { frozenBy: frozen } })
    given(approve, 'opening', opening).whenAnswered({ none: true }).leadsTo({ state: 'none' })
  })
})

describe('on the page', () => {
  test('the approval goes to the flow below, with a sound', () => {
    given(approve, 'page', onPage)
      .when({ type: 'approvalGiven', ticket: 'a1' })
      .leadsTo({ state: 'given', emitted: [{ type: 'ring' }, told] })
  })

  test('the approval of another page changes nothing', () => {
    given(approve, 'page', onPage).when({ type: 'approvalGiven', ticket: 'a2' }).nothingHappens()
  })

  test('a message in the chat instead is erased and not read', () => {
    expect(screens.page.hear?.({ kind: 'text', text: 'secret', message: '7' }, onPage, environment)).toEqual({
      type: 'strayed',
      message: '7',
    })
    given(approve, 'page', onPage)
      .when({ type: 'strayed', message: '7' })
      .leadsTo({ emitted: [erase, remark('approve-page-not-here')] })
  })

  test('the button opens the page of this approval, and the chat shows the number that the page asks for', () => {
    const { text, choices } = screens.page.show(onPage, environment)
    expect(choices?.[0]?.[0]?.opens).toEqual({ page: 'approve', ticket: 'a1' })
    expect(text.at(-1)).toEqual({ match: 'a1', words: { id: 'common-page-match' } })
  })

  test('once the page is over a new one is opened in its place', () => {
    given(approve, 'page', onPage)
      .when({ type: 'pageOver', ticket: 'a1' })
      .leadsTo({
        state: 'opening',
        requests: [['openApproval', { action: 'addresses', locale: 'es', recent: true }]],
        emitted: [{ type: 'ring' }, remark('common-page-over')],
      })
    given(approve, 'page', onPage).when({ type: 'pageOver', ticket: 'a2' }).nothingHappens()
    const { text, choices = [] } = screens.page.show({ ...onPage, approval: undefined }, environment)
    expect(choices.flat().map(({ id }) => id)).toEqual(['open-page'])
    expect(text.some((line) => 'match' in line)).toBe(false)
  })
})

describe('in the chat', () => {
  test.each(['password', 'code'] as const)(
    '%s: the message is removed at once, and only its handle goes on',
    (state) => {
      const by = state === 'code' ? 'factor' : 'password'
      expect(screens[state].show(here, environment).secret).toBe('erase')
      given(approve, state, here)
        .when({ type: 'typed', sealed: 's', message: '7' })
        .leadsTo({
          state: 'checking',
          context: { by },
          requests: [['approveInChat', { approval: 'a1', by, sealed: 's' }]],
          emitted: [erase],
        })
    },
  )

  test('a right answer goes to the flow below', () => {
    given(approve, 'checking', here, inChat)
      .whenAnswered({ right: true })
      .leadsTo({ state: 'given', emitted: [told] })
  })

  test.each([
    [4, []],
    [3, [remark('approve-few-codes')]],
    [0, [remark('approve-few-codes')]],
  ] as const)('a used recovery code is said, and few that are left: %d', (codesLeft, more) => {
    const said = [remark('approve-code-used', { left: codesLeft }), ...more]
    given(approve, 'checking', { ...here, by: 'factor' }, inChat)
      .whenAnswered({ right: true, codesLeft })
      .leadsTo({ state: 'given', emitted: [...said, told] })
    given(approve, 'page', onPage)
      .when({ type: 'approvalGiven', ticket: 'a1', codesLeft })
      .leadsTo({ state: 'given', emitted: [{ type: 'ring' }, ...said, told] })
  })

  test('after the password a code is asked for, where both are needed', () => {
    given(approve, 'checking', { ...here, needs: 'both' }, inChat)
      .whenAnswered({ needs: 'factor' })
      .leadsTo({ state: 'code', context: { by: 'factor' }, emitted: [remark('approve-now-code')] })
  })

  test('a wrong password is offered the page, where pages are reachable', () => {
    const ids = (context: Context, pages = true) =>
      (
        screens.password.show(context, {
          ...environment,
          capabilities: { ...environment.capabilities, password: 'chat', pages },
        }).choices ?? []
      )
        .flat()
        .map(({ id }) => id)
    expect(ids(onPage)).toEqual([])
    expect(ids({ ...onPage, refused: true }, false)).toEqual([])
    expect(ids({ ...onPage, refused: true })).toEqual(['on-page'])
    given(approve, 'password', onPage, inChat).when({ type: 'onPage' }).leadsTo({ state: 'page' })
  })

  test.each([
    ['password', 'password', 'approve-wrong-password'],
    ['factor', 'code', 'approve-wrong-code'],
  ] as const)('a wrong %s is asked for once more, with the tries that are left', (by, state, line) => {
    given(approve, 'checking', { ...here, by }, inChat)
      .whenAnswered({ right: false, left: 2 })
      .leadsTo({ state, context: { refused: true }, emitted: [remark(line, { left: 2 })] })
    given(approve, 'checking', { ...here, by }, inChat)
      .whenAnswered({ busy: true })
      .leadsTo({ state, emitted: [remark('approve-busy')] })
    given(approve, 'checking', { ...here, by }, inChat)
      .whenAnswered({ lost: true })
      .leadsTo({ state, emitted: [remark('common-once-more')] })
  })

  test('after too many wrong answers the owner waits', () => {
    const until = NOW + MINUTE
    given(approve, 'checking', here, inChat)
      .whenAnswered({ tooMany: true, until })
      .leadsTo({ state: 'slowed', context: { until } })
  })

  test('an approval that has expired is opened anew', () => {
    given(approve, 'checking', here, inChat)
      .whenAnswered({ over: true })
      .leadsTo({
        state: 'opening',
        requests: [['openApproval', { action: 'addresses', locale: 'es', recent: true }]],
        emitted: [remark('approve-expired')],
      })
  })

  test('the other way to show to be there is offered where either will do, and nowhere else', () => {
    given(approve, 'password', here)
      .when({ type: 'other' })
      .leadsTo({ state: 'code', context: { by: 'factor' } })
    given(approve, 'code', { ...here, by: 'factor' })
      .when({ type: 'other' })
      .leadsTo({ state: 'password', context: { by: 'password' } })
    for (const needs of ['password', 'factor', 'both'] as const) {
      given(approve, 'password', { ...here, needs })
        .when({ type: 'other' })
        .nothingHappens()
      expect(screens.password.show({ ...here, needs }, environment).choices).toEqual([])
    }
  })
})

test.each(
  Object.keys(approve.machine.states).filter((state) => !['given', 'left', 'choosing'].includes(state)),
)('turning back from %s ends it, and hands nothing on', (state) => {
  for (const type of ['back', 'cancel'])
    given(approve, state, onPage).when({ type }).leadsTo({ state: 'left' })
})

test('the chat says that a message could not be erased', () => {
  given(approve, 'code', here)
    .when({ type: 'erased', ok: false })
    .leadsTo({ emitted: [remark('common-not-erased')] })
  given(approve, 'code', here).when({ type: 'erased', ok: true }).nothingHappens()
})

test('the chat says from when on it is possible, on the clock of the account’s region', () => {
  const [line] = screens.cooling.show({ until: NOW, region: 'ES' }, environment).text
  expect(line).toEqual(words('approve-cooling', { until: 'January 5, 2026 at 9:00 AM' }))
})
