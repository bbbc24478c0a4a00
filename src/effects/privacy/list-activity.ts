import * as z from 'zod'
import { activityOf } from '../../accounts/activity.ts'
import { forOwner } from '../common/for-owner.ts'
import type { Parts, Performer } from '../parts.ts'

/** As many as a person reads without scrolling. */
const PAGE = 6

/** What happened to the account that the conversation speaks for, a page at a time. */
export const listActivity =
  ({ directory }: Parts): Performer<'listActivity'> =>
  ({ page: wished }, performing) =>
    forOwner(directory, performing, async (queries, account) => {
      const page = Math.max(0, wished)
      const { rows, count } = await activityOf(queries, account.id, { page, size: PAGE })
      return {
        region: account.region,
        page,
        pages: Math.max(1, Math.ceil(count / PAGE)),
        happened: rows.map(({ kind, at, facts }) => ({ kind, at, facts: Facts.parse(JSON.parse(facts)) })),
      }
    })

const Facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
