import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkWords, writeWordIds } from '../../scripts/words/check.ts'

const script = fileURLToPath(new URL('../../scripts/words.ts', import.meta.url))

let folder: string
const before = process.cwd()
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-words-'))
  write('src/main.ts', '')
  write('flows/text/word-ids.ts', '')
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
/** As the command ends: 1 where anything is wrong, and a line for each fault. */
const check = () => {
  const problems = checkWords()
  return { status: problems.length > 0 ? 1 : 0, stderr: problems.map((problem) => `${problem}\n`).join('') }
}
/** Sentences said in English and Spanish, each used by the code, with the ids generated. */
const say = (en: string, es = en) => {
  write('flows/en.ftl', en)
  write('flows/es.ftl', es)
  const ids = [...en.matchAll(/^([a-z][\w-]*) =/gm)].map(([, id]) => `'${id}'`)
  write('flows/screens.ts', ids.join('\n'))
  writeWordIds()
  return check()
}

describe('the word check', () => {
  test('is a command: it fails with what is wrong, and says nothing otherwise', () => {
    write('flows/en.ftl', 'hi = Hi!')
    write('flows/screens.ts', "'hi'")
    const run = (...args: string[]) => {
      const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
        cwd: folder,
        encoding: 'utf8',
      })
      return { status, stderr }
    }
    expect(run()).toEqual({ status: 0, stderr: '' })
    expect(run('--check')).toEqual({
      status: 1,
      stderr: 'flows/en.ftl:1: hi has an exclamation mark. Say it without.\n',
    })
  })

  test('writes sorted ids with their arguments and is content with them', () => {
    const { status, stderr } = say(
      `
-service = Portico
z-last = Hello from { -service }
first = { $left ->
    [one] One try for { $name }
   *[other] { $left } tries
  }
both = { first } and { NUMBER($many) }
`,
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(readFileSync(join(folder, 'flows/text/word-ids.ts'), 'utf8')).toBe(
      `/** The id of every sentence. Made from the words by \`node scripts/words.ts\`. */
export type WordId = keyof WordArgs

/** The arguments that each sentence takes. */
export interface WordArgs {
  both: 'left' | 'many' | 'name'
  first: 'left' | 'name'
  'z-last': never
}
`,
    )
  })

  test('lets any id pass while there are no words', () => {
    writeWordIds()
    expect(readFileSync(join(folder, 'flows/text/word-ids.ts'), 'utf8')).toContain(
      'export type WordId = string\n',
    )
    expect(check().status).toBe(0)
  })

  test('refuses ids that are not what the words say', () => {
    say('hi = Hello')
    write('flows/text/word-ids.ts', 'export type WordId = string\n')
    expect(check()).toEqual({
      status: 1,
      stderr: 'flows/text/word-ids.ts: is not what the words say. Run node scripts/words.ts.\n',
    })
  })

  test.each<[string, { en: string; es?: string }, string]>([
    ['a sentence that a language lacks', { en: 'hi = Hi', es: '' }, 'flows/en.ftl:1: hi is missing in es'],
    [
      'a sentence that only a language has',
      { en: 'hi = Hi', es: 'hi = Hola\nbye = Adiós' },
      'bye is missing in en',
    ],
    [
      'other arguments than in English',
      { en: 'hi = Hi { $name }', es: 'hi = Hola { $nombre }' },
      'flows/es.ftl:1: hi takes the arguments nombre; in en it takes name.',
    ],
    [
      'a plural form that the language does not have',
      {
        en: 'hi = { $n ->\n    [one] One\n   *[other] Many\n  }',
        es: 'hi = { $n ->\n    [few] Dos\n   *[other] Muchos\n  }',
      },
      'flows/es.ftl:1: hi has the plural form [few], which es does not have. It has: one, many, other.',
    ],
    ['an exclamation mark', { en: 'hi = Hi!' }, 'flows/en.ftl:1: hi has an exclamation mark'],
    [
      'a Spanish exclamation mark',
      { en: 'hi = Hi', es: 'hi = ¡Hola' },
      'flows/es.ftl:1: hi has an exclamation',
    ],
    [
      'an exclamation mark in a variant',
      { en: 'hi = { $n ->\n  [one] x!\n *[other] y\n }' },
      'hi has an excl',
    ],
    ['a text that is not Fluent', { en: 'hi = Hi\nhm' }, 'flows/en.ftl:2: is not Fluent.'],
    ['an unknown term', { en: 'hi = Hi from { -nobody }' }, 'hi cannot be formed: Unknown term: -nobody'],
    [
      'a message that can be too long',
      { en: `hi = ${'x'.repeat(4090)}{ $name }` },
      'hi can be longer than the 4096',
    ],
    ['a caption that can be too long', { en: `hi-caption = ${'x'.repeat(1025)}` }, 'than the 1024'],
    ['a label that is too long', { en: `hi-choice-go = ${'x'.repeat(65)}` }, 'than the 64'],
    ['a toast that can be too long', { en: 'hi-toast = { $to }' }, 'than the 200'],
    ['a command that is too long', { en: `bot-command-x = ${'x'.repeat(257)}` }, 'than the 256'],
    ['an SMS that can be too long', { en: `code-sms-text = { $link } ${'x'.repeat(146)}` }, 'than the 306'],
    [
      'a long variant of many',
      { en: `hi-choice-x = { $kind ->\n  [a] x\n  [b] ${'x'.repeat(65)}\n *[c] y\n }` },
      'than the 64',
    ],
    [
      'a long text where none was expected',
      { en: 'hi-toast = { $to ->\n  [nobody] x\n *[other] { $to }\n }' },
      'than the 200',
    ],
    ['a tag that is not closed', { en: 'hi = <b>Hi' }, 'hi does not close <b>'],
    ['a tag closed too early', { en: 'hi = <b><i>Hi</b></i>' }, 'hi closes </b> where it is not open'],
    ['a tag that no sentence may have', { en: 'hi = <h1>Hi</h1>' }, 'hi has the tag <h1>'],
    ['a bare ampersand', { en: 'hi = You & me' }, 'hi has a bare &'],
    ['a tag on a button', { en: 'hi-choice-x = <b>Hi</b>' }, 'hi-choice-x has <b>'],
  ])('refuses %s', (_what, { en, es }, problem) => {
    const { status, stderr } = say(en, es)
    expect(stderr).toContain(problem)
    expect(status).toBe(1)
  })

  test('counts what Telegram counts: the text without its tags', () => {
    expect(say(`hi = ${'<b>x</b>'.repeat(1000)}`).stderr).toBe('')
  })

  test('refuses an id twice in one language', () => {
    write('src/en.ftl', '\nhi = Hello again')
    write('flows/en.ftl', 'hi = Hello')
    write('flows/screens.ts', "'hi'")
    writeWordIds()
    expect(check().stderr).toBe(
      'src/en.ftl:2: hi stands in flows/en.ftl:1 already. Every id stands once in a language.\n',
    )
  })

  test('refuses a term for which the glossary of the language has another one', () => {
    const { status, stderr } = say(
      'a = Log in to go on\nb = This chat speaks for { $account }\nc = Check-up by e-mail: /checkup',
      'a = Demuestra que eres tú\nb = Este chat habla por { $account }\nc = Revisión: /checkup',
    )
    expect([status, stderr.trim().split('\n')]).toEqual([
      1,
      [
        'flows/en.ftl:1: a says “log in”. Our term is “sign in”.',
        'flows/en.ftl:1: a says “go on”. Our term is “continue”.',
        'flows/en.ftl:2: b says “speaks for”. Our term is “linked to”.',
        'flows/es.ftl:1: a says “demuestra que eres tú”. Our term is “confirma que eres tú”.',
        'flows/es.ftl:2: b says “habla por”. Our term is “vinculado a”.',
      ],
    ])
  })

  test('refuses such a term in a tip, but not among the words that find it, nor as a button of others', () => {
    write(
      'flows/tips/content/en/10-tip.md',
      '---\ntitle: Guard your mailbox\nwords: log in, mailbox\n---\nTap **Log in**, then go on.\n',
    )
    const { stderr } = say('a = Hello', 'a = Hola')
    expect(stderr.trim().split('\n')).toEqual([
      'flows/tips/content/en/10-tip.md: says “mailbox”. Our term is “inbox”.',
      'flows/tips/content/en/10-tip.md: says “go on”. Our term is “continue”.',
    ])
  })

  test('names a wrong argument once, and not the ids that were made of it', () => {
    say('hi = Hi { $name }')
    write('flows/es.ftl', 'hi = Hola { $nombre }')
    expect(check()).toEqual({
      status: 1,
      stderr: 'flows/es.ftl:1: hi takes the arguments nombre; in en it takes name.\n',
    })
  })

  test('is content with what a brand says otherwise, in some languages and with fewer arguments', () => {
    write('brands/acme/es.ftl', 'hi = <b>Buenas</b>')
    expect(say('hi = Hi { $name }\nbye-choice-go = Bye')).toEqual({ status: 0, stderr: '' })
  })

  test.each<[string, string, string]>([
    [
      'an argument that is never filled in',
      'hi = Hola {$nombre}',
      'hi says { $nombre }, which is never filled in',
    ],
    ['a tag that is not closed', 'hi = <b>Hola', 'hi does not close <b>'],
    ['an id without a sentence', 'hello = Hola', "hello is none of Portico's sentences"],
    ['a button that is too long', `bye-choice-go = ${'x'.repeat(65)}`, 'than the 64'],
    ['a text that is not Fluent', 'hi = {', 'is not Fluent'],
    ['an id twice', 'hi = Hola\nhi = Buenas', 'hi stands in brands/acme/es.ftl:1 already'],
    ['an exclamation mark', 'hi = ¡Hola', 'hi has an exclamation mark'],
  ])('refuses in a brand %s', (_what, text, problem) => {
    write('brands/acme/es.ftl', text)
    const { status, stderr } = say('hi = Hi { $name }\nbye-choice-go = Bye')
    expect(stderr).toContain('brands/acme/es.ftl:')
    expect(stderr).toContain(problem)
    expect(status).toBe(1)
  })

  test('refuses a brand that speaks a language that Portico does not', () => {
    write('brands/acme/de.ftl', 'hi = Guten Tag')
    expect(say('hi = Hi').stderr).toBe(
      'brands/acme/de.ftl: de is no language of Portico. Translate every sentence first, or remove the file.\n',
    )
  })

  test('refuses a button that its flow never makes', () => {
    write('flows/home/en.ftl', 'home-choice-tips = Tips\nhome-choice-lost = Lost\n')
    write('flows/home/screens.ts', `choice('tips', { type: 'go' })`)
    write('flows/tips/screens.ts', `choice('lost', { type: 'go' })`)
    writeWordIds()
    expect(check()).toEqual({
      status: 1,
      stderr:
        'flows/home/en.ftl:2: home-choice-lost is said nowhere. Remove it from every language, or say it.\n',
    })
  })

  test.each<[string, string, string]>([
    [
      'its variable never is',
      'hi = { $purpose ->\n  [drill] x\n *[other] y\n }',
      '[drill], but { $purpose }',
    ],
    ['stands before another', 'hi = { $needs ->\n  [other] x\n *[both] y\n }', '[other], but { $needs }'],
    ['is the default one by another name', 'hi = { $unit ->\n  [hours] x\n *[days] y\n }', '[days]'],
    ['no variable that is known chooses', 'hi = { $colour ->\n  [red] x\n *[other] y\n }', '[red]'],
    [
      'no kind of event is',
      'alert-what-exported = x\nhi = { $kind ->\n  [copied] x\n *[other] y\n }',
      '[copied]',
    ],
    [
      'stands within another one',
      'hi = { $on ->\n  [yes] { $on ->\n  [maybe] x\n *[no] y\n }\n *[no] z\n }',
      '[maybe]',
    ],
  ])('refuses a variant that %s', (_what, en, problem) => {
    const { status, stderr } = say(en)
    expect(stderr).toContain('flows/en.ftl:')
    expect(stderr).toContain('hi has a variant [')
    expect(stderr).toContain(problem)
    expect(status).toBe(1)
  })

  test('refuses such a variant in a brand, and takes every value of a variable, numbers, and yes and no', () => {
    const en = [
      'alert-what-exported = x',
      'hi = { $purpose ->\n  [recovery-check] x\n  [sign-up] y\n *[other] z\n }',
      'some = { $left ->\n  [0] x\n  [one] y\n *[other] z\n }{ $on ->\n  [yes] x\n *[no] y\n }',
      'news = { $kind ->\n  [exported] x\n *[other] y\n }',
    ]
    expect(say(en.join('\n'))).toEqual({ status: 0, stderr: '' })
    write('brands/acme/en.ftl', 'hi = { $purpose ->\n  [drill] x\n *[other] y\n }')
    expect(check().stderr).toContain(
      'brands/acme/en.ftl:1: hi has a variant [drill], but { $purpose } is never that.',
    )
  })

  test('refuses a sentence that is said nowhere, and knows ids built from a prefix', () => {
    const words = ['plain', 'fault-a', 'fault-b', 'inner', 'outer', 'lost'].map((id) => `${id} = x`)
    write('flows/en.ftl', `${words.join('\n')}\nouter-2 = { inner }\n`)
    write('flows/screens.ts', `'plain' "outer" \`outer-2\` \`fault-\${fault}\``)
    writeWordIds()
    expect(check()).toEqual({
      status: 1,
      stderr: 'flows/en.ftl:6: lost is said nowhere. Remove it from every language, or say it.\n',
    })
  })
})
