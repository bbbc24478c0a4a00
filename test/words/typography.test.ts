import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Lines that people read, of every sentence, tip and guide in a language; neither comments nor what is searched,
 * nor SMS, whose letters (GSM 7-bit) have no such signs.
 */
const linesIn = (locale: string): string[] =>
  [`{flows,src}/**/${locale}.ftl`, `{flows,brands}/**/${locale}/*.md`].flatMap((pattern) =>
    globSync(pattern).flatMap((file) =>
      readFileSync(file, 'utf8')
        .split(/^(?=[a-z][\w-]* =)/m)
        .filter((sentence) => !sentence.startsWith('messaging-sms'))
        .flatMap((sentence) => sentence.split('\n'))
        .filter((line) => !/^\s*#/.test(line) && !/^(?:words|action|topic):/.test(line))
        .map((line) => `${basename(file)}: ${line.trim()}`),
    ),
  )

const wrong = (locale: string, pattern: RegExp): string[] =>
  linesIn(locale).filter((line) => pattern.test(line.replace(/\{[^}]*\}|<[^>]*>|https?:\S+/g, 'x')))

test('French keeps its double signs on the line of their word, with a narrow space before ; ? and !', () => {
  expect(wrong('fr', /[^\u202F\s][;?!](?:\s|$)|[ \u00A0][;?!]/)).toEqual([])
  expect(wrong('fr', / [:»](?:\s|$)|«[^\u00A0]|[^\u00A0\s]»/)).toEqual([])
})

test('German quotes „so“', () => {
  expect(wrong('de', /[”«»]|"/)).toEqual([])
})

test('Arabic has its own comma, semicolon and question mark', () => {
  expect(wrong('ar', /[\p{Script=Arabic}][,;?]/u)).toEqual([])
})

test.each(['ar', 'de', 'en', 'es', 'fr', 'pt-BR'])(
  'no sentence shouts or has a typewriter’s apostrophe, in %s',
  (locale) => {
    expect(wrong(locale, /[\p{L}\s\u202F]!(?:\s|$)|\p{L}'\p{L}/u)).toEqual([])
  },
)
