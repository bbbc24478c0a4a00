import type { Dangerous } from '../../flows/effects.ts'
import { factorOf, seedOf } from '../../src/accounts/factors.ts'
import { codeAt } from '../contracts/accounts/owner.ts'
import { type House, send, twice } from './house.ts'

export const PASSWORD = 'walnut lantern drizzle'

const create = { en: 'Create my account', es: 'Crear mi cuenta' } as const
let opened = 0

/** Somebody in the chat whose account was just made, and the pages that the chat offers them. */
export const createOwner = async (house: House, language: 'en' | 'es' = 'en') => {
  const guest = await house.chooser(language)
  await send(guest.page, twice(PASSWORD))
  await guest.say('Ana')
  await guest.say(create[language])
  const { conversation } = guest
  const { directory, secrets, now } = house.parts
  const { account } = await directory.db
    .selectFrom('chats')
    .select('account')
    .where('conversation', '=', conversation)
    .executeTakeFirstOrThrow()

  const owner = {
    ...guest,
    account,
    open: (flow: string, event: { type: string; [fact: string]: unknown }) =>
      house.engine.open(conversation, { flow, event }, `opened:${++opened}`),
    tap: (label: string) => guest.say(label),
    /** The page on which the owner shows to be there. */
    async approving(action: Dangerous): Promise<string> {
      await owner.open('approve', { type: 'ask', action, locale: language })
      return house.pageOf(conversation)
    },
    seed: async () => {
      const factor = await factorOf(directory.db, account)
      return seedOf(secrets, factor ?? { account, seed: '' })
    },
    /** What the authenticator shows, some half minutes from now. */
    code: async (steps = 0) => codeAt(await owner.seed(), now(), steps),
    async leadTo(label: string): Promise<string> {
      await owner.open('two-step', { type: 'nothing' })
      await house.engine.idle()
      await guest.say(label)
      await house.give(house.pageOf(conversation), { password: PASSWORD })
      return house.pageOf(conversation)
    },
    /** The page on which an authenticator is set up. */
    settingUp: () => owner.leadTo(language === 'en' ? 'Turn it on' : 'Activarla'),
    /** The page on which new recovery codes are shown. */
    renewing: () => owner.leadTo(language === 'en' ? 'New recovery codes' : 'Códigos de recuperación nuevos'),
    /** Turns 2-step verification on; the codes that were shown. */
    async secure(): Promise<string[]> {
      const page = await owner.settingUp()
      const answer = await send(page, { code: await owner.code() })
      house.pass(30_000)
      return codesIn(await answer.text())
    },
  }
  return owner
}

/** The recovery codes on a page. */
export const codesIn = (text: string): string[] =>
  [...text.matchAll(/<li><code>([^<]+)<\/code><\/li>/g)].map(([, code = '']) => code)

/** What a page says above its form. */
export const faultIn = (text: string): string | undefined =>
  /<p class="fault"[^>]*role="alert">([^<]+)<\/p>/.exec(text)?.[1]

/** The name of a field with its attributes. */
export const fieldsIn = (text: string): string[] =>
  [...text.matchAll(/<input [^>]*name="(\w+)"/g)].map(([, name = '']) => name)
