import { addAccount } from '../../src/accounts/accounts.ts'
import { addAddress } from '../../src/accounts/addresses.ts'
import { addChat } from '../../src/accounts/chats.ts'
import { addPassword } from '../../src/accounts/credentials.ts'
import { linkTokenOf, viewChallengeLink } from '../../src/accounts/proofs/challenges.ts'
import { secrets, type World } from './world.ts'

const ACCOUNT = 'an account of the thief'
const CHAT = 'telegram:667'
/** A mailbox of the owner that belongs to no account yet. */
const FREE = { kind: 'email', value: 'ana@example.org' } as const

/** An account that a thief has made, for a mailbox of another person to be put into (pre-hijacking). */
export const settleThief = ({ directory, now }: World): Promise<void> =>
  directory.transaction(async (queries) => {
    const at = now()
    const account = {
      id: ACCOUNT,
      number: '2000000000',
      region: 'ES',
      locale: 'en',
      name: 'Mal',
      created_at: at,
    }
    await addAccount(queries, account)
    await addPassword(queries, ACCOUNT, 'plain thief', at)
    await addAddress(queries, ACCOUNT, { kind: 'email', value: 'mal@example.net' }, { primary: true, at })
    await addChat(queries, ACCOUNT, CHAT, at)
  })

/** A thief asks for a mail to a mailbox of the owner, who presses its button as people do. */
export function unaskedMail({ db, directory, perform, during, seal, now }: World) {
  const newest = () =>
    db
      .selectFrom('challenges')
      .selectAll()
      .where('address_value', '=', FREE.value)
      .orderBy('opened_at', 'desc')
      .executeTakeFirst()
  return {
    ask: () => perform.openChallenge({ purpose: 'address', to: FREE, locale: 'en' }, during(CHAT)),
    /** The page takes it only with the number that the thief's chat shows, where there is one. */
    async press(): Promise<void> {
      const challenge = await newest()
      if (!challenge) return
      const token = linkTokenOf(secrets, challenge)
      const view = await viewChallengeLink({ directory, secrets }, token, now())
      if (view?.state !== 'open' || view.match) return
      await perform.checkLink({ challenge: challenge.id, sealed: seal(token) }, during(view.conversation))
    },
    async take(): Promise<void> {
      const challenge = await newest()
      const open = await perform.openApproval({ action: 'addresses' }, during(CHAT))
      if (!challenge || !('approval' in open)) return
      const { approval } = open
      await perform.approveInChat({ approval, by: 'password', sealed: seal('thief') }, during(CHAT))
      await perform.addAddress({ challenge: challenge.id, approval }, during(CHAT))
    },
    async isTaken(): Promise<boolean> {
      const taken = await db.selectFrom('addresses').select('value').where('value', '=', FREE.value).execute()
      return taken.length > 0
    },
  }
}
