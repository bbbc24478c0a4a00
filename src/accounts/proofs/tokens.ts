import { timingSafeEqual } from 'node:crypto'
import { PorticoError } from '../../errors.ts'

/** What the address of a page carries: an id, and a proof that only this server can make. */
export const tokenOf = (id: string, proof: Buffer): string => `${id}.${proof.toString('base64url')}`

/**
 * The row that a token was made for: found by the id in it, and good only if the whole token is the one of this row. A
 * token whose key was taken away, as after a leak, is good for nothing any more.
 */
export async function findByToken<Row>(
  token: string,
  find: (id: string) => Promise<Row | undefined>,
  tokenOfRow: (row: Row) => string,
): Promise<Row | undefined> {
  const [id = ''] = token.split('.', 1)
  const row = await find(id)
  if (row === undefined) return undefined
  try {
    return isSameText(tokenOfRow(row), token) ? row : undefined
  } catch (error) {
    if (error instanceof PorticoError && error.code === 'secret/unknown-key') return undefined
    throw error
  }
}

/** Takes as long wherever the texts differ. */
export function isSameText(right: string, given: string): boolean {
  const [a, b] = [Buffer.from(right), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}
