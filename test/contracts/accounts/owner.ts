import { randomInt } from 'node:crypto'
import { generateSync } from 'otplib'
import type { Dangerous } from '../../../flows/effects.ts'
import { factorOf, seedOf } from '../../../src/accounts/factors.ts'
import { limits as standard } from '../../../src/accounts/limits.ts'
import type { Queries } from '../../../src/accounts/tables.ts'
import { checkFactor } from '../../../src/effects/check-factor.ts'
import { confirmTwoStep } from '../../../src/effects/confirm-two-step.ts'
import { email, type House, secrets, times } from './house.ts'

export const chat = 'telegram:1'
export const PASSWORD = 'correct horse battery staple'

/** The code that an authenticator shows `steps` time steps from then. */
export const codeAt = (seed: Uint8Array, at: number, steps = 0) =>
  generateSync({ secret: seed, epoch: Math.floor(at / 1000) + steps * 30 })

/** Somebody with an account, its password, and this chat. */
export async function createOwner(house: House, address = 'ana@example.com', conversation = chat) {
  const { directory, perform, during, seal, parts, now } = house
  const limits = parts.limits ?? standard
  await house.signUp(conversation, email(address))
  const { account } = await directory.db
    .selectFrom('addresses')
    .select('account')
    .where('value', '=', address)
    .executeTakeFirstOrThrow()
  const setPassword = async (password: string) => {
    const hash = await parts.passwords.hash(password)
    await directory.db.updateTable('credentials').set({ hash }).where('account', '=', account).execute()
  }
  await setPassword(PASSWORD)
  const checking = { ...parts, limits }

  const owner = {
    account,
    conversation,
    setPassword,
    open: (action: Dangerous) => perform.openApproval({ action }, during(conversation)),
    type: (approval: string, by: 'password' | 'factor', text: string) =>
      perform.approveHere({ approval, by, sealed: seal(text) }, during(conversation)),
    /** An approval that was just given by the password. */
    async approve(action: Dangerous): Promise<string> {
      const { approval } = given(await owner.open(action), 'approval')
      given(await owner.type(approval, 'password', PASSWORD), 'right')
      return approval
    },
    /** The present seed, also one whose first code is waited for. */
    async seed() {
      const factor = await factorOf(directory.db, account)
      return seedOf(secrets, factor ?? { account, seed: '' })
    },
    async setUp(): Promise<string> {
      const approval = await owner.approve('two-step')
      const answer = await perform.openTwoStep({ approval, locale: 'en' }, during(conversation))
      return given(answer, 'entry').entry
    },
    confirm: (entry: string, text: string) =>
      confirmTwoStep({ ...checking, dice: randomInt }, { entry, text }, during(conversation)),
    /** 2-step verification on, with the codes that were shown; the time step of the first code is over. */
    async secure() {
      const confirmed = await owner.confirm(await owner.setUp(), codeAt(await owner.seed(), now()))
      house.pass(30_000)
      return given(confirmed, 'codes').codes
    },
    /** A guess at the second factor, from elsewhere unless a chat is named. */
    guess: (text: string, from: string | undefined = undefined, key = during('web').key) =>
      checkFactor(checking, { account, named: account, text, key, at: now(), conversation: from }),
    code: async (steps = 0) => codeAt(await owner.seed(), now(), steps),
  }
  return owner
}

export type Owner = Awaited<ReturnType<typeof createOwner>>

/** Narrows an answer to the one that was hoped for. */
export function given<Answer extends object, Fact extends string>(
  answer: Answer,
  fact: Fact,
): Extract<Answer, { [F in Fact]: unknown }> {
  if (!(fact in answer)) throw new Error(`Not ${fact}: ${JSON.stringify(answer)}`)
  return answer as Extract<Answer, { [F in Fact]: unknown }>
}

/** How often each answer came, by the fact that tells it. */
export const tally = (answers: readonly object[]) => {
  const names = answers.map((answer) => {
    if ('right' in answer) return answer.right ? 'right' : 'wrong'
    return Object.keys(answer)[0] ?? ''
  })
  return Object.fromEntries(
    [...new Set(names)].sort().map((name) => [name, names.filter((one) => one === name).length]),
  )
}

/**
 * Does something so often at the same moment. Every connection to the database is made before: otherwise the first one,
 * which is there already, would be through before the others have begun.
 */
export async function atOnce<Result>(
  { directory }: House,
  count: number,
  work: (index: number) => Promise<Result>,
): Promise<Result[]> {
  const all = times(count)
  const look = (queries: Queries) => queries.selectFrom('accounts').select('id').execute()
  for (const _ of times(3)) await Promise.all(all.map(() => directory.transaction(look)))
  return Promise.all(all.map(work))
}
