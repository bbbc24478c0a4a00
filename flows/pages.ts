/**
 * The one-time pages that a button in a chat opens. A name is also the kind of the page's ticket and the first part of
 * its address; the pages themselves stand in `src/web/pages.ts`.
 */
export const pages = ['password', 'approve', 'link', 'two-step', 'codes'] as const

export type PageName = (typeof pages)[number]
