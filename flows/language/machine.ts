import { emit, setup } from 'xstate'
import type { EngineCommand } from '../requests.ts'

type Event = { readonly type: 'speak'; readonly locale: string } | { readonly type: 'back' | 'cancel' }

export const machine = setup({
  types: {} as { events: Event; emitted: EngineCommand },
}).createMachine({
  id: 'language',
  context: {},
  initial: 'asking',
  states: {
    asking: {
      on: {
        speak: {
          target: 'closed',
          actions: emit(({ event }) => ({ type: 'speak', locale: event.locale }) as const),
        },
        back: 'closed',
        cancel: 'closed',
      },
    },
    closed: { type: 'final' },
  },
})
