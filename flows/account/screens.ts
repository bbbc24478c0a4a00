import { askingField, fieldChoices, fieldLines } from '../common/field-screen.ts'
import { frozenWords, unlocking } from '../common/frozen.ts'
import { askingName } from '../common/name-screen.ts'
import { askingRegion, regionFar, regionsFound } from '../common/region-screens.ts'
import { noAccount, oneMoment } from '../common/screens.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { flag, regionName } from '../reading/regions.ts'
import type { AccountSeen, AddressSeen } from '../requests.ts'
import { type Choice, type ScreenEnvironment, type Words, words } from '../screen.ts'
import { day, moment } from '../text/moment.ts'
import { choice, to } from './choices.ts'
import type { Context } from './context.ts'
import type { machine } from './machine.ts'

const hear: NonNullable<StateScreen['hear']> = (said) =>
  said.kind === 'text' ? { remark: words('account-unclear') } : undefined

/** Urgent lines stand on top, each with its button. */
const overview: StateScreen<Context> = {
  show: ({ seen }, environment) => {
    if (!seen) return oneMoment.show({}, environment)
    return {
      text: [
        ...urgent(seen, environment),
        whose(seen, environment),
        reach(seen, environment),
        protection(seen, environment),
        use(seen, environment),
      ],
      choices: [
        ...[...mending(seen, environment), ...caring(seen)]
          .slice(0, BEFORE_THE_PARTS)
          .map((choice) => [choice]),
        [choice('access', { type: 'access' })],
        [choice('details', { type: 'details' })],
      ],
    }
  },
  hear,
  help: 'account-help',
}

/** So many buttons stand before the two that open the parts of an account: what is urgent takes the place of the others. */
const BEFORE_THE_PARTS = 2

const access: StateScreen<Context> = {
  show: ({ seen }, { capabilities }) => {
    const hasPasskeys = capabilities.passkeys || (seen?.passkeys ?? 0) > 0
    return {
      text: [words('account-access')],
      choices: [
        [to('addresses', 'addresses'), to(hasPasskeys ? 'two-step-passkeys' : 'two-step', 'two-step')],
        [to(seen?.applications ? 'sessions-applications' : 'sessions', 'sessions'), to('chats', 'link')],
        [toOverview],
      ],
    }
  },
  hear,
  help: 'account-help',
}

const details: StateScreen<Context> = {
  show: ({ seen }, environment) =>
    seen
      ? {
          text: [
            ...(environment.brand.profile?.length
              ? [{ lines: fieldLines(seen.profile ?? {}, environment) }]
              : []),
            words('account-details', { name: seen.name, region: where(seen, environment) }),
          ],
          choices: [
            ...(seen.state === 'frozen'
              ? []
              : [
                  ...fieldChoices(environment),
                  [
                    choice('name', { type: 'change', what: 'name' }),
                    choice('region', { type: 'change', what: 'region' }),
                  ],
                ]),
            [to('privacy', 'privacy')],
            [toOverview],
          ],
        }
      : oneMoment.show({}, environment),
  hear,
  help: 'account-help',
}

/** “‹ My account”. */
const toOverview = choice('overview', { type: 'overview' }, { insteadOf: 'back' })

const closed: StateScreen<Context> = { show: () => ({ text: [words('account-closed')] }) }

export const screens: Screens<typeof machine, Context> = {
  looking: oneMoment,
  overview,
  unlocking: oneMoment,
  access,
  details,
  name: askingName<Context>(({ seen }) => seen?.name),
  region: askingRegion<Context>(words('account-region'), ({ seen }) => seen?.region),
  regionsFound,
  regionFar,
  field: askingField<Context>(({ field, seen }) => ({
    field,
    answers: field === undefined ? {} : { [field]: seen?.profile?.[field] ?? null },
    region: seen?.region,
  })),
  answering: oneMoment,
  changing: oneMoment,
  none: noAccount,
  closed,
}

/** What the owner should know at once: the account is frozen, will be deleted or was recovered lately, or strangers try to get in. */
const urgent = (seen: AccountSeen, environment: ScreenEnvironment): Words[] => {
  const { state, frozenBy, region, deletionAt, coolingUntil, tries } = seen
  const { at, locale, brand } = environment
  return [
    ...(state === 'frozen' ? [frozenWords(frozenBy, environment, words('account-frozen'))] : []),
    ...(state === 'pending-deletion'
      ? [words('account-leaving', { account: brand.account, day: day(deletionAt ?? at, region, locale) })]
      : []),
    ...(coolingUntil !== undefined && coolingUntil > at
      ? [words('account-cooling', { until: moment(coolingUntil, region, locale) })]
      : []),
    ...(tries ? [strangers(tries, seen, at, locale)] : []),
  ]
}

const strangers = (
  { count, last, until }: NonNullable<AccountSeen['tries']>,
  { region }: AccountSeen,
  at: number,
  locale: string,
): Words =>
  until !== undefined && until > at
    ? words('account-tries-paused', {
        count,
        last: moment(last, region, locale),
        until: moment(until, region, locale),
      })
    : words('account-tries', { count, last: moment(last, region, locale) })

const mending = ({ state, frozenBy, tries }: AccountSeen, environment: ScreenEnvironment): Choice[] => [
  ...(state === 'frozen'
    ? [unlocking(frozenBy, environment, to('recover', 'recovery', { style: 'primary' }))]
    : []),
  ...(state === 'pending-deletion'
    ? [choice('keep', { type: 'go', flow: 'privacy', event: { type: 'keep' } }, { style: 'primary' })]
    : []),
  ...(tries?.until === undefined ? [] : [choice('unlock', { type: 'unlock' })]),
]

/** A locked account takes no new password before it is recovered. */
const caring = ({ state }: AccountSeen): Choice[] => [
  to('check-up', 'check-up', state === 'active' ? { style: 'primary' } : {}),
  ...(state === 'frozen' ? [] : [to('password', 'password')]),
]

const whose = (seen: AccountSeen, environment: ScreenEnvironment): Words =>
  words('account-overview', {
    name: seen.name,
    account: environment.brand.account,
    id: seen.account,
    region: where(seen, environment),
    since: day(seen.since, seen.region, environment.locale),
  })

const where = ({ region }: AccountSeen, { locale }: ScreenEnvironment): string =>
  `${flag(region)} ${regionName(region, locale)}`

const reach = ({ addresses }: AccountSeen, { locale }: ScreenEnvironment): Words => {
  const primary = addresses.find((address) => address.primary)
  const others = addresses.filter((address) => address !== primary)
  return words('account-reach', {
    primary: primary?.masked ?? '',
    count: others.length,
    others: listed(others, locale),
  })
}

const listed = (addresses: readonly AddressSeen[], locale: string): string =>
  new Intl.ListFormat(locale).format(addresses.map(({ masked }) => masked))

const protection = (
  { passwordSince, region, twoStep, codesLeft }: AccountSeen,
  { locale }: ScreenEnvironment,
): Words =>
  words('account-protection', {
    password: day(passwordSince, region, locale),
    on: twoStep ? 'yes' : 'no',
    codes: codesLeft,
  })

const use = ({ lastSignIn, region, sessions, chats }: AccountSeen, { locale }: ScreenEnvironment): Words =>
  words('account-use', {
    known: lastSignIn ? 'yes' : 'no',
    last: lastSignIn ? moment(lastSignIn.at, region, locale) : '',
    device: lastSignIn?.device ?? '',
    sessions,
    chats,
  })
