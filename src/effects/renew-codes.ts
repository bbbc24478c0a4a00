import type { Busy, Over } from '../../flows/effects.ts'
import { announce, holdProtection } from '../accounts/changes.ts'
import { finishEntry, openEntryOf } from '../accounts/entries.ts'
import { activeFactor } from '../accounts/factors.ts'
import { replaceCodes } from '../accounts/recovery-codes.ts'
import type { CodesParts } from './confirm-two-step.ts'
import { idOf } from './ids.ts'
import { newCodes } from './new-codes.ts'
import type { Performing } from './performer.ts'

/** Ten new recovery codes, once for each page; every older one is void from then on. */
export async function renewCodes(
  parts: CodesParts,
  entry: string,
  { key, at, conversation }: Performing,
): Promise<{ readonly codes: readonly string[] } | Busy | Over> {
  const { directory, secrets } = parts
  const found = await openEntryOf(directory.db, 'codes', conversation, entry, at)
  const account = found?.account
  if (!account) return { over: true }
  const made = await newCodes(parts.passwords, parts.dice)
  if ('busy' in made) return made
  return directory.transaction(async (queries) => {
    await holdProtection(queries, account)
    if (!(await activeFactor(queries, account)) || !(await finishEntry(queries, entry, at)))
      return { over: true }
    await announce(queries, secrets, {
      id: idOf(secrets, key),
      account,
      what: { kind: 'codes-renewed', facts: {} },
      at,
      here: conversation,
    })
    await replaceCodes(queries, account, made.kept, at)
    return { codes: made.codes }
  })
}
