import type { Directory } from '../store/directory.ts'

/**
 * Forgets a person of the playground: the accounts of this conversation and every trace of it, counted attempts and
 * sends included. Not for real people, whose counts must stay.
 */
export const forgetPerson = ({ transaction }: Directory, conversation: string): Promise<void> =>
  transaction(async (queries) => {
    const accounts = queries.selectFrom('chats').select('account').where('conversation', '=', conversation)
    await queries.deleteFrom('messages').where('account', 'in', accounts).execute()
    await queries.deleteFrom('accounts').where('id', 'in', accounts).execute()
    for (const table of [
      'challenges',
      'tickets',
      'sends',
      'attempts',
      'recoveries',
      'messages',
      'sign_in_requests',
    ] as const)
      await queries.deleteFrom(table).where('conversation', '=', conversation).execute()
  })
