import * as z from 'zod'
import type { Capabilities } from '../flow.ts'
import { firstUnanswered, LONGEST_ANSWER, MOST_FIELDS } from '../profile.ts'

const text = z.string().max(400)
const time = z.int()
const kind = z.enum(['email', 'phone'])

/** An answer by the id of its field; `null`: skipped. A consent is the moment at which it was given. */
const profile = z
  .record(z.string().max(24), z.union([z.string().max(2 * LONGEST_ANSWER), z.number(), z.null()]))
  .refine((answers) => Object.keys(answers).length <= MOST_FIELDS)
  .readonly()

/** Answers that stay valid whichever version of this flow took them; each is read by itself. */
export const answers = z.strictObject({
  region: z.string().regex(/^[A-Z]{2}$/),
  /** The region was guessed, and the person has not named one: a number from elsewhere is a better guess. */
  guessed: z.boolean(),
  address: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('email'), value: z.string().regex(/^[^@\s]+@[^@\s]+$/) }),
    z.strictObject({ kind: z.literal('phone'), value: z.string().regex(/^\+\d{5,15}$/) }),
  ]),
  /** How many addresses were tried: the adaptive captcha is asked from the second on. */
  addresses: z.int(),
  /** The person shared their own number: it is proven as it arrives. */
  shared: z.boolean(),
  /** When offers and news were turned on. */
  offers: time,
  human: z.boolean(),
  challenge: text,
  resendAt: time,
  expiresAt: time,
  /** The number that the page of the link asks for. */
  match: text,
  proven: z.boolean(),
  /** What the brand or the host asks beside the standard questions. */
  profile,
  /** The chosen password. */
  ticket: text,
  password: z.boolean(),
  name: text,
  /** The review was reached: from then on a changed answer leads back there. */
  reviewed: z.boolean(),
  /** The one reminder was given. */
  reminded: z.boolean(),
})

/** Facts that only the state in which they were noted can use. */
const notes = z.strictObject({
  /** Regions that a search found, the best first. */
  found: z.array(text).readonly(),
  /** The region in which the person lives, where no accounts are offered. */
  wanted: text,
  /** An e-mail address that looks misspelt, while the person is asked which spelling is right. */
  doubt: z.strictObject({ typed: text, meant: text }),
  captcha: text,
  /** What became of the mail or SMS, and why. */
  sent: z.enum(['accepted', 'delayed', 'refused', 'unsent', 'sendable']),
  reason: text,
  /** The mail has been on its way for a while. */
  late: z.boolean(),
  /** A message with a password could not be deleted. */
  exposed: z.boolean(),
  /** The field that is to have another answer; without: the first that has none is asked. */
  field: text,
  fault: z.enum(['too-short', 'too-long', 'common', 'personal', 'guessable', 'unreadable', 'same']),
  /** When a limit ends, and what it is about. */
  until: time,
  why: z.enum(['lately', 'addresses', 'codes']),
  /** Where codes went before, the latest last: a limit on new addresses does not concern these. */
  used: z.array(z.strictObject({ kind, value: text, at: time })).readonly(),
  account: text,
})

/** What the person has answered so far, and how far the proofs are. It never holds a secret. */
export const context = z.strictObject({
  ...answers.partial().shape,
  ...notes.partial().shape,
  addresses: answers.shape.addresses,
})

export type Draft = Readonly<z.infer<typeof context>>

/** As many addresses as get a button each. */
const REMEMBERED = 3

/** The present address is one of those used, if a code went there; another one is about to take its place. */
export const usedBefore = (
  { address, challenge, shared, used = [] }: Draft,
  at: number,
): Pick<Draft, 'used'> =>
  address && challenge && !shared
    ? {
        used: [...used.filter(({ value }) => value !== address.value), { ...address, at }].slice(-REMEMBERED),
      }
    : {}

/** The field that was asked before the present one, among those that are asked. */
export const fieldBefore = (
  { field, profile }: Draft,
  { profile: asked = [] }: Pick<Capabilities, 'profile'>,
): string | undefined => {
  const present = field ?? firstUnanswered(asked, profile)
  return present === undefined ? undefined : asked[asked.indexOf(present) - 1]
}

/** Words a password must not be made of. */
export const personal = ({ address, name, profile = {} }: Draft): string[] =>
  [address?.value, name, ...Object.values(profile)].filter((word) => typeof word === 'string')
