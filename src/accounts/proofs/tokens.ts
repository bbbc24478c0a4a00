import { timingSafeEqual } from 'node:crypto'

/** What the address of a page carries: an id, and a proof that only this server can make. */
export const tokenOf = (id: string, proof: Buffer): string => `${id}.${proof.toString('base64url')}`

/** The row that a token was made for: found by the id in it, and good only if the whole token is the one of this row. */
export async function findByToken<Row>(
  token: string,
  find: (id: string) => Promise<Row | undefined>,
  tokenOfRow: (row: Row) => string,
): Promise<Row | undefined> {
  const [id = ''] = token.split('.', 1)
  const row = await find(id)
  return row !== undefined && isSameText(tokenOfRow(row), token) ? row : undefined
}

/** Takes as long wherever the texts differ. */
export function isSameText(right: string, given: string): boolean {
  const [a, b] = [Buffer.from(right), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}
