import type { SignInRequest } from '../../accounts/sign-in-requests.ts'
import { noteMissingFactor } from '../../accounts/throttling/missing-factor.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts } from '../parts.ts'

/** A chat said yes, and the second factor is missing. Where that happens again and again, the owner is told, as after a password. */
export async function noteApprovalAlone(
  { directory, secrets }: Pick<Parts, 'directory' | 'secrets'>,
  { id, account: approver }: SignInRequest,
  at: number,
): Promise<void> {
  const account = await directory.db
    .selectFrom('accounts')
    .select(['id', 'number'])
    .where('id', '=', approver)
    .executeTakeFirst()
  if (account)
    await noteMissingFactor(directory, { id: derivedId(secrets, `sign-in ${id} missing`), account, at })
}
