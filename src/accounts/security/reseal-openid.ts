import type { Secrets } from '../../contracts/secrets.ts'
import { isOlder, resealed } from '../../secrets/rotate.ts'
import type { Database } from '../store/tables.ts'

/** Rows that are read at once. */
const PAGE = 200

/**
 * Seals with the current key what an older one has sealed for applications: the keys that sign for them, and codes, tokens and
 * browsers. A record that is saved meanwhile is sealed by the current key in any case, and stays as it is.
 */
export async function resealOpenid(db: Database, secrets: Secrets): Promise<void> {
  for (const { id, sealed } of await db.selectFrom('openid_keys').select(['id', 'sealed']).execute()) {
    const again = sealedAgain(secrets, sealed, id)
    if (again) await db.updateTable('openid_keys').set({ sealed: again }).where('id', '=', id).execute()
  }
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('openid_records')
      .select(['id', 'payload'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(PAGE)
      .execute()
    for (const { id, payload } of rows) {
      const again = sealedAgain(secrets, payload, id)
      if (!again) continue
      await db
        .updateTable('openid_records')
        .set({ payload: again })
        .where('id', '=', id)
        .where('payload', '=', payload)
        .execute()
    }
    if (rows.length < PAGE) return
    last = rows.at(-1)?.id ?? ''
  }
}

/** Undefined: it is sealed by the current key, or by one that is not here. */
const sealedAgain = (secrets: Secrets, sealed: string, about: string): string | undefined => {
  const before = Buffer.from(sealed, 'base64')
  if (!isOlder(secrets, before)) return undefined
  const after = Buffer.from(resealed(secrets, before, about)).toString('base64')
  return after === sealed ? undefined : after
}
