import { articleSearches, regionSearches, type Search } from '../../test/conversation/searches.ts'
import { languages } from '../../test/fixtures/content-around.ts'
import type { Section } from './section.ts'

const hits = (searches: readonly Search[]): string => {
  const found = searches.filter(({ isFound }) => isFound).length
  return `${found} of ${searches.length} (${((100 * found) / searches.length).toFixed(1)} %)`
}

/** Asks for every spelling of a region, and every question to tips and guides, in each language. */
export const searches: Section = {
  title: 'What people type is found',
  write: () =>
    [
      'A region counts as found among the first four that are shown; the spellings are in ten languages, with slips, aliases',
      'and codes. A question counts where the right tip or guide of the mi brand answers it. `test/flows/region-search.test.ts`',
      'fails below 98 %, `test/flows/search.test.ts` below 95 % of a language’s questions.',
      '',
      '| language of the chat | regions | questions |',
      '| --- | ---: | ---: |',
      ...languages.map(
        (locale) => `| ${locale} | ${hits(regionSearches(locale))} | ${hits(articleSearches(locale))} |`,
      ),
    ].join('\n'),
}
