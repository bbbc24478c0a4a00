import { distance } from 'fastest-levenshtein'
import { fold } from './fold.ts'
import { REGION_ALIASES } from './region-aliases.ts'
import namesOfRegions from './region-names.json' with { type: 'json' }
import { isRegion, regionName } from './regions.ts'
import { SMALL_WORDS } from './small-words.ts'

/** Regions that a person may mean, the likeliest first; `isCertain`: there is one, and hardly a doubt about it. */
export interface FoundRegions {
  readonly regions: readonly string[]
  readonly isCertain: boolean
}

/**
 * Finds regions of the world by a name in any language, an alias, a code of ISO 3166 or a flag; without case, accents
 * and article, by a part of a name, inside a sentence, and with a slip of a letter or two.
 */
export const findRegions = (text: string, locale: string): FoundRegions => {
  const said = lettersOfFlags(text).slice(0, LONGEST)
  const wanted = fold(said)
  const own = namesIn(locale)
  if (isNoName(wanted) && !isInCapitals(said)) {
    return { regions: byPart(wanted, own, locale, BEGINNING) ?? [], isCertain: false }
  }
  const ways = waysToSay(wanted)
  const named = firstOf(ways, byAlias) ?? byCode(wanted) ?? firstOf(ways, (way) => byName(way, own))
  const foreign = named ? undefined : firstOf(ways, (way) => byName(way, WORLD))
  const nearer = foreign && except(foreign, bySlip(wanted, own, 1))
  if (foreign && nearer) return { regions: [...nearer, ...foreign], isCertain: false }
  const begun = named ?? foreign ?? byPart(wanted, own, locale, OF_A_WORD)
  if (begun) return { regions: begun, isCertain: begun.length === 1 }
  const guessed =
    byPart(wanted, WORLD, locale, OF_A_WORD) ??
    bySentence(said, wanted) ??
    firstOf(ways, (way) => bySlip(way, [...own, ...ALIASED], 1)) ??
    byPart(wanted, own, locale, INSIDE) ??
    firstOf(ways, (way) => bySlip(way, WORLD, 1)) ??
    firstOf(ways, (way) => bySlip(way, [...own, ...ALIASED], 2)) ??
    firstOf(ways, (way) => bySlip(way, WORLD, 2))
  return { regions: guessed ?? [], isCertain: false }
}

/** Characters; no name has more. */
const LONGEST = 100

/** Articles before a name, folded: English, French and Spanish, Portuguese, German, Italian, Dutch, Arabic. */
const ARTICLE = /^(?:(?:the|l[aeo]s?|l|el|os?|as?|d[ae]r|die|das|den|il|lo|gli|i|de|het|al) |ال)(?=..)/

/** What people answer to a question with yes and no; also codes of regions. */
const ANSWERS: ReadonlySet<string> = new Set(['no', 'si'])

/** What is asked for, not a name of it. */
const GENERIC: ReadonlySet<string> = new Set(
  'country region land state nation pais pays estado etat staat regiao reino بلد بلدي دوله منطقه'.split(' '),
)

type Found = readonly string[] | undefined
/** A region with what it is called, folded. */
type Entry = readonly [region: string, names: readonly string[]]

/** Each alias, folded, with the regions it stands for. */
const ALIASES = Map.groupBy(
  Object.entries(REGION_ALIASES).flatMap(([region, all]) =>
    all.map((alias) => ({ alias: fold(alias), region })),
  ),
  ({ alias }) => alias,
)

/** Aliases in which a slip makes no other word. */
const ALIASED: readonly Entry[] = Object.entries(REGION_ALIASES).map(([region, all]) => [
  region,
  all.map(fold).filter((alias) => alias.length > 5),
])

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

/** “hello”, “country” and “no”: who means Norway types NO or more of its name. */
const isNoName = (wanted: string): boolean =>
  ANSWERS.has(wanted) || GENERIC.has(wanted) || (SMALL_WORDS.has(wanted) && !byCode(wanted))

const isInCapitals = (said: string): boolean => /\p{Lu}/u.test(said) && said === said.toUpperCase()

/** “the UK”, “la France”, “die USA”, “l’Inde”, “al-Maghrib”; in Arabic with its article and without. */
const waysToSay = (wanted: string): readonly string[] => {
  const bare = wanted.replace(ARTICLE, '')
  const arabic = /^\p{Script=Arabic}/u.test(bare) ? [`ال${bare}`] : []
  return [...new Set([wanted, bare, ...arabic])].filter(Boolean)
}

/** Looked up before codes and beginnings of names: “UK” is neither code nor Ukraine. */
const byAlias = (wanted: string): Found => some((ALIASES.get(wanted) ?? []).map(({ region }) => region))

const byCode = (wanted: string): Found => {
  const code = wanted.toUpperCase()
  return isRegion(code) ? [code] : undefined
}

const byName = (wanted: string, entries: readonly Entry[]): Found =>
  some(entries.filter(([, names]) => names.includes(wanted)).map(([region]) => region))

const [BEGINNING, OF_A_WORD, INSIDE] = [0, 1, 2]

/**
 * Beginnings of a name before beginnings of a word in it, and these before what stands inside a word. Among
 * the names of all languages a greeting is the beginning of one, so only a longer text is looked for there.
 */
const byPart = (wanted: string, entries: readonly Entry[], locale: string, furthest: number): Found => {
  if (wanted.length < (entries === WORLD ? 5 : 1)) return undefined
  const partOf = (name: string) => {
    if (name.startsWith(wanted)) return BEGINNING
    if (name.includes(` ${wanted}`)) return OF_A_WORD
    return wanted.length > 3 && name.includes(wanted) ? INSIDE : Number.POSITIVE_INFINITY
  }
  const ranked = entries
    .map(([region, names]) => ({ region, rank: Math.min(...names.map(partOf)) }))
    .filter(({ rank }) => rank <= furthest)
  ranked.sort(
    (a, b) =>
      a.rank - b.rank || regionName(a.region, locale).localeCompare(regionName(b.region, locale), locale),
  )
  return some(ranked.map(({ region }) => region))
}

/** “I live in Spain”, “I’m from the UK”: the longest name that stands in what was said, or an abbreviation in capitals. */
const bySentence = (said: string, wanted: string): Found => {
  const spaced = ` ${wanted} `
  const stands = (name: string) => (name.length > 3 || ARABIC.test(name)) && spaced.includes(` ${name} `)
  const aliases = [...ALIASES.values()].flat().map(({ alias, region }) => [region, [alias]] as const)
  const lengths = [...WORLD, ...aliases].map(([region, names]) => ({
    region,
    length: Math.max(0, ...names.filter(stands).map(({ length }) => length)),
  }))
  const most = Math.max(...lengths.map(({ length }) => length))
  if (most > 0) return some(lengths.filter(({ length }) => length === most).map(({ region }) => region))
  return firstOf((said.match(/\p{Lu}[\p{Lu}.]+/gu) ?? []).map(fold), byAlias)
}

/** Words of three letters and more: it needs fewer than others do. */
const ARABIC = /^\p{Script=Arabic}{3}/u

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

/** What the first of several ways to say something finds. */
const firstOf = (ways: readonly string[], find: (way: string) => Found): Found => {
  for (const way of ways) {
    const found = find(way)
    if (found) return found
  }
  return undefined
}

const except = (left: readonly string[], regions: Found): Found =>
  regions && some(regions.filter((region) => !left.includes(region)))

const some = (regions: readonly string[]): Found => (regions.length > 0 ? [...new Set(regions)] : undefined)

/** 🇪🇸 → ES: a flag is two letters in another alphabet (UTS #51). */
const lettersOfFlags = (text: string): string =>
  text.replace(/[\u{1F1E6}-\u{1F1FF}]/gu, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 0x41),
  )
