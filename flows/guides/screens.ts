import { after, hearWord, leadingOn, read } from '../common/articles.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { words } from '../screen.ts'
import { inColumns } from '../text/columns.ts'
import { choice } from './choices.ts'
import type { Context } from './context.ts'
import type { machine } from './machine.ts'

const hear = hearWord(({ guides }) => guides, 'guides-unclear')

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
    const guide = content.guides.find(({ id }) => id === context.article)
    if (!guide) return menu.show(context, environment)
    return {
      text: [{ richText: guide.text }],
      choices: [
        ...leadingOn('guides', guide, content),
        [choice('next', read(after(guide, content.guides)))],
        [
          choice('menu', { type: 'menu' }, { insteadOf: 'back' }),
          choice('done', { type: 'done' }, { insteadOf: 'cancel' }),
        ],
      ],
    }
  },
  hear,
  help: 'guides-help',
}

const closed: StateScreen<Context> = { show: () => ({ text: [words('guides-closed')] }) }

export const screens: Screens<typeof machine, Context> = { menu, reading, closed }
