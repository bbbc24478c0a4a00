import { type FlowEvent, type Said, type ScreenEnvironment, type Words, words } from '../screen.ts'
import type { WordId } from '../text/word-ids.ts'

/** What a screen understands of a message: an event of its machine, a remark for the person, or nothing. */
export type Understood<Event extends FlowEvent = FlowEvent> = Event | { readonly remark: Words } | undefined

export const remark = (id: WordId): { readonly remark: Words } => ({ remark: words(id) })

/** Hears what the person wrote, trimmed. Forwarded messages do not come this far: the engine answers them. */
export const written =
  <Context, Event extends FlowEvent>(
    understand: (text: string, context: Context, environment: ScreenEnvironment) => Understood<Event>,
  ) =>
  (said: Said, context: Context, environment: ScreenEnvironment): Understood<Event> =>
    said.kind === 'text' ? understand(said.text.trim(), context, environment) : undefined

/** Hears a secret, of which only the sealed handle goes on. */
export const sealed =
  <Event extends FlowEvent>(understand: (sealed: string, message: string) => Event) =>
  (said: Said): Understood<Event> =>
    said.kind === 'secret' ? understand(said.sealed, said.message) : undefined
