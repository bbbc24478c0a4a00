import * as z from 'zod'

export const context = z.strictObject({})

export type Context = Readonly<z.infer<typeof context>>
