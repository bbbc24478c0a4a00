import { assign } from 'xstate'
import { baseOf } from '../common/base.ts'
import type { AccountSeen, Requests } from '../requests.ts'
import { type FlowEvent, words } from '../screen.ts'
import type { Context } from './context.ts'
import { accountRequests } from './requests.ts'

export type AccountEvent =
  | { readonly type: 'go'; readonly flow: string; readonly event?: FlowEvent }
  | { readonly type: 'unlock' | 'again' | 'back' | 'cancel' }

const unlocked = (answer: Requests['unlock']['output']) => {
  if ('none' in answer) return 'account-not-linked'
  return 'tooMany' in answer ? 'account-unlock-later' : 'account-unlocked'
}

/** The account at a glance, and the ways to change it. Each of them is a flow of its own that leads back here. */
export const machine = baseOf<Context, AccountEvent>()(accountRequests).createMachine({
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
          { guard: ({ event }) => 'none' in event.output, target: 'none' },
          { target: 'overview', actions: assign({ seen: ({ event }) => event.output as AccountSeen }) },
        ],
      },
    },
    overview: {
      on: {
        go: { actions: 'go' },
        unlock: 'unlocking',
        again: 'looking',
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
    /** The chat speaks for no account. */
    none: {
      on: { go: { actions: 'go' } },
    },
    closed: { type: 'final' },
  },
})
