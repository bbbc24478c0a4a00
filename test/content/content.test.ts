import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Content, Guide } from '../../flows/content.ts'
import { telegramHtml, telegramText } from '../../src/channels/telegram/rich-text.ts'
import type { LoadedBrand } from '../../src/content/brand.ts'
import { loadBrand } from '../../src/content/brand.ts'
import { contentFolders, loadContent } from '../../src/content/content.ts'
import { reportContent, untranslatedProfile, untranslatedServices } from '../../src/content/report.ts'
import { environmentOf, languages, root } from '../fixtures/content-around.ts'
import { folderWith } from '../fixtures/content-folder.ts'

const brand: LoadedBrand = {
  id: 'shop',
  name: 'Shop',
  account: 'Shop <Account>',
  colour: '#17594c',
  logo: '<svg/>',
  regions: ['ES'],
  links: {
    privacy: 'https://shop.example/p',
    terms: 'https://shop.example/t',
    signIn: 'https://my.shop.example/s',
    contact: 'https://my.shop.example/contact',
  },
  terms: '1',
  password: 'default',
  services: [
    { name: { en: 'Basket', es: 'Cesta' }, needsAccount: true },
    { name: { en: 'Till' }, needsAccount: false, instead: { en: 'a card', es: 'una tarjeta' } },
  ],
}

const topics = '---\npasswords: Passwords\nfraud: Fraud\n---\n'
const page = (front: string, body = 'Text.') => `---\n${front}\n---\n${body}\n`

/** Content as Telegram shows it. */
const inTelegram = ({ tips, guides, ...content }: Content) => {
  const shown = <Page extends Guide>(page: Page) => ({ ...page, text: telegramHtml(page.text) })
  return { ...content, tips: tips.map(shown), guides: guides.map(shown) }
}

const from = (files: Readonly<Record<string, string>>) => {
  const folder = folderWith(files)
  const folders = {
    tips: ['tips', 'brand-tips'].map((name) => join(folder, name)),
    guides: [join(folder, 'guides')],
  }
  return {
    load: () => loadContent({ folders, brand, actions: ['signup'], fallback: 'en' }),
    problems: () =>
      reportContent({ folders, brand, fallback: 'en', locales: ['en', 'es'], channels: [telegramText] }).map(
        ({ file, says }) => `${file.replace(`${folder}/`, '')}: ${says.replaceAll(`${folder}/`, '')}`,
      ),
  }
}

describe('content', () => {
  test('is read from files: order by number, topic from the original, words from the translation', () => {
    const content = from({
      'tips/en/topics.md': topics,
      'tips/es/topics.md': '---\nfraud: Fraudes\npasswords: Contraseñas\n---\n',
      'tips/en/100-later.md': page('topic: passwords\ntitle: Later: a "quoted" title\naction: account'),
      'tips/en/20-sooner.md': page('topic: passwords\ntitle: Sooner', '**Now**'),
      'tips/en/10-first-of-fraud.md': page('topic: fraud\ntitle: Fraud'),
      'tips/es/1-sooner.md': page('title: Antes', 'Ya'),
      'guides/en/1-a.md': page('title: A\naction: signup'),
    }).load()
    expect(inTelegram(content('es'))).toEqual({
      actions: ['signup'],
      topics: [
        { id: 'passwords', title: 'Contraseñas' },
        { id: 'fraud', title: 'Fraudes' },
      ],
      tips: [
        { id: 'sooner', topic: 'passwords', title: 'Antes', text: '<b>Antes</b>\n\nYa' },
        {
          id: 'later',
          topic: 'passwords',
          title: 'Later: a "quoted" title',
          text: '<b>Later: a &quot;quoted&quot; title</b>\n\nText.',
          action: 'account',
        },
        { id: 'first-of-fraud', topic: 'fraud', title: 'Fraud', text: '<b>Fraud</b>\n\nText.' },
      ],
      guides: [{ id: 'a', title: 'A', text: '<b>A</b>\n\nText.', action: 'signup' }],
    })
  })

  test('is shown in the nearest language that has it, else in the fallback', () => {
    const content = from({
      'guides/en/1-a.md': page('title: A'),
      'guides/es/1-a.md': page('title: Á'),
    }).load()
    const titles = ['es', 'es-MX', 'en-GB', 'de', ''].map((locale) => content(locale).guides[0]?.title)
    expect(titles).toEqual(['Á', 'Á', 'A', 'A', 'A'])
  })

  test('of a brand replaces the tip of the same name, place and topic included', () => {
    const content = from({
      'tips/en/topics.md': topics,
      'tips/en/10-one.md': page('topic: passwords\ntitle: One'),
      'tips/en/20-two.md': page('topic: passwords\ntitle: Two'),
      'brand-tips/en/30-one.md': page('topic: passwords\ntitle: Ours'),
    }).load()
    expect(content('en').tips.map(({ title }) => title)).toEqual(['Two', 'Ours'])
  })

  test("is filled with the brand's facts, escaped", () => {
    const content = from({
      'guides/en/1-a.md': page(
        'title: Your {account}',
        '{brand} {account} [in]({signIn}) `{site}`\n\n{services}',
      ),
      'guides/es/1-a.md': page('title: B', '{services}'),
    }).load()
    expect(inTelegram(content('en')).guides[0]).toEqual({
      id: 'a',
      title: 'Your Shop <Account>',
      text:
        '<b>Your Shop &lt;Account&gt;</b>\n\nShop Shop &lt;Account&gt; <a href="https://my.shop.example/s">in</a> ' +
        '<code>my.shop.example</code>\n\n✅ Basket\n❌ Till: a card',
    })
    expect(telegramHtml(content('es').guides[0]?.text ?? [])).toBe(
      '<b>B</b>\n\n✅ Cesta\n❌ Till: una tarjeta',
    )
  })

  test('in a language from right to left is laid out from the right, also where a line begins with a name', () => {
    const content = from({
      'guides/en/1-a.md': page('title: A'),
      'guides/ar/1-a.md': page('title: Google', '- Mi Cloud: نسخ\n- نعم\n\n{services}'),
    }).load()
    expect(telegramHtml(content('ar').guides[0]?.text ?? [])).toBe(
      '<b>\u200FGoogle</b>\n\n• \u200FMi Cloud: نسخ\n• نعم\n\n✅ \u200FBasket\n❌ \u200FTill: \u200Fa card',
    )
  })

  test('of a brand without folders is empty, not an error', () => {
    expect(from({}).load()('en')).toEqual({ actions: ['signup'], topics: [], tips: [], guides: [] })
  })

  test('may be saved by any editor', () => {
    const content = from({ 'guides/en/1-a.md': '\uFEFF---\r\ntitle: A\r\n---\r\n- x\r\n- y\r\n' }).load()
    expect(telegramHtml(content('en').guides[0]?.text ?? [])).toBe('<b>A</b>\n\n• x\n• y')
  })

  test.each([
    ['a name without a number', 'a.md', page('title: A'), 'is not named like a page'],
    ['no title', '1-a.md', 'Text.', 'does not begin with its title'],
    ['an empty title', '1-a.md', page('title:'), 'at "title"'],
    ['a title too long for a button', '1-a.md', page(`title: ${'x'.repeat(61)}`), 'at "title"'],
    ['an unknown action', '1-a.md', page('title: A\naction: fly'), 'at "action"'],
    ['an unknown word', '1-a.md', page('title: A\nauthor: me'), 'author'],
    ['a line said twice', '1-a.md', page('title: A\ntitle: B'), 'title: B'],
    ['a line that says nothing', '1-a.md', page('title: A\nwhat'), 'what'],
  ])('with %s stops the start and is told by the checks, file and cure', (_what, name, text, says) => {
    const { load, problems } = from({ [`guides/en/${name}`]: text })
    expect(load).toThrow(expect.objectContaining({ code: 'content/invalid' }))
    expect(load).toThrow(says)
    expect(load).toThrow(`guides/en/${name}`)
    expect(problems()).toEqual([expect.stringContaining(says)])
  })
})

describe('the checks tell', () => {
  const told = (files: Readonly<Record<string, string>>) => from(files).problems()

  test('a missing translation, also of a tip that the brand replaces', () => {
    expect(
      told({
        'tips/en/topics.md': topics,
        'tips/es/topics.md': '---\nfraud: Fraudes\n---\n',
        'tips/en/1-a.md': page('topic: fraud\ntitle: A'),
        'tips/es/1-a.md': page('title: A'),
        'brand-tips/en/1-a.md': page('topic: fraud\ntitle: A'),
        'guides/en/1-g.md': page('title: G'),
      }),
    ).toEqual([
      'tips/es/topics.md: The topic "passwords" has no title and is shown in en. Add it.',
      'brand-tips/es/1-a.md: "a" has no translation and is shown in en. Translate brand-tips/en/1-a.md.',
      'guides/es/1-g.md: "g" has no translation and is shown in en. Translate guides/en/1-g.md.',
    ])
  })

  const both = (text: string) => ({ 'guides/en/1-g.md': text, 'guides/es/1-g.md': text })

  test.each([
    [
      'a text too long, counted as shown',
      page('title: G', `**${'x'.repeat(3500)}**`),
      'has 3501 characters when shown',
    ],
    ['an exclamation mark', page('title: G', 'Hurry!'), 'has an exclamation mark'],
    ['an exclamation mark in the title', page('title: ¡G'), 'has an exclamation mark'],
    ['a place that nothing fills', page('title: G', 'Your {acount}'), 'has {acount}'],
    ['HTML', page('title: G', 'A <u>word</u>'), 'cannot show HTML such as <u>'],
    ['a picture', page('title: G', '![x](x.png)'), 'cannot show the picture x.png'],
    ['a link that opens nothing', page('title: G', '[x](/terms)'), 'cannot show the link to /terms'],
    ['an empty page', page('title: G', ''), 'says nothing below its title'],
  ])('%s', (_what, text, says) => {
    const problems = told(both(text))
    expect(problems.join('\n')).toContain(`guides/en/1-g.md: `)
    expect(problems.join('\n')).toContain(says)
  })

  test('no length that still fits', () => {
    expect(
      told(both(page('title: G', `[${'x'.repeat(3499)}](https://example.com/${'y'.repeat(100)})`))),
    ).toEqual([])
  })

  test('a translation without original, or apart from it', () => {
    expect(
      told({
        'guides/en/1-g.md': page('title: G\naction: signup'),
        'guides/es/1-g.md': page('title: G\naction: tips'),
        'guides/es/2-h.md': page('title: H'),
      }),
    ).toEqual([
      'guides/es/1-g.md: Its action is not that of guides/en/1-g.md. Remove the line.',
      'guides/es/2-h.md: "h" has no original in en and is never shown. Write the original or remove the file.',
    ])
  })

  test('a page that cannot be read once, and not its translation or original', () => {
    const unread =
      'It does not begin with its title. Begin it with a line ---, a line title: …, and a line ---.'
    expect(
      told({
        'guides/en/1-g.md': 'Text.',
        'guides/es/1-g.md': page('title: G'),
        'guides/en/2-h.md': page('title: H'),
        'guides/es/2-h.md': 'Texto.',
      }).sort(),
    ).toEqual([`guides/en/1-g.md: ${unread}`, `guides/es/2-h.md: ${unread}`])
  })

  test('a tip in no topic, and more topics than a menu holds', () => {
    const many = `---\n${Array.from({ length: 7 }, (_, at) => `t-${at}: T`).join('\n')}\n---\n`
    expect(
      told({
        'tips/en/topics.md': many,
        'tips/es/topics.md': many,
        'tips/en/1-a.md': page('topic: other\ntitle: A'),
        'tips/es/1-a.md': page('title: A'),
      }),
    ).toEqual([
      'tips/en/1-a.md: Its topic "other" is not in topics.md, so nobody finds it. Give it one of those.',
      'topics.md: There are 7 topics. Join some: at most 6 fit the menu.',
    ])
  })
})

test.each([
  ['a step', '1. One\n2. Two', '1. Uno', '1 list items, and guides/en/1-a.md has 2 list items'],
  [
    'a link',
    'See [it](https://a.example).',
    'Mira.',
    'the links , and guides/en/1-a.md has the links https://a.example',
  ],
  [
    'a fact of the brand',
    'From {brand}.',
    'De aquí.',
    'the facts , and guides/en/1-a.md has the facts {brand}',
  ],
])('a translation that leaves out %s is told', (_what, original, translation, says) => {
  const { problems } = from({
    'guides/en/1-a.md': page('title: A', original),
    'guides/es/1-a.md': page('title: Á', translation),
  })
  expect(problems()).toEqual([`guides/es/1-a.md: It has ${says}. Translate all of it.`])
})

test('a service without a name in some language is told, with the cure', () => {
  expect(untranslatedServices(brand, 'en', ['en', 'es'])).toEqual([
    {
      file: 'brands/shop/brand.json',
      says: 'The service "Till" has no name in es. Add it.',
    },
  ])
})

test('a text of a profile field that a language lacks is named', () => {
  const profile = [
    {
      id: 'size',
      kind: 'choice',
      label: { en: 'Size', es: 'Talla' },
      question: { en: 'Which size?' },
      options: [
        { id: 'small', label: { en: 'Small', es: 'Pequeña' } },
        { id: 'large', label: { en: 'Large' } },
      ],
    },
  ] as const
  expect(untranslatedProfile({ id: 'shop', profile }, ['en', 'es']).map(({ says }) => says)).toEqual([
    'The profile field "size" has no question in es. Add it.',
    'The profile field "size" has no option "large" in es. Add it.',
  ])
})

describe.each(['example', 'mi'])('what ships with brand %s', (id) => {
  test('has no problem in any language of ours', () => {
    const shipped = loadBrand(join(root, 'brands'), id)
    const problems = reportContent({
      folders: contentFolders(root, id),
      brand: shipped,
      fallback: 'en',
      locales: languages,
      channels: [telegramText],
    })
    expect([
      ...problems,
      ...untranslatedServices(shipped, 'en', languages),
      ...untranslatedProfile(shipped, languages),
    ]).toEqual([])
  })

  test('fits the buttons and the screen', () => {
    for (const locale of languages) {
      const { tips, topics, guides } = environmentOf(id, locale).content
      expect(topics.filter(({ id }) => !tips.some(({ topic }) => topic === id))).toEqual([])
      expect(tips.length).toBeGreaterThanOrEqual(16)
      expect(guides.length).toBeGreaterThanOrEqual(8)
      expect(guides.filter(({ title }) => title.length > 18)).toEqual([])
    }
  })
})
