import { assign } from 'xstate'
import { baseOf, remark } from '../common/base.ts'
import { has, localeOf } from '../common/event.ts'
import type { FieldEvent } from '../common/field-screen.ts'
import type { NameEvent } from '../common/name-screen.ts'
import type { RegionEvent } from '../common/region-screens.ts'
import type { AccountSeen, Requests } from '../requests.ts'
import { type FlowEvent, words } from '../screen.ts'
import type { Context } from './context.ts'
import { accountRequests } from './requests.ts'

export type AccountEvent =
  | { readonly type: 'go'; readonly flow: string; readonly event?: FlowEvent }
  | {
      readonly type: 'unlock' | 'again' | 'uncovered' | 'access' | 'details' | 'overview' | 'back' | 'cancel'
    }
  | { readonly type: 'change'; readonly what: 'name' | 'region' }
  | { readonly type: 'change'; readonly what: 'field'; readonly field: string }
  | { readonly type: 'keep' }
  | FieldEvent
  | NameEvent
  | RegionEvent

const unlocked = (answer: Requests['unlock']['output']) => {
  if ('none' in answer) return 'account-not-linked'
  return 'tooMany' in answer ? 'account-unlock-later' : 'account-unlocked'
}

const base = baseOf<Context, AccountEvent>()(accountRequests).extend({
  guards: {
    changesName: ({ event }) => event.type === 'change' && event.what === 'name',
    changesField: ({ event }) => event.type === 'change' && event.what === 'field',
  },
  actions: {
    keepFound: assign(({ event }) => (event.type === 'regionsFound' ? { found: event.regions } : {})),
    keepWanted: assign(({ event }) => (event.type === 'regionFar' ? { wanted: event.wanted } : {})),
    askField: assign(({ event }) =>
      event.type === 'change' && event.what === 'field' ? { field: event.field } : {},
    ),
    leaveField: assign({ field: undefined }),
    forgetRegions: assign({ found: undefined, wanted: undefined }),
  },
})

const nameIn = (event: AccountEvent): string => (event.type === 'named' ? event.name : '')

/** What a region may be told by, wherever it is asked for. */
const regionTold = {
  region: { target: 'changing', actions: 'forgetRegions' },
  regionsFound: { target: 'regionsFound', actions: 'keepFound' },
  regionFar: { target: 'regionFar', actions: 'keepWanted' },
  regionUnclear: { target: 'region', actions: remark('common-region-unclear') },
} as const

/** The account at a glance, and the ways to change it. Each but name and region is a flow of its own that leads back here. */
export const machine = base.createMachine({
  id: 'account',
  context: {},
  initial: 'looking',
  on: { cancel: '.closed', back: '.closed' },
  states: {
    looking: {
      invoke: {
        src: 'seeAccount',
        input: {},
        onDone: [
          { guard: has('none'), target: 'none' },
          { target: 'overview', actions: assign({ seen: ({ event }) => event.output as AccountSeen }) },
        ],
      },
    },
    overview: {
      on: {
        go: { actions: 'go' },
        unlock: 'unlocking',
        again: 'looking',
        uncovered: 'looking',
        access: 'access',
        details: 'details',
      },
    },
    unlocking: {
      invoke: {
        src: 'unlock',
        input: {},
        onDone: {
          target: 'looking',
          actions: { type: 'remark', params: ({ event }) => words(unlocked(event.output)) },
        },
      },
    },

    access: { on: { go: { actions: 'go' }, overview: 'overview', back: 'overview' } },
    details: {
      on: {
        go: { actions: 'go' },
        change: [
          { guard: 'changesName', target: 'name' },
          { guard: 'changesField', target: 'field', actions: 'askField' },
          { target: 'region' },
        ],
        overview: 'overview',
        back: 'overview',
      },
    },
    name: { on: { named: 'changing', back: 'details' } },
    region: { on: { ...regionTold, back: 'details' } },
    regionsFound: { on: { ...regionTold, back: 'region' } },
    regionFar: { on: { ...regionTold, back: 'region' } },
    /** What the brand or the host asks besides. */
    field: {
      on: {
        fieldAnswered: 'answering',
        keep: { target: 'details', actions: 'leaveField' },
        back: { target: 'details', actions: 'leaveField' },
      },
    },
    answering: {
      invoke: {
        src: 'changeProfile',
        input: ({ event }) => {
          const { field, answer } = event as FieldEvent
          return { field, answer, locale: localeOf(event) }
        },
        onDone: [
          { guard: has('none'), target: 'none' },
          { guard: has('changed'), target: 'looking', actions: ['leaveField', remark('account-changed')] },
          {
            guard: has('refused'),
            target: 'looking',
            actions: ['leaveField', remark('account-answer-refused')],
          },
          { target: 'looking', actions: 'leaveField' },
        ],
      },
    },
    changing: {
      invoke: {
        src: 'changeDetails',
        input: ({ event }) => (event.type === 'region' ? { region: event.region } : { name: nameIn(event) }),
        onDone: [
          { guard: has('none'), target: 'none' },
          { guard: has('changed'), target: 'looking', actions: remark('account-changed') },
          { target: 'looking' },
        ],
      },
    },

    /** The chat speaks for no account. */
    none: {
      on: { go: { actions: 'go' } },
    },
    closed: { type: 'final' },
  },
})
