import { expect, test } from 'vitest'
import { language } from '../../flows/language/flow.ts'
import { words } from '../../flows/screen.ts'
import { environmentOf } from '../fixtures/content-around.ts'
import { given } from '../fixtures/specification.ts'

const { asking } = language.screens
const environment = environmentOf('example', 'en')

test('every language is offered in its own words, the present one marked', () => {
  expect(asking.show({}, { ...environment, locales: ['en', 'es', 'pt-BR'] }).choices).toEqual([
    [
      {
        id: 'en',
        label: words('language-choice-present', { name: 'English' }),
        event: { type: 'speak', locale: 'en' },
      },
      { id: 'es', label: 'Español', event: { type: 'speak', locale: 'es' } },
    ],
    [{ id: 'pt-br', label: 'Português (Brasil)', event: { type: 'speak', locale: 'pt-BR' } }],
  ])
})

test('a chosen language is spoken at once', () => {
  given(language, 'asking', {})
    .when({ type: 'speak', locale: 'es' })
    .leadsTo({ state: 'closed', emitted: [{ type: 'speak', locale: 'es' }] })
})

test.each(['back', 'cancel'])('%s leaves the language as it is', (type) => {
  given(language, 'asking', {}).when({ type }).leadsTo({ state: 'closed' })
})

test.each([
  ['en', 'Español', 'es'],
  ['en', 'espanol', 'es'],
  ['en', 'SPANISH', 'es'],
  ['en', ' es ', 'es'],
  ['es', 'inglés', 'en'],
  ['es', 'English', 'en'],
  ['en', 'castellano', 'es'],
  ['es', 'esp', 'es'],
  ['en', 'Portuguese', 'pt-BR'],
  ['en', 'brazilian', 'pt-BR'],
  ['en', 'Português', 'pt-BR'],
  ['es', 'portugués', 'pt-BR'],
  ['es', 'pt', 'pt-BR'],
  ['es', 'pt-br', 'pt-BR'],
  ['es', 'français', 'fr'],
  ['pt-BR', 'francês', 'fr'],
  ['fr', 'espagnol', 'es'],
])('a language is understood by its name: %s, "%s"', (locale, text, chosen) => {
  const reader = { ...environmentOf('example', locale), locales: ['en', 'es', 'fr', 'pt-BR'] }
  expect(asking.hear?.({ kind: 'text', text, message: '1' }, {}, reader)).toEqual({
    type: 'speak',
    locale: chosen,
  })
})

test.each(['Klingon', '', 'sp', 'x'.repeat(1000)])(
  'any other word is understood as no language: %s',
  (text) => {
    expect(asking.hear?.({ kind: 'text', text, message: '1' }, {}, environment)).toEqual({
      remark: words('language-unclear'),
    })
  },
)
