import type { LoadedBrand, Service } from './brand.ts'

/** What a page may leave to the brand, written in braces: `your {account}`. */
export type Places = Readonly<Record<string, string>>

export const placesOf = (brand: LoadedBrand, locale: string, fallback: string): Places => ({
  brand: brand.name,
  account: brand.account,
  privacy: brand.links.privacy,
  terms: brand.links.terms,
  signIn: brand.links.signIn,
  site: new URL(brand.links.signIn).host,
  services: table(brand, locale, fallback),
})

/** Puts the brand's facts into a text; a name nobody knows is left as it stands, see {@link unknownPlaces}. */
export const fill = (text: string, places: Places): string =>
  text.replace(PLACE, (whole, name: string) => places[name] ?? whole)

export const unknownPlaces = (text: string, places: Places): string[] =>
  [...text.matchAll(PLACE)].map(([whole]) => whole).filter((whole) => !(whole.slice(1, -1) in places))

const PLACE = /\{(\w+)\}/g

/** The services as a Markdown table: a mark, the name, and what is needed instead. */
const table = ({ services }: LoadedBrand, locale: string, fallback: string): string => {
  const said = (text: Service['name']): string => text[locale] ?? text[fallback] ?? ''
  const rows = services.map(
    ({ name, needsAccount, instead }) =>
      `| ${needsAccount ? '✅' : '❌'} | ${said(name)} | ${instead ? said(instead) : ''} |`,
  )
  return ['| | | |', '|---|---|---|', ...rows].join('\n')
}
