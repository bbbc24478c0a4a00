import * as z from 'zod'
import type { Capabilities } from '../flow.ts'
import type { Naming, PasswordFault, Why } from '../requests.ts'

/** How far a person has come with getting back in. Plain JSON; no secret, and nothing of the account before it is proven. */
export type Errand = { readonly capabilities: Capabilities } & Open<{
  /** The language it was asked for in. */
  locale: string
  /** What the person named. */
  by: Naming
  /** An e-mail address that looks misspelt, while we ask which one is right. */
  doubt: { readonly typed: string; readonly meant: string }
  /** The addresses of the account that this chat speaks for, masked. */
  addresses: readonly { readonly id: string; readonly masked: string }[]
  recovery: string
  challenge: string
  resendAt: number
  expiresAt: number
  /** What the page of the link asks for. */
  match: string
  /** The code has been on its way for a while. */
  late: boolean
  /** The challenge was answered right. */
  right: boolean
  /** Something was proven, or is waiting: whose account it is need not be hidden any more. */
  proven: boolean
  /** How long weak proof would wait. */
  hours: number
  /** When a wait or a limit is over (epoch ms), and what the limit is about. */
  until: number
  why: Why
  /** A masked address of the account, once it is proven whose it is. */
  to: string
  ticket: string
  fault: PasswordFault
  /** A message with a password could not be deleted. */
  exposed: boolean
}>

type Open<Facts> = { readonly [Fact in keyof Facts]?: Facts[Fact] | undefined }

const text = z.string().max(400)
const time = z.int()

const capabilities = z.strictObject({
  captcha: z.enum(['always', 'adaptive', 'off']),
  password: z.enum(['page', 'chat']),
  pages: z.boolean(),
  mail: z.boolean(),
  sms: z.boolean(),
})

export const context = z.strictObject({
  capabilities,
  ...z
    .strictObject({
      locale: text,
      by: z.strictObject({ kind: z.enum(['email', 'phone', 'account', 'contact', 'address']), value: text }),
      doubt: z.strictObject({ typed: text, meant: text }),
      addresses: z.array(z.strictObject({ id: text, masked: text })),
      recovery: text,
      challenge: text,
      resendAt: time,
      expiresAt: time,
      match: text,
      late: z.boolean(),
      right: z.boolean(),
      proven: z.boolean(),
      hours: z.int(),
      until: time,
      why: z.enum(['lately', 'addresses', 'codes']),
      to: text,
      ticket: text,
      fault: z.enum(['too-short', 'too-long', 'common', 'personal', 'guessable', 'unreadable', 'same']),
      exposed: z.boolean(),
    })
    .partial().shape,
}) satisfies z.ZodType<Errand>
