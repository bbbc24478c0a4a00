export type {
  BotCommand,
  ChatFullInfo,
  ChatMember,
  InlineQueryResult,
  Message,
  ReplyKeyboardMarkup,
} from '@grammyjs/types'
export type * from './types/calls.ts'
export type * from './types/faults.ts'
export type * from './types/group.ts'
export type * from './types/person.ts'
export type * from './types/server.ts'
