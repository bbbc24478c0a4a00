import { assign } from 'xstate'
import { baseOf } from '../common/base.ts'
import type { AccountSeen, EngineCommand } from '../requests.ts'
import type { Context } from './context.ts'
import { homeRequests } from './requests.ts'

type Event = Extract<EngineCommand, { type: 'go' }> | { readonly type: 'cancel' }

export const machine = baseOf<Context, Event>()(homeRequests).createMachine({
  id: 'home',
  context: {},
  initial: 'looking',
  on: {
    go: { actions: 'go' },
    cancel: '.closed',
  },
  states: {
    /** The person need not wait for the answer: what works without an account can be done at once. */
    looking: {
      invoke: {
        src: 'seeAccount',
        input: {},
        onDone: {
          target: 'menu',
          actions: assign(({ event: { output } }) => ('none' in output ? {} : { linked: seen(output) })),
        },
      },
    },
    menu: {},
    closed: { type: 'final' },
  },
})

const seen = ({
  name,
  region,
  state,
  frozenBy,
  deletionAt,
}: AccountSeen): NonNullable<Context['linked']> => ({
  name,
  region,
  state,
  ...(frozenBy && { frozenBy }),
  ...(deletionAt === undefined ? {} : { deletionAt }),
})
