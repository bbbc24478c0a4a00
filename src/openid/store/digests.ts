import { hash } from 'node:crypto'
import type { Secrets } from '../../contracts/secrets.ts'

/** Ids of codes, tokens, grants and browsers are random, so a fast digest without salt keeps them. */
export const digestOf = (kind: string, id: string): string => hash('sha256', `${kind} ${id}`, 'base64url')

/** What people type is short: only a keyed digest keeps it. One for each key, for one may just have been added. */
export const userCodeDigests = (secrets: Pick<Secrets, 'derive' | 'keys'>, code: string): string[] =>
  secrets.keys.map((key) => secrets.derive('openid user code', [code], key).toString('base64url'))
