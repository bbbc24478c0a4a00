import { aboutCode, newCode, resend } from '../common/code-screen.ts'
import { frozenWords, unlocking } from '../common/frozen.ts'
import { sealed } from '../common/hear.ts'
import { noAccount, oneMoment } from '../common/screens.ts'
import type { Capabilities, Screens, StateScreen } from '../flow.ts'
import type { AccountSeen } from '../requests.ts'
import { type Choice, type Picture, type ScreenEnvironment, type Words, words } from '../screen.ts'
import { day } from '../text/moment.ts'
import { choice } from './choices.ts'
import { type Context, type Part, partsIn, protectedBy } from './context.ts'
import type { machine } from './machine.ts'

const overview: StateScreen<Context> = {
  show: ({ seen }, environment) => {
    if (!seen) return { text: [words('common-working')] }
    const parts = partsIn(environment.capabilities, seen)
    const on = protectedBy(seen, environment.at).filter((part) => parts.includes(part))
    const gaps = parts.filter((part) => !on.includes(part))
    return {
      text: [
        ...urgent(seen, environment),
        words('check-up-overview', { account: environment.brand.account, on: on.length, of: parts.length }),
        { lines: parts.map((part) => line(part, on.includes(part), seen)) },
      ],
      picture: picture(parts, on),
      choices: [
        ...(seen.state === 'frozen'
          ? [
              [
                unlocking(
                  seen.frozenBy,
                  environment,
                  choice('recover', { type: 'go', flow: 'recovery' }, { style: 'primary' }),
                ),
              ],
            ]
          : mending(gaps, environment.capabilities, environment.locale)),
        [choice('account', { type: 'go', flow: 'account' })],
      ],
    }
  },
  hear: (said) => (said.kind === 'text' ? { remark: words('check-up-unclear') } : undefined),
  help: 'check-up-help',
}

const urgent = (
  { state, frozenBy, deletionAt, region }: AccountSeen,
  environment: ScreenEnvironment,
): Words[] => [
  ...(state === 'frozen' ? [frozenWords(frozenBy, environment, words('check-up-frozen'))] : []),
  ...(state === 'pending-deletion'
    ? [words('check-up-leaving', { day: day(deletionAt ?? 0, region, environment.locale) })]
    : []),
]

const line = (part: Part, on: boolean, { addresses, codesLeft, passkeys = 0, chats }: AccountSeen): Words =>
  words(`check-up-${part}`, {
    on: on ? 'yes' : 'no',
    ...(part === 'ways' ? { count: addresses.length } : {}),
    ...(part === 'codes' ? { count: codesLeft } : {}),
    ...(part === 'passkeys' ? { count: passkeys } : {}),
    ...(part === 'chat' ? { count: chats } : {}),
  })

const picture = (parts: readonly Part[], on: readonly Part[]): Picture => ({
  kind: 'protection',
  parts: parts.map((part) => ({ label: words(`check-up-picture-${part}`), on: on.includes(part) })),
  says: words('check-up-picture', { on: on.length, of: parts.length }),
})

/**
 * One tap for each gap, the one that matters most first, and last a try of the ways back in. Recovery codes come with the
 * second step, and are made on a page. Passkeys come last: without them a screen has as many buttons as are seen at once. A locked account is recovered before anything else is done.
 */
const mending = (gaps: readonly Part[], { pages, passkeys }: Capabilities, locale: string): Choice[][] => {
  const hasOtherGaps =
    gaps.filter((gap) => gap === 'ways' || gap === 'two-step' || gap === 'codes').length > 1
  const mends: Partial<Record<Part, Choice>> = {
    ways: choice('ways', { type: 'go', flow: 'addresses' }),
    'two-step': choice('two-step', { type: 'go', flow: 'two-step' }),
    ...(gaps.includes('two-step') || !pages
      ? {}
      : { codes: choice('codes', { type: 'go', flow: 'two-step' }) }),
    ...(passkeys && !hasOtherGaps ? { passkeys: choice('passkeys', { type: 'go', flow: 'passkeys' }) } : {}),
    'recovery-check': choice('recovery-check', { type: 'recovery-check', locale }),
  }
  const mending = gaps
    .flatMap((gap) => mends[gap] ?? [])
    .map((mend, index): Choice[] => [index === 0 ? { ...mend, style: 'primary' } : mend])
  return gaps.includes('recovery-check')
    ? mending
    : [...mending, [choice('try', { type: 'recovery-check', locale })]]
}

const offered: StateScreen<Context> = {
  show: ({ seen }, { locale }) => ({
    text: [
      words('check-up-offer'),
      words('check-up-offer-ways', { count: seen?.addresses.length ?? 0, ways: waysOf(seen, locale) }),
    ],
    choices: [
      [choice('recovery-check', { type: 'recovery-check', locale }, { style: 'primary' })],
      [choice('overview', { type: 'overview' }, { insteadOf: 'back' })],
      [choice('later', { type: 'later' }, { insteadOf: 'back' })],
    ],
  }),
  help: 'check-up-help-recovery-check',
}

const waysOf = (seen: AccountSeen | undefined, locale: string): string =>
  new Intl.ListFormat(locale).format((seen?.addresses ?? []).map(({ masked }) => masked))

const code: StateScreen<Context> = {
  show: (context, { at, capabilities }) => {
    const { seen, left = [], expiresAt, match, resendAt = 0, sent, reason } = context
    const [address] = left
    const of = seen?.addresses.length ?? left.length
    return {
      text: [
        words('check-up-recovery-check-now', { at: of - left.length + 1, of }),
        ...aboutCode(
          {
            address: address && { kind: address.kind, value: address.masked },
            expiresAt,
            match,
            sent,
            reason,
          },
          { at, capabilities },
        ),
      ],
      secret: 'code',
      choices: [
        [resend(resendAt, at, { sent, expiresAt })],
        [choice('missed', { type: 'missed' }, sent === 'refused' ? { style: 'primary' } : {})],
      ],
    }
  },
  hear: sealed((sealed) => ({ type: 'typed', sealed })),
  help: 'check-up-help-recovery-check',
}

const codeOver: StateScreen<Context> = {
  show: () => ({
    text: [words('check-up-code-over')],
    choices: [[newCode()], [choice('missed', { type: 'missed' })]],
  }),
  help: 'check-up-help-recovery-check',
}

const recoveryChecked: StateScreen<Context> = {
  show: ({ works = 0, of = 0 }) => ({
    text: [words(works === of ? 'check-up-all-work' : 'check-up-some-fail', { works, of })],
    choices: [
      ...(works === of
        ? []
        : [[choice('ways-mend', { type: 'go', flow: 'addresses' }, { style: 'primary' })]]),
      [choice('overview', { type: 'overview' }, { insteadOf: 'back' })],
    ],
  }),
}

const closed: StateScreen<Context> = { show: () => ({ text: [words('check-up-closed')] }) }

export const screens: Screens<typeof machine, Context> = {
  looking: oneMoment,
  overview,
  offering: oneMoment,
  offered,
  next: oneMoment,
  opening: oneMoment,
  code,
  checking: oneMoment,
  checkingLink: oneMoment,
  codeOver,
  resending: oneMoment,
  ending: oneMoment,
  recoveryChecked,
  none: noAccount,
  closed,
}
