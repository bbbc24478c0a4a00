import type { InlineKeyboardMarkup, ReplyKeyboardMarkup } from '@grammyjs/types'
import type { ChatRecord } from './chats.ts'
import { badRequest } from './errors.ts'
import { checkLink } from './parse/link.ts'
import type { Odd } from './validate.ts'

type Loose = Readonly<Record<string, unknown>>

/** What a tap on an inline button can do: https://core.telegram.org/bots/api#inlinekeyboardbutton */
const actions = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
  'disabled',
] as const

const styles = ['danger', 'success', 'primary']

const checkButtonLink = (link: unknown, name: string, ask: { https?: boolean } = {}) => {
  const checked = checkLink(String(link), ask)
  if ('problem' in checked) throw badRequest(`${name} '${link}' is invalid: ${checked.problem}`)
  return checked.url
}

const checkLook = (button: Loose, kind: string) => {
  if (button.text === '') throw badRequest(`${kind} button text must be non-empty`)
  const style = button.style
  if (style !== undefined && !styles.includes(String(style)))
    throw badRequest(`can't parse ${kind} button: invalid button style specified`)
}

const inlineButton = (given: Loose, chat: ChatRecord, odd: Odd): Loose => {
  let button = given
  checkLook(button, 'inline keyboard')
  const kind = actions.filter((action) => button[action] !== undefined && button[action] !== '')
  // An empty query is a query: it only inserts the bot's name.
  const empty = actions.filter((action) => action.startsWith('switch') && button[action] === '')
  const found = [...kind, ...empty]
  if (found.length === 0)
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
  if (found.length > 1) {
    odd(
      `can't parse inline keyboard button: exactly one action is allowed, but it has ${found.join(' and ')}`,
    )
    const passedOver = found.slice(1) as readonly string[]
    button = Object.fromEntries(Object.entries(given).filter(([name]) => !passedOver.includes(name)))
  }
  if (button.url !== undefined)
    return { ...button, url: checkButtonLink(button.url, 'inline keyboard button URL') }
  const page = button.web_app as { url: string } | undefined
  if (page) {
    if (chat.chat.type !== 'private') throw badRequest('Web App buttons can be used in private chats only')
    const url = checkButtonLink(page.url, 'inline keyboard button Web App URL', { https: true })
    return { ...button, web_app: { url } }
  }
  const login = button.login_url as Loose | undefined
  if (login) checkButtonLink(login.url, 'inline keyboard button login URL', { https: true })
  return button
}

/** The inline keyboard of a message; nothing when it holds no button. */
export const inlineKeyboard = (
  markup: unknown,
  chat: ChatRecord,
  odd: Odd,
): { reply_markup: InlineKeyboardMarkup } | undefined => {
  const rows = (markup as { inline_keyboard?: Loose[][] } | undefined)?.inline_keyboard
  const checked = (rows ?? [])
    .map((row) => row.map((button) => inlineButton(button, chat, odd)))
    .filter((row) => row.length > 0)
  if (checked.length === 0) return undefined
  return { reply_markup: { inline_keyboard: checked } as unknown as InlineKeyboardMarkup }
}

const replyButton = (button: Loose, chat: ChatRecord, odd: Odd) => {
  checkLook(button, 'keyboard')
  const asks = ['request_contact', 'request_location', 'request_poll', 'web_app'].filter(
    (key) => button[key] !== undefined && button[key] !== false,
  )
  if (asks.length > 1)
    odd(`can't parse keyboard button: at most one request is allowed, but it has ${asks.join(' and ')}`)
  if (asks[0] === 'request_contact' && chat.chat.type !== 'private')
    throw badRequest('phone number can be requested in private chats only')
  if (asks[0] === 'request_location' && chat.chat.type !== 'private')
    throw badRequest('location can be requested in private chats only')
  const page = button.web_app as { url: string } | undefined
  if (page) checkButtonLink(page.url, 'keyboard button Web App URL', { https: true })
}

/** What a sent message brings besides its text. */
export interface Markup {
  /** Of the message itself. */
  readonly inline: { reply_markup: InlineKeyboardMarkup } | undefined
  /** True: the message can never be edited, as with every markup that is not inline. */
  readonly fixed: boolean
  /** Changes the keyboard under the person's text field. */
  readonly apply: () => void
}

/** Checks any `reply_markup` of a sending method. */
export const checkMarkup = (markup: unknown, chat: ChatRecord, odd: Odd): Markup => {
  const given = (markup ?? {}) as Loose
  const rows = given.keyboard as Loose[][] | undefined
  const show = (keyboard: ReplyKeyboardMarkup | undefined) => () => {
    chat.keyboard = keyboard
    chat.tell({ kind: 'keyboard' })
  }
  if (rows) {
    for (const row of rows) for (const button of row) replyButton(button, chat, odd)
    const filled = rows.filter((row) => row.length > 0)
    const keyboard = { ...given, keyboard: filled } as unknown as ReplyKeyboardMarkup
    return { inline: undefined, fixed: true, apply: filled.length > 0 ? show(keyboard) : () => {} }
  }
  if (given.remove_keyboard === true) return { inline: undefined, fixed: true, apply: show(undefined) }
  if (given.force_reply === true) return { inline: undefined, fixed: true, apply: () => {} }
  return { inline: inlineKeyboard(markup, chat, odd), fixed: false, apply: () => {} }
}
