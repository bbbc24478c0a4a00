import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Flow } from '../../flows/flow.ts'
import { flows } from '../../flows/flows.ts'
import { words } from '../../flows/screen.ts'
import { telegramHtml } from '../../src/channels/telegram/rich-text.ts'
import { loadWords, wordFiles } from '../../src/words/words.ts'
import { environmentOf, languages, root } from '../../test/fixtures/content-around.ts'
import type { Section } from './section.ts'

const folder = join(root, 'flows')
const wording = loadWords({ roots: [folder], fallback: 'en' })

/** Of all tips and guides of both brands, as Telegram takes them. */
const longestArticle = (locale: string): number =>
  Math.max(
    ...['example', 'mi'].flatMap((brand) => {
      const { tips, guides } = environmentOf(brand, locale).content
      return [...tips, ...guides].map(({ text }) => telegramHtml(text).length)
    }),
  )

const longestHelp = (locale: string): number => {
  const all = (Object.values(flows) as Flow[]).flatMap(({ screens }) =>
    Object.values(screens).flatMap(({ help }) => (help ? [help] : [])),
  )
  const said = (id: (typeof all)[number]) => wording.plain(locale, words(id)).length
  return Math.max(...all.map(said)) + wording.plain(locale, words('common-help')).length
}

/** Of the sentences of buttons that say the same whatever is filled in. */
const longestButton = (locale: string): number =>
  Math.max(
    ...wordFiles(folder)
      .filter((file) => file.locale === locale)
      .flatMap(({ path }) => [
        ...readFileSync(path, 'utf8').matchAll(/^[a-z-]+-choice-[a-z-]+ = ([^{\n]+)$/gm),
      ])
      .map(([, text = '']) => text.length),
  )

/** The longest of each kind in each language. */
export const lengths: Section = {
  title: 'Lengths',
  write: () =>
    [
      'In characters. Telegram takes 4 096 of a message; a screen of a phone shows about 1 000 of help and 30 of a button.',
      '`test/flows/every-flow.test.ts` fails where a screen, its help or a button of any language is too long.',
      '',
      '| language | longest tip or guide | longest help | longest button |',
      '| --- | ---: | ---: | ---: |',
      ...languages.map(
        (locale) =>
          `| ${locale} | ${longestArticle(locale)} | ${longestHelp(locale)} | ${longestButton(locale)} |`,
      ),
    ].join('\n'),
}
