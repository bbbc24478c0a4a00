import { written } from '../../common/hear.ts'
import type { StateScreen } from '../../flow.ts'
import { findRegions } from '../../reading/region-search.ts'
import { distance, flag, nearestRegion, regionName, regionOfLanguage } from '../../reading/regions.ts'
import { type Choice, type ScreenEnvironment, words } from '../../screen.ts'
import { inColumns } from '../../text/columns.ts'
import { choice } from '../choices.ts'
import type { Draft } from '../context.ts'
import type { SignUpEvent } from '../machine.ts'

/** As many regions as a phone shows without scrolling. */
const SUGGESTED = 6
const FOUND = 8

/** A region's name in any language or a part of it, its code or its flag. */
const hear = written((text, _draft, environment): SignUpEvent => {
  const { regions, isCertain } = findRegions(text, environment.locale)
  const [likeliest] = regions
  if (!likeliest) return { type: 'regionUnclear' }
  return isCertain
    ? taking(likeliest, environment)
    : { type: 'regionsFound', regions: regions.slice(0, FOUND) }
})

export const region: StateScreen<Draft> = {
  show: (draft, environment) => ({
    text: [
      words('sign-up-region'),
      ...(draft.region
        ? [words('sign-up-region-now', { region: regionName(draft.region, environment.locale) })]
        : []),
    ],
    choices: inColumns(likely(draft, environment).map((one) => regionChoice(one, environment))),
  }),
  hear,
  help: 'sign-up-help-region',
}

export const regionsFound: StateScreen<Draft> = {
  show: (draft, environment) => ({
    text: [words('sign-up-regions-found')],
    choices: inColumns((draft.found ?? []).map((one) => regionChoice(one, environment))),
  }),
  hear,
  help: 'sign-up-help-region',
}

export const regionFar: StateScreen<Draft> = {
  show: ({ wanted = '' }, environment) => {
    const name = (one: string) => regionName(one, environment.locale)
    const nearest = nearestRegion(wanted, environment.brand.regions)
    if (!nearest) return { text: [words('sign-up-region-nowhere', { wanted: name(wanted) })] }
    return {
      text: [
        words('sign-up-region-far', {
          wanted: name(wanted),
          nearest: name(nearest),
          distance: Math.max(50, Math.round(distance(wanted, nearest) / 50) * 50),
        }),
      ],
      choices: [
        [
          choice(
            'nearest',
            { type: 'region', region: nearest },
            { args: { region: `${flag(nearest)} ${name(nearest)}` }, style: 'primary' },
          ),
        ],
      ],
    }
  },
  hear,
  help: 'sign-up-help-region',
}

/** The present answer, the region of the person's language, regions that speak it, and those the brand names first. */
const likely = (draft: Draft, { language, locale, brand }: ScreenEnvironment): string[] => {
  const speech = new Intl.Locale(locale).language
  const home = regionOfLanguage(language)
  const sameSpeech = brand.regions.filter((one) => speechOf(one) === speech)
  const first = [draft.region, home].filter((one) => one !== undefined)
  return [...new Set([...first, ...sameSpeech, ...brand.regions])].slice(0, SUGGESTED)
}

/** The language most people of a region speak (UTS #35, likely subtags). */
const speechOf = (region: string): string => new Intl.Locale(`und-${region}`).maximize().language

const regionChoice = (region: string, environment: ScreenEnvironment): Choice => ({
  id: `region-${region.toLowerCase()}`,
  label: `${flag(region)} ${regionName(region, environment.locale)}`,
  event: taking(region, environment),
})

const taking = (region: string, { brand }: ScreenEnvironment): SignUpEvent =>
  brand.regions.includes(region) ? { type: 'region', region } : { type: 'regionFar', wanted: region }
