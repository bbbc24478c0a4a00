import { leadingTo } from '../common/choices.ts'
import { frozenWords, unlocking } from '../common/frozen.ts'
import { written } from '../common/hear.ts'
import { oneMoment } from '../common/screens.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { digitsOf } from '../reading/digits.ts'
import { type Choice, type Paragraph, type ScreenEnvironment, type Words, words } from '../screen.ts'
import { placeText } from '../text/place.ts'
import type { WordId } from '../text/word-ids.ts'
import { choice } from './choices.ts'
import type { Context, SignInSeen } from './context.ts'
import type { machine } from './machine.ts'

const done: Choice = choice('done', { type: 'done' }, { insteadOf: 'cancel' })
const notMe: Choice = choice('not-me', { type: 'notMe' }, { style: 'danger' })

/** Where a sign-in would be, and with what. */
const where = (
  { client, device, place = {} }: SignInSeen,
  { locale }: Pick<ScreenEnvironment, 'locale'>,
): Words =>
  words('sign-in-where', { client, device: device ?? 'none', place: placeText(place, locale) ?? 'none' })

const asking: StateScreen<Context> = {
  show: ({ asked }, environment) => {
    const numbers = asked?.numbers
    return {
      text: [
        ...(asked ? [where(asked, environment)] : []),
        ...(asked?.message === undefined ? [] : [words('sign-in-message', { message: asked.message })]),
        words(numbers ? 'sign-in-number' : 'sign-in-yes'),
      ],
      choices: [
        numbers
          ? numbers.map((number) => ({
              id: `number-${number}`,
              label: number,
              event: { type: 'number', number },
            }))
          : [choice('yes', { type: 'yes' }, { style: 'primary' })],
        [notMe],
      ],
    }
  },
  hear: written((text, { asked }) => {
    const number = digitsOf(text)
    return asked?.numbers?.includes(number)
      ? { type: 'number', number }
      : { remark: words(asked?.numbers ? 'sign-in-unclear' : 'sign-in-unclear-yes') }
  }),
  help: 'sign-in-help',
}

const proving: StateScreen<Context> = {
  show: ({ asked }, environment) => ({
    text: [...(asked ? [where(asked, environment)] : []), words('sign-in-prove')],
    choices: [[choice('prove', { type: 'prove' }, { style: 'primary' })], [notMe]],
  }),
  help: 'sign-in-help',
}

const outcome = (id: WordId, ...rows: Choice[][]): StateScreen<Context> => ({
  show: () => ({ text: [words(id)], choices: [...rows, [done]] }),
  outcome: true,
})

const approved: StateScreen<Context> = {
  show: ({ asked }) => ({
    text: [words('sign-in-approved', { client: asked?.client ?? 'none' })],
    choices: [[done]],
  }),
  outcome: true,
}

const unlinked: StateScreen<Context> = {
  show: ({ asked }, environment) => ({
    text: [
      ...(asked ? [where(asked, environment)] : []),
      words('sign-in-unlinked', { account: environment.brand.account }),
    ] satisfies Paragraph[],
    choices: [
      [leadingTo('link', 'link', 'primary')],
      [leadingTo('sign-up', 'sign-up')],
      [leadingTo('recover', 'recovery')],
    ],
  }),
  help: 'sign-in-help',
}

const frozen: StateScreen<Context> = {
  show: ({ frozenBy }, environment) => ({
    text: [frozenWords(frozenBy, environment, words('sign-in-frozen'))],
    choices: [[unlocking(frozenBy, environment, leadingTo('recover', 'recovery', 'primary'))], [done]],
  }),
}

const closed: StateScreen<Context> = { show: () => ({ text: [words('sign-in-closed')] }) }

export const screens: Screens<typeof machine, Context> = {
  quiet: { show: () => ({ text: [words('sign-in-quiet')], choices: [[done]] }) },
  looking: oneMoment,
  unlinked,
  asking,
  answering: oneMoment,
  proving,
  denying: oneMoment,
  approved,
  wrong: outcome('sign-in-wrong', [notMe]),
  denied: outcome(
    'sign-in-denied',
    [choice('password', { type: 'go', flow: 'password' }, { style: 'primary' })],
    [choice('devices', { type: 'go', flow: 'sessions' })],
  ),
  over: outcome('sign-in-over'),
  frozen,
  closed,
}
