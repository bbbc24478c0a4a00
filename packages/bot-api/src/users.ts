import type { Chat, User } from '@grammyjs/types'
import { badRequest } from './errors.ts'
import type { Profile } from './types.ts'
import type { World } from './world.ts'

/** Who a person is, as updates name them. */
export const userOf = (profile: Profile): User => ({
  id: profile.id,
  is_bot: false as const,
  first_name: profile.firstName,
  ...(profile.lastName && { last_name: profile.lastName }),
  ...(profile.username && { username: profile.username }),
  ...(profile.languageCode && { language_code: profile.languageCode }),
})

export const privateChatOf = (profile: Profile): Chat.PrivateChat => {
  const { is_bot: _, language_code: __, ...names } = userOf(profile)
  return { ...names, type: 'private' } as Chat.PrivateChat
}

/** The bot as it stands in messages and memberships. */
export const botUser = ({ bot }: World): User => ({
  id: bot.id,
  is_bot: true,
  first_name: bot.first_name,
  username: bot.username,
})

/** A person or the bot by id; others are unknown to this server. */
export const userById = (world: World, id: number): User => {
  if (id === world.bot.id) return botUser(world)
  const person = world.people.get(id)
  if (!person) throw badRequest('user not found')
  return userOf(person.profile)
}
