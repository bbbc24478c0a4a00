import type { Button, Card, Document, Drawn } from '../../contracts/channel.ts'
import { LIMITS, telegramHtml, withoutTags } from './rich-text.ts'

/** One call of the Bot API, as plain data; where the API takes a file, a {@link File} stands. */
export interface Call {
  readonly method:
    | 'sendMessage'
    | 'sendPhoto'
    | 'sendDocument'
    | 'editMessageText'
    | 'editMessageMedia'
    | 'deleteMessage'
  readonly params: Readonly<Record<string, unknown>>
  /** What the screen is after this call, if this call draws the card. */
  readonly draws?: { readonly photo: boolean; readonly keyboard: boolean }
}

/** Bytes, and the name that they are uploaded under. */
export interface File {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The calls that draw a card, in order. A text card over a text card is an edit, and so is a picture over a picture;
 * the Bot API turns neither into the other, so there the old one is removed. A contact keyboard that is still up
 * is put away by a message of its own, since one message carries one kind of keyboard only.
 */
export const drawing = (chat: number, card: Card, before: Drawn, mode: 'over' | 'new'): readonly Call[] => {
  const photo = card.picture !== undefined
  const draws = { photo, keyboard: card.contact !== undefined }
  const over = mode === 'over' && before.card !== undefined && !before.keyboard && card.contact === undefined
  if (over && photo === (before.photo ?? false)) return [{ ...edit(chat, before.card, card), draws }]
  return [
    ...(over
      ? [{ method: 'deleteMessage', params: { chat_id: chat, message_id: Number(before.card) } } as const]
      : []),
    ...(before.keyboard && card.contact === undefined ? [putAway(chat, card)] : []),
    { ...send(chat, card), draws },
  ]
}

/** The same card without any markup, for when the API cannot parse it. */
export const plain = (call: Call): Call => {
  const {
    parse_mode: _,
    text,
    caption,
    ...params
  } = call.params as Record<string, unknown> & { text?: string; caption?: string }
  return {
    ...call,
    params: {
      ...params,
      ...(text === undefined ? {} : { text: withoutTags(text) }),
      ...(caption === undefined ? {} : { caption: withoutTags(caption) }),
    },
  }
}

/** Telegram shows the file's name and lets it be saved under it (Bot API, `sendDocument`). */
export const sending = (chat: number, { name, bytes, caption }: Document): Call => ({
  method: 'sendDocument',
  params: {
    chat_id: chat,
    document: { name, bytes } satisfies File,
    caption: telegramHtml(caption, LIMITS.caption),
    parse_mode: 'HTML',
  },
})

const png = (bytes: Uint8Array): File => ({ name: 'picture.png', bytes })

const send = (chat: number, card: Card): Call =>
  card.picture
    ? {
        method: 'sendPhoto',
        params: {
          chat_id: chat,
          photo: png(card.picture),
          caption: telegramHtml(card.text, LIMITS.caption),
          parse_mode: 'HTML',
          ...protection(card),
          ...markup(card),
        },
      }
    : {
        method: 'sendMessage',
        params: { chat_id: chat, ...text(card), ...protection(card), ...markup(card) },
      }

const edit = (chat: number, message: string, card: Card): Call =>
  card.picture
    ? {
        method: 'editMessageMedia',
        params: {
          chat_id: chat,
          message_id: Number(message),
          media: {
            type: 'photo',
            media: png(card.picture),
            caption: telegramHtml(card.text, LIMITS.caption),
            parse_mode: 'HTML',
          },
          ...markup(card),
        },
      }
    : {
        method: 'editMessageText',
        params: { chat_id: chat, message_id: Number(message), ...text(card), ...markup(card) },
      }

const putAway = (chat: number, card: Card): Call => ({
  method: 'sendMessage',
  params: {
    chat_id: chat,
    text: card.putAway,
    disable_notification: true,
    reply_markup: { remove_keyboard: true },
  },
})

/** No link is previewed: Telegram would open a one-time page to make its preview. */
const text = (card: Card) => ({
  text: telegramHtml(card.text),
  parse_mode: 'HTML',
  link_preview_options: { is_disabled: true },
})

/** Neither forwarded nor saved (Bot API, `protect_content`). An edit leaves a message as it was sent. */
const protection = (card: Card) => (card.isProtected ? { protect_content: true } : {})

const markup = (card: Card) => {
  if (card.contact !== undefined) {
    const rows = card.rows.map((row) =>
      row.filter((button) => 'token' in button).map(({ label }) => ({ text: label })),
    )
    const keyboard = [
      [{ text: card.contact, request_contact: true }],
      ...rows.filter((row) => row.length > 0),
    ]
    return { reply_markup: { keyboard, resize_keyboard: true, is_persistent: true } }
  }
  return card.rows.length > 0
    ? { reply_markup: { inline_keyboard: card.rows.map((row) => row.map(inline)) } }
    : {}
}

const inline = (button: Button) => ({
  text: button.label,
  ...(button.style ? { style: button.style } : {}),
  ...('token' in button
    ? button.isDisabled
      ? { disabled: {} }
      : { callback_data: button.token }
    : 'url' in button
      ? { url: button.url }
      : 'copies' in button
        ? { copy_text: { text: button.copies } }
        : { web_app: { url: button.page } }),
})
