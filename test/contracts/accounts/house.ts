import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest'
import type { Address, Asks } from '../../../flows/effects.ts'
import type { Numbers } from '../../../src/accounts/accounts.ts'
import { codeOf } from '../../../src/accounts/challenges.ts'
import { type Directory, type DirectoryPlace, openDirectory } from '../../../src/accounts/directory.ts'
import { entryTokenOf, fillEntry } from '../../../src/accounts/entries.ts'
import type { Limits } from '../../../src/accounts/limits.ts'
import type { Challenge } from '../../../src/accounts/tables.ts'
import type { Performing } from '../../../src/effects/performer.ts'
import { type PerformersParts, performers } from '../../../src/effects/performers.ts'
import { createPasswords } from '../../../src/passwords/passwords.ts'
import { createSecrets } from '../../../src/secrets/key-ring.ts'
import { databases } from './databases.ts'

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export const secrets = createSecrets([createHash('sha256').update('a key for tests').digest()])

/** A PHC string; nothing here looks into it. */
export const HASH = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo'

/** Performers on a real directory, with a clock that is set by hand and texts that are handed over at once. */
export async function openHouse(
  place: DirectoryPlace,
  options: { readonly limits?: Limits; readonly numbers?: Numbers } = {},
) {
  const directory = await openDirectory(place)
  const passwords = createPasswords({ policy: 'default' })
  const texts = new Map<string, string>()
  const parts: PerformersParts = {
    directory,
    secrets,
    passwords,
    vault: { take: (sealed) => texts.get(sealed) },
    ...options,
  }
  const perform = performers(parts)
  let now = Date.UTC(2026, 10, 21, 12)
  let step = 0

  const during = (conversation: string, key = `${conversation}:1:${++step}`): Performing => ({
    key,
    at: now,
    conversation,
  })
  const seal = (text: string) => {
    const sealed = `sealed-${++step}`
    texts.set(sealed, text)
    return sealed
  }

  const house = {
    directory,
    perform,
    parts,
    during,
    seal,
    now: () => now,
    pass: (milliseconds: number) => {
      now += milliseconds
    },
    open: (conversation: string, to: Address) =>
      perform.openChallenge({ purpose: 'sign-up', to, locale: 'en' }, during(conversation)),
    resend: (conversation: string, challenge: string) =>
      perform.resendChallenge({ challenge, locale: 'en' }, during(conversation)),
    answer: (conversation: string, challenge: string, text: string) =>
      perform.checkCode({ challenge, sealed: seal(text) }, during(conversation)),
    link: (conversation: string, challenge: string, token: string) =>
      perform.checkLink({ challenge, sealed: seal(token) }, during(conversation)),
    async challenge(id: string): Promise<Challenge> {
      const rows = directory.db.selectFrom('challenges').selectAll().where('id', '=', id)
      return rows.executeTakeFirstOrThrow()
    },
    code: async (id: string) => codeOf(secrets, await house.challenge(id)),
    /** Six digits that are not the code. */
    async wrong(id: string) {
      return String((Number(await house.code(id)) + 1) % 1_000_000).padStart(6, '0')
    },
    /** A challenge that was just answered right. */
    async prove(conversation: string, to: Address): Promise<string> {
      const { challenge } = opened(await house.open(conversation, to))
      await house.answer(conversation, challenge, await house.code(challenge))
      return challenge
    },
    /** An entry that was just filled. */
    async fill(conversation: string): Promise<string> {
      const wish = { avoid: [], locale: 'en', to: 'ana@example.com' }
      const { entry } = entered(await perform.openPasswordPage(wish, during(conversation)))
      const token = entryTokenOf(secrets, { id: entry, key_id: secrets.current })
      await fillEntry({ directory, secrets }, token, HASH, now)
      return entry
    },
    account: (challenge: string, entry: string, address: Address): Asks['createAccount']['wish'] => ({
      challenge,
      entry,
      address,
      region: 'ES',
      name: 'Ana',
      locale: 'es',
      consents: [{ kind: 'terms', version: '3', locale: 'es', at: now }],
    }),
    /** A whole sign-up, up to the account's number. */
    async signUp(conversation: string, address: Address) {
      const [challenge, entry] = [await house.prove(conversation, address), await house.fill(conversation)]
      return perform.createAccount(house.account(challenge, entry, address), during(conversation))
    },
    async count(table: keyof Awaited<ReturnType<typeof counts>>) {
      return (await counts(directory))[table]
    },
    counts: () => counts(directory),
    async close() {
      await directory.close()
      await passwords.close()
    },
  }
  return house
}

export type House = Awaited<ReturnType<typeof openHouse>>

const TABLES = [
  'accounts',
  'addresses',
  'credentials',
  'consents',
  'chats',
  'challenges',
  'attempts',
  'sends',
  'entries',
  'activity',
  'performed',
] as const

async function counts({ db }: Directory) {
  const count = async (table: (typeof TABLES)[number]) => {
    const { rows } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow()
    return [table, rows] as const
  }
  const all = await Promise.all(TABLES.map(count))
  return Object.fromEntries(all) as Record<(typeof TABLES)[number], number>
}

/** Narrows an answer to the one that was hoped for. */
export function opened<Answer extends object>(answer: Answer): Extract<Answer, { challenge: string }> {
  if (!('challenge' in answer)) throw new Error(`Not opened: ${JSON.stringify(answer)}`)
  return answer as Extract<Answer, { challenge: string }>
}

/** Narrows an answer to the one with an entry. */
export function entered<Answer extends object>(answer: Answer): Extract<Answer, { entry: string }> {
  if (!('entry' in answer)) throw new Error(`No entry: ${JSON.stringify(answer)}`)
  return answer as Extract<Answer, { entry: string }>
}

export const email = (value: string): Address => ({ kind: 'email', value })
export const times = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Runs the same promises on every database this machine has; on Postgres a server is started for the file. */
export function onEachDatabase(
  promises: (place: () => Promise<DirectoryPlace>, house: (options?: HouseOptions) => Promise<House>) => void,
): void {
  for (const database of databases) {
    if (database.missing) {
      describe(database.name, () => test.skip(`skipped: ${database.missing}`))
      continue
    }
    describe(database.name, () => {
      let running: Awaited<ReturnType<typeof database.start>>
      const open: House[] = []
      beforeAll(async () => {
        running = await database.start()
      }, 60_000)
      afterEach(async () => {
        for (const house of open.splice(0)) await house.close()
      })
      afterAll(() => running.stop())
      promises(
        () => running.place(),
        async ({ at, ...options } = {}) => {
          const house = await openHouse(at ?? (await running.place()), options)
          open.push(house)
          return house
        },
      )
    })
  }
}

/** `at`: a place that was opened before. */
export type HouseOptions = Parameters<typeof openHouse>[1] & { readonly at?: DirectoryPlace }
