import { botUser } from '../users.ts'
import { chatFor, type Method, type Methods } from './method.ts'

const amount = { amount: 0, nanostar_amount: 0 }
const noGifts = { total_count: 0, gifts: [] }

/** A message that no person sees: it is only answered. */
const unseen: Method = (request) => ({
  message_id: Number(BigInt(request.world.nextId()) % 1_000_000n),
  date: request.world.date(),
  chat: chatFor(request).chat,
  from: botUser(request.world),
})

const story: Method = ({ world }) => ({
  chat: { id: world.bot.id, type: 'private', first_name: world.bot.first_name },
  id: 1,
})

/** Right answers of methods that are accepted only, where that is not True. */
export const acceptedAnswers: Methods = {
  sendPaidMedia: unseen,
  sendInvoice: unseen,
  createInvoiceLink: () => 'https://t.me/$none',
  getMyStarBalance: () => amount,
  getStarTransactions: () => ({ transactions: [] }),
  getBusinessAccountStarBalance: () => amount,
  getBusinessAccountGifts: () => noGifts,
  getUserGifts: () => noGifts,
  getChatGifts: () => noGifts,
  getAvailableGifts: () => ({ gifts: [] }),
  getBusinessConnection: ({ world, params }) => ({
    id: params.business_connection_id,
    user: botUser(world),
    user_chat_id: world.bot.id,
    date: world.date(),
    is_enabled: false,
  }),
  getManagedBotToken: () => '0:none',
  replaceManagedBotToken: () => '0:none',
  getManagedBotAccessSettings: () => ({ is_access_restricted: false, added_users: [] }),
  getUserPersonalChatMessages: () => [],
  answerGuestQuery: ({ world }) => ({ inline_message_id: `IN${world.nextId()}` }),
  postStory: story,
  repostStory: story,
  editStory: story,
}
