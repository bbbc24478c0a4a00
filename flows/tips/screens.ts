import { after, hearWord, leadingOn, read } from '../common/articles.ts'
import type { Content, Tip } from '../content.ts'
import { DAY } from '../durations.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { type Choice, words } from '../screen.ts'
import { inColumns } from '../text/columns.ts'
import { choice } from './choices.ts'
import type { Context } from './context.ts'
import type { machine } from './machine.ts'

const hear = hearWord(({ tips }) => tips, 'tips-unclear')

const menu: StateScreen<Context> = {
  show: (_context, { content, at }) => ({
    text: [words('tips-topics')],
    choices: [
      ...ofToday(content, at),
      ...inColumns(content.topics.flatMap((topic) => opening(content, topic))),
    ],
  }),
  hear,
  help: 'tips-help',
}

const reading: StateScreen<Context> = {
  show: (context, environment) => {
    const { content } = environment
    const tip = content.tips.find(({ id }) => id === context.article)
    if (!tip) return menu.show(context, environment)
    return {
      text: [place(tip, content), { richText: tip.text }],
      choices: [
        ...leadingOn('tips', tip, content),
        [choice('next', read(after(tip, content.tips)))],
        [
          choice('topics', { type: 'menu' }, { insteadOf: 'back' }),
          choice('done', { type: 'done' }, { insteadOf: 'cancel' }),
        ],
      ],
    }
  },
  hear,
  help: 'tips-help',
}

const closed: StateScreen<Context> = { show: () => ({ text: [words('tips-closed')] }) }

export const screens: Screens<typeof machine, Context> = { menu, reading, closed }

const within = (topic: string, { tips }: Content): readonly Tip[] => tips.filter((tip) => tip.topic === topic)

/** The same tip for every person and a whole day, so that a screen that is shown again is the same. */
const ofToday = ({ tips }: Content, at: number): Choice[][] => {
  const tip = tips[Math.floor(at / DAY) % tips.length]
  return tip ? [[{ id: 'tip-of-the-day', label: words('tips-choice-today'), event: read(tip) }]] : []
}

const opening = (content: Content, { id, title }: Content['topics'][number]): Choice[] => {
  const [first] = within(id, content)
  return first ? [{ id, label: title, event: read(first) }] : []
}

/** Where a tip stands in its topic. Tips are read through a topic, then on to the next one. */
const place = (tip: Tip, content: Content) => {
  const among = within(tip.topic, content)
  return words('tips-place', {
    topic: content.topics.find(({ id }) => id === tip.topic)?.title ?? '',
    number: among.indexOf(tip) + 1,
    count: among.length,
  })
}
