/** One bot of the comparison. */
export interface Contestant {
  readonly id: 'portico' | 'embedded' | 'telegraf' | 'conversations' | 'wizard' | 'grammy' | 'floor'
  readonly name: string
  readonly bot: string
  readonly env?: Readonly<Record<string, string>>
  /** Portico with one part exchanged, which says nothing new about the length of a conversation. */
  readonly isVariant?: true
}

export const contestants: readonly [Contestant, ...Contestant[]] = [
  { id: 'portico', name: 'Portico', bot: 'portico.ts' },
  {
    id: 'embedded',
    name: 'Portico, embedded store',
    bot: 'portico.ts',
    env: { STORE: 'embedded' },
    isVariant: true,
  },
  {
    id: 'telegraf',
    name: 'Portico, calls by Telegraf',
    bot: 'portico.ts',
    env: { TELEGRAM_FRAMEWORK: 'telegraf' },
    isVariant: true,
  },
  { id: 'conversations', name: 'grammY conversations', bot: 'grammy-conversations.ts' },
  { id: 'wizard', name: 'Telegraf wizard', bot: 'telegraf-wizard.ts' },
  { id: 'grammy', name: 'grammY, a GET and a SET', bot: 'grammy.ts' },
  { id: 'floor', name: 'bare floor', bot: 'floor.ts' },
]
