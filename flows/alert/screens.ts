import { askingForHelp } from '../common/choices.ts'
import { circumstances, whatHappened, whenAndWhere } from '../common/notification.ts'
import { strayed } from '../common/password-screen.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { type Choice, type Paragraph, type ScreenEnvironment, words } from '../screen.ts'
import type { WordId } from '../text/word-ids.ts'
import type { Alert, Context } from './context.ts'
import type { machine } from './machine.ts'

const quiet: StateScreen<Context> = {
  show: () => ({ text: [words('alert-quiet')], choices: [[done]] }),
}

const telling: StateScreen<Context> = {
  show: ({ alerts, unlisted }, environment) => ({
    text: [
      lead(alerts, environment),
      ...alerts.flatMap((alert, index) => told(alert, index, alerts, environment)),
      ...(unlisted ? [words('alert-unlisted', { count: unlisted })] : []),
    ],
    choices: [
      ...ways(alerts),
      ...(alerts.some(leadsBackIn) ? [[recover]] : []),
      ...(alerts.some(isForOperator) ? [[askingForHelp(environment.brand.links.contact)]] : []),
    ],
  }),
  /** Where passwords are written in the chat, the message may be a password for the question below. */
  hear: (said, _context, { capabilities }) =>
    capabilities.password === 'chat'
      ? strayed(said)
      : said.kind === 'text'
        ? { remark: words('alert-unclear') }
        : undefined,
  help: 'alert-help',
}

const disputing: StateScreen<Context> = { show: () => ({ text: [words('alert-disputing')] }) }

const settled = (id: WordId, ...rows: Choice[][]): StateScreen<Context> => ({
  show: ({ alerts }) => ({
    text: [words(id)],
    choices: [...rows, alerts.length > 0 ? [more] : [done]],
  }),
})

/** The owner may have no way left: the screen says who can help then. */
const withHelp = (id: WordId): StateScreen<Context> => ({
  show: ({ alerts }, { brand }) => ({
    text: [words(id), words('alert-who-helps', { brand: brand.name })],
    choices: [[recover], [askingForHelp(brand.links.contact)], alerts.length > 0 ? [more] : [done]],
  }),
})

const closed: StateScreen<Context> = { show: () => ({ text: [words('alert-read')] }) }

const recover: Choice = {
  id: 'recover',
  label: words('alert-choice-recover'),
  event: { type: 'go', flow: 'recovery' },
  style: 'primary',
}
const more: Choice = { id: 'more', label: words('alert-choice-more'), event: { type: 'more' } }
const done: Choice = {
  id: 'done',
  label: words('alert-choice-done'),
  event: { type: 'done' },
  insteadOf: 'cancel',
}

export const screens: Screens<typeof machine, Context> = {
  quiet,
  telling,
  disputing,
  locked: settled('alert-locked', [recover]),
  stopped: settled('alert-stopped'),
  outweighed: withHelp('alert-outweighed'),
  before: settled('alert-before', [recover]),
  late: withHelp('alert-late'),
  closed,
}

/** What happened comes first, and then the question. */
const lead = (alerts: readonly Alert[], { brand: { account } }: ScreenEnvironment): Paragraph => {
  const asks = alerts.some(({ undo }) => undo)
  const [only, ...others] = alerts
  if (!only || others.length > 0)
    return words(asks ? 'alert-lead-many' : 'alert-lead-told-many', { account, count: alerts.length })
  return words(asks ? 'alert-lead' : 'alert-lead-told', { account, kind: only.kind })
}

/** One alone needs no number. */
const told = (
  alert: Alert,
  index: number,
  { length }: readonly Alert[],
  { locale }: ScreenEnvironment,
): Paragraph[] => {
  const facts = circumstances(alert, alert.region, locale)
  const when =
    length > 1 ? words('alert-nth', { ...facts, n: index + 1 }) : whenAndWhere(alert, alert.region, locale)
  return [when, whatHappened(alert, alert.region, locale)]
}

/** After a revert the owner gets back in by a recovery, which ends with a new password. */
const leadsBackIn = ({ kind }: Alert): boolean => kind === 'disputed'

/** The operator alone can say why, and unlock it. */
const isForOperator = ({ kind }: Alert): boolean => kind === 'frozen'

const ways = (alerts: readonly Alert[]): Choice[][] => {
  const undoable = alerts.flatMap((alert, index) => (alert.undo ? [{ alert, n: index + 1 }] : []))
  const [first] = undoable
  if (!first) return [[{ id: 'read', label: words('alert-choice-read'), event: { type: 'read' } }]]
  if (alerts.length === 1)
    return [[mine('alert-choice-mine')], [notMe(first.alert, 'not-me', words('alert-choice-not-me'))]]
  return [
    [mine('alert-choice-all-mine')],
    ...undoable.map(({ alert, n }) => [notMe(alert, `not-me-${n}`, words('alert-choice-nth', { n }))]),
  ]
}

const mine = (label: WordId): Choice => ({ id: 'mine', label: words(label), event: { type: 'mine' } })

const notMe = ({ notification }: Alert, id: string, label: Choice['label']): Choice => ({
  id,
  label,
  event: { type: 'notMe', notification },
  style: 'danger',
})
