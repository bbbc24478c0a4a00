import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ApiError } from '../src/errors.ts'
import { formatted } from '../src/parse/formatted.ts'

const html = (source: string) => formatted(source, 'HTML')
const markdown = (source: string) => formatted(source, 'MarkdownV2')
const why = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof ApiError) return error.message.replace("Bad Request: can't parse entities: ", '')
    throw error
  }
  throw new Error('was not refused')
}

describe('HTML', () => {
  it.each([
    ['<b>x</b>', [{ type: 'bold', offset: 0, length: 1 }]],
    ['<strong>x</strong>', [{ type: 'bold', offset: 0, length: 1 }]],
    ['<i>x</i>', [{ type: 'italic', offset: 0, length: 1 }]],
    ['<em>x</em>', [{ type: 'italic', offset: 0, length: 1 }]],
    ['<u>x</u>', [{ type: 'underline', offset: 0, length: 1 }]],
    ['<ins>x</ins>', [{ type: 'underline', offset: 0, length: 1 }]],
    ['<s>x</s>', [{ type: 'strikethrough', offset: 0, length: 1 }]],
    ['<strike>x</strike>', [{ type: 'strikethrough', offset: 0, length: 1 }]],
    ['<del>x</del>', [{ type: 'strikethrough', offset: 0, length: 1 }]],
    ['<span class="tg-spoiler">x</span>', [{ type: 'spoiler', offset: 0, length: 1 }]],
    ['<tg-spoiler>x</tg-spoiler>', [{ type: 'spoiler', offset: 0, length: 1 }]],
    ['<code>x</code>', [{ type: 'code', offset: 0, length: 1 }]],
    ['<pre>x</pre>', [{ type: 'pre', offset: 0, length: 1 }]],
    ['<blockquote>x</blockquote>', [{ type: 'blockquote', offset: 0, length: 1 }]],
    ['<blockquote expandable>x</blockquote>', [{ type: 'expandable_blockquote', offset: 0, length: 1 }]],
    [
      '<tg-emoji emoji-id="5368324170671202286">x</tg-emoji>',
      [{ type: 'custom_emoji', offset: 0, length: 1, custom_emoji_id: '5368324170671202286' }],
    ],
    [
      '<a href="https://a.example/b">x</a>',
      [{ type: 'text_link', offset: 0, length: 1, url: 'https://a.example/b' }],
    ],
    [
      '<a href="https://a.example/?a=1&amp;b=2">x</a>',
      [{ type: 'text_link', offset: 0, length: 1, url: 'https://a.example/?a=1&b=2' }],
    ],
    ['<a href="tg://user?id=5">x</a>', [{ type: 'text_mention', offset: 0, length: 1, user: { id: 5 } }]],
    ['<a href="nonsense">x</a>', []],
    ['<B>x</b>', [{ type: 'bold', offset: 0, length: 1 }]],
    ['<b>x</>', [{ type: 'bold', offset: 0, length: 1 }]],
  ])('reads %s', (source, entities) => {
    expect(html(source)).toEqual({ text: 'x', entities })
  })

  it('gives a code block inside a block its language, from either side', () => {
    const entities = [{ type: 'pre', offset: 0, length: 1, language: 'js' }]
    expect(html('<pre><code class="language-js">x</code></pre>')).toEqual({ text: 'x', entities })
    expect(html('<code class="language-js"><pre>x</pre></code>')).toEqual({ text: 'x', entities })
  })

  it('nests, counts in UTF-16 code units and sorts outer before inner', () => {
    expect(html('😀<i><b>a</b>é</i>')).toEqual({
      text: '😀aé',
      entities: [
        { type: 'italic', offset: 2, length: 2 },
        { type: 'bold', offset: 2, length: 1 },
      ],
    })
  })

  it('passes over elements without text', () => {
    expect(html('<b></b><a href="https://a.example"></a><tg-emoji></tg-emoji>x')).toEqual({
      text: 'x',
      entities: [],
    })
  })

  it('keeps other kinds out of code', () => {
    expect(html('<code>a<b>b</b></code><b>c</b>').entities).toEqual([
      { type: 'code', offset: 0, length: 2 },
      { type: 'bold', offset: 2, length: 1 },
    ])
  })

  it('joins neighbours of one kind', () => {
    expect(html('<b>a</b><b>b</b>').entities).toEqual([{ type: 'bold', offset: 0, length: 2 }])
  })

  it.each([
    ['&lt;&gt;&amp;&quot;', '<>&"'],
    ['&#65;&#x42;&#x1F600;', 'AB😀'],
    ['&lt b', '< b'],
    ['&nbsp;&copy; & &;', '&nbsp;&copy; & &;'],
    ['&#0;&#xFFFFFFFF;', '&#0;&#xFFFFFFFF;'],
    ['&#0000065;&#00000065;', 'A&#00000065;'],
  ])('decodes %s', (source, text) => {
    expect(html(source).text).toBe(text)
  })

  it.each([
    ['a <x>b</x>', 'Unsupported start tag "x" at byte offset 2'],
    ['é <br/>', 'Unsupported start tag "br/" at byte offset 3'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<a href', 'Unclosed start tag "a" at byte offset 0'],
    ['<a ="x">x</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<a href=a/b>x</a>', 'Unexpected end of name token at byte offset 8'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<tg-emoji>x</tg-emoji>', 'Invalid custom emoji identifier specified'],
    ['5 < 6', 'Unsupported start tag "" at byte offset 2'],
    [
      '&#xD800;',
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    ],
  ])('refuses %s as the server words it', (source, message) => {
    expect(why(() => html(source))).toBe(message)
  })
})

describe('MarkdownV2', () => {
  it.each([
    ['*x*', [{ type: 'bold', offset: 0, length: 1 }]],
    ['_x_', [{ type: 'italic', offset: 0, length: 1 }]],
    ['__x__', [{ type: 'underline', offset: 0, length: 1 }]],
    ['~x~', [{ type: 'strikethrough', offset: 0, length: 1 }]],
    ['||x||', [{ type: 'spoiler', offset: 0, length: 1 }]],
    ['`x`', [{ type: 'code', offset: 0, length: 1 }]],
    ['```x```', [{ type: 'pre', offset: 0, length: 1 }]],
    ['```js\nx```', [{ type: 'pre', offset: 0, length: 1, language: 'js' }]],
    ['[x](https://a.example/\\))', [{ type: 'text_link', offset: 0, length: 1, url: 'https://a.example/)' }]],
    ['![x](tg://emoji?id=53)', [{ type: 'custom_emoji', offset: 0, length: 1, custom_emoji_id: '53' }]],
    ['>x', [{ type: 'blockquote', offset: 0, length: 1 }]],
    ['>x||', [{ type: 'expandable_blockquote', offset: 0, length: 1 }]],
  ])('reads %s', (source, entities) => {
    expect(markdown(source)).toEqual({ text: 'x', entities })
  })

  it('nests underline in italic and bold', () => {
    expect(markdown('*b _i __u___ b*')).toEqual({
      text: 'b i u b',
      entities: [
        { type: 'bold', offset: 0, length: 7 },
        { type: 'italic', offset: 2, length: 3 },
        { type: 'underline', offset: 4, length: 1 },
      ],
    })
  })

  it('ends a quotation with its last line', () => {
    expect(markdown('>a\n>b\nc')).toEqual({
      text: 'a\nb\nc',
      entities: [{ type: 'blockquote', offset: 0, length: 4 }],
    })
  })

  it('takes every escaped character as it is', () => {
    expect(markdown('\\_\\*\\[\\]\\(\\)\\~\\`\\>\\#\\+\\-\\=\\|\\{\\}\\.\\!').text).toBe('_*[]()~`>#+-=|{}.!')
  })

  it.each([...'()#+-=|{}.!>])'].map((char) => [char]))('refuses a bare %s', (char) => {
    expect(why(() => markdown(`x${char}`))).toBe(
      `Character '${char}' is reserved and must be escaped with the preceding '\\'`,
    )
  })

  it.each([
    ['é *x', "Can't find end of Bold entity at byte offset 3"],
    ['_x', "Can't find end of Italic entity at byte offset 0"],
    ['```js\nx', "Can't find end of PreCode entity at byte offset 0"],
    ['[x](http', "Can't find end of a URL at byte offset 4"],
    ['![x]', 'The entity must contain a tg://emoji or tg://time URL'],
    ['![x](https://a.example)', 'Invalid tg://emoji or tg://time URL specified'],
    ['>*x\ny*', "Can't find end of Bold entity at byte offset 1"],
  ])('refuses %s as the server words it', (source, message) => {
    expect(why(() => markdown(source))).toBe(message)
  })
})

describe('Markdown', () => {
  it('reads its four marks', () => {
    expect(formatted('*b* _i_ `c` [t](http://a.example) \\*', 'Markdown')).toEqual({
      text: 'b i c t *',
      entities: [
        { type: 'bold', offset: 0, length: 1 },
        { type: 'italic', offset: 2, length: 1 },
        { type: 'code', offset: 4, length: 1 },
        { type: 'text_link', offset: 6, length: 1, url: 'http://a.example/' },
      ],
    })
  })

  it('refuses an open end as the server words it', () => {
    expect(why(() => formatted('é *x', 'Markdown'))).toBe(
      "Can't find end of the entity starting at byte offset 3",
    )
  })
})

describe('every text', () => {
  it('refuses a parse mode that does not exist', () => {
    expect(why(() => formatted('x', 'BBCode'))).toBe('Bad Request: unsupported parse_mode')
  })

  it('loses the white space around it, and its entities follow', () => {
    expect(html(' \n <b> x </b> \n')).toEqual({
      text: ' x',
      entities: [{ type: 'bold', offset: 0, length: 2 }],
    })
    expect(formatted(' \n x \n')).toEqual({ text: 'x', entities: [] })
  })

  it('loses carriage returns and control characters, and its entities follow', () => {
    expect(html('a\r\n\u0007<b>b\r\nc</b>')).toEqual({
      text: 'a\n b\nc',
      entities: [{ type: 'bold', offset: 3, length: 3 }],
    })
  })

  it('marks commands, but not in code, links or paths', () => {
    const commands = (source: string) =>
      html(source).entities.filter((entity) => entity.type === 'bot_command')
    expect(commands('/start and /help@a_bot')).toEqual([
      { type: 'bot_command', offset: 0, length: 6 },
      { type: 'bot_command', offset: 11, length: 11 },
    ])
    expect(commands('<code>/start</code> a/b https://a.example/c')).toEqual([])
  })

  it('takes given entities, and refuses those that leave the text', () => {
    expect(formatted('abc', undefined, [{ type: 'bold', offset: 1, length: 2 }]).entities).toEqual([
      { type: 'bold', offset: 1, length: 2 },
    ])
    expect(why(() => formatted('abc', undefined, [{ type: 'bold', offset: 1, length: 3 }]))).toContain(
      'ends after the end of the text',
    )
    expect(why(() => formatted('abc', undefined, [{ type: 'bold', offset: 4, length: 0 }]))).toContain(
      'begins after the end of the text',
    )
    expect(why(() => formatted('abc', undefined, [{ type: 'shiny', offset: 0, length: 1 }]))).toContain(
      'Unsupported type specified',
    )
  })

  const pieces = fc.constantFrom(
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<a href="http://a.b">',
    "<a href='",
    '</a>',
    '</>',
    '<code class="language-x">',
    '</code>',
    '<pre>',
    '</pre>',
    '<blockquote expandable>',
    '</blockquote>',
    '<tg-emoji emoji-id=5>',
    '</tg-emoji>',
    '&lt;',
    '&#x1F600;',
    '&#xD83D;',
    '&',
    '<',
    '>',
    '"',
    '\r',
    '\n',
    ' ',
    '\\',
    '*',
    '_',
    '__',
    '~',
    '||',
    '`',
    '```',
    '[',
    '](',
    ')',
    '![',
    '>',
    '\0',
    '/start',
    '😀',
    'é',
  )
  const source = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 })
    .map((all) => all.join(''))

  it.each(['HTML', 'MarkdownV2', 'Markdown'])(
    'stays whole in %s, whatever is written: no crash, no entity outside it',
    (mode) => {
      fc.assert(
        fc.property(source, (written) => {
          let parsed: ReturnType<typeof formatted>
          try {
            parsed = formatted(written, mode)
          } catch (error) {
            return error instanceof ApiError && error.code === 400
          }
          return parsed.entities.every(
            ({ offset, length }) => offset >= 0 && length > 0 && offset + length <= parsed.text.length,
          )
        }),
        { numRuns: 3_000 },
      )
    },
  )

  it('keeps its letters whatever tags are nested around them', () => {
    const tags = fc.constantFrom('b', 'i', 'u', 's', 'code', 'pre', 'blockquote', 'tg-spoiler')
    const { tree } = fc.letrec<{ tree: { source: string; text: string } }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('a', '😀', 'é').map((text) => ({ source: text, text })),
        fc.tuple(tags, fc.array(tie('tree'), { minLength: 1, maxLength: 3 })).map(([tag, inner]) => ({
          source: `<${tag}>${inner.map((each) => each.source).join('')}</${tag}>`,
          text: inner.map((each) => each.text).join(''),
        })),
      ),
    }))
    fc.assert(
      fc.property(tree, ({ source, text }) => {
        const parsed = html(source)
        expect(parsed.text).toBe(text)
        for (const { offset, length } of parsed.entities) {
          expect(length).toBeGreaterThan(0)
          expect(offset + length).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('comes back as written when it is escaped for HTML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const escaped = written.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
        expect(html(escaped).text).toBe(formatted(written).text)
      }),
    )
  })
})
