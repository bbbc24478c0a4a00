import { assign, setup } from 'xstate'
import type { Answers, Field } from '../questions.ts'

export interface Context {
  readonly answers: Answers
}

type Event =
  | { readonly type: 'answer'; readonly field: Field; readonly text: string }
  | { readonly type: 'back' | 'cancel' }

/** Each state asks one question. */
export const machine = setup({
  types: {} as { context: Context; events: Event },
  actions: {
    keep: assign(({ context, event }) =>
      event.type === 'answer' ? { answers: { ...context.answers, [event.field]: event.text } } : {},
    ),
  },
}).createMachine({
  id: 'questions',
  context: { answers: {} },
  initial: 'choice',
  on: { cancel: '.left' },
  states: {
    choice: { on: { answer: { target: 'region', actions: 'keep' } } },
    region: { on: { answer: { target: 'email', actions: 'keep' }, back: 'choice' } },
    email: { on: { answer: { target: 'code', actions: 'keep' }, back: 'region' } },
    code: { on: { answer: { target: 'captcha', actions: 'keep' }, back: 'email' } },
    captcha: { on: { answer: { target: 'password', actions: 'keep' }, back: 'code' } },
    password: { on: { answer: { target: 'again', actions: 'keep' }, back: 'captcha' } },
    again: { on: { answer: { target: 'terms', actions: 'keep' }, back: 'password' } },
    terms: { on: { answer: { target: 'offers', actions: 'keep' }, back: 'again' } },
    offers: { on: { answer: { target: 'profile', actions: 'keep' }, back: 'terms' } },
    profile: { on: { answer: { target: 'finish', actions: 'keep' }, back: 'offers' } },
    finish: { on: { answer: { target: 'done', actions: 'keep' }, back: 'profile' } },
    done: {},
    left: { type: 'final' },
  },
})
