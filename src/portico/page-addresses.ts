import type { PageRef } from '../../flows/screen.ts'

/** Full addresses of our pages, for mails and chats. */
export interface PageAddresses {
  /** Whether people can open a page of ours at all. */
  readonly reachable: boolean
  /** Confirms an e-mail address; undefined where no page can be opened. */
  activate(token: string): string | undefined
  /** "This was not me"; undefined where no page can be opened. */
  notMe(token: string): string | undefined
  /** The one-time page of a ticket. */
  oneTime(page: PageRef['page'], token: string): string
}

export const createPageAddresses = (url: string, reachable: boolean): PageAddresses => {
  const address = (page: string, token: string) => new URL(`/${page}/${token}`, url).href
  const ifReachable = (page: string) => (token: string) => (reachable ? address(page, token) : undefined)
  return { reachable, activate: ifReachable('activate'), notMe: ifReachable('not-me'), oneTime: address }
}
