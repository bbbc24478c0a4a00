import type { BotCommand, BotCommandScope, MenuButton } from '@grammyjs/types'
import { badRequest } from '../errors.ts'
import { checkLink } from '../parse/link.ts'
import type { World } from '../world.ts'
import type { Method, Methods, Request } from './method.ts'

const language = ({ params }: Request): string => {
  const code = (params.language_code as string | undefined) ?? ''
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified')
  return code
}

/** https://core.telegram.org/bots/api#botcommandscope */
const scopeKey = (scope: BotCommandScope = { type: 'default' }): string =>
  [scope.type, 'chat_id' in scope ? scope.chat_id : '', 'user_id' in scope ? scope.user_id : '']
    .join(' ')
    .trim()

const commandsKey = (request: Request): string => {
  const scope = request.params.scope as BotCommandScope | undefined
  if (scope && 'chat_id' in scope && !request.world.chats.get(Number(scope.chat_id))?.known)
    throw badRequest('chat not found')
  return `${scopeKey(scope)}|${language(request)}`
}

/** The commands of a private chat, the nearest scope first, each in the person's language, then in none. */
export const commandsFor = (world: World, chatId: number, languageCode: string): readonly BotCommand[] => {
  const code = languageCode.slice(0, 2).toLowerCase()
  for (const scope of [`chat ${chatId}`, 'all_private_chats', 'default'])
    for (const tag of [code, '']) {
      const commands = world.commands.get(`${scope}|${tag}`)
      if (commands) return commands
    }
  return []
}

const checkCommand = (command: BotCommand): BotCommand => {
  const name = command.command.trim().replace(/^\//, '')
  const description = command.description.trim()
  if (name === '') throw badRequest('command must be non-empty')
  if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest('BOT_COMMAND_INVALID')
  if (description === '') throw badRequest('command description must be non-empty')
  return { command: name, description }
}

const tellCommands = (world: World) => {
  for (const chat of world.chats.values()) chat.tell({ kind: 'commands' })
  return true
}

const setText =
  (what: string): Method =>
  (request) => {
    const key = `${what}|${language(request)}`
    const text = (request.params[what] as string | undefined) ?? ''
    if (text === '') request.world.texts.delete(key)
    else request.world.texts.set(key, text)
    return true
  }

const getText =
  (what: string): Method =>
  (request) => ({
    [what]:
      request.world.texts.get(`${what}|${language(request)}`) ??
      request.world.texts.get(`${what}|`) ??
      (what === 'name' ? request.world.bot.first_name : ''),
  })

export const presenting: Methods = {
  getMe: ({ world }) => world.bot,

  setMyCommands: (request) => {
    const commands = request.params.commands as BotCommand[]
    if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
    const key = commandsKey(request)
    const checked = commands.map(checkCommand)
    if (checked.length === 0) request.world.commands.delete(key)
    else request.world.commands.set(key, checked)
    return tellCommands(request.world)
  },
  getMyCommands: (request) => request.world.commands.get(commandsKey(request)) ?? [],
  deleteMyCommands: (request) => {
    request.world.commands.delete(commandsKey(request))
    return tellCommands(request.world)
  },

  setMyName: setText('name'),
  getMyName: getText('name'),
  setMyDescription: setText('description'),
  getMyDescription: getText('description'),
  setMyShortDescription: setText('short_description'),
  getMyShortDescription: getText('short_description'),

  setChatMenuButton: ({ world, params }) => {
    const chat = (params.chat_id as number | undefined) ?? 0
    if (chat !== 0 && !world.chats.get(chat)?.known) throw badRequest('chat not found')
    const button = (params.menu_button as MenuButton | undefined) ?? { type: 'default' }
    if (button.type === 'web_app') {
      const checked = checkLink(button.web_app.url, { https: true })
      if ('problem' in checked)
        throw badRequest(`menu button Web App URL '${button.web_app.url}' is invalid: ${checked.problem}`)
    }
    world.menuButtons.set(chat, button)
    return true
  },
  getChatMenuButton: ({ world, params }) => {
    const own = world.menuButtons.get((params.chat_id as number | undefined) ?? 0)
    return own ?? world.menuButtons.get(0) ?? { type: 'commands' }
  },
}
