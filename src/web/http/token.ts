import { z } from 'zod'
import { asSeen } from '../../../flows/reading/pasted.ts'

const Token = z.string().regex(/^[\w-]{1,64}\.[\w-]{43}$/)

/**
 * The token of a page's address, if the text has the form of a token: an id, and 256 bits in base64url. What stands around
 * a link in a sentence may have been copied with it: a full stop, a bracket, a space, or marks that are not seen.
 */
export const tokenIn = (param: string): string | undefined =>
  Token.safeParse(asSeen(param).replace(AROUND, '')).data

/** No character of a token. */
const AROUND = /^[^\w-]+|[^\w-]+$/g
