import { distance } from 'fastest-levenshtein'
import { fold } from './fold.ts'
import { REGION_ALIASES } from './region-aliases.ts'
import namesOfRegions from './region-names.json' with { type: 'json' }
import { isRegion, regionName } from './regions.ts'

/** Regions that a person may mean, the likeliest first; `isCertain`: there is one, and hardly a doubt about it. */
export interface FoundRegions {
  readonly regions: readonly string[]
  readonly isCertain: boolean
}

/**
 * Finds regions of the world by a name in any language, an alias, a code of ISO 3166 or a flag; without case and accents,
 * by a part of a name, inside a sentence, and with a slip of a letter or two.
 */
export const findRegions = (text: string, locale: string): FoundRegions => {
  const wanted = fold(lettersOfFlags(text).slice(0, LONGEST))
  const own = namesIn(locale)
  const named = byAlias(wanted) ?? byCode(wanted) ?? byName(wanted, own) ?? byName(wanted, WORLD)
  const begun = named ?? byPart(wanted, own, locale)
  if (begun) return { regions: begun, isCertain: begun.length === 1 }
  const guessed =
    byPart(wanted, WORLD, locale) ??
    bySentence(wanted) ??
    bySlip(wanted, own, 1) ??
    bySlip(wanted, WORLD, 1) ??
    bySlip(wanted, own, 2) ??
    bySlip(wanted, WORLD, 2)
  return { regions: guessed ?? [], isCertain: false }
}

/** Characters; no name has more. */
const LONGEST = 100

type Found = readonly string[] | undefined
/** A region with what it is called, folded. */
type Entry = readonly [region: string, names: readonly string[]]

const ALIASES = new Map(
  Object.entries(REGION_ALIASES).flatMap(([region, all]) => all.map((alias) => [fold(alias), region])),
)

const WORLD: readonly Entry[] = Object.entries(namesOfRegions)

const known = new Map<string, readonly Entry[]>()

/** What a person who speaks that language calls them, in it or in English. */
const namesIn = (locale: string): readonly Entry[] => {
  const entries =
    known.get(locale) ??
    WORLD.map(([region]) => [region, [locale, 'en'].map((one) => fold(regionName(region, one)))] as const)
  known.set(locale, entries)
  return entries
}

/** Looked up before codes and beginnings of names: “UK” is neither code nor Ukraine. */
const byAlias = (wanted: string): Found => {
  const region = ALIASES.get(wanted)
  return region === undefined ? undefined : [region]
}

const byCode = (wanted: string): Found => {
  const code = wanted.toUpperCase()
  return isRegion(code) ? [code] : undefined
}

const byName = (wanted: string, entries: readonly Entry[]): Found =>
  some(entries.filter(([, names]) => names.includes(wanted)).map(([region]) => region))

/**
 * Beginnings of a name before beginnings of a word in it, and these before what stands inside a word. Among
 * the names of all languages a greeting is the beginning of one, so only a longer text is looked for there.
 */
const byPart = (wanted: string, entries: readonly Entry[], locale: string): Found => {
  if (wanted.length < (entries === WORLD ? 5 : 1)) return undefined
  const partOf = (name: string) => {
    if (name.startsWith(wanted)) return 0
    if (name.includes(` ${wanted}`)) return 1
    return wanted.length > 3 && name.includes(wanted) ? 2 : Number.POSITIVE_INFINITY
  }
  const ranked = entries
    .map(([region, names]) => ({ region, rank: Math.min(...names.map(partOf)) }))
    .filter(({ rank }) => Number.isFinite(rank))
  ranked.sort(
    (a, b) =>
      a.rank - b.rank || regionName(a.region, locale).localeCompare(regionName(b.region, locale), locale),
  )
  return some(ranked.map(({ region }) => region))
}

/** “I live in Spain”: the longest name that stands in what was said. */
const bySentence = (wanted: string): Found => {
  const said = ` ${wanted} `
  const stands = (name: string) => name.length > 3 && said.includes(` ${name} `)
  const aliases = [...ALIASES].map(([alias, region]) => [region, [alias]] as const)
  const lengths = [...WORLD, ...aliases].map(([region, names]) => ({
    region,
    length: Math.max(0, ...names.filter(stands).map(({ length }) => length)),
  }))
  const most = Math.max(...lengths.map(({ length }) => length))
  return most > 0
    ? some(lengths.filter(({ length }) => length === most).map(({ region }) => region))
    : undefined
}

/** So many letters too many, missing, wrong or swapped. In a short word any slip makes another name of it. */
const bySlip = (wanted: string, entries: readonly Entry[], slips: 1 | 2): Found => {
  const least = slips === 1 ? 4 : 7
  if (wanted.length < least) return undefined
  const isNear = (name: string) => name.length >= least && slipsBetween(name, wanted) <= slips
  return some(entries.filter(([, names]) => names.some(isNear)).map(([region]) => region))
}

const slipsBetween = (name: string, wanted: string): number => {
  if (Math.abs(name.length - wanted.length) > 2) return Number.POSITIVE_INFINITY
  const edits = distance(name, wanted)
  return edits === 2 && isSwapped(name, wanted) ? 1 : edits
}

/** “sapin”: two neighbours changed places. */
const isSwapped = (name: string, wanted: string): boolean => {
  const at = [...name].findIndex((letter, index) => letter !== wanted[index])
  const swapped = `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`
  return swapped === wanted
}

const some = (regions: readonly string[]): Found => (regions.length > 0 ? [...new Set(regions)] : undefined)

/** 🇪🇸 → ES: a flag is two letters in another alphabet (UTS #51). */
const lettersOfFlags = (text: string): string =>
  text.replace(/[\u{1F1E6}-\u{1F1FF}]/gu, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 0x41),
  )
