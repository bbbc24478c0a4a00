import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Inline, textNode } from '../../flows/text/rich-text.ts'
import type { PorticoError } from '../../src/errors.ts'
import { loadWords, type Wording, type WordSources } from '../../src/words/words.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-words-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
/** Knows the ids of the files written here, not those of the project. */
interface AnyWording extends Omit<Wording, 'rich' | 'plain'> {
  rich(locale: string, words: { id: string; args?: Record<string, string | number> }): readonly Inline[]
  plain(locale: string, words: { id: string; args?: Record<string, string | number> }): string
}
const load = (report?: (problem: PorticoError) => void): AnyWording =>
  loadWords({ roots: [join(folder, 'flows')], fallback: 'en', ...(report && { report }) })

describe('words', () => {
  test('are gathered from every folder, not from node_modules', () => {
    write('flows/sign-up/en.ftl', 'hello = Hello')
    write('flows/deep/er/es.ftl', 'bye = Adiós')
    write('flows/node_modules/x/en.ftl', 'stranger = Stranger')
    const words = load()
    expect(words.locales).toEqual(['en', 'es'])
    expect(words.has('en', 'hello')).toBe(true)
    expect(words.has('es', 'hello')).toBe(false)
    expect(words.has('es', 'bye')).toBe(true)
    expect(words.has('en', 'stranger')).toBe(false)
  })

  test('have the tags of the sentence alone: an argument is text, whatever it holds', () => {
    write('flows/en.ftl', 'hi = Hello <b>{ $name }</b>, <a href="{ $link }">look</a>')
    const args = { name: '</b><a href="tg://user?id=1">&', link: 'https://a.example/?a=1&b="2"' }
    expect(load().rich('en', { id: 'hi', args })).toEqual([
      textNode('Hello '),
      { type: 'strong', children: [textNode(args.name)] },
      textNode(', '),
      { type: 'link', url: args.link, children: [textNode('look')] },
    ])
    expect(load().plain('en', { id: 'hi', args })).toBe(`Hello ${args.name}, look`)
  })

  test('leave arguments as they are in plain text', () => {
    write('flows/en.ftl', 'hi = Hello { $name }')
    expect(load().plain('en', { id: 'hi', args: { name: 'Tom & <Jerry>' } })).toBe('Hello Tom & <Jerry>')
  })

  test('know plurals, selectors, terms, and the numbers of the language', () => {
    write(
      'flows/es.ftl',
      `
-service = Mi Cuenta
tries =
    { $left ->
        [one] Queda <b>un</b> intento
       *[other] Quedan { $left } intentos
    } en { -service }
by = { $kind ->
    [email] correo
   *[phone] teléfono
  }
`,
    )
    const words = load()
    expect(words.plain('es', { id: 'tries', args: { left: 1 } })).toBe('Queda un intento en Mi Cuenta')
    expect(words.plain('es', { id: 'tries', args: { left: 12345 } })).toBe(
      'Quedan 12.345 intentos en Mi Cuenta',
    )
    expect(words.plain('es', { id: 'by', args: { kind: 'email' } })).toBe('correo')
  })

  test('add no isolation marks around arguments', () => {
    write('flows/en.ftl', 'hi = Hello { $name }.')
    expect(load().plain('en', { id: 'hi', args: { name: 'Ana' } })).toBe('Hello Ana.')
  })

  test('isolate addresses, numbers with signs and foreign names in a language from right to left', () => {
    write(
      'flows/ar.ftl',
      'sent = أرسلنا رمزًا إلى { $to }.\nleft = بقيت { $count } محاولات.\nhi = أهلًا { $name }.',
    )
    const say = (id: string, args: Record<string, string | number>) => load().plain('ar', { id, args })
    expect(say('sent', { to: 'a•••@example.com' })).toBe('أرسلنا رمزًا إلى \u2068a•••@example.com\u2069.')
    expect(say('sent', { to: '+34 ••• 678' })).toBe('أرسلنا رمزًا إلى \u2068+34 ••• 678\u2069.')
    expect(say('left', { count: 3 })).toBe('بقيت 3 محاولات.')
    expect(say('hi', { name: 'سارة' })).toBe('أهلًا سارة.')
    expect(say('hi', { name: 'سارة Ali' })).toBe('أهلًا \u2068سارة \u2068Ali\u2069\u2069.')
    expect(say('sent', { to: 'a@example.com و+34 612' })).toBe(
      'أرسلنا رمزًا إلى \u2068\u2068a@example.com\u2069 و\u2068+34 612\u2069\u2069.',
    )
  })

  test('keep isolates out of links and of codes that are copied', () => {
    write('flows/ar.ftl', 'id = المعرّف <code>{ $id }</code> <a href="{ $link }">هنا</a>')
    expect(load().rich('ar', { id: 'id', args: { id: 'AB12', link: 'https://a.example/' } })).toEqual([
      textNode('المعرّف '),
      textNode('\u2068'),
      { type: 'inlineCode', value: 'AB12' },
      textNode('\u2069'),
      textNode(' '),
      { type: 'link', url: 'https://a.example/', children: [textNode('هنا')] },
    ])
  })

  test('are laid out from the right in such a language, also a line that begins with a foreign word', () => {
    write('flows/ar.ftl', 'one = { $brand } معك\ntwo = <b>Telegram</b>\nthree = نعم')
    const args = { brand: 'Example' }
    expect(load().plain('ar', { id: 'one', args })).toBe('\u200F\u2068Example\u2069 معك')
    expect(load().plain('ar', { id: 'two' })).toBe('\u200FTelegram')
    expect(load().plain('ar', { id: 'three' })).toBe('نعم')
  })

  test('keep the tags of a choice in such a language, beside a number and beside a name in Latin letters', () => {
    write(
      'flows/ar.ftl',
      'ask = اكتب الرمز{ $link ->\n    [yes] ، الرقم <b>{ $match }</b> من { $from }.\n   *[no] .\n    }',
    )
    const asked = (from: string) => load().rich('ar', { id: 'ask', args: { link: 'yes', match: '90', from } })
    const number = { type: 'strong', children: [textNode('90')] }
    expect(asked('سارة')).toEqual([textNode('اكتب الرمز، الرقم '), number, textNode(' من سارة.')])
    expect(asked('Ana')).toEqual([textNode('اكتب الرمز، الرقم '), number, textNode(' من \u2068Ana\u2069.')])
  })

  test('keep the slash of a command before it in such a language, and addresses of pages as they are', () => {
    write('flows/ar.ftl', 'go = أرسل <b>/recover</b> أو /start، أو انظر https://a.example/b')
    expect(load().rich('ar', { id: 'go' })).toEqual([
      textNode('أرسل '),
      { type: 'strong', children: [textNode('\u200E/recover')] },
      textNode(' أو \u200E/start، أو انظر https://a.example/b'),
    ])
  })

  test('lose what is invisible in an argument before it is drawn', () => {
    write('flows/en.ftl', 'hi = Hello { $name }')
    const args = { name: 'a\u202Eb\u200Bc\u0000\nd' }
    expect(load().plain('en', { id: 'hi', args })).toBe('Hello abc d')
  })

  test('fall back to English where a language lacks a sentence, also an unknown language', () => {
    write('flows/en.ftl', 'hi = Hello')
    write('flows/es.ftl', 'bye = Adiós')
    const words = load()
    expect(words.plain('es', { id: 'hi' })).toBe('Hello')
    expect(words.plain('tlh', { id: 'hi' })).toBe('Hello')
  })

  test('refuse an id that no language has', () => {
    write('flows/en.ftl', 'hi = Hello')
    expect(() => load().plain('en', { id: 'nothing' })).toThrow(
      expect.objectContaining({ code: 'words/missing', facts: { id: 'nothing', locale: 'en' } }),
    )
  })

  test('throw where a sentence cannot be formed and no report is given', () => {
    write('flows/en.ftl', 'hi = Hello { $name }')
    expect(() => load().plain('en', { id: 'hi' })).toThrow(
      expect.objectContaining({ code: 'words/unformed' }),
    )
  })

  test('report a sentence that cannot be formed and say it in English', () => {
    write('flows/en.ftl', 'hi = Hello { $name }')
    write('flows/es.ftl', 'hi = Hola { $nombre }')
    const problems: PorticoError[] = []
    const words = load((problem) => problems.push(problem))
    expect(words.plain('es', { id: 'hi', args: { name: 'Ana' } })).toBe('Hello Ana')
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual([
      ['words/unformed', { id: 'hi', locale: 'es' }],
    ])
    expect(words.plain('es', { id: 'hi' })).toBe('Hello {$name}')
  })

  test('may be said otherwise by a later folder, but not twice within one', () => {
    write('flows/en.ftl', '-service = Portico\nhi = Hello from { -service }')
    write('brand/en.ftl', '-service = Acme')
    const both: WordSources = { roots: [join(folder, 'flows'), join(folder, 'brand')], fallback: 'en' }
    const branded: AnyWording = loadWords(both)
    expect(branded.plain('en', { id: 'hi' })).toBe('Hello from Acme')

    write('flows/sign-up/en.ftl', 'hi = Hello again')
    expect(load).toThrow(expect.objectContaining({ code: 'words/twice' }))
  })

  test('refuse a file that is not named by a language', () => {
    write('flows/english!.ftl', 'hi = Hello')
    expect(load).toThrow(expect.objectContaining({ code: 'words/language' }))
  })

  test.each([
    ['es', 'es'],
    ['es-419', 'es'],
    ['ES_mx', 'es'],
    ['en-GB', 'en'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh', 'zh'],
    ['zh-SG', 'zh'],
    ['fr', 'en'],
    ['not a tag', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('serve %s with %s', (tag, locale) => {
    for (const language of ['en', 'es', 'pt-BR', 'zh', 'zh-Hant']) write(`flows/${language}.ftl`, 'hi = Hi')
    expect(load().pick(tag)).toBe(locale)
  })

  test('give no person a script that they may not read', () => {
    for (const language of ['en', 'sr']) write(`flows/${language}.ftl`, 'hi = Hi')
    expect(load().pick('sr-RS')).toBe('sr')
    expect(load().pick('sr-Latn-RS')).toBe('en')
  })
})
