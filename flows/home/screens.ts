import { frozenWords, unlocking } from '../common/frozen.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { type Choice, type ScreenEnvironment, type Words, words } from '../screen.ts'
import { day } from '../text/moment.ts'
import type { Context } from './context.ts'
import type { machine } from './machine.ts'

/** The first screen that a person sees. Who has begun a sign-up is offered no tips beside it. */
const menu: StateScreen<Context> = {
  show: ({ linked }, environment) => ({
    text: [
      greeting(linked, environment),
      ...(linked && environment.draft ? [words('home-draft-besides')] : []),
    ],
    choices: [
      ...(environment.draft
        ? goingOn(environment.draft, linked)
        : linked
          ? caring(linked, environment)
          : coming),
      ...ofHost(environment, linked),
      environment.draft && !linked ? [to('guides', 'guides')] : [to('tips', 'tips'), to('guides', 'guides')],
    ],
  }),
  hear: (said) => (said.kind === 'text' ? { remark: words('home-unclear') } : undefined),
  help: 'home-help',
}

const closed: StateScreen<Context> = { show: () => ({ text: [words('home-closed')] }) }

export const screens: Screens<typeof machine, Context> = { looking: menu, menu, closed }

const greeting = (linked: Context['linked'], environment: ScreenEnvironment): Words => {
  const { brand, draft, locale } = environment
  const { name, account } = brand
  switch (linked?.state) {
    case undefined:
      return draft ? words('home-menu-draft', { account }) : words('home-menu', { name, account })
    case 'active':
      return words('home-menu-linked', { name: linked.name, account })
    case 'frozen':
      return frozenWords(
        linked.frozenBy,
        environment,
        words('home-menu-frozen', { name: linked.name, account }),
      )
    case 'pending-deletion':
      return words('home-menu-leaving', {
        name: linked.name,
        account,
        day: day(linked.deletionAt ?? 0, linked.region, locale),
      })
  }
}

const to = (
  id: 'recover' | 'account' | 'check-up' | 'tips' | 'guides',
  flow: string,
  style?: 'primary',
): Choice => ({
  id,
  label: words(`home-choice-${id}`),
  event: { type: 'go', flow },
  ...(style ? { style } : {}),
})

/** For a chat that is linked to no account: its person has none yet, or was locked out. */
const coming: Choice[][] = [
  [
    {
      id: 'sign-up',
      label: words('home-choice-sign-up'),
      event: { type: 'go', flow: 'sign-up' },
      style: 'primary',
    },
  ],
  [to('recover', 'recovery')],
]

const caring = (
  { state, frozenBy }: NonNullable<Context['linked']>,
  environment: ScreenEnvironment,
): Choice[][] => {
  switch (state) {
    case 'active':
      return [[to('account', 'account', 'primary')], [to('check-up', 'check-up')]]
    case 'frozen':
      return [
        [unlocking(frozenBy, environment, to('recover', 'recovery', 'primary'))],
        [to('account', 'account')],
      ]
    case 'pending-deletion':
      return [
        [
          {
            id: 'keep',
            label: words('home-choice-keep'),
            event: { type: 'go', flow: 'privacy', event: { type: 'keep' } },
            style: 'primary',
          },
        ],
        [to('account', 'account')],
      ]
  }
}

/** What the host has put into the menu. */
const ofHost = ({ menu = [] }: ScreenEnvironment, linked: Context['linked']): Choice[][] =>
  menu
    .filter(({ forOwners }) => !forOwners || (linked && linked.state !== 'frozen'))
    .map(({ flow, label }) => [
      { id: `own-${flow}`, label, event: { type: 'go', flow, event: { type: 'resume' } } },
    ])

const goingOn = (draft: NonNullable<ScreenEnvironment['draft']>, linked: Context['linked']): Choice[][] =>
  linked
    ? [
        [to('account', 'account', 'primary')],
        [
          {
            id: 'draft',
            label: words('home-choice-draft', { ...draft.progress }),
            event: { type: 'go', flow: draft.flow, event: { type: 'putAside' } },
          },
        ],
      ]
    : [
        [
          {
            id: 'go-on',
            label: words('home-choice-go-on', { ...draft.progress }),
            event: { type: 'go', flow: draft.flow, event: { type: 'resume' } },
            style: 'primary',
          },
        ],
        [
          {
            id: 'anew',
            label: words('home-choice-anew'),
            event: { type: 'go', flow: 'sign-up', fresh: true },
          },
          to('recover', 'recovery'),
        ],
      ]
