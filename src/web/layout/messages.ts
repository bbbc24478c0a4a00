import { words } from '../../../flows/screen.ts'
import type { WordId } from '../../../flows/text/word-ids.ts'
import type { MessagePage } from './page.ts'

/** The id of a sentence whose title has the same id with `-title` behind it. */
export type MessageId = {
  [Id in WordId]: Id extends `${infer Base extends WordId}-title` ? Base : never
}[WordId]

interface MessageFacts extends Omit<MessagePage, 'title' | 'text'> {
  readonly args?: Readonly<Record<string, string | number>>
}

/** A page that says one sentence below its title. */
export const message = (id: MessageId, { args, ...facts }: MessageFacts): MessagePage => ({
  ...facts,
  title: words(`${id}-title`, args),
  text: words(id, args),
})

interface Localized {
  readonly locale: string
}

/** What the page was for is done. */
export const done = (id: MessageId, { locale }: Localized): MessagePage =>
  message(id, { locale, icon: 'done' })

/** What the page was for is done, and the page closes itself where it is a Mini App. */
export const doneNow = (id: MessageId, view: Localized): MessagePage => ({
  ...done(id, view),
  scripts: ['done.js'],
})

/** A one-time page whose time is up, or whose place a newer page took. */
export const pageOver = (
  { locale }: Localized,
  text: 'web-page-over' | 'web-matched-page-over' = 'web-page-over',
): MessagePage => ({ ...message('web-page-over', { locale, icon: 'time', status: 410 }), text: words(text) })

/** The chat no longer waits for what was sent. */
export const chatMovedOn = (
  text: 'web-moved' | 'web-approve-moved' | 'web-link-moved' | 'web-captcha-moved',
  { locale }: Localized,
): MessagePage => ({ ...message('web-moved', { locale, icon: 'shut', status: 409 }), text: words(text) })

/** One ticket, or one request, was asked for too often. */
export const tooOften = (wait: number, { locale }: Partial<Localized> = {}): MessagePage =>
  message('web-slow', {
    ...(locale !== undefined && { locale }),
    icon: 'time',
    status: 429,
    retryAfter: Math.ceil(wait / 1000),
  })

export const notFound = message('web-unknown', { icon: 'shut', status: 404 })

/** The address of a page without its token: `page.js` takes the token out of the address bar, and a browser may reload. */
export const tokenMissing = message('web-reopen', { icon: 'shut', status: 404 })

export const foreignForm = message('web-refused', { icon: 'shut', status: 403 })

export const unreadable = message('web-unreadable', { icon: 'shut', status: 400 })

/** 503, since Retry-After says when it may be over (RFC 9110, 15.6.4). */
export const failed = message('web-failed', { icon: 'shut', status: 503, retryAfter: 60 })
