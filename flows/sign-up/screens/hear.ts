import { type Around, type Said, type Words, words } from '../../screen.ts'
import type { WordId } from '../../word-ids.ts'
import type { Draft } from '../draft.ts'
import type { Tap } from './choice.ts'

/** What a screen makes of something said, in the events of this machine. */
export type Understood = Tap | { readonly remark: Words } | undefined

export const remark = (id: WordId): Understood => ({ remark: words(id) })

/** Hears what the person wrote, trimmed. Forwarded messages do not come this far: the engine answers them. */
export const written =
  (understand: (text: string, draft: Draft, around: Around) => Understood) =>
  (said: Said, draft: Draft, around: Around): Understood =>
    said.kind === 'text' ? understand(said.text.trim(), draft, around) : undefined

/** Hears a secret, of which only the sealed handle goes on. */
export const sealed =
  (understand: (sealed: string, message: number) => Tap) =>
  (said: Said): Understood =>
    said.kind === 'secret' ? understand(said.sealed, said.message) : undefined
