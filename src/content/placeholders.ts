import type { LoadedBrand, Service } from './brand.ts'

/** The facts of the brand by their names, which a page writes in braces: `your {account}`. */
export type Placeholders = Readonly<Record<string, string>>

export const placeholdersOf = (brand: LoadedBrand, locale: string, fallback: string): Placeholders => ({
  brand: brand.name,
  account: brand.account,
  privacy: brand.links.privacy,
  terms: brand.links.terms,
  signIn: brand.links.signIn,
  site: new URL(brand.links.signIn).host,
  services: table(brand, locale, fallback),
})

/** Puts the brand's facts into a text; an unknown name is left as it stands, see {@link unknownPlaceholders}. */
export const fill = (text: string, values: Placeholders): string =>
  text.replace(PLACE, (whole, name: string) => values[name] ?? whole)

export const unknownPlaceholders = (text: string, values: Placeholders): string[] =>
  [...text.matchAll(PLACE)].map(([whole]) => whole).filter((whole) => !(whole.slice(1, -1) in values))

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
