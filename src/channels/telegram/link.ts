/** The address that opens a chat with a bot, and what the chat begins with: `/start` and that word (https://core.telegram.org/bots/features#deep-linking). */
export const linkTo = (username: string, start?: string): string =>
  `https://t.me/${username}${start === undefined ? '' : `?start=${start}`}`
