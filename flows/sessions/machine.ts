import { assign } from 'xstate'
import { baseOf, goTo } from '../common/base.ts'
import { has } from '../common/event.ts'
import type { Requests } from '../requests.ts'
import { words } from '../screen.ts'
import { type Context, SHOWN } from './context.ts'
import { sessionsRequests } from './requests.ts'

export type SessionsEvent =
  | { readonly type: 'open'; readonly session: string }
  | { readonly type: 'go'; readonly flow: string }
  | { readonly type: 'all' | 'end' | 'again' | 'uncovered' | 'back' | 'cancel' }

type Listed = Extract<Requests['listSessions']['output'], { sessions: unknown }>
type Ended = Extract<Requests['endSessions']['output'], { ended: unknown }>

const none = { guard: has('none'), target: 'none' } as const

const nobody = ({ event }: { event: { output: object } }) =>
  'sessions' in event.output && (event.output as Listed).sessions.length === 0

const base = baseOf<Context, SessionsEvent>()(sessionsRequests).extend({})

export const machine = base.createMachine({
  id: 'sessions',
  context: { sessions: [], count: 0 },
  initial: 'looking',
  on: {
    cancel: '.closed',
    go: { actions: 'go' },
  },
  states: {
    looking: {
      invoke: {
        src: 'listSessions',
        input: {},
        onDone: [
          none,
          {
            guard: nobody,
            target: 'nobody',
            actions: assign({ applications: ({ event }) => (event.output as Listed).applications }),
          },
          {
            target: 'list',
            actions: assign(({ event }) => {
              const { region, sessions, applications } = event.output as Listed
              return {
                region,
                sessions: sessions.slice(0, SHOWN),
                count: sessions.length,
                session: undefined,
                applications,
              }
            }),
          },
        ],
      },
    },
    /** The chat speaks for no account. */
    none: { on: { back: 'closed' } },
    nobody: { on: { again: 'looking', uncovered: 'looking', back: { actions: goTo('account') } } },
    list: {
      on: {
        open: { target: 'one', actions: assign({ session: ({ event }) => event.session }) },
        all: { target: 'sure', actions: assign({ session: undefined }) },
        again: 'looking',
        uncovered: 'looking',
        back: { actions: goTo('account') },
      },
    },
    one: { on: { end: 'ending', back: 'list' } },
    sure: { on: { end: 'ending', back: 'list' } },
    ending: {
      invoke: {
        src: 'endSessions',
        input: ({ context: { session } }) => (session === undefined ? {} : { session }),
        onDone: [
          none,
          {
            target: 'looking',
            actions: {
              type: 'remark',
              params: ({ event }) => words('sessions-ended', { count: (event.output as Ended).ended }),
            },
          },
        ],
      },
    },
    closed: { type: 'final' },
  },
})
