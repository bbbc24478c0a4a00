import { generateSync } from 'otplib'
import { HOUR } from '../../flows/durations.ts'
import type { Dangerous } from '../../flows/requests.ts'
import { isLinked } from '../../src/accounts/chats.ts'
import { passwordOf } from '../../src/accounts/credentials.ts'
import { factorOf, seedOf } from '../../src/accounts/proofs/factors.ts'
import { codeIn } from '../../src/accounts/proofs/recovery-codes.ts'
import { ACCOUNT, MAIL, OLD_MAIL, OWN_CHAT, PHONE, seeds, type Way } from './account.ts'
import { secrets, type World } from './world.ts'

/** What a person holds and knows, and can show by it. */
export function knowledge(world: World, name: 'owner' | 'thief', ways: readonly Way[]) {
  const { db, perform, during, seal, now, pass } = world
  const strange = name === 'owner' ? 'telegram:2' : 'telegram:666'
  const chats = ways.includes('chat') ? [OWN_CHAT, strange] : [strange]
  const holds = (to: string) =>
    (to === MAIL.value && ways.includes('mail')) ||
    (to === OLD_MAIL.value && ways.includes('old-mail')) ||
    (to === PHONE.value && ways.includes('phone')) ||
    to === `${name}@example.net` ||
    chats.includes(to)
  const mine = new Set<string>()
  const codes = new Set<string>()

  /** Whether the present password is known to this person. */
  const knowsPassword = async () => {
    const { hash } = (await passwordOf(db, ACCOUNT)) ?? { hash: '' }
    const secret = hash.slice('plain '.length)
    return secret.startsWith(name) || (secret === 'first' && ways.includes('password')) ? secret : undefined
  }
  /** Whether the present authenticator is this person's. */
  const hasFactor = async () => {
    const factor = await factorOf(db, ACCOUNT)
    if (!factor || factor.confirmed_at === null) return false
    const seed = Buffer.from(seedOf(secrets, factor))
    if (seed.equals(seeds.owner)) return ways.includes('factor')
    return mine.has(seed.toString('hex'))
  }
  /** Whether the present authenticator or recovery codes were made by this person. */
  const madeFactor = async () => {
    const factor = await factorOf(db, ACCOUNT)
    const seed = factor && Buffer.from(seedOf(secrets, factor)).toString('hex')
    const kept = await db.selectFrom('recovery_codes').select('hash').execute()
    return (seed !== undefined && mine.has(seed)) || kept.some(({ hash }) => codes.has(hash))
  }
  const totp = async () => {
    pass(30_000)
    const factor = await factorOf(db, ACCOUNT)
    const secret = factor && (await hasFactor()) ? Buffer.from(seedOf(secrets, factor)) : seeds[name]
    return generateSync({ secret, epoch: Math.floor(now() / 1000) })
  }
  /** A recovery code of this person that counts now. */
  const unusedCode = async () => {
    const kept = await db.selectFrom('recovery_codes').select('hash').where('used_at', 'is', null).execute()
    return kept.find(({ hash }) => codes.has(hash))?.hash.slice('plain '.length)
  }
  const noteCodes = (shown: readonly string[]) => {
    for (const code of shown) codes.add(`plain ${codeIn(code)}`)
  }
  const linked = async () => {
    for (const chat of chats) if (await isLinked(db, ACCOUNT, chat)) return chat
    return undefined
  }
  const recoveryIn = async (chat: string) =>
    db
      .selectFrom('recoveries')
      .selectAll()
      .where('conversation', '=', chat)
      .where('account', '=', ACCOUNT)
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now())
      .orderBy('opened_at', 'desc')
      .orderBy('id')
      .executeTakeFirst()

  /** The recovery of this chat that has led to a new password in the last hour. */
  const lastReset = async (chat: string) =>
    db
      .selectFrom('recoveries')
      .select('id')
      .where('conversation', '=', chat)
      .where('account', '=', ACCOUNT)
      .where('outcome', '=', 'reset')
      .where('ended_at', '>', now() - HOUR)
      .orderBy('ended_at', 'desc')
      .orderBy('id')
      .executeTakeFirst()

  /** An approval of a dangerous action in a linked chat, by all that this person can show. */
  const approve = async (chat: string, action: Dangerous) => {
    const open = await perform.openApproval({ action }, during(chat))
    if (!('approval' in open)) return undefined
    const { approval } = open
    const password = await knowsPassword()
    const give = async (by: 'password' | 'factor', text: string) =>
      perform.approveInChat({ approval, by, sealed: seal(text) }, during(chat))
    let given: object = {}
    if (password !== undefined && open.needs !== 'factor') given = await give('password', password)
    if (!('right' in given) && (await hasFactor())) given = await give('factor', await totp())
    return 'right' in given && given.right === true ? { approval, chat } : undefined
  }
  const approved = async (action: Dangerous) => {
    const chat = await linked()
    return chat === undefined ? undefined : approve(chat, action)
  }
  return {
    name,
    ways,
    strange,
    chats,
    holds,
    mine,
    knowsPassword,
    hasFactor,
    madeFactor,
    totp,
    unusedCode,
    noteCodes,
    linked,
    recoveryIn,
    lastReset,
    approve,
    approved,
  }
}

export type Knowledge = ReturnType<typeof knowledge>
