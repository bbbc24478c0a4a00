import { expect, test } from 'vitest'
import { home } from '../../flows/home/home.ts'
import { type Around, words } from '../../flows/screen.ts'
import { aroundOf } from '../content/around.ts'
import { given } from './specification.ts'

const around = aroundOf('example', 'en')
const waiting: Around = { ...around, draft: { flow: 'sign-up', progress: { at: 4, of: 7 } } }
const ids = (seen: Around) =>
  home.screens.menu
    .show({}, seen)
    .choices?.flat()
    .map(({ id }) => id)

test('home greets with the brand and four ways to go', () => {
  expect(home.screens.menu.show({}, around).text).toEqual([
    words('home-menu', { name: 'Example', account: 'Example Account' }),
  ])
  expect(ids(around)).toEqual(['sign-up', 'tips', 'guides', 'language'])
})

test('a draft is offered first, with its step, and five ways are the most', () => {
  expect(ids(waiting)).toEqual(['go-on', 'anew', 'tips', 'guides', 'language'])
  expect(home.screens.menu.show({}, waiting).choices?.[0]?.[0]).toEqual({
    id: 'go-on',
    label: words('home-choice-go-on', { at: 4, of: 7 }),
    event: { type: 'go', flow: 'sign-up', event: { type: 'resume' } },
    style: 'primary',
  })
})

test.each([
  { type: 'go', flow: 'tips' },
  { type: 'go', flow: 'sign-up', fresh: true },
  { type: 'go', flow: 'sign-up', event: { type: 'resume' } },
] as const)('home stays below what it leads to: $flow', (order) => {
  given(home, 'menu', {})
    .when(order)
    .leadsTo({ emitted: [order] })
})

test('a text at home is answered with what can be done', () => {
  const said = { kind: 'text', text: 'hello', message: 1 } as const
  expect(home.screens.menu.hear?.(said, {}, around)).toEqual({ remark: words('home-unclear') })
})
