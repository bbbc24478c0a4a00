import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Brand } from '../../flows/screen.ts'
import { PorticoError } from '../errors.ts'

/** A brand as its folder says it: what the flows know of it, and its table of services. */
export interface LoadedBrand extends Brand {
  readonly services: readonly Service[]
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
  return parsed.data
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

const Folder = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens'),
  name: Name,
  account: Name,
  regions: z
    .array(Region)
    .min(1, 'expected at least one region')
    .refine((codes) => new Set(codes).size === codes.length, 'expected each region once'),
  sms: z
    .union([z.array(Region), z.literal('anywhere')], {
      error: 'expected "anywhere", or a list of ISO 3166-1 alpha-2 codes such as ["AD", "GI"]',
    })
    .optional(),
  links: z.strictObject({ privacy: Url, terms: Url, signIn: Url, contact: Url.optional() }),
  terms: Name,
  password: z.enum(['default', 'nist', 'mi'], 'expected "default", "nist" or "mi"'),
  services: z.array(
    z.strictObject({
      name: ByLanguage,
      needsAccount: z.boolean('expected true or false'),
      instead: ByLanguage.optional(),
    }),
  ),
})
