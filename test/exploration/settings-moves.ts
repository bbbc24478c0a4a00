import { generateSync } from 'otplib'
import { addressesOf, addressId } from '../../src/accounts/addresses.ts'
import { chatsOf } from '../../src/accounts/chats.ts'
import { codeOf } from '../../src/accounts/proofs/challenges.ts'
import { factorOf, seedOf } from '../../src/accounts/proofs/factors.ts'
import { keepPasskey } from '../../src/effects/passkeys/add-passkey.ts'
import { confirmTwoStep } from '../../src/effects/two-step/confirm-two-step.ts'
import { renewCodes } from '../../src/effects/two-step/renew-codes.ts'
import { ACCOUNT, NUMBER } from './account.ts'
import type { Knowledge } from './knowledge.ts'
import { secrets, type World } from './world.ts'

/** What a person who is in may change, as the flows do it. */
export const settingsMoves = (
  { db, perform, during, seal, now, pass, parts }: World,
  {
    name,
    mine,
    chats,
    strange,
    linked,
    knowsPassword,
    hasFactor,
    totp,
    noteCodes,
    approve,
    approved,
  }: Knowledge,
) => ({
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
    const confirmed = await confirmTwoStep(parts, { ticket: opened.ticket, text }, during(shown.chat))
    if ('codes' in confirmed) noteCodes(confirmed.codes)
    pass(30_000)
  },
  async renewCodes(): Promise<void> {
    const shown = await approved('codes')
    if (!shown) return
    const opened = await perform.openCodes({ approval: shown.approval, locale: 'en' }, during(shown.chat))
    const made = 'ticket' in opened && (await renewCodes(parts, opened.ticket, during(shown.chat)))
    if (made && 'codes' in made) noteCodes(made.codes)
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
  async addPasskey(): Promise<void> {
    const shown = await approved('passkeys')
    if (!shown) return
    const here = during(shown.chat)
    const opened = await perform.openPasskey({ approval: shown.approval, locale: 'en' }, here)
    if (!('ticket' in opened)) return
    const { ticket } = opened
    const made = {
      id: `passkey ${ticket}`,
      user_handle: '',
      public_key: '',
      counter: 0,
      transports: [],
      backed_up: 0,
    }
    await parts.directory.transaction((queries) =>
      keepPasskey(queries, secrets, { ticket, account: ACCOUNT, made, name }, here),
    )
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
})
