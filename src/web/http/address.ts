import type { PageName } from '../../../flows/pages.ts'
import { basePathOf } from '../../contracts/base-path.ts'

/** Every page that is reached by a token: those that a button in a chat opens, and those that a link in a mail opens. */
export type WebPage = PageName | 'activate' | 'not-me'

/** Beside them: the page on which people sign in to applications. */
export type AnyPage = WebPage | 'login'

/** The path of a page as a browser asks for it. */
export type PathOf = (page: AnyPage, token: string) => string

export const pathsUnder = (publicUrl: string): PathOf => {
  const base = basePathOf(publicUrl)
  return (page, token) => `${base}/${page}/${token}`
}

/** The full address, for chats and mails. */
export const addressOf = (publicUrl: string, page: WebPage, token: string): string =>
  new URL(pathsUnder(publicUrl)(page, token), publicUrl).href
