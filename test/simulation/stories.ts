import type { Run } from './simulate.ts'

/** Runs that were found by chance, and broke a promise: what a person sees is where they are. */
export const stories: Readonly<Record<string, Run>> = {
  'an update is answered twice while notes of earlier screens are still on their way': {
    processes: 1,
    captcha: 'always',
    password: 'chat',
    steps: [
      { step: 'person', chat: 1, act: { does: 'sensible', pick: 0 }, process: 0, twice: false },
      { step: 'person', chat: 0, act: { does: 'tap', pick: 0 }, process: 0, twice: false },
      { step: 'run', tasks: 40, order: 0 },
      { step: 'person', chat: 1, act: { does: 'sensible', pick: 0 }, process: 0, twice: false },
      { step: 'person', chat: 0, act: { does: 'sensible', pick: 0 }, process: 0, twice: true },
      { step: 'run', tasks: 1, order: 0 },
      { step: 'bring', update: 0, process: 0 },
      { step: 'person', chat: 1, act: { does: 'sensible', pick: 0 }, process: 0, twice: false },
      { step: 'person', chat: 0, act: { does: 'odd', pick: 0 }, process: 0, twice: false },
      { step: 'run', tasks: 40, order: 39621 },
      { step: 'person', chat: 0, act: { does: 'sensible', pick: 0 }, process: 0, twice: false },
      { step: 'run', tasks: 1, order: 61344 },
      { step: 'person', chat: 0, act: { does: 'text', pick: 0 }, process: 0, twice: false },
      { step: 'run', tasks: 40, order: 0 },
      { step: 'fault', name: 'commit', fault: 'lost' },
      { step: 'person', chat: 0, act: { does: 'sensible', pick: 0 }, process: 0, twice: false },
      { step: 'run', tasks: 3, order: 0 },
    ],
  },
  'two taps come while another process answers a text': {
    processes: 2,
    captcha: 'always',
    password: 'chat',
    steps: [
      { step: 'person', chat: 0, act: { does: 'sensible', pick: 0 }, process: 0, twice: false },
      { step: 'run', tasks: 40, order: 0 },
      { step: 'person', chat: 0, act: { does: 'sensible', pick: 0 }, process: 0, twice: false },
      { step: 'run', tasks: 40, order: 0 },
      { step: 'person', chat: 0, act: { does: 'odd', pick: 0 }, process: 1, twice: false },
      { step: 'person', chat: 0, act: { does: 'sensible', pick: 0 }, process: 0, twice: false },
      { step: 'person', chat: 0, act: { does: 'sensible', pick: 1 }, process: 0, twice: false },
    ],
  },
}
