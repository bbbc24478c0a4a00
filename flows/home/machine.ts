import { emit, setup } from 'xstate'
import type { Order } from '../effects.ts'

type Event = Extract<Order, { type: 'go' }> | { readonly type: 'cancel' }

export const machine = setup({
  types: {} as { events: Event; emitted: Order },
}).createMachine({
  id: 'home',
  context: {},
  initial: 'menu',
  states: {
    menu: {
      on: {
        go: {
          actions: emit(({ event: { flow, fresh, event } }) => ({
            type: 'go' as const,
            flow,
            ...(fresh ? { fresh } : {}),
            ...(event ? { event } : {}),
          })),
        },
        cancel: 'closed',
      },
    },
    closed: { type: 'final' },
  },
})
