import { assign, emit, setup } from 'xstate'
import type { Order } from '../effects.ts'

/** Only the id of the tip: its words are found anew each time it is shown. */
export interface Context {
  readonly tip?: string
}

type Event =
  | { readonly type: 'read'; readonly tip: string }
  | { readonly type: 'go'; readonly flow: string }
  | { readonly type: 'topics' | 'done' | 'back' | 'cancel' }

export const machine = setup({
  types: {} as { context: Context; events: Event; emitted: Order },
}).createMachine({
  id: 'tips',
  context: {},
  initial: 'topics',
  on: {
    read: { target: '.reading', actions: assign(({ event }) => ({ tip: event.tip })) },
    cancel: '.closed',
  },
  states: {
    topics: {
      on: { back: 'closed' },
    },
    reading: {
      on: {
        go: { actions: emit(({ event }) => ({ type: 'go' as const, flow: event.flow })) },
        topics: 'topics',
        back: 'topics',
        done: 'closed',
      },
    },
    closed: { type: 'final' },
  },
})
