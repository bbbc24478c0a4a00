import * as z from 'zod'

/** A `User`, or the `BotFullInfo` that a server of Bot API 10.5 answers with, which has all that a user has and more. */
const Me = z.object({ username: z.string().min(1) })

/** The bot's name in what `getMe` has answered; nothing where there is none. */
export const usernameIn = (result: unknown): string | undefined => Me.safeParse(result).data?.username
