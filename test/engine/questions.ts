import { type AnyStateMachine, assign, setup } from 'xstate'
import * as z from 'zod'
import { asks, type Emitted } from '../../flows/effects.ts'
import type { Flow, StateScreen } from '../../flows/flow.ts'
import { words } from '../../flows/screen.ts'

type Answers = Readonly<Record<string, string>>
type Event =
  | { readonly type: 'said'; readonly text: string }
  | { readonly type: 'back' | 'cancel' | 'resume' | 'forget' }

/**
 * A flow that asks one text after another, by the names of its states, and keeps each answer under that name. `checked`
 * is a state that waits for an ask.
 */
export const questions = (
  version: number,
  [first = '', ...rest]: readonly string[],
  { checked, ...more }: Partial<Flow> & { readonly checked?: string } = {},
): Flow => {
  const names = [first, ...rest]
  const asking = (name: string, index: number) =>
    name === checked
      ? {
          invoke: {
            src: 'openCaptcha' as const,
            input: { sense: 'words' as const },
            onDone: names[index + 1] ?? 'done',
          },
        }
      : {
          after: { aDay: {} },
          on: {
            said: {
              target: 'onward',
              actions: assign(({ event }) => ({ [name]: (event as unknown as { text: string }).text })),
            },
            back: names[index - 1] ?? 'aside',
          },
        }
  const machine = setup({
    types: {} as { context: Answers; events: Event; emitted: Emitted },
    actors: asks,
    delays: { aDay: 86_400_000 },
  }).createMachine({
    id: 'questions',
    context: {},
    initial: first,
    on: { cancel: '.aside' },
    states: {
      ...Object.fromEntries(names.map((name, index) => [name, asking(name, index)])),
      onward: {
        always: [
          ...names.map((name) => ({
            guard: ({ context }: { context: Answers }) => context[name] === undefined,
            target: name,
          })),
          { target: 'done' },
        ],
      },
      aside: { on: { resume: 'onward', forget: 'done' } },
      done: { type: 'final' },
    },
  } as never)
  return {
    id: 'questions',
    version,
    machine: machine as unknown as AnyStateMachine,
    screens: Object.fromEntries(Object.keys(machine.states).map((name) => [name, screen(name)])),
    progress: (state) => (state === 'done' ? undefined : { at: 1, of: names.length }),
    context: z.partialRecord(z.enum(names), z.string()),
    salvage: (context) =>
      Object.fromEntries(Object.entries(context).filter(([name]) => names.includes(name))),
    ...more,
  }
}

const screen = (name: string): StateScreen => ({
  show: () => ({
    text: [{ html: name }],
    choices:
      name === 'aside'
        ? [
            [
              { id: 'resume', label: words('sign-up-choice-resume'), event: { type: 'resume' } },
              { id: 'forget', label: words('sign-up-choice-forget'), event: { type: 'forget' } },
            ],
          ]
        : [[{ id: 'any', label: 'anything', event: { type: 'said', text: `tapped in ${name}` } }]],
  }),
  hear: (said) => (said.kind === 'text' ? { type: 'said', text: said.text } : undefined),
})
