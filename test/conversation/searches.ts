import { findRegions } from '../../flows/reading/region-search.ts'
import { bestMatch } from '../../flows/reading/search.ts'
import { environmentOf } from '../fixtures/content-around.ts'
import { QUESTIONS } from '../flows/questions.ts'
import { SPELLINGS } from '../flows/region-spellings.ts'

/** Something that people type, and whether what they mean is found. */
export interface Search {
  readonly typed: string
  readonly isFound: boolean
  /** What was meant and what was found instead, for a list of misses. */
  readonly told: string
}

/** Regions that a person sees at once without looking for long. */
const SHOWN = 4

/** Every way to type a region, in a chat in one language. */
export const regionSearches = (locale: string): Search[] =>
  Object.entries(SPELLINGS).flatMap(([region, all]) =>
    all.map((typed) => {
      const shown = findRegions(typed, locale).regions.slice(0, SHOWN)
      return { typed, isFound: shown.includes(region), told: `${typed} (${region}): ${shown.join(' ')}` }
    }),
  )

/** Every question to tips and guides of the mi brand, in one language. */
export const articleSearches = (locale: string): Search[] =>
  (['tips', 'guides'] as const).flatMap((flow) => {
    const { content } = environmentOf('mi', locale)
    return Object.entries(QUESTIONS[locale]?.[flow] ?? {}).flatMap(([article, all]) =>
      all.map((typed) => {
        const found = bestMatch(typed, content[flow])?.id ?? 'none'
        return { typed, isFound: found === article, told: `${typed} (${flow}): ${found}, not ${article}` }
      }),
    )
  })

/** The share of searches that find nothing right, and their list. */
export const missesOf = (searches: readonly Search[]) => {
  const misses = searches.filter(({ isFound }) => !isFound)
  return { share: misses.length / searches.length, list: misses.map(({ told }) => told).join('\n') }
}
