import { expect, test } from 'vitest'
import type { Context } from '../../flows/home/context.ts'
import { home } from '../../flows/home/flow.ts'
import type { AccountSeen } from '../../flows/requests.ts'
import { ownWords, type ScreenEnvironment, words } from '../../flows/screen.ts'
import { account } from '../fixtures/account-seen.ts'
import { environmentOf } from '../fixtures/content-around.ts'
import { given } from '../fixtures/specification.ts'

const environment = environmentOf('example', 'en')
const waiting: ScreenEnvironment = { ...environment, draft: { flow: 'sign-up', progress: { at: 4, of: 7 } } }
const linked: NonNullable<Context['linked']> = { name: 'Ana', region: 'ES', state: 'active' }
const pendingDeletion = {
  ...linked,
  state: 'pending-deletion',
  deletionAt: Date.UTC(2026, 0, 19, 8),
} as const

const shown = (context: Context, seen: ScreenEnvironment = environment) =>
  home.screens.menu.show(context, seen)
const ids = (context: Context, seen?: ScreenEnvironment) =>
  shown(context, seen)
    .choices?.flat()
    .map(({ id }) => id)

test('home greets with the brand, and shows four ways to go in a chat without an account', () => {
  expect(shown({}).text).toEqual([words('home-menu', { name: 'Example', account: 'Example Account' })])
  expect(ids({})).toEqual(['sign-up', 'recover', 'tips', 'guides'])
})

test('a linked chat is greeted by name, and finds its account and the check-up', () => {
  expect(shown({ linked }).text).toEqual([
    words('home-menu-linked', { name: 'Ana', account: 'Example Account' }),
  ])
  expect(ids({ linked })).toEqual(['account', 'check-up', 'tips', 'guides'])
})

test('an account that is to be deleted is named with its day, and kept with one tap', () => {
  expect(shown({ linked: pendingDeletion }).text).toEqual([
    words('home-menu-leaving', { name: 'Ana', account: 'Example Account', day: 'January 19, 2026' }),
  ])
  expect(ids({ linked: pendingDeletion })).toEqual(['keep', 'account', 'tips', 'guides'])
  expect(shown({ linked: pendingDeletion }).choices?.[0]?.[0]?.event).toEqual({
    type: 'go',
    flow: 'privacy',
    event: { type: 'keep' },
  })
})

test('an account that is frozen leads to getting back in', () => {
  expect(ids({ linked: { ...linked, state: 'frozen' } })).toEqual(['recover', 'account', 'tips', 'guides'])
})

test('an account that the operator has frozen leads to the operator, for no recovery opens it', () => {
  const frozen = { ...linked, state: 'frozen', frozenBy: 'operator' } as const
  expect(ids({ linked: frozen })).toEqual(['contact', 'account', 'tips', 'guides'])
  expect(shown({ linked: frozen }).text).toEqual([
    words('common-frozen-by-operator', { account: 'Example Account' }),
  ])
})

test('a draft is offered first, with its step, and four ways are the most', () => {
  expect(ids({}, waiting)).toEqual(['go-on', 'anew', 'recover', 'guides'])
  expect(shown({}, waiting).choices?.[0]?.[0]).toEqual({
    id: 'go-on',
    label: words('home-choice-go-on', { at: 4, of: 7 }),
    event: { type: 'go', flow: 'sign-up', event: { type: 'resume' } },
    style: 'primary',
  })
})

test('beside an account a draft is named as a sign-up, stands below, and is shown before it goes on', () => {
  expect(shown({ linked }, waiting).text).toEqual([
    words('home-menu-linked', { name: 'Ana', account: 'Example Account' }),
    words('home-draft-besides'),
  ])
  expect(ids({ linked }, waiting)).toEqual(['account', 'draft', 'tips', 'guides'])
  expect(shown({ linked }, waiting).choices?.[1]?.[0]).toEqual({
    id: 'draft',
    label: words('home-choice-draft', { at: 4, of: 7 }),
    event: { type: 'go', flow: 'sign-up', event: { type: 'putAside' } },
  })
})

test('home asks which account this chat speaks for, and stores no more of it than it shows', () => {
  const { name, region, state } = account
  given(home, 'looking', {})
    .whenAnswered(account)
    .leadsTo({ state: 'menu', context: { linked: { name, region, state } } })
  given(home, 'looking', {})
    .whenAnswered({ ...account, state: 'pending-deletion', deletionAt: 5 } satisfies AccountSeen)
    .leadsTo({
      state: 'menu',
      context: { linked: { name, region, state: 'pending-deletion', deletionAt: 5 } },
    })
  given(home, 'looking', {}).whenAnswered({ none: true }).leadsTo({ state: 'menu' })
})

test.each(['looking', 'menu'])('a person can go on before the answer has come: %s', (state) => {
  for (const order of [
    { type: 'go', flow: 'tips' },
    { type: 'go', flow: 'sign-up', fresh: true },
    { type: 'go', flow: 'sign-up', event: { type: 'resume' } },
  ] as const)
    given(home, state, {})
      .when(order)
      .leadsTo({ emitted: [order] })
  given(home, state, {}).when({ type: 'cancel' }).leadsTo({ state: 'closed' })
})

test('a text at home is answered with what can be done', () => {
  const said = { kind: 'text', text: 'hello', message: '1' } as const
  expect(home.screens.menu.hear?.(said, {}, environment)).toEqual({ remark: words('home-unclear') })
})

test('what a host puts into the menu stands there for everybody, or for owners whose account is not locked', () => {
  const label = ownWords('delivery-menu')
  const menu = [
    { flow: 'delivery', label },
    { flow: 'orders', label, forOwners: true },
  ]
  const hosted = { ...environment, menu }
  expect(ids({}, hosted)).toEqual(['sign-up', 'recover', 'own-delivery', 'tips', 'guides'])
  expect(ids({ linked }, hosted)).toEqual([
    'account',
    'check-up',
    'own-delivery',
    'own-orders',
    'tips',
    'guides',
  ])
  expect(ids({ linked: { ...linked, state: 'frozen' } }, hosted)).not.toContain('own-orders')
})
