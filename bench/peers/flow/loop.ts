import { assign, setup } from 'xstate'
import type { Flow } from '../../../flows/flow.ts'
import { ownWords } from '../../../flows/screen.ts'

interface Context {
  readonly count: number
}

const machine = setup({
  types: {} as { context: Context; events: { type: 'word' | 'cancel' } },
  actions: { count: assign(({ context }) => ({ count: context.count + 1 })) },
}).createMachine({
  id: 'loop',
  context: { count: 1 },
  initial: 'asking',
  on: { cancel: '.left' },
  states: { asking: { on: { word: { actions: 'count' } } }, left: { type: 'final' } },
})

/** A conversation that never ends. */
export const loop = {
  id: 'loop',
  version: 1,
  machine,
  screens: {
    asking: {
      show: ({ count }: Context) => ({ text: [ownWords('loop-asking', { count })] }),
      hear: (said) => (said.kind === 'text' ? { type: 'word' } : undefined),
    },
    left: { show: () => ({ text: [ownWords('loop-left')] }) },
  },
} as const satisfies Flow
