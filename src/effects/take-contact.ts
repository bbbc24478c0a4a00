import { destinationOf, ownerOf, phoneNumber } from '../accounts/addresses.ts'
import { addAttempt } from '../accounts/attempts.ts'
import { openNew } from '../accounts/challenges.ts'
import { hold } from '../accounts/directory.ts'
import { roomAt } from '../accounts/limits.ts'
import { once } from '../accounts/performed.ts'
import { idOf } from './ids.ts'
import type { Parts, Performer } from './performer.ts'

/** Takes a number that Telegram vouches for as a challenge that is proven already. */
export const takeContact =
  ({
    directory,
    secrets,
    limits,
  }: Pick<Parts, 'directory' | 'secrets' | 'limits'>): Performer<'takeContact'> =>
  ({ phone }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const value = phoneNumber(phone)
      if (value === undefined) return { unusable: true }
      await hold(queries, `chat:${conversation}`)
      const taken = await queries
        .selectFrom('challenges')
        .select('opened_at')
        .where('conversation', '=', conversation)
        .where('purpose', '=', 'sign-up')
        .where('kind', '=', 'contact')
        .where('opened_at', '>', at - limits.contacts.per)
        .orderBy('opened_at', 'desc')
        .limit(limits.contacts.most)
        .execute()
      const until = roomAt(
        taken.map((contact) => contact.opened_at),
        limits.contacts,
        at,
      )
      if (until > at) return { tooMany: true, until }
      const address = { kind: 'phone', value } as const
      if (await ownerOf(queries, address)) return { taken: true }

      const id = idOf(secrets, key)
      await openNew(queries, {
        id,
        conversation,
        purpose: 'sign-up',
        kind: 'contact',
        address_kind: address.kind,
        address_value: address.value,
        locale: '',
        key_id: secrets.current,
        sends: 0,
        max_tries: 0,
        opened_at: at,
        code_expires_at: at,
        link_expires_at: at,
        decoy: 0,
        spent_at: at,
        spent_by: key,
      })
      const destination = destinationOf(address)
      await addAttempt(queries, { key, destination, conversation, outcome: 'right', at })
      return { challenge: id }
    })
