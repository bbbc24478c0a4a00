import { generateSync } from 'otplib'
import { DAY } from '../../flows/durations.ts'
import type { Dangerous } from '../../flows/requests.ts'
import { addAccount } from '../../src/accounts/accounts.ts'
import { addAddress, addressesOf, addressId } from '../../src/accounts/addresses.ts'
import { addChat, chatsOf, isLinked } from '../../src/accounts/chats.ts'
import { addPassword, passwordOf } from '../../src/accounts/credentials.ts'
import { codeOf } from '../../src/accounts/proofs/challenges.ts'
import { addFactor, factorOf, seedOf } from '../../src/accounts/proofs/factors.ts'
import { revertChange } from '../../src/accounts/security/revert.ts'
import { confirmTwoStep } from '../../src/effects/two-step/confirm-two-step.ts'
import { renewCodes } from '../../src/effects/two-step/renew-codes.ts'
import { secrets, type World } from './world.ts'

export const ACCOUNT = 'the account'
const NUMBER = '1000000000'
const MAIL = { kind: 'email', value: 'ana@example.com' } as const
const OLD_MAIL = { kind: 'email', value: 'old@example.com' } as const
const PHONE = { kind: 'phone', value: '+34600123456' } as const
/** The chat that is linked from the beginning. */
const OWN_CHAT = 'telegram:1'

/**
 * What a person holds. `contact`: Telegram vouches for the account's number in a chat that is not linked (a recycled
 * number). `old-mail`: a mailbox that the owner has removed an hour ago.
 */
export type Way = 'mail' | 'phone' | 'chat' | 'factor' | 'password' | 'contact' | 'old-mail'

export interface Case {
  /** What the account has. */
  readonly account: readonly Way[]
  /** What its owner holds of it. */
  readonly owner: readonly Way[]
  /** What the thief holds. */
  readonly thief: readonly Way[]
}

/** The account of a case, as it has stood for a month. */
export async function settle({ directory, now, pass }: World, { account, thief }: Case): Promise<void> {
  const at = now()
  await directory.transaction(async (queries) => {
    await addAccount(queries, {
      id: ACCOUNT,
      number: NUMBER,
      region: 'ES',
      locale: 'en',
      name: 'Ana',
      created_at: at,
    })
    await addPassword(queries, ACCOUNT, 'plain first', at)
    if (account.includes('mail')) await addAddress(queries, ACCOUNT, MAIL, { primary: true, at })
    const primary = !account.includes('mail')
    if (account.includes('phone')) await addAddress(queries, ACCOUNT, PHONE, { primary, at })
    if (account.includes('chat')) await addChat(queries, ACCOUNT, OWN_CHAT, at)
    if (thief.includes('old-mail')) await addAddress(queries, ACCOUNT, OLD_MAIL, { primary: false, at })
    if (account.includes('factor')) {
      await addFactor(queries, secrets, { account: ACCOUNT, seed: seeds.owner, at })
      await queries.updateTable('factors').set({ confirmed_at: at }).execute()
    }
  })
  pass(30 * DAY)
}

const seeds = { owner: Buffer.alloc(20, 1), thief: Buffer.alloc(20, 2) }

/** A person with ways of their own; what they do, they do as the flows do. */
export function person(world: World, name: 'owner' | 'thief', ways: readonly Way[]) {
  const { db, directory, perform, during, seal, now, pass } = world
  const strange = name === 'owner' ? 'telegram:2' : 'telegram:666'
  const chats = ways.includes('chat') ? [OWN_CHAT, strange] : [strange]
  const holds = (to: string) =>
    (to === MAIL.value && ways.includes('mail')) ||
    (to === OLD_MAIL.value && ways.includes('old-mail')) ||
    (to === PHONE.value && ways.includes('phone')) ||
    to === `${name}@example.net` ||
    chats.includes(to)
  const mine = new Set<string>()
  const codes: string[] = []

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
    return (seed !== undefined && mine.has(seed)) || kept.some(({ hash }) => codes.includes(hash.slice(6)))
  }
  const totp = async () => {
    pass(30_000)
    const factor = await factorOf(db, ACCOUNT)
    const secret = factor && (await hasFactor()) ? Buffer.from(seedOf(secrets, factor)) : seeds[name]
    return generateSync({ secret, epoch: Math.floor(now() / 1000) })
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

  const moves = {
    /** Names the account and answers the code of an address. */
    async prove(address: typeof MAIL | typeof PHONE | typeof OLD_MAIL, chat: string): Promise<void> {
      const open = await perform.openRecovery({ by: address, locale: 'en' }, during(chat))
      if (!('challenge' in open)) return
      const challenge = await db
        .selectFrom('challenges')
        .selectAll()
        .where('id', '=', open.challenge)
        .executeTakeFirstOrThrow()
      if (challenge.decoy !== 0) return
      const sealed = seal(codeOf(secrets, challenge))
      await perform.checkCode({ challenge: open.challenge, sealed }, during(chat))
      await perform.recoveryStatus({ recovery: open.recovery ?? '', challenge: open.challenge }, during(chat))
    },
    async name(chat: string): Promise<void> {
      const by = { kind: 'account', value: NUMBER } as const
      await perform.openRecovery({ by, locale: 'en' }, during(chat))
    },
    contact: (chat: string) =>
      perform.openRecovery({ by: { kind: 'contact', value: PHONE.value }, locale: 'en' }, during(chat)),
    async factor(chat: string): Promise<void> {
      const recovery = await recoveryIn(chat)
      if (!recovery) return
      if (ways.includes('factor') || (await hasFactor()))
        await perform.proveFactor({ recovery: recovery.id, sealed: seal(await totp()) }, during(chat))
      const code = codes.pop()
      if (code !== undefined)
        await perform.proveFactor({ recovery: recovery.id, sealed: seal(code) }, during(chat))
    },
    /** What a recovery of this chat says comes next for whoever has shown everything. */
    async next(chat: string): Promise<string | undefined> {
      const recovery = await recoveryIn(chat)
      const status =
        recovery && (await perform.recoveryStatus({ recovery: recovery.id, weak: true }, during(chat)))
      return status && 'next' in status ? status.next : undefined
    },
    async hold(chat: string): Promise<void> {
      const recovery = await recoveryIn(chat)
      if (recovery) await perform.openHold({ recovery: recovery.id }, during(chat))
    },
    async finish(chat: string): Promise<boolean> {
      const recovery = await recoveryIn(chat)
      if (!recovery) return false
      const status = await perform.recoveryStatus({ recovery: recovery.id }, during(chat))
      if (!('next' in status) || status.next !== 'password') return false
      const authorization = { recovery: recovery.id }
      const chosen = await perform.choosePassword(
        { sealed: seal(`${name} ${now()}`), avoid: [], authorization },
        during(chat),
      )
      if (!('ticket' in chosen)) return false
      const reset = await perform.resetPassword(
        { recovery: recovery.id, ticket: chosen.ticket },
        during(chat),
      )
      return 'done' in reset
    },
    async cancel(chat: string): Promise<void> {
      const recovery = await recoveryIn(chat)
      if (recovery) await perform.cancelRecovery({ recovery: recovery.id }, during(chat))
    },
    async link(): Promise<void> {
      const password = await knowsPassword()
      if (password === undefined) return
      const by = { kind: 'account', value: NUMBER } as const
      const { ticket } = await perform.openChatLink({ by, locale: 'en' }, during(strange))
      const give = (by: 'password' | 'factor', text: string) =>
        perform.proveChatLinkInChat({ ticket, by, sealed: seal(text) }, during(strange))
      const given = await give('password', password)
      if ('needs' in given) {
        if (!(await hasFactor())) return
        await give('factor', await totp())
      }
      await perform.linkChat({ ticket }, during(strange))
    },
    async unlinkOthers(): Promise<void> {
      for (const { id, conversation } of await chatsOf(db, ACCOUNT)) {
        if (chats.includes(conversation)) continue
        const shown = await approved('chats')
        if (shown) await perform.unlinkChat({ chat: id, approval: shown.approval }, during(shown.chat))
      }
    },
    async twoStepOn(): Promise<void> {
      const shown = await approved('two-step')
      if (!shown) return
      const opened = await perform.openTwoStep({ approval: shown.approval, locale: 'en' }, during(shown.chat))
      const factor = await factorOf(db, ACCOUNT)
      if (!('ticket' in opened) || !factor) return
      const seed = Buffer.from(seedOf(secrets, factor))
      mine.add(seed.toString('hex'))
      const text = generateSync({ secret: seed, epoch: Math.floor(now() / 1000) })
      const confirmed = await confirmTwoStep(world.parts, { ticket: opened.ticket, text }, during(shown.chat))
      if ('codes' in confirmed) codes.push(...confirmed.codes)
      pass(30_000)
    },
    async renewCodes(): Promise<void> {
      const shown = await approved('codes')
      if (!shown) return
      const opened = await perform.openCodes({ approval: shown.approval, locale: 'en' }, during(shown.chat))
      const made = 'ticket' in opened && (await renewCodes(world.parts, opened.ticket, during(shown.chat)))
      if (made && 'codes' in made) codes.push(...made.codes)
    },
    async twoStepOff(): Promise<void> {
      const shown = await approved('two-step')
      if (shown) await perform.endTwoStep({ approval: shown.approval }, during(shown.chat))
    },
    async addAddress(): Promise<void> {
      const chat = await linked()
      if (!chat) return
      const to = { kind: 'email', value: `${name}@example.net` } as const
      const opened = await perform.openChallenge({ purpose: 'address', to, locale: 'en' }, during(chat))
      if (!('challenge' in opened)) return
      const { challenge } = opened
      const row = await db
        .selectFrom('challenges')
        .selectAll()
        .where('id', '=', challenge)
        .executeTakeFirstOrThrow()
      await perform.checkCode({ challenge, sealed: seal(codeOf(secrets, row)) }, during(chat))
      const shown = await approve(chat, 'addresses')
      if (shown) await perform.addAddress({ challenge, approval: shown.approval }, during(chat))
    },
    async removeAddress(value: string): Promise<void> {
      const address = (await addressesOf(db, ACCOUNT)).find((address) => address.value === value)
      const shown = address && (await approved('addresses'))
      if (shown)
        await perform.changeAddresses(
          { address: addressId(address), change: 'remove', approval: shown.approval },
          during(shown.chat),
        )
    },
    /** Presses "this was not me" under one alert. */
    press: async ({ id, to_kind, to_value }: Alert) => {
      return to_kind === 'chat'
        ? (await perform.revertChange({ notification: id }, during(to_value))).taken
        : directory.transaction((queries) => revertChange(queries, secrets, { notification: id, at: now() }))
    },
  }

  return {
    name,
    ways,
    chats,
    strange,
    holds,
    knowsPassword,
    hasFactor,
    madeFactor,
    recoveryIn,
    moves,
    /** What this person was told and may press "this was not me" under, newest first. */
    alerts: async (): Promise<Alert[]> =>
      (
        await db
          .selectFrom('notifications')
          .innerJoin('changes', 'changes.id', 'notifications.change')
          .select(['notifications.id', 'notifications.kind', 'to_kind', 'to_value', 'origin', 'change'])
          .select(['changes.at'])
          .orderBy('changes.at', 'desc')
          .orderBy('notifications.id')
          .execute()
      ).filter(({ to_value }) => holds(to_value)),
    addresses: [
      ...(ways.includes('mail') ? [MAIL] : []),
      ...(ways.includes('phone') ? [PHONE] : []),
      ...(ways.includes('old-mail') ? [OLD_MAIL] : []),
    ],
  }
}

/** What a person was told. */
export interface Alert {
  readonly id: string
  readonly kind: string
  readonly to_kind: string
  readonly to_value: string
  readonly change: string | null
  readonly at: number
}

export type Person = ReturnType<typeof person>
