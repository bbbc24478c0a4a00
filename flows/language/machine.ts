import { baseOf } from '../common/base.ts'

type Event = { readonly type: 'speak'; readonly locale: string } | { readonly type: 'back' | 'cancel' }

export const machine = baseOf<Record<string, never>, Event>()({}).createMachine({
  id: 'language',
  context: {},
  initial: 'asking',
  states: {
    asking: {
      on: {
        speak: {
          target: 'closed',
          actions: { type: 'speak', params: ({ event }) => ({ locale: event.locale }) },
        },
        back: 'closed',
        cancel: 'closed',
      },
    },
    closed: { type: 'final' },
  },
})
