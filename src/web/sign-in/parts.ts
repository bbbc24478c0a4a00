import type { WebParts } from '../parts.ts'
import type { SignInPage } from './sign-in-page.ts'

/** Everything that the sign-in page needs. */
export type SignInParts = Omit<WebParts, 'engine'> & SignInPage
