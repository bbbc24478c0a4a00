import * as z from 'zod'

/** What is linked, what is to be unlinked, and how far signing in is. No secret ever stands here. */
export const context = z.strictObject({
  /** The account ID that this chat speaks for. */
  account: z.string().optional(),
  region: z.string().optional(),
  chats: z
    .array(z.strictObject({ id: z.string(), here: z.boolean(), since: z.number() }))
    .readonly()
    .optional(),
  /** The chat that is to be unlinked. */
  chat: z.string().optional(),
  approval: z.string().optional(),
  /** What the person named. */
  by: z.strictObject({ kind: z.enum(['email', 'phone', 'account']), value: z.string() }).optional(),
  locale: z.string().optional(),
  ticket: z.string().optional(),
  /** What is asked for now, where it is asked in the chat. */
  needs: z.enum(['password', 'factor']).optional(),
  /** A password that was typed in the chat was wrong. */
  refused: z.boolean().optional(),
  /** When a limit ends. */
  until: z.number().optional(),
  /** The account ID that was linked, whose it is, and the one that this chat spoke for before. */
  linked: z.string().optional(),
  name: z.string().optional(),
  before: z.string().optional(),
})

export type Context = Readonly<z.infer<typeof context>>

/** So many chats are shown and can be tapped. */
export const SHOWN = 8
