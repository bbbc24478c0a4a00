import type { PageName } from '../../../flows/pages.ts'

/** Every page that is reached by a token: those that a button in a chat opens, and those that a link in a mail opens. */
export type WebPage = PageName | 'activate' | 'not-me'

export const pathOf = (page: WebPage, token: string): string => `/${page}/${token}`

/** The full address, for chats and mails. */
export const addressOf = (publicUrl: string, page: WebPage, token: string): string =>
  new URL(pathOf(page, token), publicUrl).href
