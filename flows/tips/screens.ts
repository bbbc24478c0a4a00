import { remark } from '../common/hear.ts'
import { type Action, actions, type Content, type Tip } from '../content.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { bestMatch } from '../reading/search.ts'
import { type Choice, type Said, type ScreenEnvironment, words } from '../screen.ts'
import { inColumns } from '../text/columns.ts'
import type { WordId } from '../text/word-ids.ts'
import type { Context } from './context.ts'
import type { machine } from './machine.ts'

const DAY = 24 * 60 * 60 * 1000

/** A word typed at any place opens the tip it fits best. */
const hear = (said: Said, _context: Context, { content }: ScreenEnvironment) => {
  if (said.kind !== 'text') return undefined
  const tip = bestMatch(said.text, content.tips)
  return tip ? read(tip) : remark('tips-unclear')
}

const topics: StateScreen<Context> = {
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
    const tip = content.tips.find(({ id }) => id === context.tip)
    if (!tip) return topics.show(context, environment)
    return {
      text: [place(tip, content), { richText: tip.text }],
      choices: [
        ...leadingTo(tip, content),
        [{ id: 'next', label: words('tips-choice-next'), event: read(after(tip, content)) }],
        [
          { id: 'topics', label: words('tips-choice-topics'), event: { type: 'topics' } },
          { id: 'done', label: words('tips-choice-done'), event: { type: 'done' } },
        ],
      ],
    }
  },
  hear,
  help: 'tips-help',
}

const closed: StateScreen<Context> = {
  show: () => ({ text: [words('tips-closed')] }),
}

export const screens: Screens<typeof machine, Context> = { topics, reading, closed }

const read = (tip: Tip) => ({ type: 'read', tip: tip.id })

const within = (topic: string, { tips }: Content): readonly Tip[] => tips.filter((tip) => tip.topic === topic)

/** One for everybody and a whole day, so that the screen is the same when it is shown again. */
const ofToday = ({ tips }: Content, at: number): Choice[][] => {
  const tip = tips[Math.floor(at / DAY) % tips.length]
  return tip ? [[{ id: 'tip-of-the-day', label: words('tips-choice-today'), event: read(tip) }]] : []
}

const opening = (content: Content, { id, title }: Content['topics'][number]): Choice[] => {
  const [first] = within(id, content)
  return first ? [{ id, label: title, event: read(first) }] : []
}

/** Through the topic, then on to the next one, and from the last tip to the first. */
const after = (tip: Tip, { tips }: Content): Tip => tips[(tips.indexOf(tip) + 1) % tips.length] ?? tip

const place = (tip: Tip, content: Content) => {
  const among = within(tip.topic, content)
  return words('tips-place', {
    topic: content.topics.find(({ id }) => id === tip.topic)?.title ?? '',
    number: among.indexOf(tip) + 1,
    count: among.length,
  })
}

const leadingTo = ({ action }: Tip, content: Content): Choice[][] =>
  action && action !== 'tips' && content.actions.includes(action)
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

const labels: Record<Exclude<Action, 'tips'>, WordId> = {
  signup: 'tips-choice-signup',
  recover: 'tips-choice-recover',
  account: 'tips-choice-account',
  'check-up': 'tips-choice-check-up',
  password: 'tips-choice-password',
  addresses: 'tips-choice-addresses',
  'two-step': 'tips-choice-two-step',
  codes: 'tips-choice-codes',
  sessions: 'tips-choice-sessions',
  guides: 'tips-choice-guides',
}
