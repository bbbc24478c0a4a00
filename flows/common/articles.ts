import { assign } from 'xstate'
import * as z from 'zod'
import { type Action, actions, type Content, type Guide } from '../content.ts'
import type { StateScreen } from '../flow.ts'
import { bestMatch } from '../reading/search.ts'
import { type Choice, type Said, type ScreenEnvironment, words } from '../screen.ts'
import type { WordId } from '../text/word-ids.ts'
import { baseOf } from './base.ts'
import { remark } from './hear.ts'

/** Tips and guides are flows of one shape: a menu, and one article at a time. */

export const articlesContext = z.strictObject({
  /** The id of the article; its text is looked up each time it is shown. */
  article: z.string().optional(),
})

export type ArticlesContext = Readonly<z.infer<typeof articlesContext>>

export type ArticlesEvent =
  | { readonly type: 'read'; readonly article: string }
  | { readonly type: 'go'; readonly flow: string }
  | { readonly type: 'menu' | 'done' | 'back' | 'cancel' }

export const articlesMachine = (id: 'tips' | 'guides') =>
  baseOf<ArticlesContext, ArticlesEvent>()({})
    .extend({
      actions: {
        open: assign(({ event }) => (event.type === 'read' ? { article: event.article } : {})),
      },
    })
    .createMachine({
      id,
      context: {},
      initial: 'menu',
      on: { cancel: '.closed' },
      states: {
        menu: {
          on: { read: { target: 'reading', actions: 'open' }, back: 'closed' },
        },
        reading: {
          on: {
            read: { target: 'reading', actions: 'open' },
            go: { actions: 'go' },
            menu: 'menu',
            back: 'menu',
            done: 'closed',
          },
        },
        closed: { type: 'final' },
      },
    })

export const read = ({ id }: Guide) => ({ type: 'read', article: id }) as const

/** A word that is typed in any state opens the article it fits best. */
export const hearWord =
  (articlesIn: (content: Content) => readonly Guide[], unclear: WordId): NonNullable<StateScreen['hear']> =>
  (said: Said, _context: unknown, { content }: ScreenEnvironment) => {
    if (said.kind !== 'text') return undefined
    const article = bestMatch(said.text, articlesIn(content))
    return article ? read(article) : remark(unclear)
  }

/** The article after this one, and after the last one the first. */
export const after = <Article extends Guide>(article: Article, all: readonly Article[]): Article =>
  all[(all.indexOf(article) + 1) % all.length] ?? article

/** The button to the flow in which an article's advice is followed; none to the flow that the person is reading in. */
export const leadingOn = (flow: 'tips' | 'guides', { action }: Guide, content: Content): Choice[][] =>
  action && action !== flow && content.actions.includes(action)
    ? [
        [
          {
            id: action,
            label: words(`${flow}-choice-${action}` as WordId),
            event: { type: 'go', flow: actions[action] },
            style: 'primary',
          },
        ],
      ]
    : []

/** Every action but the flow's own has its words. */
type Labels<Flow extends 'tips' | 'guides'> = `${Flow}-choice-${Exclude<Action, Flow>}` extends WordId
  ? true
  : never
true satisfies Labels<'tips'> & Labels<'guides'>
