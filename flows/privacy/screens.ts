import { type AccountEventKind, whatHappened } from '../common/notification.ts'
import { noAccount, oneMoment } from '../common/screens.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { type Choice, type Paragraph, type Words, words } from '../screen.ts'
import { day, moment } from '../text/moment.ts'
import { choice } from './choices.ts'
import type { Context } from './context.ts'
import type { machine } from './machine.ts'
import type { ActivityPage } from './requests.ts'

const overview: StateScreen<Context> = {
  show: (context, { brand, locale }) => ({
    text: [
      ...(context.deletionAt === undefined ? [] : [deletionOn(context, context.deletionAt, locale)]),
      words('privacy-overview', { account: brand.account }),
    ],
    choices: [
      ...(context.deletionAt === undefined ? [] : [[choice('keep', { type: 'keep' }, { style: 'primary' })]]),
      [choice('activity', { type: 'activity' })],
      [choice('consents', { type: 'consents' })],
      [choice('file', { type: 'file' })],
      ...(context.deletionAt === undefined
        ? [[choice('delete', { type: 'delete' }, { style: 'danger' })]]
        : []),
    ],
  }),
  hear: (said) => (said.kind === 'text' ? { remark: words('privacy-unclear') } : undefined),
  help: 'privacy-help',
}

const activity: StateScreen<Context> = {
  show: ({ activity: page }, { locale }) => ({
    text: page
      ? [words('privacy-activity', place(page)), ...happened(page, locale)]
      : [words('common-working')],
    choices: page ? [turning(page), [toOverview]] : [],
  }),
  help: 'privacy-help-activity',
}

const place = ({ page, pages }: ActivityPage) => ({ page: page + 1, pages })

const happened = ({ happened, region }: ActivityPage, locale: string): Paragraph[] =>
  happened.map(({ kind, facts, at }) => ({
    lines: [
      words('privacy-when', { when: moment(at, region, locale) }),
      whatHappened({ kind: kind as AccountEventKind, facts, when: at }, region, locale),
    ],
  }))

const turning = ({ page, pages }: ActivityPage): Choice[] => [
  ...(page > 0 ? [choice('newer', { type: 'turn', page: page - 1 })] : []),
  ...(page + 1 < pages ? [choice('older', { type: 'turn', page: page + 1 })] : []),
]

const consents: StateScreen<Context> = {
  show: ({ consents: seen }, { brand, locale }) => {
    if (!seen) return { text: [words('common-working')] }
    const { terms, offers, region } = seen
    return {
      text: [
        words('privacy-consents'),
        {
          lines: terms.map(({ version, at }) =>
            words('privacy-terms', { version, when: moment(at, region, locale) }),
          ),
        },
        words('privacy-offers', {
          wanted: offers.wanted ? 'yes' : offers.at === undefined ? 'never' : 'no',
          when: offers.at === undefined ? '' : moment(offers.at, region, locale),
        }),
      ],
      choices: [
        [
          choice(offers.wanted ? 'offers-off' : 'offers-on', {
            type: 'offers',
            wanted: !offers.wanted,
            version: brand.terms,
            locale,
          }),
        ],
        [
          { id: 'policy', label: words('privacy-choice-policy'), url: brand.links.privacy },
          { id: 'terms', label: words('privacy-choice-terms'), url: brand.links.terms },
        ],
        [toOverview],
      ],
    }
  },
  help: 'privacy-help-consents',
}

const file: StateScreen<Context> = {
  show: (_context, { brand, locale }) => ({
    text: [words('privacy-file', { account: brand.account }), words('privacy-file-care')],
    choices: [[choice('make-file', { type: 'ask', locale }, { style: 'primary' })], [toOverview]],
  }),
  help: 'privacy-help-file',
}

const sending: StateScreen<Context> = {
  show: () => ({
    text: [words('privacy-file-sending')],
    choices: [[toOverview]],
  }),
}

const sent: StateScreen<Context> = {
  show: () => ({
    text: [words('privacy-file-sent')],
    choices: [[toOverview]],
  }),
}

const confirmDeletion: StateScreen<Context> = {
  show: (_context, { brand, locale }) => ({
    text: [words('privacy-leave', { account: brand.account }), words('privacy-leave-undo')],
    choices: [
      [choice('really-delete', { type: 'ask', locale }, { style: 'danger' })],
      [choice('file', { type: 'file' })],
      [choice('overview', { type: 'overview' }, { style: 'primary', insteadOf: 'back' })],
    ],
  }),
  help: 'privacy-help-leave',
}

const pendingDeletion: StateScreen<Context> = {
  show: (context, { locale }) => ({
    text: [deletionOn(context, context.deletionAt ?? 0, locale), words('privacy-leaving-until')],
    choices: [
      [choice('keep', { type: 'keep' }, { style: 'primary' })],
      [choice('file', { type: 'file' })],
      [toOverview],
    ],
  }),
  help: 'privacy-help-leave',
}

const kept: StateScreen<Context> = {
  show: (_context, { brand }) => ({
    text: [words('privacy-kept', { account: brand.account })],
    choices: [[toOverview]],
  }),
}

const closed: StateScreen<Context> = { show: () => ({ text: [words('privacy-closed')] }) }

/** “‹ Your data”. */
const toOverview = choice('overview', { type: 'overview' }, { insteadOf: 'back' })

export const screens: Screens<typeof machine, Context> = {
  looking: oneMoment,
  overview,
  readingActivity: oneMoment,
  activity,
  readingConsents: oneMoment,
  consents,
  choosingOffers: oneMoment,
  file,
  granting: oneMoment,
  sending,
  sent,
  confirmDeletion,
  asking: oneMoment,
  pendingDeletion,
  keeping: oneMoment,
  kept,
  none: noAccount,
  closed,
}

const deletionOn = ({ region }: Context, at: number, locale: string): Words =>
  words('privacy-leaving', { day: day(at, region, locale) })
