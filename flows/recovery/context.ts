import * as z from 'zod'

const text = z.string().max(400)
const time = z.int()
const shown = z.array(z.strictObject({ id: text, masked: text })).readonly()

/** How far a recovery is. It holds no secret, and nothing of the account before a proof. */
export const context = z
  .strictObject({
    /** The language in which the recovery was asked for. */
    locale: text,
    /** What the person named. */
    by: z.strictObject({ kind: z.enum(['email', 'phone', 'account', 'contact', 'address']), value: text }),
    /** An e-mail address that looks misspelt, while the person is asked which spelling is right. */
    doubt: z.strictObject({ typed: text, meant: text }),
    /** Ten digits that are an account ID or a phone number; and that number, where the country is known. */
    digits: text,
    phone: text,
    /** The addresses of the account that this chat speaks for, masked. */
    addresses: shown,
    /** The captcha that the chat answers before it names another account. */
    captcha: text,
    recovery: text,
    challenge: text,
    resendAt: time,
    expiresAt: time,
    /** What the page of the link asks for. */
    match: text,
    /** The code has been on its way for a while. */
    late: z.boolean(),
    /** The challenge was answered right. */
    right: z.boolean(),
    /** The person has proven something, or waits: the account need not be hidden from them any more. */
    proven: z.boolean(),
    /** How long the hold of a weak proof would last. */
    hours: z.int(),
    /** When a hold or a limit is over, and what the limit is about. */
    until: time,
    why: z.enum(['lately', 'addresses', 'codes']),
    /** A masked address of the account, once it is proven whose it is. */
    to: text,
    /** The chosen password. */
    ticket: text,
    fault: z.enum(['too-short', 'too-long', 'common', 'personal', 'guessable', 'unreadable', 'same']),
    /** The other addresses of the account, which may be removed after the new password. */
    others: shown,
    /** So many passkeys sign in no longer since the new password. */
    passkeys: z.int(),
    /** A message with a password could not be deleted. */
    exposed: z.boolean(),
  })
  .partial()

export type Errand = Readonly<z.infer<typeof context>>
