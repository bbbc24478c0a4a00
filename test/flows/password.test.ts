import { describe, expect, test } from 'vitest'
import type { Context } from '../../flows/password/context.ts'
import { password } from '../../flows/password/flow.ts'
import { screens } from '../../flows/password/screens.ts'
import { type Words, words } from '../../flows/screen.ts'
import { account as seen } from '../fixtures/account-seen.ts'
import { environmentOf } from '../fixtures/content-around.ts'
import { given, NOW } from '../fixtures/specification.ts'
import { passwordFaults } from './sign-up/faults.ts'

const base: Context = { sessions: 1 }
const approved: Context = { ...base, locale: 'en', approval: 'a1' }
const chosen: Context = { ...approved, ticket: 'e1', chosen: true }

const at = (state: keyof typeof screens, context: Context = base) =>
  given(password, state, context, { password: 'chat' })
const onPage = (state: keyof typeof screens, context: Context) => given(password, state, context)
const environment = { ...environmentOf('example', 'en'), at: NOW }
const inChat = { ...environment, capabilities: { ...environment.capabilities, password: 'chat' } } as const
const remark = (line: Words) => ({ type: 'remark', words: line }) as const
const askOwner = {
  type: 'go',
  flow: 'approve',
  event: { type: 'ask', action: 'password', locale: 'en' },
} as const
const approval = { type: 'approved', action: 'password', approval: 'a1' }
const toAccount = { type: 'go', flow: 'account' } as const

describe('the first screen', () => {
  test('knows on which devices the account is signed in', () => {
    at('looking', {})
      .whenAnswered(seen)
      .leadsTo({ state: 'start', context: { sessions: 1 } })
  })

  test('says so where the chat speaks for no account', () => {
    at('looking', {}).whenAnswered({ none: true }).leadsTo({ state: 'none' })
  })

  test('signs every device out unless the owner lets them stay', () => {
    const label = (context: Context) => screens.start.show(context, environment).choices?.[0]?.[0]?.label
    expect(label(base)).toEqual(words('password-choice-others', { on: 'yes', sessions: 1 }))
    at('start')
      .when({ type: 'others' })
      .leadsTo({ context: { keep: true } })
    expect(label({ ...base, keep: true })).toMatchObject({ args: { on: 'no' } })
  })

  test('asks the owner to show to be there first, and is found again after turning back', () => {
    at('start')
      .when({ type: 'confirm', locale: 'en' })
      .leadsTo({ context: { locale: 'en' }, emitted: [askOwner] })
  })

  test.each(['addresses', 'two-step'])('takes no approval of %s for its own', (action) => {
    at('start')
      .when({ ...approval, action })
      .nothingHappens()
  })

  test('deletes what looks like a password in the wrong place', () => {
    at('start')
      .when({ type: 'strayed', message: '7' })
      .leadsTo({ emitted: [{ type: 'eraseMessage', message: '7' }, remark(words('password-not-yet'))] })
  })

  test('leads back to the account', () => {
    at('start')
      .when({ type: 'back' })
      .leadsTo({ emitted: [toAccount] })
  })
})

describe('a new password on a page', () => {
  const opened: Context = { ...base, approval: 'a1', needs: 'password' }
  const replaced = { type: 'passwordReplaced', approval: 'a1', ticket: 'e1' }

  test('is given on one page, which asks for the present one too and is offered at once', () => {
    onPage('looking', {})
      .whenAnswered(seen)
      .leadsTo({
        state: 'opening',
        context: { sessions: 1 },
        requests: [['openApproval', { action: 'password', locale: 'en' }]],
      })
    onPage('opening', base)
      .whenAnswered({ approval: 'a1', needs: 'password' })
      .leadsTo({ state: 'page', context: { approval: 'a1', needs: 'password' } })
    const { choices } = screens.page.show(opened, environment)
    expect(choices?.[1]?.[0]?.opens).toEqual({ page: 'change-password', ticket: 'a1' })
  })

  test('is refused for an account that is locked, whose owner is led back in', () => {
    onPage('opening', base)
      .whenAnswered({ frozen: 'dispute' })
      .leadsTo({ state: 'frozen', context: { frozenBy: 'dispute' } })
    expect(screens.frozen.show(base, environment).choices?.[0]?.[0]?.event).toEqual({
      type: 'go',
      flow: 'recovery',
    })
  })

  test('is refused for an account that the operator has locked, whose owner is led to the operator', () => {
    const { text, choices } = screens.frozen.show({ ...base, frozenBy: 'operator' }, environment)
    expect(text).toEqual([words('common-frozen-by-operator', { account: environment.brand.account })])
    expect(choices?.[0]?.[0]).toMatchObject({ id: 'contact', url: environment.brand.links.contact })
  })

  test('takes effect as soon as the page is filled in, with a sound', () => {
    onPage('page', opened)
      .when(replaced)
      .leadsTo({
        state: 'changing',
        context: { ticket: 'e1', chosen: true },
        requests: [['changePassword', { ticket: 'e1', approval: 'a1', others: 'end' }]],
        emitted: [{ type: 'ring' }],
      })
  })

  test('tells the owner how many recovery codes are left where one was used', () => {
    onPage('page', { ...opened, keep: true })
      .when({ ...replaced, codesLeft: 2 })
      .leadsTo({
        state: 'changing',
        context: { ticket: 'e1', chosen: true },
        requests: [['changePassword', { ticket: 'e1', approval: 'a1', others: 'keep' }]],
        emitted: [
          { type: 'ring' },
          remark(words('approve-code-used', { left: 2 })),
          remark(words('approve-few-codes')),
        ],
      })
  })

  test('is taken from no other page', () => {
    onPage('page', opened)
      .when({ ...replaced, approval: 'a2' })
      .nothingHappens()
    onPage('page', opened).when({ type: 'pageOver', ticket: 'a2' }).nothingHappens()
  })

  test('has a new page opened in place of one that is over, by the same button', () => {
    onPage('page', opened)
      .when({ type: 'pageOver', ticket: 'a1' })
      .leadsTo({
        state: 'opening',
        requests: [['openApproval', { action: 'password', locale: 'en' }]],
        emitted: [{ type: 'ring' }, remark(words('common-page-over'))],
      })
    for (const approval of ['a1', undefined]) {
      const { choices } = screens.page.show({ ...opened, approval }, environment)
      expect(choices?.[1]?.map(({ event }) => event)).toEqual([{ type: 'again' }])
    }
  })

  test('that has expired before it took effect is asked for on a new page', () => {
    onPage('changing', { ...opened, ticket: 'e1', chosen: true })
      .whenAnswered({ again: 'approval' })
      .leadsTo({
        state: 'opening',
        context: { ticket: undefined, chosen: undefined },
        requests: [['openApproval', { action: 'password', locale: 'en' }]],
        emitted: [remark(words('password-expired'))],
      })
  })

  test('that is written into the chat is deleted and not read', () => {
    onPage('page', opened)
      .when({ type: 'strayed', message: '7' })
      .leadsTo({ emitted: [{ type: 'eraseMessage', message: '7' }, remark(words('common-page-not-here'))] })
  })
})

describe('a new password in the chat', () => {
  test('is asked for twice, and each message deleted at once', () => {
    at('start', { ...base, locale: 'en' })
      .when(approval)
      .leadsTo({ state: 'password', context: { approval: 'a1' } })
    at('password', approved)
      .when({ type: 'typed', sealed: 's1', message: '7' })
      .leadsTo({
        state: 'choosing',
        requests: [['choosePassword', { sealed: 's1', avoid: [], authorization: { approval: 'a1' } }]],
        emitted: [{ type: 'eraseMessage', message: '7' }],
      })
    at('choosing', approved)
      .whenAnswered({ ticket: 'e1' })
      .leadsTo({ state: 'passwordAgain', context: { ticket: 'e1' } })
    at('passwordAgain', { ...approved, ticket: 'e1' })
      .when({ type: 'typed', sealed: 's2', message: '8' })
      .leadsTo({
        state: 'repeating',
        requests: [['repeatPassword', { ticket: 'e1', sealed: 's2' }]],
        emitted: [{ type: 'eraseMessage', message: '8' }],
      })
    at('repeating', { ...approved, ticket: 'e1' })
      .whenAnswered({ same: true })
      .leadsTo({
        state: 'changing',
        context: { chosen: true },
        requests: [['changePassword', { ticket: 'e1', approval: 'a1', others: 'end' }]],
      })
  })

  test.each(passwordFaults)('that is %s is asked for again, with the reason', (fault) => {
    at('choosing', approved)
      .whenAnswered({ refused: fault })
      .leadsTo({ state: 'password', context: { fault } })
    expect(screens.password.show({ ...approved, fault }, environment).text[0]).toEqual(
      words(`common-fault-${fault}`),
    )
    expect(screens.password.show({ ...approved, fault }, environment).choices?.flat()).toMatchObject([
      { id: 'on-page', event: { type: 'onPage' } },
    ])
    expect(screens.password.show(approved, environment).choices).toEqual([])
  })

  test('is asked for twice again when the two differ', () => {
    at('repeating', { ...approved, ticket: 'e1' })
      .whenAnswered({ same: false })
      .leadsTo({
        state: 'password',
        context: { ticket: undefined },
        emitted: [remark(words('common-password-differs'))],
      })
  })

  test('is asked for again when Portico lost it', () => {
    const again = { emitted: [remark(words('common-once-more'))] }
    at('choosing', approved)
      .whenAnswered({ lost: true })
      .leadsTo({ state: 'password', ...again })
    at('repeating', approved)
      .whenAnswered({ lost: true })
      .leadsTo({ state: 'passwordAgain', ...again })
  })

  test('asks the owner to show to be there once more when the approval has expired', () => {
    at('choosing', approved)
      .whenAnswered({ over: true })
      .leadsTo({ state: 'start', emitted: [askOwner, remark(words('password-once-more'))] })
  })
})

describe('the change', () => {
  test('lets the other devices stay signed in where the owner said so', () => {
    at('repeating', { ...approved, ticket: 'e1', keep: true })
      .whenAnswered({ same: true })
      .leadsTo({
        state: 'changing',
        context: { chosen: true },
        requests: [['changePassword', { ticket: 'e1', approval: 'a1', others: 'keep' }]],
      })
  })

  test('is confirmed, with how many devices were signed out', () => {
    at('changing', chosen)
      .whenAnswered({ changed: true, ended: 2 })
      .leadsTo({ state: 'done', context: { ended: 2 } })
    expect(screens.done.show({ ...chosen, ended: 2 }, inChat).text).toEqual([
      words('password-done', { kept: 'no', ended: 2 }),
      words('password-erased'),
      words('password-told'),
    ])
    at('done', chosen)
      .when({ type: 'account' })
      .leadsTo({ emitted: [toAccount] })
  })

  test('claims no deletion that failed', () => {
    at('changing', chosen)
      .when({ type: 'erased', ok: false })
      .leadsTo({ context: { exposed: true }, emitted: [remark(words('common-not-erased'))] })
    expect(screens.done.show({ ...chosen, exposed: true }, environment).text).not.toContainEqual(
      words('password-erased'),
    )
  })

  test('keeps the chosen password when the approval has expired meanwhile', () => {
    at('changing', chosen)
      .whenAnswered({ again: 'approval' })
      .leadsTo({ state: 'start', emitted: [askOwner, remark(words('password-once-more'))] })
    at('start', chosen)
      .when({ ...approval, approval: 'a2' })
      .leadsTo({
        state: 'changing',
        context: { approval: 'a2' },
        requests: [['changePassword', { ticket: 'e1', approval: 'a2', others: 'end' }]],
      })
  })

  test('asks for a password anew when the one that was chosen has expired', () => {
    at('changing', chosen)
      .whenAnswered({ again: 'password' })
      .leadsTo({
        state: 'password',
        context: { ticket: undefined, chosen: undefined },
        emitted: [remark(words('password-expired'))],
      })
  })

  test('says so when the chat was unlinked meanwhile', () => {
    at('changing', chosen).whenAnswered({ none: true }).leadsTo({ state: 'none' })
  })
})
