import type { PageName } from '../../flows/pages.ts'
import { addressOf, type WebPage } from '../web/http/address.ts'

/** Full addresses of our pages, for mails and chats. */
export interface PageAddresses {
  /** Whether people can open a page of ours at all. */
  readonly reachable: boolean
  /** Confirms an e-mail address; undefined where no page can be opened. */
  activate(token: string): string | undefined
  /** "This was not me"; undefined where no page can be opened. */
  notMe(token: string): string | undefined
  /** The one-time page of a ticket. */
  oneTime(page: PageName, token: string): string
}

export const createPageAddresses = (url: string, reachable: boolean): PageAddresses => {
  const address = (page: WebPage, token: string) => addressOf(url, page, token)
  const ifReachable = (page: WebPage) => (token: string) => (reachable ? address(page, token) : undefined)
  return { reachable, activate: ifReachable('activate'), notMe: ifReachable('not-me'), oneTime: address }
}
