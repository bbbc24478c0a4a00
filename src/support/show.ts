import { activityOf } from '../accounts/activity.ts'
import { chatsOf } from '../accounts/chats.ts'
import { activeFactor } from '../accounts/proofs/factors.ts'
import { codesLeft } from '../accounts/proofs/recovery-codes.ts'
import { disputeOf } from '../accounts/security/disputes.ts'
import { activeRecoveriesOf } from '../accounts/security/recoveries.ts'
import { listSessions } from '../accounts/sessions.ts'
import type { Queries } from '../accounts/store/tables.ts'
import { strangersAttempts } from '../accounts/throttling/unlock.ts'
import type { Account } from './accounts-named.ts'
import { iso } from './answer.ts'
import { onAccount } from './on-account.ts'
import { overviewOf } from './overview.ts'
import type { SupportParts } from './parts.ts'
import type { Request } from './requests.ts'
import { shownAs } from './shown.ts'

/** What happened lately, as many lines as a help desk reads at once. */
const LATELY = 10

/** What a help desk needs to answer a person: how the account is protected, what stands in the way, what happened lately. */
export const show = (parts: SupportParts) =>
  onAccount<Request<'show'>>(parts, 'show', async (queries, account, { at }, { full }) => {
    const shown = shownAs({ full })
    const tries = await strangersAttempts(queries, account, at, parts.limits)
    const dispute = await disputeOf(queries, account.id, at)
    return {
      done: {
        ...(await overviewOf(queries, account, shown)),
        twoStep: (await activeFactor(queries, account.id)) !== undefined,
        recoveryCodesLeft: await codesLeft(queries, account.id),
        ...(account.recovered_at !== null && { recoveredAt: iso(account.recovered_at) }),
        ...(dispute && { disputedSince: iso(dispute.openedAt) }),
        ...(tries && {
          wrongTriesLately: tries.count,
          ...(tries.until !== undefined && { strangersPausedUntil: iso(tries.until) }),
        }),
        chats: (await chatsOf(queries, account.id)).map(({ conversation, title, since }) => ({
          chat: shown.chat(conversation),
          ...(title !== undefined && { shownAs: title }),
          linkedAt: iso(since),
        })),
        sessions: (await listSessions(queries, account.id, at)).map(({ device, since, seen }) => ({
          device,
          startedAt: iso(since),
          seenAt: iso(seen),
        })),
        recoveries: await recoveries(queries, account, at),
        activity: (await activityOf(queries, account.id, { page: 0, size: LATELY })).rows.map(
          ({ at, kind, facts }) => ({ at: iso(at), kind, ...(JSON.parse(facts) as object) }),
        ),
      },
    }
  })

const recoveries = async (queries: Queries, { id }: Account, at: number) =>
  (await activeRecoveriesOf(queries, id, at)).map((recovery) => ({
    startedAt: iso(recovery.opened_at),
    expiresAt: iso(recovery.expires_at),
    addressProven: recovery.address_proven_at !== null,
    factorProven: recovery.factor_proven_at !== null,
    ...(recovery.hold_until !== null && { waitsUntil: iso(recovery.hold_until) }),
  }))
