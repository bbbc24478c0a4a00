import type { Selectable } from 'kysely'
import { withAsciiDigits } from '../../../flows/reading/digits.ts'
import type { Database, Queries, RecoveryCodesTable } from '../store/tables.ts'

/** How many recovery codes an account has. */
export const CODES = 10

/**
 * What codes are written with: of characters that look alike, in print or by hand, only one is here. 25 of them, so 14
 * carry 65 bits (NIST SP 800-63B-4, 4.2.1.1, asks for 64).
 */
const ALPHABET = '23456789ACDEFHJKMNPRTVWXY'
const LENGTH = 15
const GROUP = 5

/** Characters that a reader may take for one of {@link ALPHABET}. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
  O: 'D',
  0: 'D',
  Q: 'D',
  U: 'V',
  1: '7',
}

const SHAPE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)

/** A random number below `limit`, each as likely: `randomInt` of node:crypto. */
export type Dice = (limit: number) => number

/**
 * Ten codes as people see them, `AB2CD-EF3GH-JK4MN`. Their first characters differ: these find the one hash that a code
 * is to be compared with, and are not counted among its 65 bits.
 */
export function makeCodes(dice: Dice): string[] {
  const selectors = [...ALPHABET]
  return Array.from({ length: CODES }, () => {
    const [selector = ''] = selectors.splice(dice(selectors.length), 1)
    const rest = Array.from({ length: LENGTH - 1 }, () => ALPHABET[dice(ALPHABET.length)]).join('')
    return inGroups(selector + rest)
  })
}

/** Long texts are easier to read and to type in groups. */
const inGroups = (code: string): string => code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? code

/**
 * The code that a person can have meant by a text: small letters, other dashes or none, and look-alike characters are
 * accepted. Undefined if it cannot be a code.
 */
export function codeIn(text: string): string | undefined {
  const typed = text.length > 200 ? '' : withAsciiDigits(text).normalize('NFKC').toUpperCase()
  const code = Array.from(
    typed.replace(/[^A-Z0-9]/g, ''),
    (character) => TAKEN_FOR[character] ?? character,
  ).join('')
  return SHAPE.test(code) ? code : undefined
}

/** The part of a code by which its row is found. */
export const selectorOf = (code: string): string => code.slice(0, 1)

export type RecoveryCode = Selectable<RecoveryCodesTable>

/** The unused code of an account that begins as this one does. */
export const codeLike = (
  queries: Database,
  account: string,
  code: string,
): Promise<RecoveryCode | undefined> =>
  queries
    .selectFrom('recovery_codes')
    .selectAll()
    .where('account', '=', account)
    .where('selector', '=', selectorOf(code))
    .where('used_at', 'is', null)
    .executeTakeFirst()

/** Whether a code is still among the account's codes and was not used. */
export async function isUnused(
  queries: Queries,
  { account, selector, hash }: RecoveryCode,
): Promise<boolean> {
  const found = await queries
    .selectFrom('recovery_codes')
    .select('selector')
    .where('account', '=', account)
    .where('selector', '=', selector)
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}

/** Uses a code up, once: false if it was used, or is none of the account's any more. */
export async function spendCode(
  queries: Queries,
  { account, selector, hash }: RecoveryCode,
  at: number,
): Promise<boolean> {
  const spent = await queries
    .updateTable('recovery_codes')
    .set({ used_at: at })
    .where('account', '=', account)
    .where('selector', '=', selector)
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .returning('selector')
    .executeTakeFirst()
  return spent !== undefined
}

/** Codes that were not used yet. */
export async function codesLeft(queries: Database, account: string): Promise<number> {
  const { left } = await queries
    .selectFrom('recovery_codes')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(left)
}

/** One code as it is kept: its selector, and the slow hash of the whole of it. */
export type HashedCode = Pick<RecoveryCode, 'selector' | 'hash'>

/** Replaces all recovery codes of an account. */
export async function replaceCodes(
  queries: Queries,
  account: string,
  codes: readonly HashedCode[],
  at: number,
): Promise<void> {
  await removeCodes(queries, account)
  await queries
    .insertInto('recovery_codes')
    .values(codes.map((code) => ({ account, ...code, created_at: at, used_at: null })))
    .execute()
}

/** Forgets the codes of an account. */
export async function removeCodes(queries: Queries, account: string): Promise<void> {
  await queries.deleteFrom('recovery_codes').where('account', '=', account).execute()
}
