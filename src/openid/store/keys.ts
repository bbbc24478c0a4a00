import { generateKeyPair, hash, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { Selectable } from 'kysely'
import { DAY } from '../../../flows/durations.ts'
import { advisoryLock, type Directory } from '../../accounts/store/directory.ts'
import type { OpenidKeysTable, Queries } from '../../accounts/store/tables.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { PorticoError } from '../../errors.ts'
import { opened } from '../../secrets/rotate.ts'

/** A private key as `oidc-provider` takes it (RFC 7517). */
export type SigningKey = Readonly<Record<string, unknown>> & {
  readonly kid: string
  readonly kty: string
  readonly alg: 'ES256' | 'RS256'
}

export interface Keys {
  /** Of each algorithm the one that signs comes first; the others are published beside it. */
  readonly signing: readonly SigningKey[]
  /** Identifiers that are made for one host depend on it. */
  readonly pairwise: Buffer
  /** Changes with what is signed by which key, and with what is published. */
  readonly version: string
}

/** ms that a key signs; that it is published before; and that it is published after, for tokens that it has signed. */
export const keyLife = { signs: 90 * DAY, published: 2 * DAY, kept: 30 * DAY } as const

const ALGORITHMS = ['ES256', 'RS256'] as const

interface KeyParts {
  readonly directory: Directory
  readonly secrets: Secrets
  readonly now: () => number
}

type Row = Selectable<OpenidKeysTable>

/**
 * The keys of the provider, the same in every process. Makes those that are missing, publishes successors in time, and takes away
 * what nothing was signed by for long.
 *
 * @throws PorticoError `openid/keys` if a key was sealed by a secret key that is not here.
 */
export const loadSigningKeys = async (parts: KeyParts): Promise<Keys> => {
  const at = parts.now()
  const rows = await parts.directory.db.selectFrom('openid_keys').selectAll().execute()
  const fresh = isInOrder(rows, at) ? rows : await putInOrder(parts, at)
  return keysOf(parts.secrets, fresh, at)
}

const newestOf = (rows: readonly Row[], use: Row['use']): Row | undefined =>
  rows.filter((row) => row.use === use).toSorted((one, other) => other.used_from - one.used_from)[0]

const isDue = (newest: Row | undefined, at: number): boolean =>
  newest === undefined || newest.used_from + keyLife.signs - keyLife.published <= at

const isOver = ({ until }: Row, at: number): boolean => until !== null && until <= at

const isInOrder = (rows: readonly Row[], at: number): boolean =>
  ALGORITHMS.every((use) => !isDue(newestOf(rows, use), at)) &&
  newestOf(rows, 'pairwise') !== undefined &&
  !rows.some((row) => isOver(row, at))

const putInOrder = async ({ directory, secrets }: KeyParts, at: number): Promise<Row[]> => {
  const spare = { ES256: await newKey('ES256'), RS256: await newKey('RS256') }
  return directory.transaction(async (queries) => {
    await advisoryLock(queries, 'openid keys')
    const rows = await queries.selectFrom('openid_keys').selectAll().execute()
    for (const use of ALGORITHMS) {
      const newest = newestOf(rows, use)
      if (!isDue(newest, at)) continue
      const usedFrom = newest ? Math.max(at + keyLife.published, newest.used_from + keyLife.signs) : at
      const { kid, ...key } = spare[use]
      await add(queries, secrets, { id: kid, use, plain: JSON.stringify({ kid, ...key }), at, usedFrom })
      if (newest)
        await queries
          .updateTable('openid_keys')
          .set({ until: usedFrom + keyLife.kept })
          .where('id', '=', newest.id)
          .execute()
    }
    if (!newestOf(rows, 'pairwise'))
      await add(queries, secrets, {
        id: 'pairwise',
        use: 'pairwise',
        plain: randomBytes(32).toString('base64'),
        at,
        usedFrom: at,
      })
    await queries.deleteFrom('openid_keys').where('until', '<=', at).execute()
    return queries.selectFrom('openid_keys').selectAll().execute()
  })
}

const add = async (
  queries: Queries,
  secrets: Secrets,
  key: {
    readonly id: string
    readonly use: Row['use']
    readonly plain: string
    readonly at: number
    readonly usedFrom: number
  },
): Promise<void> => {
  const sealed = Buffer.from(secrets.seal(Buffer.from(key.plain), key.id)).toString('base64')
  await queries
    .insertInto('openid_keys')
    .values({ id: key.id, use: key.use, sealed, made_at: key.at, used_from: key.usedFrom, until: null })
    .execute()
}

const generate = promisify(generateKeyPair)

const newKey = async (alg: SigningKey['alg']): Promise<SigningKey> => {
  const { privateKey } =
    alg === 'ES256'
      ? await generate('ec', { namedCurve: 'P-256' })
      : await generate('rsa', { modulusLength: 2048 })
  const jwk = privateKey.export({ format: 'jwk' })
  const kid = hash('sha256', JSON.stringify([jwk.x, jwk.y, jwk.n]), 'base64url').slice(0, 16)
  return { ...jwk, kty: jwk.kty ?? '', kid, alg, use: 'sig' }
}

const keysOf = (secrets: Secrets, rows: readonly Row[], at: number): Keys => {
  const open = ({ id, sealed }: Row): string => {
    const plain = opened(secrets, Buffer.from(sealed, 'base64'), id)
    if (plain) return Buffer.from(plain).toString()
    throw new PorticoError(
      'openid/keys',
      'The keys that sign for applications were sealed by a key that is not here. Put the key that was used before into SECRET_KEY, behind the current one.',
      { key: id },
    )
  }
  const signing = ALGORITHMS.flatMap((use) => inOrderOfUse(rows, use, at))
  const pairwise = newestOf(rows, 'pairwise')
  return {
    signing: signing.map((row) => JSON.parse(open(row)) as SigningKey),
    pairwise: Buffer.from(pairwise ? open(pairwise) : '', 'base64'),
    version: signing.map(({ id }) => id).join(),
  }
}

/** The one that signs at present, then its predecessors, then its successor. */
const inOrderOfUse = (rows: readonly Row[], use: Row['use'], at: number): Row[] => {
  const all = rows.filter((row) => row.use === use).toSorted((one, other) => other.used_from - one.used_from)
  return [...all.filter((row) => row.used_from <= at), ...all.filter((row) => row.used_from > at)]
}
