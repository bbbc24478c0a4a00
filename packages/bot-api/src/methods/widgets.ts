import type { ChatRecord, Entry } from '../chats.ts'
import { badRequest } from '../errors.ts'
import { captionContent } from './content.ts'
import { chatFor, type Loose, type Methods, picked, type Request } from './method.ts'
import { send } from './send.ts'

/** How long a query of a widget can be answered, in milliseconds: https://core.telegram.org/bots/api#answerwidgetquery */
const answerable = 15_000

const widgetOf = ({ message }: Entry): Loose | undefined => (message as unknown as { widget?: Loose }).widget

/** A message with a widget, of the bot or sent by way of it. */
const target = (request: Request): { chat: ChatRecord; entry: Entry; widget: Loose } => {
  const { world, params } = request
  const place = world.inlineMessages.get(String(params.inline_message_id))
  const chat = place?.chat ?? chatFor(request)
  const entry = chat.get(place?.message ?? Number(params.message_id))
  const widget = entry && widgetOf(entry)
  if (!entry || !widget) throw badRequest('message to edit not found')
  return { chat, entry, widget }
}

/** Puts new data in place; an empty text removes it. */
const withData = (widget: Loose, data: Loose): Loose =>
  Object.fromEntries(Object.entries({ ...widget, ...data }).filter(([, value]) => value !== ''))

const put = (chat: ChatRecord, entry: Entry, widget: Loose) =>
  chat.put({ ...entry, message: { ...entry.message, widget } as never })

/** All messages with a shared widget have the same public data. */
const setPublicData = ({ world }: Request, id: string, public_data: unknown): void => {
  world.widgets.set(id, withData(world.widgets.get(id) ?? {}, { public_data }))
  for (const chat of world.chats.values())
    for (const entry of chat.entries()) {
      const widget = widgetOf(entry)
      if (widget?.id === id) put(chat, entry, withData(widget, { public_data }))
    }
}

const caption = ({ world, params }: Request) => captionContent(world, params, 'message caption is too long')

export const widgets: Methods = {
  sendWidget: (request) => {
    const { world, params } = request
    const id = params.is_shared === true ? { id: world.nextId() } : {}
    const widget = { ...id, ...picked(params, 'html', 'width', 'height', 'public_data', 'chat_data') }
    if ('id' in id) world.widgets.set(id.id, widget)
    return send(request, () => ({ widget, ...caption(request), has_protected_content: true }))
  },
  sendSharedWidget: (request) => {
    const { world, params } = request
    const known = world.widgets.get(params.widget_id as string)
    if (!known) throw badRequest('WIDGET_ID_INVALID')
    const { chat_data: _, ...shared } = known
    const widget = { ...shared, ...picked(params, 'chat_data') }
    return send(request, () => ({ widget, ...caption(request), has_protected_content: true }))
  },
  editMessageWidgetData: (request) => {
    const { params } = request
    const { chat, entry, widget } = target(request)
    put(chat, entry, withData(widget, picked(params, 'public_data', 'chat_data')))
    if (widget.id !== undefined && params.public_data !== undefined)
      setPublicData(request, String(widget.id), params.public_data)
    return true
  },
  editSharedWidgetData: (request) => {
    const { world, params } = request
    if (!world.widgets.has(params.widget_id as string)) throw badRequest('WIDGET_ID_INVALID')
    setPublicData(request, params.widget_id as string, params.public_data)
    return true
  },
  answerWidgetQuery: ({ world, params }) => {
    const query = world.widgetQueries.get(params.widget_query_id as string)
    if (!query || world.now() - query.at > answerable)
      throw badRequest('query is too old and response timeout expired or query ID is invalid')
    query.answer((params.data as string | undefined) ?? '')
    world.widgetQueries.delete(params.widget_query_id as string)
    return true
  },

  /** What `getMe` tells of the bot from now on, and how taps come (Bot API 10.5). */
  setMySettings: ({ world, params }) => {
    const { callback_query_mode: mode, inline_feedback_share_denominator: _, ...told } = params
    if (mode !== undefined && !['default', 'auto', 'inline'].includes(String(mode)))
      throw badRequest('invalid callback query mode specified')
    Object.assign(world.bot, told)
    if (mode !== undefined) world.callbackQueryMode = mode as typeof world.callbackQueryMode
    return true
  },
}
