import { assign } from 'xstate'
import { baseOf } from '../common/base.ts'
import type { Context } from './context.ts'

type Event =
  | { readonly type: 'read'; readonly tip: string }
  | { readonly type: 'go'; readonly flow: string }
  | { readonly type: 'topics' | 'done' | 'back' | 'cancel' }

export const machine = baseOf<Context, Event>()({})
  .extend({
    actions: {
      open: assign(({ event }) => (event.type === 'read' ? { tip: event.tip } : {})),
    },
  })
  .createMachine({
    id: 'tips',
    context: {},
    initial: 'topics',
    on: { cancel: '.closed' },
    states: {
      topics: {
        on: {
          read: { target: 'reading', actions: 'open' },
          back: 'closed',
        },
      },
      reading: {
        on: {
          read: { target: 'reading', actions: 'open' },
          go: { actions: 'go' },
          topics: 'topics',
          back: 'topics',
          done: 'closed',
        },
      },
      closed: { type: 'final' },
    },
  })
