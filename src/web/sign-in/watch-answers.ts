import { isTold } from '../../accounts/sign-in-requests.ts'
import type { Directory } from '../../accounts/store/directory.ts'
import { signInAnswers } from '../../contracts/sign-in-answers.ts'

/** How often a process looks whether another one wrote an answer (ms). */
const EVERY = 500
/** Requests that one statement looks for. */
const MOST = 500

/** Calls `hear` once, as soon as a request is answered or over. Returns what ends the watching. */
export type WatchAnswer = (request: string, hear: () => void) => () => void

/** However many pages wait, one statement at a time looks for all of their answers, and none while no page waits. */
export const watchAnswers = (
  { db }: Pick<Directory, 'db'>,
  now: () => number,
  report: (error: unknown) => void,
): WatchAnswer => {
  const watched = new Map<string, Set<() => void>>()
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    for (const ids of inParts([...watched.keys()])) {
      const rows = await db
        .selectFrom('sign_in_requests')
        .select(['id', 'outcome', 'asker', 'expires_at'])
        .where('id', 'in', ids)
        .where((eb) => eb.or([eb('outcome', 'is not', null), eb('expires_at', '<=', now())]))
        .execute()
      for (const row of rows)
        if (isTold(row) || row.expires_at <= now()) for (const hear of watched.get(row.id) ?? []) hear()
    }
  }
  const again = () => {
    timer = setTimeout(async () => {
      await look().catch(report)
      timer = undefined
      if (watched.size > 0) again()
    }, EVERY)
    timer.unref()
  }

  return (request, hear) => {
    watched.set(request, (watched.get(request) ?? new Set()).add(hear))
    const silence = signInAnswers.listen(request, () => void look().catch(report))
    if (!timer) again()
    return () => {
      silence()
      const listeners = watched.get(request)
      listeners?.delete(hear)
      if (listeners?.size === 0) watched.delete(request)
    }
  }
}

const inParts = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / MOST) }, (_, n) => ids.slice(n * MOST, (n + 1) * MOST))
