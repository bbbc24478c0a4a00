/** One bot of the comparison. */
export interface Contestant {
  readonly id: 'portico' | 'embedded' | 'conversations' | 'wizard' | 'grammy' | 'floor'
  readonly name: string
  readonly bot: string
  readonly env?: Readonly<Record<string, string>>
}

export const contestants: readonly [Contestant, ...Contestant[]] = [
  { id: 'portico', name: 'Portico', bot: 'portico.ts' },
  { id: 'embedded', name: 'Portico, embedded store', bot: 'portico.ts', env: { STORE: 'embedded' } },
  { id: 'conversations', name: 'grammY conversations', bot: 'grammy-conversations.ts' },
  { id: 'wizard', name: 'Telegraf wizard', bot: 'telegraf-wizard.ts' },
  { id: 'grammy', name: 'grammY, a GET and a SET', bot: 'grammy.ts' },
  { id: 'floor', name: 'bare floor', bot: 'floor.ts' },
]
