import { leadingTo } from '../common/choices.ts'
import { noAccount, oneMoment } from '../common/screens.ts'
import type { Screens, StateScreen } from '../flow.ts'
import type { SessionSeen } from '../requests.ts'
import { type Choice, type ScreenEnvironment, type Words, words } from '../screen.ts'
import { moment } from '../text/moment.ts'
import { choice } from './choices.ts'
import type { Context } from './context.ts'
import type { machine } from './machine.ts'

const nobody: StateScreen<Context> = {
  show: () => ({
    text: [words('sessions-nobody')],
    choices: [
      [choice('again', { type: 'again' }), { ...leadingTo('account', 'account'), insteadOf: 'back' }],
    ],
  }),
  help: 'sessions-help',
}

const list: StateScreen<Context> = {
  show: (context, environment) => {
    const { sessions, count } = context
    const more = count - sessions.length
    return {
      text: [
        words('sessions-list', { count }),
        ...sessions.map((session) => described(session, context, environment)),
        ...(more > 0 ? [words('sessions-more', { more })] : []),
      ],
      choices: [
        ...sessions.map((session) => [named(session)]),
        [choice('all', { type: 'all' }, { style: 'danger' })],
        [choice('again', { type: 'again' }), { ...leadingTo('account', 'account'), insteadOf: 'back' }],
      ],
    }
  },
  hear: (said) => (said.kind === 'text' ? { remark: words('sessions-unclear') } : undefined),
  help: 'sessions-help',
}

const one: StateScreen<Context> = {
  show: (context, environment) => {
    const session = context.sessions.find(({ id }) => id === context.session)
    return {
      text: [...(session ? [described(session, context, environment)] : []), words('sessions-one')],
      choices: [
        [choice('end', { type: 'end' }, { style: 'primary' })],
        [choice('password', { type: 'go', flow: 'password' })],
      ],
    }
  },
  help: 'sessions-help',
}

const sure: StateScreen<Context> = {
  show: ({ count }) => ({
    text: [words('sessions-sure', { count })],
    choices: [[choice('sure', { type: 'end' }, { style: 'danger' })]],
  }),
  help: 'sessions-help',
}

const closed: StateScreen<Context> = { show: () => ({ text: [words('sessions-closed')] }) }

export const screens: Screens<typeof machine, Context> = {
  looking: oneMoment,
  none: noAccount,
  nobody,
  list,
  one,
  sure,
  ending: oneMoment,
  closed,
}

const described = (
  { device, since, seen }: SessionSeen,
  { region }: Context,
  { locale }: Pick<ScreenEnvironment, 'locale'>,
): Words =>
  words('sessions-item', { device, since: moment(since, region, locale), seen: moment(seen, region, locale) })

/** The widest label that is not cut on a phone. */
const LABEL = 40

const named = ({ id, device }: SessionSeen): Choice => ({
  id,
  label: [...device].length > LABEL ? `${[...device].slice(0, LABEL - 1).join('')}…` : device,
  event: { type: 'open', session: id },
})
