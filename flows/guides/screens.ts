import { remark } from '../common/hear.ts'
import { type Action, actions, type Content, type Guide } from '../content.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { bestMatch } from '../reading/search.ts'
import { type Choice, type Said, type ScreenEnvironment, words } from '../screen.ts'
import { inColumns } from '../text/columns.ts'
import type { WordId } from '../text/word-ids.ts'
import type { Context } from './context.ts'
import type { machine } from './machine.ts'

/** A word typed at any place opens the guide it fits best. */
const hear = (said: Said, _context: Context, { content }: ScreenEnvironment) => {
  if (said.kind !== 'text') return undefined
  const guide = bestMatch(said.text, content.guides)
  return guide ? read(guide) : remark('guides-unclear')
}

const menu: StateScreen<Context> = {
  show: (_context, { brand, content }) => ({
    text: [words('guides-menu', { account: brand.account })],
    choices: inColumns(
      content.guides.map((guide) => ({ id: guide.id, label: guide.title, event: read(guide) })),
    ),
  }),
  hear,
  help: 'guides-help',
}

const reading: StateScreen<Context> = {
  show: (context, environment) => {
    const { content } = environment
    const guide = content.guides.find(({ id }) => id === context.guide)
    if (!guide) return menu.show(context, environment)
    return {
      text: [{ richText: guide.text }],
      choices: [
        ...leadingTo(guide, content),
        [{ id: 'next', label: words('guides-choice-next'), event: read(after(guide, content)) }],
        [
          { id: 'menu', label: words('guides-choice-menu'), event: { type: 'menu' } },
          { id: 'done', label: words('guides-choice-done'), event: { type: 'done' } },
        ],
      ],
    }
  },
  hear,
  help: 'guides-help',
}

const closed: StateScreen<Context> = {
  show: () => ({ text: [words('guides-closed')] }),
}

export const screens: Screens<typeof machine, Context> = { menu, reading, closed }

const read = (guide: Guide) => ({ type: 'read', guide: guide.id })

/** From the last guide on to the first. */
const after = (guide: Guide, { guides }: Content): Guide =>
  guides[(guides.indexOf(guide) + 1) % guides.length] ?? guide

const leadingTo = ({ action }: Guide, content: Content): Choice[][] =>
  action && action !== 'guides' && content.actions.includes(action)
    ? [
        [
          {
            id: action,
            label: words(labels[action]),
            event: { type: 'go', flow: actions[action] },
            style: 'primary',
          },
        ],
      ]
    : []

const labels: Record<Exclude<Action, 'guides'>, WordId> = {
  signup: 'guides-choice-signup',
  recover: 'guides-choice-recover',
  account: 'guides-choice-account',
  'check-up': 'guides-choice-check-up',
  password: 'guides-choice-password',
  addresses: 'guides-choice-addresses',
  'two-step': 'guides-choice-two-step',
  codes: 'guides-choice-codes',
  sessions: 'guides-choice-sessions',
  tips: 'guides-choice-tips',
}
