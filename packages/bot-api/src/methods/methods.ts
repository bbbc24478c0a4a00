import { presenting } from './bot.ts'
import { chatting } from './chat.ts'
import { settings } from './chat-settings.ts'
import { deleting } from './delete.ts'
import { editing } from './edit.ts'
import { forwarding } from './forward.ts'
import { inline } from './inline.ts'
import { inviting } from './invite-links.ts'
import { membership } from './members.ts'
import type { Methods } from './method.ts'
import { answering } from './query.ts'
import { reacting } from './reactions.ts'
import { sending } from './send.ts'
import { stickers } from './stickers.ts'
import { topics } from './topics.ts'
import { receiving } from './updates.ts'
import { widgets } from './widgets.ts'

/** The methods that act. Every other one of the specification is accepted only. */
export const methods: Methods = {
  ...receiving,
  ...sending,
  ...forwarding,
  ...editing,
  ...deleting,
  ...reacting,
  ...answering,
  ...inline,
  ...widgets,
  ...chatting,
  ...settings,
  ...membership,
  ...inviting,
  ...topics,
  ...stickers,
  ...presenting,
}
