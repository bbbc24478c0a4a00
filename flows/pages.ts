/**
 * The one-time pages that a button in a chat opens. A name is also the kind of the page's ticket (a captcha is a
 * challenge instead) and the first part of its address; the pages themselves stand in `src/web/pages.ts`.
 */
export const pages = [
  'password',
  'change-password',
  'approve',
  'link',
  'two-step',
  'codes',
  'captcha',
  'passkey',
] as const

export type PageName = (typeof pages)[number]

/** Pages that open in the person's own browser and not in the web view of a chat's app, where there are no passkeys. */
const inBrowser: ReadonlySet<PageName> = new Set(['passkey'])

export const opensInBrowser = (page: PageName): boolean => inBrowser.has(page)
