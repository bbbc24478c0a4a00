import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Brand } from '../../flows/screen.ts'
import type { Client } from '../contracts/client.ts'
import { PorticoError } from '../errors.ts'
import { readClients } from '../openid/clients/read-clients.ts'
import { contrastWithWhite } from './contrast.ts'
import { ProfileFields } from './profile.ts'

/** A brand as its folder says it: what the flows know of it, its face in mails and on pages, and its table of services. */
export interface LoadedBrand extends Brand {
  /** `#rrggbb`, dark enough for white letters on it. */
  readonly colour: string
  /** The source of a square SVG that loads nothing and runs nothing. */
  readonly logo: string
  readonly services: readonly Service[]
  /** Applications that let people sign in here. */
  readonly clients?: readonly Client[] | undefined
}

export interface Service {
  /** Its name by language; the fallback language is always there. */
  readonly name: Readonly<Record<string, string>>
  /** Whether it needs this account. */
  readonly needsAccount: boolean
  /** What it needs instead, by language. */
  readonly instead?: Readonly<Record<string, string>> | undefined
}

/**
 * Reads and checks `<folder>/<id>/brand.json`.
 * @throws PorticoError `brand/missing`, or `brand/invalid` naming the field and what is expected there.
 */
export const loadBrand = (folder: string, id: string): LoadedBrand => {
  const file = join(folder, id, 'brand.json')
  const parsed = Folder.safeParse(parseJson(file, read(file, id)))
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path, message }) => `"${path.join('.') || 'the file'}": ${message}`,
    )
    throw new PorticoError(
      'brand/invalid',
      `${file} is not as expected. ${faults.join('. ')}. Correct it and start again.`,
      {
        file,
        faults,
      },
    )
  }
  if (parsed.data.id !== id) {
    throw new PorticoError(
      'brand/invalid',
      `${file} has the "id" "${parsed.data.id}", expected "${id}" like its folder. Make them the same and start again.`,
      { file, faults: ['id'] },
    )
  }
  return {
    ...parsed.data,
    clients: clientsIn(file, parsed.data.clients),
    logo: readLogo(file, join(folder, id, parsed.data.logo)),
  }
}

/** The files of secrets lie beside `brand.json`, if their paths say no more. */
const clientsIn = (file: string, given: readonly unknown[] | undefined): readonly Client[] | undefined => {
  if (given === undefined) return undefined
  const read = readClients(given, dirname(file))
  if (read.ok) return read.clients
  const faults = read.problems.map(({ wrong, example }) => `It ${wrong}. Example: ${example}`)
  throw new PorticoError(
    'brand/invalid',
    `${file} is not as expected. ${faults.join('. ')}. Correct it and start again.`,
    { file, faults },
  )
}

const readLogo = (file: string, path: string): string => {
  const checked = Logo.safeParse(existsSync(path) ? readFileSync(path, 'utf8') : undefined)
  if (checked.success) return checked.data
  const faults = checked.error.issues.map(({ message }) => message)
  throw new PorticoError(
    'brand/invalid',
    `${file} names the logo ${path}, which is not as expected: ${faults.join(', ')}. Correct it and start again.`,
    { file, faults },
  )
}

const read = (file: string, id: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new PorticoError(
      'brand/missing',
      `The brand "${id}" has no ${file}. Set BRAND to the name of a folder that has one, for example BRAND=example.`,
      { file },
      cause,
    )
  }
}

const parseJson = (file: string, source: string): unknown => {
  try {
    return JSON.parse(source)
  } catch (cause) {
    throw new PorticoError(
      'brand/invalid',
      `${file} is no JSON: ${(cause as Error).message}. Correct it and start again.`,
      { file },
      cause,
    )
  }
}

const Url = z.url({ protocol: /^https$/, error: 'expected an address that begins with https://' })
const Name = z.string('expected a text').min(1, 'expected a text').max(60, 'expected at most 60 characters')
const ByLanguage = z.record(z.string(), Name, 'expected a text for each language, such as { "en": "…" }')

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const isRegion = (code: string): boolean => /^[A-Z]{2}$/.test(code) && countries.of(code) !== undefined

const Region = z.string().refine(isRegion, 'expected an ISO 3166-1 alpha-2 code such as "ES"')

const Colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'expected a colour such as "#17594c"')
  .refine(
    (colour) => contrastWithWhite(colour) >= 4.5,
    'expected a darker colour: white letters on it need a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3)',
  )

/** What would load or run something where the logo is shown. */
const active = /<(?:script|foreignObject|image|use|style|!)|\b(?:on[a-z]+|href)\s*=|url\(\s*['"]?[^#'"]/i

const Logo = z
  .string('expected such a file')
  .max(8192, 'expected at most 8 KB')
  .regex(/^<svg [^>]*viewBox="0 0 ([0-9]+) \1"/, 'expected an SVG with a square viewBox such as "0 0 64 64"')
  .refine((svg) => !active.test(svg), 'expected drawings alone, without scripts, styles, links or pictures')

const Folder = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens'),
  name: Name,
  account: Name,
  colour: Colour,
  logo: z.string().regex(/^[a-z0-9-]+\.svg$/, 'expected the name of an SVG file beside brand.json'),
  regions: z
    .array(Region)
    .min(1, 'expected at least one region')
    .refine((codes) => new Set(codes).size === codes.length, 'expected each region once'),
  sms: z
    .union([z.array(Region), z.literal('anywhere')], {
      error: 'expected "anywhere", or a list of ISO 3166-1 alpha-2 codes such as ["AD", "GI"]',
    })
    .optional(),
  links: z.strictObject({ privacy: Url, terms: Url, signIn: Url, contact: Url }),
  terms: Name,
  password: z.enum(['default', 'nist', 'mi'], 'expected "default", "nist" or "mi"'),
  profile: ProfileFields.optional(),
  clients: z.array(z.unknown(), 'expected a list of clients').optional(),
  services: z.array(
    z.strictObject({
      name: ByLanguage,
      needsAccount: z.boolean('expected true or false'),
      instead: ByLanguage.optional(),
    }),
  ),
})
