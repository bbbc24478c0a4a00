import { scopeWords } from '../common/scopes.ts'
import { noAccount, oneMoment } from '../common/screens.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { type Choice, words } from '../screen.ts'
import { day } from '../text/moment.ts'
import { choice } from './choices.ts'
import { type Context, chosenOf } from './context.ts'
import type { machine } from './machine.ts'
import type { ApplicationsPage } from './requests.ts'

const list: StateScreen<Context> = {
  show: ({ listed }, environment) => {
    if (!listed) return oneMoment.show({}, environment)
    const { brand, locale } = environment
    const { region, page, pages, count, applications } = listed
    return {
      text: [
        words('applications-list', { account: brand.account, count }),
        ...applications.map(({ name, since }) =>
          words('applications-item', { client: name, since: day(since, region, locale) }),
        ),
        ...(pages > 1 ? [words('applications-page', { page: page + 1, pages })] : []),
      ],
      choices: [
        ...applications.map(({ client, name }, n) => [
          { id: `application-${n + 1}`, label: name, event: { type: 'choose', client } },
        ]),
        turning(listed),
        [toSessions],
      ],
    }
  },
  hear: (said) => (said.kind === 'text' ? { remark: words('applications-unclear') } : undefined),
  help: 'applications-help',
}

const turning = ({ page, pages }: ApplicationsPage): Choice[] => [
  ...(page > 0 ? [choice('newer', { type: 'turn', page: page - 1 })] : []),
  ...(page + 1 < pages ? [choice('older', { type: 'turn', page: page + 1 })] : []),
]

/** “‹ Active sessions”, which the list is opened from. */
const toSessions = choice('sessions', { type: 'go', flow: 'sessions' }, { insteadOf: 'back' })

const one: StateScreen<Context> = {
  show: (context, environment) => {
    const application = chosenOf(context)
    if (!application || !context.listed) return list.show(context, environment)
    const { brand, locale } = environment
    const { name, scopes, more, since } = application
    return {
      text: [
        words('applications-one', {
          client: name,
          account: brand.account,
          since: day(since, context.listed.region, locale),
        }),
        {
          lines: [
            ...scopes.map((scope) => scopeWords(scope, brand)),
            ...(more > 0 ? [words('applications-more', { more })] : []),
          ],
          bullets: true,
        },
        words('applications-revoke', { client: name }),
      ],
      choices: [[choice('revoke', { type: 'revoke' }, { style: 'danger' })]],
    }
  },
  help: 'applications-help',
}

const empty: StateScreen<Context> = {
  show: (_context, { brand }) => ({
    text: [words('applications-none', { account: brand.account })],
    choices: [[toSessions]],
  }),
  help: 'applications-help',
}

const closed: StateScreen<Context> = { show: () => ({ text: [words('applications-closed')] }) }

export const screens: Screens<typeof machine, Context> = {
  looking: oneMoment,
  none: noAccount,
  empty,
  list,
  one,
  revoking: oneMoment,
  closed,
}
