import type { PageName } from '../../../flows/pages.ts'

/** Every page that is reached by a token: those that a button in a chat opens, and those that a link in a mail opens. */
export type WebPage = PageName | 'activate' | 'not-me'

/** Beside them: the page on which people sign in to applications. */
export type AnyPage = WebPage | 'login'

/** The path of a page as a browser asks for it. */
export type PathOf = (page: AnyPage, token: string) => string

/** What the public address has behind its host, without a slash at its end: '' where all of the host is ours. */
export const basePathOf = (publicUrl: string): string => new URL(publicUrl).pathname.replace(/\/+$/, '')

export const pathsUnder = (publicUrl: string): PathOf => {
  const base = basePathOf(publicUrl)
  return (page, token) => `${base}/${page}/${token}`
}

/** The full address, for chats and mails. */
export const addressOf = (publicUrl: string, page: WebPage, token: string): string =>
  new URL(pathsUnder(publicUrl)(page, token), publicUrl).href
