import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { telegramHtml, telegramText } from '../../src/channels/telegram/rich-text.ts'
import { lostFromMarkdown, parseMarkdown } from '../../src/content/markdown.ts'

const shown = (markdown: string) => telegramHtml(parseMarkdown(markdown))

describe('Markdown becomes what Telegram shows', () => {
  test.each([
    ['**bold**, *italic* and ~~gone~~', '<b>bold</b>, <i>italic</i> and <s>gone</s>'],
    ['`a < b`', '<code>a &lt; b</code>'],
    ['# Title\nText', '<b>Title</b>\n\nText'],
    ['one\ntwo', 'one two'],
    ['one\n\n\n\ntwo', 'one\n\ntwo'],
    ['one  \ntwo', 'one\ntwo'],
    ['- a\n- b', '• a\n• b'],
    ['- a\n\n- b', '• a\n• b'],
    ['- a\n  - deep\n- b', '• a\n  • deep\n• b'],
    ['3. a\n4. b', '3. a\n4. b'],
    ['[x] is text', '[x] is text'],
    ['- [x] done', '• ✅ done'],
    [
      '[site](https://example.com/?a=1&b="2")',
      '<a href="https://example.com/?a=1&amp;b=&quot;2&quot;">site</a>',
    ],
    ['> quoted', '<blockquote>quoted</blockquote>'],
    ['```\na < b\n```', '<pre>a &lt; b</pre>'],
    ['a\n\n---\n\nb', 'a\n\nb'],
  ])('%j', (markdown, html) => {
    expect(shown(markdown)).toBe(html)
  })

  test('a table, one line a row, its mark first and the rest behind a colon', () => {
    const table =
      '| Service | Needs it |\n|---|---|\n| **Cloud** | ✅ |\n| Mail | ❌ (another one) |\n| Play | ❌ |'
    expect(shown(table)).toBe('<b>Service · Needs it</b>\n✅ <b>Cloud</b>\n• Mail: ❌ (another one)\n❌ Play')
  })

  test('a table without a head, without a line for it', () => {
    expect(shown('| | | |\n|-|-|-|\n| ❤️ | Care | |')).toBe('❤️ Care')
  })
})

describe('nothing but the tags of the Bot API comes out', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a <b onclick="x">b</b>', 'a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;'],
    ['5 < 6 & 7 &nbsp; "8"', '5 &lt; 6 &amp; 7 &amp;nbsp; &quot;8&quot;'],
    ['[here](javascript:alert(1))', 'here'],
    ['[me](tg://user?id=1)', '<a href="tg://user?id=1">me</a>'],
    ['![a < b](https://example.com/p.png)', 'a &lt; b'],
  ])('%j', (markdown, html) => {
    expect(shown(markdown)).toBe(html)
  })

  test('whatever the text is', () => {
    const pieces = [
      '*',
      '**',
      '_',
      '`',
      '```\n',
      '[',
      '](',
      ')',
      '<',
      '>',
      '&',
      '"',
      '|',
      '\n',
      '- ',
      '1. ',
      '# ',
      '> ',
      'https://a.b',
      'x',
      ' ',
      '~~',
      '!',
      '\\',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (text) => {
        const html = shown(text.join(''))
        expect(openTags(html)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})

/** The tags left open; throws at one that Telegram does not have, that closes nothing, or at a bare sign. */
const openTags = (html: string): string[] => {
  const open: string[] = []
  const rest = html.replace(
    /<(\/?)(b|i|s|code|pre|blockquote|a)( href="(?:https?|tg):\/\/[^"<>]*")?>/gi,
    (_tag, closing: string, name: string) => {
      if (closing) expect(open.pop()).toBe(name)
      else open.push(name)
      return ''
    },
  )
  expect(rest).not.toMatch(/[<>"]|&(?!(?:lt|gt|amp|quot);)/)
  return open
}

test('what a text cannot hold is told, and what Telegram cannot show of a text', () => {
  const markdown = '<i>x</i> ![cat](cat.png) [a](mailto:a@b.c) [b](https://b.c) **fine**'
  expect(lostFromMarkdown(markdown)).toEqual(['HTML such as <i>', 'HTML such as </i>', 'the picture cat.png'])
  expect(telegramText.lost(parseMarkdown(markdown))).toEqual(['the link to mailto:a@b.c'])
})
