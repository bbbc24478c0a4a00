import { parseContact } from '../../../flows/reading/phone.ts'
import type { Identifier, Naming, Requests } from '../../../flows/requests.ts'
import { addressesOf, addressId, ownerOf } from '../../accounts/addresses.ts'
import { accountOfChat, isLinked } from '../../accounts/chats.ts'
import { findAccountByIdentifier } from '../../accounts/identifiers.ts'
import { disputedOwnerOf } from '../../accounts/security/disputes.ts'
import { openRecovery as begin, recoveryOf } from '../../accounts/security/recoveries.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import {
  type Bucket,
  chatGuesser,
  type Subject,
  subjectOfAddress,
  subjectOfIdentifier,
} from '../../accounts/throttling/bucket.ts'
import { derivedId } from '../common/ids.ts'
import { type ChallengeSpec, openAndSend } from '../common/open-challenge.ts'
import { contactLimitUntil, saveContact } from '../common/take-contact.ts'
import type { Parts, Performer, Performing } from '../parts.ts'
import { captchaFor, useCaptcha } from './captcha-for.ts'
import { noteProof } from './recovery-status.ts'

type Answer = Requests['openRecovery']['output']

/**
 * Begins a recovery. For a typed identifier it reads, writes and answers the same whether or not any account has it.
 */
export const openRecovery =
  (parts: Parts): Performer<'openRecovery'> =>
  ({ by, locale, recovery, captchas = false }, performing) =>
    once(parts.directory, performing, async (queries): Promise<Answer> => {
      if (by.kind === 'contact') return byContact(queries, parts, by.value, { locale, recovery }, performing)
      const spec = await specOf(queries, by as Identifier | AddressHere, performing)
      if (!spec) return { nobody: true }
      const captcha = captchas ? await captchaFor(queries, spec.bucket, performing) : 'none'
      if (captcha === 'missing') return { captcha: true }
      const opened = await openAndSend(queries, parts, spec, locale, performing)
      if ('tooMany' in opened) return opened
      if (captcha !== 'none') await useCaptcha(queries, captcha.id, performing)
      const id = await record(
        queries,
        parts,
        { account: spec.account, subject: spec.bucket.subject },
        locale,
        performing,
      )
      return { ...opened, recovery: id }
    })

type AddressHere = Naming & { readonly kind: 'address' }

const specOf = (
  queries: Queries,
  by: Identifier | AddressHere,
  performing: Performing,
): Promise<ChallengeSpec | undefined> =>
  by.kind === 'address'
    ? addressHere(queries, by.value, performing.conversation)
    : named(queries, by, performing)

/**
 * A recovery of the account that was named. Attempts and sends are counted on what was named, so that limits tell
 * nothing of accounts; for a linked chat they are counted apart, so that no stranger can use up its owner's.
 */
async function named(
  queries: Queries,
  by: Identifier,
  { conversation, at }: Performing,
): Promise<ChallengeSpec> {
  const named = await findAccountByIdentifier(queries, by)
  const disputed = await disputedOwnerOf(queries, by, at)
  const account = named?.id ?? disputed
  const [primary] = await addressesOf(queries, account ?? '')
  const linked = await isLinked(queries, account ?? '', conversation)
  const to = by.kind === 'account' ? primary : by
  return {
    purpose: 'recovery',
    to,
    bucket: codeBucket(subjectOfIdentifier(by), linked, conversation),
    account,
    decoy: account === undefined,
  }
}

/** One of the addresses of the account that this chat speaks for. */
async function addressHere(
  queries: Queries,
  id: string,
  conversation: string,
): Promise<ChallengeSpec | undefined> {
  const account = await accountOfChat(queries, conversation)
  const addresses = await addressesOf(queries, account?.id ?? '')
  const to = addresses.find((address) => addressId(address) === id)
  return (
    to && {
      purpose: 'recovery',
      to,
      bucket: codeBucket(subjectOfAddress(to), true, conversation),
      account: account?.id,
      decoy: false,
    }
  )
}

const codeBucket = (subject: Subject, linked: boolean, conversation: string): Bucket => ({
  kind: 'code',
  subject,
  by: linked ? chatGuesser(conversation) : 'stranger',
})

/** The person's own number: it shows whose account it is and proves it at once. */
async function byContact(
  queries: Queries,
  parts: Parts,
  phone: string,
  { locale, recovery: given }: { readonly locale: string; readonly recovery: string | undefined },
  performing: Performing,
): Promise<Answer> {
  const { at, conversation } = performing
  const value = parseContact(phone)
  if (value === undefined) return { unusable: true }
  const until = await contactLimitUntil(queries, parts, 'recovery', performing)
  if (until) return { tooMany: true, until }
  const to = { kind: 'phone', value } as const
  const account = await ownerOf(queries, to)
  const challenge = await saveContact(queries, parts, { purpose: 'recovery', value, account }, performing)

  const known = given === undefined ? undefined : await recoveryOf(queries, conversation, given, at)
  if (account === undefined || (given !== undefined && known?.account !== account)) return { nobody: true }
  const id =
    known?.id ??
    (await record(queries, parts, { account, subject: subjectOfAddress(to) }, locale, performing))
  await noteProof(queries, parts, id, { challenge }, performing)
  return { recovery: id, proven: true }
}

async function record(
  queries: Queries,
  { secrets, limits }: Parts,
  { account, subject }: { readonly account: string | undefined; readonly subject: Subject },
  locale: string,
  { key, at, conversation }: Performing,
): Promise<string> {
  const id = derivedId(secrets, `${key} recovery`)
  await begin(queries, { id, conversation, account: account ?? null, subject, locale, opened_at: at }, limits)
  return id
}
