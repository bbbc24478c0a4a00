import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Signing in elsewhere with this chat: asked from outside or by a link, and answered with one tap. */
export const signIn = {
  id: 'sign-in',
  version: 1,
  kind: 'question',
  fromLink: 'scanned',
  machine,
  screens,
  context,
} satisfies Flow
