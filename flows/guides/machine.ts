import { assign, emit, setup } from 'xstate'
import type { Order } from '../effects.ts'

/** Only the id of the guide: its words are found anew each time it is shown. */
export interface Context {
  readonly guide?: string
}

type Event =
  | { readonly type: 'read'; readonly guide: string }
  | { readonly type: 'go'; readonly flow: string }
  | { readonly type: 'menu' | 'done' | 'back' | 'cancel' }

export const machine = setup({
  types: {} as { context: Context; events: Event; emitted: Order },
}).createMachine({
  id: 'guides',
  context: {},
  initial: 'menu',
  on: {
    read: { target: '.reading', actions: assign(({ event }) => ({ guide: event.guide })) },
    cancel: '.closed',
  },
  states: {
    menu: {
      on: { back: 'closed' },
    },
    reading: {
      on: {
        go: { actions: emit(({ event }) => ({ type: 'go' as const, flow: event.flow })) },
        menu: 'menu',
        back: 'menu',
        done: 'closed',
      },
    },
    closed: { type: 'final' },
  },
})
