import * as z from 'zod'
import type { Migration } from '../flow.ts'
import type { Draft } from './context.ts'

const text = z.string().max(400)
const time = z.int()

/** What stays good in whatever version it was given. */
const answers = z.strictObject({
  region: z.string().regex(/^[A-Z]{2}$/),
  address: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('email'), value: z.string().regex(/^[^@\s]+@[^@\s]+$/) }),
    z.strictObject({ kind: z.literal('phone'), value: z.string().regex(/^\+\d{5,15}$/) }),
  ]),
  addresses: z.int(),
  shared: z.boolean(),
  terms: z.strictObject({ version: text, locale: text, at: time }),
  offers: z.number(),
  human: z.boolean(),
  challenge: text,
  resendAt: time,
  expiresAt: time,
  proven: z.boolean(),
  ticket: text,
  password: z.boolean(),
  name: text,
  reminded: z.boolean(),
})

/** What only the state in which it was noted can use. */
const notes = z.strictObject({
  found: z.array(text),
  wanted: text,
  doubt: z.strictObject({ typed: text, meant: text }),
  captcha: text,
  sent: z.enum(['accepted', 'delayed', 'refused']),
  reason: text,
  late: z.boolean(),
  exposed: z.boolean(),
  fault: z.enum(['too-short', 'too-long', 'common', 'personal', 'guessable', 'unreadable']),
  until: time,
  why: z.enum(['lately', 'addresses', 'codes']),
  used: z.array(z.strictObject({ kind: z.enum(['email', 'phone']), value: text, at: time })),
  account: text,
})

const capabilities = z.strictObject({
  captcha: z.enum(['always', 'adaptive', 'off']),
  password: z.enum(['page', 'chat']),
  pages: z.boolean(),
  mail: z.boolean(),
  sms: z.boolean(),
})

/** A draft of the present version. */
export const context = z.strictObject({
  capabilities,
  ...answers.partial().shape,
  ...notes.partial().shape,
  addresses: answers.shape.addresses,
}) satisfies z.ZodType<Draft>

/** Every answer that can be read, each on its own; a proof goes with what it proves, and a password with its ticket. */
export const salvage = (stored: object): Partial<Draft> => {
  const facts = new Map(Object.entries(stored))
  const read = Object.entries(answers.shape).flatMap(([name, schema]) => {
    const fact = schema.safeParse(facts.get(name))
    return fact.success ? [[name, fact.data]] : []
  })
  const kept: Partial<Draft> = Object.fromEntries(read)
  return {
    ...kept,
    ...(kept.address ? {} : without('shared', 'challenge', 'resendAt', 'expiresAt')),
    ...(kept.address && kept.challenge ? {} : without('proven')),
    ...(kept.ticket ? {} : without('password')),
  }
}

const without = (...names: readonly (keyof Draft)[]): Partial<Draft> =>
  Object.fromEntries(names.map((name) => [name, undefined]))

export const migrations: Readonly<Record<number, Migration>> = {
  /** Only the end leads elsewhere. */
  1: (place) => place,
  /** A pause says more, and lets more be done. */
  2: (place) => place,
}
