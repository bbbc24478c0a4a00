import { regionName } from '../reading/regions.ts'
import { type Words, words } from '../screen.ts'
import { momentWithZone } from '../text/moment.ts'
import { placeText } from '../text/place.ts'
import type { WordId } from '../text/word-ids.ts'

/** Every kind of event that an owner is told of: each has its sentence `alert-what-…`. */
export type AccountEventKind = {
  [Id in WordId]: Id extends `alert-what-${infer Kind}` ? Kind : never
}[WordId]

type Facts = Readonly<Partial<Record<string, string | number | boolean>>>

/** One thing that happened to an account, as its owner is told of it: in a chat, in a mail, on a page. */
export interface AccountEvent {
  readonly kind: AccountEventKind
  /** Without secrets and without full addresses. Times are epoch ms and called `until`. */
  readonly facts: Readonly<Record<string, string | number | boolean>>
  /** epoch ms */
  readonly when: number
  /** In which kind of chat it was done: one that is linked to the account, or another. */
  readonly place?: 'linked' | 'other' | undefined
  /** Whose chat that was, partly hidden. */
  readonly chat?: string | undefined
  /** How often the same happened since, told only here. */
  readonly more?: number | undefined
}

/** What happened, in one line and without details. */
export const eventTitle = ({ kind }: Pick<AccountEvent, 'kind'>, account: string): Words =>
  words('alert-event', { kind, account })

/** What happened, in one or two sentences. */
export const whatHappened = ({ kind, facts }: AccountEvent, region: string, locale: string): Words => {
  const { city, country, device, ...others }: Facts = facts
  const said = Object.entries({ chat: UNNAMED, client: UNNAMED, by: 'owner', ...others }).map(
    ([name, fact = '']) => [name, asSaid(name, fact, region, locale)] as const,
  )
  const where = device === undefined ? {} : { device: deviceIn(String(device), { city, country }, locale) }
  return { id: `alert-what-${kind}`, args: { ...Object.fromEntries(said), ...where } }
}

/** Stands where the name of a chat is not known. */
const UNNAMED = 'none'

/** When it happened, on the owner's clock, and where. */
export const whenAndWhere = (event: AccountEvent, region: string, locale: string): Words =>
  words('alert-when', circumstances(event, region, locale))

export const circumstances = (
  { when, place, chat, more = 0 }: AccountEvent,
  region: string,
  locale: string,
) => ({
  when: momentWithZone(when, region, locale),
  place: place ?? 'none',
  chat: chat ?? UNNAMED,
  more,
})

function asSaid(
  name: string,
  fact: string | number | boolean,
  region: string,
  locale: string,
): string | number {
  if (typeof fact === 'boolean') return fact ? 'yes' : 'no'
  if (name === 'until') return momentWithZone(Number(fact), region, locale)
  if (name === 'region') return regionName(String(fact), locale)
  return fact
}

/** “Firefox · Linux (Madrid, Spain)”. */
const deviceIn = (device: string, { city, country }: Facts, locale: string): string => {
  const place = placeText({ city: city?.toString(), country: country?.toString() }, locale)
  return place === undefined ? bare(device) : `${bare(device)} (${place})`
}

/** A thief who signs in chooses the name of the device: it is cut to what a name needs, and links are taken out. */
const bare = (name: string): string =>
  name
    .replace(/[^\p{L}\p{M}\p{N} .,()+·-]+/gu, ' ')
    .replace(/\.(?=\p{L})/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, 60)
