import type { Busy, Over } from '../../../flows/requests.ts'
import { activeFactor } from '../../accounts/proofs/factors.ts'
import { completeOwnerPage, openOwnerPage } from '../../accounts/proofs/owner-pages.ts'
import { replaceCodes } from '../../accounts/proofs/recovery-codes.ts'
import { lockProtection, recordSecurityChange } from '../../accounts/security/changes.ts'
import { derivedId } from '../common/ids.ts'
import type { Performing } from '../parts.ts'
import type { CodesParts } from './confirm-two-step.ts'
import { newCodes } from './new-codes.ts'

/** Ten new recovery codes, once for each page; every older one is void from then on. */
export async function renewCodes(
  parts: CodesParts,
  ticket: string,
  { key, at, conversation }: Performing,
): Promise<{ readonly codes: readonly string[] } | Busy | Over> {
  const { directory, secrets } = parts
  const found = await openOwnerPage(directory.db, 'codes', conversation, ticket, at)
  const account = found?.account
  if (!account) return { over: true }
  const made = await newCodes(parts.passwords, parts.dice)
  if ('busy' in made) return made
  return directory.transaction(async (queries) => {
    await lockProtection(queries, account)
    if (!(await activeFactor(queries, account)) || !(await completeOwnerPage(queries, ticket, at)))
      return { over: true }
    await recordSecurityChange(queries, secrets, {
      id: derivedId(secrets, key),
      account,
      what: { kind: 'codes-renewed', facts: {} },
      at,
      here: conversation,
    })
    await replaceCodes(queries, account, made.kept, at)
    return { codes: made.codes }
  })
}
