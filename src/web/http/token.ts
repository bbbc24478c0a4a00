import { z } from 'zod'

const Token = z.string().regex(/^[\w-]{1,64}\.[\w-]{43}$/)

/** The token of a page's address, if the text has the form of a token: an id, and 256 bits in base64url. */
export const tokenIn = (param: string): string | undefined => Token.safeParse(param).data
