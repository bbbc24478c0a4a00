import { generateSync } from 'otplib'
import type { Address, Asks, Naming, Standing } from '../../../flows/effects.ts'
import { linkTokenOf } from '../../../src/accounts/challenges.ts'
import { bindChat } from '../../../src/accounts/chats.ts'
import type { Directory } from '../../../src/accounts/directory.ts'
import { entryTokenOf, fillEntry } from '../../../src/accounts/entries.ts'
import { addFactor } from '../../../src/accounts/factors.ts'
import type { Secrets } from '../../../src/secrets/secrets.ts'
import { type House, opened, secrets } from './house.ts'

/** The chat that speaks for the account, and one that knows nothing of it. */
export const OWN = 'telegram:1'
export const STRANGE = 'telegram:666'
export const SEED = Buffer.alloc(20, 7)

/** An account of {@link OWN} with this address. */
export async function accountIn(house: House, address: Address, { twoStep = false } = {}) {
  const { directory, now } = house
  const signedUp = await house.signUp(OWN, address)
  const number = 'account' in signedUp ? signedUp.account : ''
  const { id } = await directory.db
    .selectFrom('accounts')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  if (twoStep) await turnTwoStepOn(house, id)
  return {
    id,
    number,
    row: () => directory.db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    hash: async () =>
      (
        await directory.db
          .selectFrom('credentials')
          .select('hash')
          .where('account', '=', id)
          .executeTakeFirstOrThrow()
      ).hash,
    kinds: async () =>
      (
        await directory.db
          .selectFrom('activity')
          .select('kind')
          .where('account', '=', id)
          .orderBy('at')
          .execute()
      ).map(({ kind }) => kind),
    link: (conversation: string) =>
      directory.transaction((queries) => bindChat(queries, id, conversation, now())),
    freeze: () =>
      directory.db
        .updateTable('accounts')
        .set({ state: 'frozen', frozen_at: now() })
        .where('id', '=', id)
        .execute(),
  }
}

/** What a flow wishes for while somebody gets back in, in one chat. */
export const recovering = (house: House, conversation: string) => {
  const { perform, during, seal } = house
  const it = {
    open: (by: Naming, recovery?: string) =>
      perform.openRecovery({ by, locale: 'en', ...(recovery && { recovery }) }, during(conversation)),
    /** A challenge that is on its way. */
    async begin(by: Naming) {
      const { challenge, recovery } = opened(await it.open(by))
      return { challenge, recovery }
    },
    stand: (wish: Asks['standRecovery']['wish'] = {}): Promise<Standing | { over: true }> =>
      perform.standRecovery(wish, during(conversation)),
    code: async (challenge: string) => it.answer(challenge, await house.code(challenge)),
    answer: (challenge: string, text: string) => house.answer(conversation, challenge, text),
    link: async (challenge: string) =>
      house.link(conversation, challenge, linkTokenOf(secrets, await house.challenge(challenge))),
    factor: (recovery: string, text = totp(house.now())) =>
      perform.proveFactor({ recovery, sealed: seal(text) }, during(conversation)),
    hold: (recovery: string) => perform.openHold({ recovery }, during(conversation)),
    cancel: (recovery: string) => perform.cancelRecovery({ recovery }, during(conversation)),
    page: (recovery: string) =>
      perform.openPasswordPage(
        { avoid: [], locale: 'en', to: '', instead: { recovery } },
        during(conversation),
      ),
    /** A password is chosen on the page; nothing where there is no page to choose it on. */
    async choose(recovery: string, hash = NEW_HASH): Promise<string> {
      const page = await it.page(recovery)
      if (!('entry' in page)) return ''
      const token = entryTokenOf(secrets, { id: page.entry, key_id: secrets.current })
      await fillEntry({ directory: house.directory, secrets }, token, hash, house.now())
      return page.entry
    },
    reset: (recovery: string, entry: string) =>
      perform.resetPassword({ recovery, entry }, during(conversation)),
    /** Names the account and answers the code. */
    async prove(by: Naming) {
      const begun = await it.begin(by)
      await it.code(begun.challenge)
      return { ...begun, standing: await it.stand(begun) }
    },
    /** All of it. */
    async recover(by: Naming) {
      const { recovery } = await it.prove(by)
      return it.reset(recovery, await it.choose(recovery))
    },
  }
  return it
}

export const NEW_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$bmV3bmV3bmV3bmV3bmV3bg$bmV3aGFzaG5ld2hhc2huZXdoYXNobmV3aGFz'

/** 2-step verification with {@link SEED}, as if its first code had been given long ago. */
export const turnTwoStepOn = (
  { directory, now, keys = secrets }: { directory: Directory; now: () => number; keys?: Secrets },
  account: string,
): Promise<void> =>
  directory.transaction(async (queries) => {
    await addFactor(queries, keys, { account, seed: SEED, at: now() })
    await queries.updateTable('factors').set({ confirmed_at: now() }).where('account', '=', account).execute()
  })

/** What an authenticator with {@link SEED} shows. */
export const totp = (at: number): string => generateSync({ secret: SEED, epoch: Math.floor(at / 1000) })
