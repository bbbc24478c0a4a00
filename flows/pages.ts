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
] as const

export type PageName = (typeof pages)[number]
