import { parseIdentifier } from '../../flows/reading/identifier.ts'
import { erasedAccount, operatorActs } from '../accounts/security/operator-acts.ts'
import { accountsNamed } from './accounts-named.ts'
import { type Answer, iso } from './answer.ts'
import type { SupportParts } from './parts.ts'
import type { Request } from './requests.ts'

/** As many as are read at once. */
const NEWEST = 200

/** Who did what, and why: of all accounts, or of one, also of one that is erased, by its ID. */
export const log =
  ({ directory, secrets, now }: SupportParts) =>
  async ({ account: text }: Request<'log'>): Promise<Answer> => {
    const accounts =
      text === undefined
        ? undefined
        : await directory.transaction(async (queries) => [
            ...(await accountsNamed(queries, text, now())).map(({ id }) => id),
            erasedAccount(secrets, parseIdentifier(text)?.value ?? text),
          ])
    const acts = await operatorActs(directory.db, { most: NEWEST, ...(accounts && { accounts }) })
    return {
      done: {
        acts: acts.map(({ at, number, ...act }) => ({ at: iso(at), account: number ?? 'erased', ...act })),
      },
    }
  }
