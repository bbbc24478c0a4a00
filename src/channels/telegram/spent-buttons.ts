import * as z from 'zod'
import { createBoundedMap } from '../../bounded-map.ts'
import { createNewestVariant } from './newest-variant.ts'
import type { Caller } from './outcome.ts'

const Button = z.looseObject({ text: z.string(), callback_data: z.string().optional() })
type Button = Readonly<z.infer<typeof Button>>

/** A tap, as far as it shows the message with its buttons (`callback_query.message`). */
const Tap = z.object({
  callback_query: z.object({
    id: z.string(),
    message: z.object({
      message_id: z.number().int(),
      chat: z.object({ id: z.number().int() }),
      reply_markup: z.object({ inline_keyboard: z.array(z.array(Button)) }),
    }),
  }),
})
type TappedMessage = z.infer<typeof Tap>['callback_query']['message']

/** The messages that were tapped lately, whose buttons may turn out to be done with. */
interface SpentButtons {
  /** Remembers the message, if the update is a tap, until the tap's outcome is known. */
  note(update: unknown): void
  /**
   * Disables what can be tapped there (`disabled`, Bot API 10.3), or takes it away where the server has no such buttons.
   * Links and buttons that copy stay. Failures change nothing: such a tap is answered each time.
   */
  disable(callback: string): Promise<void>
}

export const createSpentButtons = (call: Caller): SpentButtons => {
  const messages = createBoundedMap<TappedMessage>(1_000)
  const newest = createNewestVariant()
  return {
    note(update) {
      const tap = Tap.safeParse(update).data?.callback_query
      if (tap) messages.set(tap.id, tap.message)
    },
    async disable(callback) {
      const message = messages.get(callback)
      if (!message) return
      messages.delete(callback)
      const rows = message.reply_markup.inline_keyboard
      const variants = [rowsWith(rows, disabled), rowsWith(rows, () => [])] as const
      await newest(variants, (inline_keyboard) =>
        call('editMessageReplyMarkup', {
          chat_id: message.chat.id,
          message_id: message.message_id,
          reply_markup: { inline_keyboard },
        }),
      )
    },
  }
}

const rowsWith = (
  rows: readonly (readonly Button[])[],
  instead: (button: Button) => readonly object[],
): readonly (readonly object[])[] =>
  rows
    .map((row) => row.flatMap((button) => (button.callback_data === undefined ? [button] : instead(button))))
    .filter((row) => row.length > 0)

const disabled = ({ callback_data: _, ...button }: Button) => [{ ...button, disabled: {} }]
