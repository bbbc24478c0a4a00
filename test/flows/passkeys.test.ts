import { describe, expect, test } from 'vitest'
import type { Capabilities } from '../../flows/flow.ts'
import type { Context } from '../../flows/passkeys/context.ts'
import { passkeys } from '../../flows/passkeys/flow.ts'
import type { PasskeySeen } from '../../flows/requests.ts'
import { type ScreenEnvironment, type Words, words } from '../../flows/screen.ts'
import type { WordId } from '../../flows/text/word-ids.ts'
import { capabilities, environmentOf } from '../fixtures/content-around.ts'
import { given, NOW } from '../fixtures/specification.ts'

const { screens } = passkeys
const offered: Capabilities = { ...capabilities, passkeys: true }
const environment: ScreenEnvironment = { ...environmentOf('example', 'en'), at: NOW, capabilities: offered }
const laptop: PasskeySeen = { id: 'p1', name: 'Laptop', since: NOW, isBackedUp: false }
const phone: PasskeySeen = { id: 'p2', name: 'Phone', since: NOW, used: NOW, isBackedUp: true }
const having = (...list: PasskeySeen[]): Context => ({ region: 'ES', passkeys: list })
const remark = (id: WordId, args?: Words['args']) =>
  ({ type: 'remark', words: { id, ...(args && { args }) } }) as const
const looksAgain = { state: 'looking', requests: [['listPasskeys', {}]] } as const
const ask = {
  type: 'go',
  flow: 'approve',
  event: { type: 'ask', action: 'passkeys', locale: 'es' },
} as const

const buttons = (context: Context, seenIn = environment) =>
  (screens.list.show(context, seenIn).choices ?? []).flat().map(({ id }) => id)

test('says in one sentence what a passkey is to an owner who has none, and offers the first', () => {
  const { text } = screens.list.show(having(), environment)
  expect(text).toEqual([words('passkeys-list', { account: environment.brand.account, count: 0 })])
  expect(buttons(having())).toEqual(['add', 'account'])
})

test('suggests a second one beside the first, and no third', () => {
  const second = words('passkeys-second')
  expect(screens.list.show(having(laptop), environment).text).toContainEqual(second)
  expect(screens.list.show(having(laptop, phone), environment).text).not.toContainEqual(second)
  expect(buttons(having(laptop, phone))).toEqual(['p1', 'p2', 'add-another', 'account'])
})

test('where no page to sign in on is there, lists and removes them, and offers no new one', () => {
  const without = { ...environment, capabilities }
  expect(buttons(having(laptop), without)).toEqual(['p1', 'account'])
  expect(screens.list.show(having(laptop), without).text).toContainEqual(words('passkeys-unavailable'))
  given(passkeys, 'list', having(laptop)).when({ type: 'add', locale: 'es' }).nothingHappens()
})

describe('a new passkey', () => {
  test('asks the owner to show to be there first, and opens its page in the browser', () => {
    given(passkeys, 'list', having(), offered)
      .when({ type: 'add', locale: 'es' })
      .leadsTo({ context: { locale: 'es' }, emitted: [ask] })
    given(passkeys, 'list', { ...having(), locale: 'es' }, offered)
      .when({ type: 'approved', action: 'passkeys', approval: 'a1' })
      .leadsTo({
        state: 'opening',
        context: { approval: 'a1' },
        requests: [['openPasskey', { approval: 'a1', locale: 'es' }]],
      })
    given(passkeys, 'opening', having(), offered)
      .whenAnswered({ ticket: 'w1' })
      .leadsTo({ state: 'page', context: { approval: undefined, ticket: 'w1' } })
    const { text, choices } = screens.page.show({ ...having(), ticket: 'w1' }, environment)
    expect(choices?.[0]?.[0]?.opens).toEqual({ page: 'passkey', ticket: 'w1' })
    expect(text).toContainEqual({ match: 'w1', words: { id: 'common-page-match' } })
  })

  test('takes no approval for something else', () => {
    given(passkeys, 'list', having(), offered)
      .when({ type: 'approved', action: 'codes', approval: 'a1' })
      .nothingHappens()
  })

  test.each(['page', 'list', 'one'])('counts with a sound in the state %s too', (state) => {
    given(passkeys, state, { ...having(laptop), ticket: 'w1' }, offered)
      .when({ type: 'passkeyAdded', ticket: 'w1' })
      .leadsTo({
        ...looksAgain,
        context: { ticket: undefined },
        emitted: [{ type: 'ring' }, remark('passkeys-added')],
      })
    given(passkeys, state, { ...having(laptop), ticket: 'w1' }, offered)
      .when({ type: 'passkeyAdded', ticket: 'w2' })
      .nothingHappens()
  })

  test.each([
    [{ enough: true }, 'passkeys-enough'],
    [{ over: true }, 'passkeys-expired'],
  ] as const)('says why there is no page', (answer, said) => {
    given(passkeys, 'opening', having(), offered)
      .whenAnswered(answer)
      .leadsTo({ ...looksAgain, emitted: [remark(said)] })
  })
})

describe('one passkey', () => {
  const context: Context = { ...having(laptop, phone), chosen: 'p2' }

  test('is removed after the owner has shown to be there', () => {
    given(passkeys, 'one', context)
      .when({ type: 'remove', locale: 'es' })
      .leadsTo({ context: { locale: 'es' }, emitted: [ask] })
    given(passkeys, 'one', context)
      .when({ type: 'approved', action: 'passkeys', approval: 'a1' })
      .leadsTo({
        state: 'removing',
        context: { approval: 'a1' },
        requests: [['removePasskey', { passkey: 'p2', approval: 'a1' }]],
      })
    given(passkeys, 'removing', context)
      .whenAnswered({ removed: true })
      .leadsTo({ ...looksAgain, emitted: [remark('passkeys-removed', { name: 'Phone' })] })
  })

  test('gets another name, of a length that fits on its button', () => {
    const hear = (text: string) =>
      screens.naming.hear?.({ kind: 'text', text, message: '7' }, context, environment)
    expect(hear('Work laptop')).toEqual({ type: 'named', name: 'Work laptop' })
    expect(hear('x'.repeat(41))).toEqual({ remark: words('passkeys-name-unclear') })
    given(passkeys, 'naming', context)
      .when({ type: 'named', name: 'Work laptop' })
      .leadsTo({
        state: 'renaming',
        requests: [['renamePasskey', { passkey: 'p2', name: 'Work laptop' }]],
      })
  })

  test('says when it signed in last, and whether it comes along to another device', () => {
    const said = screens.one.show(context, environment).text.map((line) => ('id' in line ? line.id : ''))
    expect(said).toEqual(['passkeys-one', 'passkeys-used', 'passkeys-where'])
    const never = screens.one.show({ ...context, chosen: 'p1' }, environment).text
    expect(never).toContainEqual(words('passkeys-where', { on: 'no' }))
    expect(never).toHaveLength(2)
  })
})
