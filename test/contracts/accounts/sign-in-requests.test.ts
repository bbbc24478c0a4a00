import { expect, test } from 'vitest'
import {
  answerSignInRequest,
  denySignInRequests,
  offeredNumbers,
  openSignInRequest,
  type SignInRequest,
  signInNumber,
  signInRequestByToken,
  signInToken,
  takeSignInRequest,
  useSignInRequest,
} from '../../../src/accounts/sign-in-requests.ts'
import { purge } from '../../../src/accounts/store/purge.ts'
import { limits } from '../../../src/accounts/throttling/limits.ts'
import type { Asker } from '../../../src/accounts/throttling/rings.ts'
import { DAY, HOUR, type Identity, MINUTE, onEachDatabase, secrets, times } from '../../fixtures/identity.ts'

const ANA = 'the account of Ana'
const CHAT = 'telegram:1'

let opened = 0

/** What pages and applications ask for, of an account that need not exist. */
const asking = ({ directory, now }: Identity) => ({
  open: (asker?: Asker, account = ANA, page?: string, given = limits): Promise<SignInRequest> => {
    opened += 1
    const id = secrets.derive('test', [String(opened)]).toString('base64url', 0, 16)
    return directory.transaction((queries) =>
      openSignInRequest(
        queries,
        secrets,
        {
          id,
          kind: 'page',
          reference: page ?? `browser ${id}`,
          client: { id: 'cloud', name: 'Nextcloud' },
          at: now(),
          ...(asker && { ring: { account, asker } }),
        },
        given,
      ),
    )
  },
  take: (id: string, account = ANA) =>
    directory.transaction((queries) => takeSignInRequest(queries, id, account, now())),
  answer: (id: string, outcome: 'approved' | 'wrong-number', account = ANA) =>
    directory.transaction((queries) =>
      answerSignInRequest(queries, { id, account, conversation: CHAT, outcome, at: now() }),
    ),
  deny: () =>
    directory.transaction((queries) =>
      denySignInRequests(queries, { account: ANA, conversation: CHAT, at: now() }),
    ),
  use: (id: string) => directory.transaction((queries) => useSignInRequest(queries, id, now())),
})

const count = async ({ directory: { db } }: Identity) =>
  (await db.selectFrom('sign_in_requests').select('id').execute()).length

const rung = (requests: readonly SignInRequest[]) => requests.filter(({ rang_at }) => rang_at !== null).length

onEachDatabase((_, newIdentity) => {
  test('strangers ring twice a day, however many ask at once, and each is answered alike', async () => {
    const identity = await newIdentity()
    const { open } = asking(identity)
    const requests = await Promise.all(times(12).map(() => open('stranger')))
    expect(rung(requests)).toBe(2)
    expect(requests.every(({ outcome }) => outcome === null)).toBe(true)
    identity.pass(DAY - MINUTE)
    expect(rung([await open('stranger')])).toBe(0)
    identity.pass(2 * MINUTE)
    expect(rung([await open('stranger')])).toBe(1)
    expect(rung([await open('stranger', 'the account of Eva')])).toBe(1)
  })

  test('a stranger with a list of accounts has so many chats ring an hour, and known devices ring on', async () => {
    const identity = await newIdentity()
    const { open } = asking(identity)
    const few = { ...limits, signIn: { ...limits.signIn, allStrangers: { most: 3, per: HOUR } } }
    const rings = async (asker: Asker, account: string) =>
      (await open(asker, account, undefined, few)).rang_at !== null
    const list: boolean[] = []
    for (const n of times(5)) list.push(await rings('stranger', `account ${n}`))
    expect(list).toEqual([true, true, true, false, false])
    expect(await rings('known', 'account 4')).toBe(true)
    identity.pass(HOUR)
    expect(await rings('stranger', 'account 4')).toBe(true)
  })

  test('known devices and applications ring ten times an hour together, thirty a day, and not for strangers', async () => {
    const identity = await newIdentity()
    const { open } = asking(identity)
    const hour = async () => {
      const requests = await Promise.all(times(12).map((n) => open(n % 2 ? 'known' : 'client')))
      identity.pass(HOUR + 1)
      return rung(requests)
    }
    expect([await hour(), await hour(), await hour(), await hour()]).toEqual([10, 10, 10, 0])
    expect(rung([await open('stranger')])).toBe(1)
  })

  test('the first of two answers counts, and an approval opens one session', async () => {
    const identity = await newIdentity()
    const { open, take, answer, use } = asking(identity)
    const { id } = await open('known')
    expect(await answer(id, 'approved')).toBeUndefined()
    await take(id)
    const answers = await Promise.all(times(6).map((n) => answer(id, n % 2 ? 'approved' : 'wrong-number')))
    const [first] = answers.filter((answered) => answered !== undefined)
    expect(answers.filter((answered) => answered !== undefined)).toHaveLength(1)
    const uses = await Promise.all(times(6).map(() => use(id)))
    expect(uses.filter((used) => used !== undefined)).toHaveLength(first?.outcome === 'approved' ? 1 : 0)

    const other = await open('known')
    await take(other.id)
    await answer(other.id, 'approved')
    const used = await Promise.all(times(6).map(() => use(other.id)))
    expect(used.filter((one) => one !== undefined)).toHaveLength(1)
  })

  test('an answer of another account, and one that is late, counts for nothing', async () => {
    const identity = await newIdentity()
    const { open, take, answer } = asking(identity)
    const { id } = await open()
    await take(id)
    expect(await answer(id, 'approved', 'the account of Eva')).toBeUndefined()
    identity.pass(limits.signIn.lives)
    expect(await answer(id, 'approved')).toBeUndefined()
    expect(await take(id)).toBeUndefined()
  })

  test('"not me" ends every request of the account, approvals no browser has used too, and strangers ring no more for a day', async () => {
    const identity = await newIdentity()
    const { open, take, answer, deny, use } = asking(identity)
    const stranger = await open('stranger')
    const [taken, approved] = [await open(), await open('known')]
    await take(taken.id)
    await take(approved.id)
    await answer(approved.id, 'approved')
    expect(await deny()).toBe(3)
    expect(await use(approved.id)).toBeUndefined()
    expect(await answer(taken.id, 'approved')).toBeUndefined()
    expect(await take(stranger.id)).toBeUndefined()
    expect([rung([await open('stranger')]), rung([await open('known')])]).toEqual([0, 1])
    identity.pass(DAY + 1)
    expect(rung([await open('stranger')])).toBe(1)
  })

  test('a page that asks again and again leaves one request that no chat has taken, beside those that one has', async () => {
    const identity = await newIdentity()
    const { open, take } = asking(identity)
    const again = () => open(undefined, ANA, 'one page')
    const taken = await again()
    await take(taken.id)
    await open('stranger', ANA, 'one page')
    for (const _ of times(5)) await again()
    await open(undefined, ANA, 'another page')
    expect(await count(identity)).toBe(4)
    expect(
      await signInRequestByToken(identity.directory.db, secrets, signInToken(secrets, taken)),
    ).toBeDefined()
  })

  test('a token opens its own request, and a changed one opens none', async () => {
    const identity = await newIdentity()
    const { directory } = identity
    const request = await asking(identity).open()
    const token = signInToken(secrets, request)
    expect(`signin-${token}`).toMatch(/^[\w-]{1,64}$/)
    expect(await signInRequestByToken(directory.db, secrets, token)).toMatchObject({ id: request.id })
    expect(
      await signInRequestByToken(directory.db, secrets, `${request.id}${'A'.repeat(22)}`),
    ).toBeUndefined()
    expect(await signInRequestByToken(directory.db, secrets, request.id)).toBeUndefined()
    const offered = offeredNumbers(secrets, request)
    expect(offered).toContain(signInNumber(secrets, request))
    expect(new Set(offered).size).toBe(3)
  })

  test('what rang is kept as long as it counts, and a page that was left for an hour', async () => {
    const identity = await newIdentity()
    const { open } = asking(identity)
    await open()
    await open('stranger')
    identity.pass(3 * HOUR)
    await purge(identity.directory, identity.now())
    expect(await count(identity)).toBe(1)
    identity.pass(2 * DAY)
    await purge(identity.directory, identity.now())
    expect(await count(identity)).toBe(0)
  })
})
