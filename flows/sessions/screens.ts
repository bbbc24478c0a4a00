import { leadingTo } from '../common/choices.ts'
import { noAccount, oneMoment } from '../common/screens.ts'
import type { Screens, StateScreen } from '../flow.ts'
import type { SessionSeen } from '../requests.ts'
import { type Choice, type ScreenEnvironment, type Words, words } from '../screen.ts'
import { momentWithZone, shortMoment } from '../text/moment.ts'
import { choice } from './choices.ts'
import type { Context } from './context.ts'
import type { machine } from './machine.ts'

const nobody: StateScreen<Context> = {
  show: (context) => ({
    text: [words('sessions-nobody')],
    choices: [
      ...toApplications(context),
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
        ...named(context, environment).map((choice) => [choice]),
        [choice('all', { type: 'all' }, { style: 'danger' })],
        ...toApplications(context),
        [choice('again', { type: 'again' }), { ...leadingTo('account', 'account'), insteadOf: 'back' }],
      ],
    }
  },
  hear: (said) => (said.kind === 'text' ? { remark: words('sessions-unclear') } : undefined),
  help: 'sessions-help',
}

/** A session ends for now; what an application may do at the next sign-in is taken back elsewhere. */
const toApplications = ({ applications = 0 }: Context): Choice[][] =>
  applications > 0 ? [[choice('applications', { type: 'go', flow: 'applications' })]] : []

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
  session: SessionSeen,
  { region }: Context,
  { locale }: Pick<ScreenEnvironment, 'locale'>,
): Words => {
  const times = {
    since: momentWithZone(session.since, region, locale),
    seen: momentWithZone(session.seen, region, locale),
  }
  const { confirmedIn } = session
  return confirmedIn === undefined
    ? words('sessions-item', { device: called(session), ...times })
    : words('sessions-item-confirmed', { device: called(session), browser: confirmedIn, ...times })
}

/** "Nextcloud · Firefox on Linux". An application that asks in the chat has no device, and stands for it. */
const called = ({ client, device }: SessionSeen): string =>
  client === undefined || client === device ? device : `${client} · ${device}`

/** The widest label that is not cut on a phone. */
const LABEL = 40

/** A button for each session. Those on devices of one name are told apart by the time of their last use. */
const named = ({ sessions, region }: Context, { locale }: Pick<ScreenEnvironment, 'locale'>): Choice[] => {
  const lastUse = (session: SessionSeen) =>
    `${shortMoment(session.seen, region, locale)} · ${called(session)}`
  const byDevice = toldApart(sessions, called, lastUse)
  const labels = toldApart(
    sessions,
    (session) => byDevice.get(session) ?? called(session),
    (session, n) => `${n}. ${byDevice.get(session)}`,
  )
  return sessions.map((session) => ({
    id: session.id,
    label: cut(labels.get(session) ?? called(session)),
    event: { type: 'open', session: session.id },
  }))
}

/** What each is called; of those that are called the same, the nth is called by the other name. */
const toldApart = (
  sessions: readonly SessionSeen[],
  nameOf: (session: SessionSeen) => string,
  otherNameOf: (session: SessionSeen, n: number) => string,
): ReadonlyMap<SessionSeen, string> =>
  new Map(
    [...Map.groupBy(sessions, nameOf)].flatMap(([name, alike]) =>
      alike.map((session, n) => [session, alike.length > 1 ? otherNameOf(session, n + 1) : name] as const),
    ),
  )

const cut = (label: string): string =>
  [...label].length > LABEL ? `${[...label].slice(0, LABEL - 1).join('')}…` : label
