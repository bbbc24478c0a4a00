import { Options } from '@zxcvbn-ts/core'
import { dangerous, needed } from '../../flows/approve/requests.ts'
import type { Given } from '../../flows/common/field-screen.ts'
import type { AccountEvent } from '../../flows/common/notification.ts'
import type { timeLeft } from '../../flows/text/time-left.ts'
import type { CodeFor } from '../../src/contracts/messenger.ts'
import { policies } from '../../src/passwords/policies.ts'

/** All values of a type; one that is missing, or none of them, does not compile. */
const all = <Value extends string>(values: Readonly<Record<Value, true>>): string[] => Object.keys(values)

/**
 * What a variable may be by which sentences choose a variant. Without this a value that is renamed in the code alone
 * would be said by the default variant, and no test of another sentence would see it. Beside these there are only
 * numbers, and `yes` and `no`. `ids`: those of the sentences.
 */
export const valuesOf = (variable: string, ids: readonly string[]): readonly string[] => {
  if (variable === 'kind' || variable === 'what') return kindsOfNews(ids)
  return values[variable] ?? []
}

/** The kinds of {@link AccountEvent} are made of the same ids. */
const kindsOfNews = (ids: readonly string[]): string[] =>
  ids.flatMap((id) => (id.startsWith('alert-what-') ? [id.slice('alert-what-'.length)] : []))

const values: Readonly<Record<string, readonly string[]>> = {
  action: dangerous,
  by: ['operator', 'owner'],
  chat: ['none'],
  client: ['none'],
  device: ['none'],
  ended: ['denied', 'wrong-number', 'expired', 'signed-in', 'refused'],
  given: all<Given>({ answer: true, agreed: true, declined: true, none: true }),
  needs: needed,
  place: all<NonNullable<AccountEvent['place']> | 'none'>({ linked: true, other: true, none: true }),
  policy: Object.keys(policies),
  purpose: all<CodeFor>({ 'sign-up': true, recovery: true, address: true, 'recovery-check': true }),
  unit: all<ReturnType<typeof timeLeft>['unit']>({ seconds: true, minutes: true, hours: true }),
  wanted: ['never'],
  why: Object.keys(new Options().translations.warnings),
}
