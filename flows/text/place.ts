import * as z from 'zod'
import { regionName } from '../reading/regions.ts'

/** Where something comes from, roughly: a town as somebody else calls it, and the code of a region (ISO 3166-1 alpha-2). */
export const place = z
  .strictObject({ city: z.string().optional(), country: z.string().optional() })
  .readonly()

export type Place = z.infer<typeof place>

/** “Madrid, Spain”, with the region in the person's language; undefined where nothing is known. */
export const placeText = ({ city, country }: Place, locale: string): string | undefined => {
  const known = [
    ...(city === undefined ? [] : [RIGHT_TO_LEFT.test(city) ? `\u2068${city}\u2069` : city]),
    ...(country === undefined ? [] : [regionName(country, locale)]),
  ]
  return known.length === 0 ? undefined : known.join(locale.startsWith('ar') ? '، ' : ', ')
}

/** Letters that would turn the words around them; they stand isolated (UAX #9, 2.4.2). */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
