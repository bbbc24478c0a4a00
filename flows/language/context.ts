import * as z from 'zod'

export const context = z.strictObject({})
