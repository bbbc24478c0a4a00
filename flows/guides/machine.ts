import { assign } from 'xstate'
import { baseOf } from '../common/base.ts'
import type { Context } from './context.ts'

type Event =
  | { readonly type: 'read'; readonly guide: string }
  | { readonly type: 'go'; readonly flow: string }
  | { readonly type: 'menu' | 'done' | 'back' | 'cancel' }

export const machine = baseOf<Context, Event>()({})
  .extend({
    actions: {
      open: assign(({ event }) => (event.type === 'read' ? { guide: event.guide } : {})),
    },
  })
  .createMachine({
    id: 'guides',
    context: {},
    initial: 'menu',
    on: { cancel: '.closed' },
    states: {
      menu: {
        on: {
          read: { target: 'reading', actions: 'open' },
          back: 'closed',
        },
      },
      reading: {
        on: {
          read: { target: 'reading', actions: 'open' },
          go: { actions: 'go' },
          menu: 'menu',
          back: 'menu',
          done: 'closed',
        },
      },
      closed: { type: 'final' },
    },
  })
