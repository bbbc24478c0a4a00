import { faultOf } from '../../../flows/common/profile-answer.ts'
import { addActivity } from '../../accounts/activity.ts'
import { addConsents } from '../../accounts/consents.ts'
import { keepAnswers, profileOf, removeAnswer } from '../../accounts/profile-fields.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { forOwner } from '../common/for-owner.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Gives a field of the brand or the host another answer, or none. A consent that is given or withdrawn stands in the
 * ledger with its version and moment. What is so already is not written twice.
 */
export const changeProfile =
  ({ directory, channelOf, profile = [] }: Parts): Performer<'changeProfile'> =>
  ({ field: id, answer, locale }, performing) =>
    forOwner(directory, performing, async (queries, account) => {
      if (account.state === 'frozen') return { locked: true }
      const { at, conversation } = performing
      const field = profile.find((field) => field.id === id)
      const isFit =
        field && (answer === null ? !field.required : faultOf(field, answer, { at, locale }) === undefined)
      if (!isFit) return { refused: true }
      await advisoryLock(queries, `profile:${account.id}`)
      const before = (await profileOf(queries, account.id)).find((entry) => entry.field === id)
      if ((before?.answer ?? null) === answer) return { changed: true }
      if (answer === null) await removeAnswer(queries, account.id, id)
      else await keepAnswers(queries, account.id, [{ field: id, answer, at }])
      if (field.kind === 'consent') {
        const kind = answer === null ? (`field:${id}-off` as const) : (`field:${id}` as const)
        const consent = { kind, version: field.version, locale, at }
        await addConsents(queries, account.id, [consent], channelOf(conversation))
      }
      await addActivity(queries, account.id, { kind: 'profile-changed', facts: { field: id } }, at)
      return { changed: true }
    })
