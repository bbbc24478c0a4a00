import { presenting } from './bot.ts'
import { chatting } from './chat.ts'
import { deleting } from './delete.ts'
import { editing } from './edit.ts'
import type { Method } from './method.ts'
import { answering } from './query.ts'
import { sending } from './send.ts'
import { receiving } from './updates.ts'

/** The methods that act. Every other one of the specification is checked and then answered with 501. */
export const methods: Readonly<Record<string, Method>> = {
  ...receiving,
  ...sending,
  ...editing,
  ...deleting,
  ...answering,
  ...chatting,
  ...presenting,
}
