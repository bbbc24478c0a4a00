import type { StateScreen } from '../flow.ts'
import { findRegions } from '../reading/region-search.ts'
import { distance, flag, nearestRegion, regionName, regionOfLanguage } from '../reading/regions.ts'
import { type Choice, type ScreenEnvironment, type Words, words } from '../screen.ts'
import { inColumns } from '../text/columns.ts'
import { commonChoice } from './choices.ts'
import { written } from './hear.ts'

/** What can be said where a region is asked for. */
export type RegionEvent =
  | { type: 'region'; region: string }
  | { type: 'regionsFound'; regions: readonly string[] }
  | { type: 'regionUnclear' }
  /** The region in which the person lives, where no accounts are offered. */
  | { type: 'regionFar'; wanted: string }

/** What those screens read of a flow's context. */
interface RegionsNoted {
  readonly found?: readonly string[] | undefined
  readonly wanted?: string | undefined
}

/** As many regions as a phone shows without scrolling. */
const SUGGESTED = 6
const FOUND = 8

/** A region's name in any language or a part of it, its code or its flag. */
const hear = written((text, _context, environment): RegionEvent => {
  const { regions, isCertain } = findRegions(text, environment.locale)
  const [likeliest] = regions
  if (!likeliest) return { type: 'regionUnclear' }
  return isCertain
    ? taking(likeliest, environment)
    : { type: 'regionsFound', regions: regions.slice(0, FOUND) }
})

/** Asks for the region; `ask`: the flow's own question; `present`: the region so far. */
export const askingRegion = <Context>(
  ask: Words,
  present: (context: Context) => string | undefined,
): StateScreen<Context> => ({
  show: (context, environment) => {
    const region = present(context)
    return {
      text: [
        ask,
        ...(region ? [words('common-region-now', { region: regionName(region, environment.locale) })] : []),
      ],
      choices: inColumns(likely(region, environment).map((one) => regionChoice(one, environment))),
    }
  },
  hear,
  help: 'common-help-region',
})

export const regionsFound: StateScreen<RegionsNoted> = {
  show: ({ found = [] }, environment) => ({
    text: [words('common-regions-found')],
    choices: inColumns(found.map((one) => regionChoice(one, environment))),
  }),
  hear,
  help: 'common-help-region',
}

export const regionFar: StateScreen<RegionsNoted> = {
  show: ({ wanted = '' }, environment) => {
    const name = (one: string) => regionName(one, environment.locale)
    const nearest = nearestRegion(wanted, environment.brand.regions)
    if (!nearest) return { text: [words('common-region-nowhere', { wanted: name(wanted) })] }
    return {
      text: [
        words('common-region-far', {
          wanted: name(wanted),
          nearest: name(nearest),
          distance: Math.max(50, Math.round(distance(wanted, nearest) / 50) * 50),
        }),
      ],
      choices: [
        [
          commonChoice(
            'nearest',
            { type: 'region', region: nearest },
            { args: { region: `${flag(nearest)} ${name(nearest)}` }, style: 'primary' },
          ),
        ],
      ],
    }
  },
  hear,
  help: 'common-help-region',
}

/** The present answer, the region of the person's language, regions that speak it, and those the brand names first. */
const likely = (present: string | undefined, { language, locale, brand }: ScreenEnvironment): string[] => {
  const speech = new Intl.Locale(locale).language
  const home = regionOfLanguage(language)
  const sameSpeech = brand.regions.filter((one) => speechOf(one) === speech)
  const first = [present, home].filter((one) => one !== undefined)
  return [...new Set([...first, ...sameSpeech, ...brand.regions])].slice(0, SUGGESTED)
}

/** The language most people of a region speak (UTS #35, likely subtags). */
const speechOf = (region: string): string => {
  const speech = speeches.get(region) ?? new Intl.Locale(`und-${region}`).maximize().language
  speeches.set(region, speech)
  return speech
}
const speeches = new Map<string, string>()

const regionChoice = (region: string, environment: ScreenEnvironment): Choice => ({
  id: `region-${region.toLowerCase()}`,
  label: `${flag(region)} ${regionName(region, environment.locale)}`,
  event: taking(region, environment),
})

const taking = (region: string, { brand }: ScreenEnvironment): RegionEvent =>
  brand.regions.includes(region) ? { type: 'region', region } : { type: 'regionFar', wanted: region }
