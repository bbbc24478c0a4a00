import { describe, expect, test } from 'vitest'
import { PASSKEYS_MOST, passkeysOf } from '../../../src/accounts/passkeys.ts'
import { freezeByOperator } from '../../../src/accounts/security/operator-freeze.ts'
import { revertChange } from '../../../src/accounts/security/revert.ts'
import { purge } from '../../../src/accounts/store/purge.ts'
import { addPasskey, newPasskeyOptions } from '../../../src/effects/passkeys/add-passkey.ts'
import { relyingPartyOf } from '../../../src/effects/passkeys/relying-party.ts'
import { passkeyOptions, provePasskey } from '../../../src/effects/sign-in/prove-passkey.ts'
import { startSession } from '../../../src/effects/sign-in/start-session.ts'
import { type Authenticator, createAuthenticator, type Lie } from '../../fixtures/authenticator.ts'
import { DAY, email, type Identity, MINUTE, onEachDatabase, secrets, times } from '../../fixtures/identity.ts'
import { chat, createOwner, given, type Owner } from '../../fixtures/owner.ts'
import { recovering, STRANGE } from '../../fixtures/recovering.ts'

const ORIGIN = 'https://example.org'
const party = { id: 'example.org', origin: ORIGIN }
const device = { name: 'Firefox · Linux', key: 'a device' }

/** What an owner does with passkeys, as the flow, the page and the sign-in do it. */
const withPasskeys = (identity: Identity, owner: Owner, authenticator: Authenticator) => {
  const { directory, perform, during, now } = identity
  const parts = { directory, secrets, party }
  const page = async () => {
    const approval = await owner.approve('passkeys')
    const here = during(owner.conversation)
    return given(await perform.openPasskey({ approval, locale: 'en' }, here), 'ticket').ticket
  }
  const offered = async (ticket: string) => {
    const options = await newPasskeyOptions(parts, { ticket, service: 'Mi' }, during(owner.conversation))
    if (!options) throw new Error('The page is over.')
    return options
  }
  const give = (ticket: string, credential: string) =>
    addPasskey(parts, { ticket, credential, name: 'Firefox · Linux' }, during(owner.conversation))
  const options = async (request = 'r1') => passkeyOptions(parts, request, now())
  const answer = async (credential: string, request = 'r1') => {
    const proven = await provePasskey(parts, { request, credential }, now())
    const started =
      proven &&
      (await directory.transaction((queries) =>
        startSession(queries, secrets, proven, { device, key: during('web').key, at: now() }),
      ))
    return started ? { ...started, account: proven?.account } : { refused: true }
  }
  return {
    page,
    offered,
    give,
    options,
    answer,
    async add(lie?: Lie) {
      const ticket = await page()
      return give(ticket, authenticator.create(await offered(ticket), lie))
    },
    signIn: async (lie?: Lie) => answer(authenticator.get(await options(), lie)),
    list: () => passkeysOf(directory.db, owner.account),
  }
}

const setUp = async (identity: Identity) => {
  const owner = await createOwner(identity)
  const authenticator = createAuthenticator(ORIGIN)
  return { owner, authenticator, ...withPasskeys(identity, owner, authenticator) }
}

onEachDatabase((_, newIdentity) => {
  test('a passkey is made for this host, unlocked by its owner and kept by the device, and signs in as both factors', async () => {
    const identity = await newIdentity()
    const { owner, page, offered, give, authenticator, signIn, list } = await setUp(identity)
    await owner.secure()
    const ticket = await page()
    const options = await offered(ticket)
    expect(options).toMatchObject({
      rp: { id: 'example.org' },
      attestation: 'none',
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'required',
      },
      excludeCredentials: [],
    })
    expect(options.pubKeyCredParams.map(({ alg }) => alg)).toEqual([-7, -257, -8])
    expect(JSON.stringify(options)).not.toContain(owner.account)
    expect(await give(ticket, authenticator.create(options))).toEqual({ added: 'Firefox · Linux', count: 1 })
    const signedIn = given(await signIn(), 'session')
    expect(signedIn.account).toBe(owner.account)
    expect(signedIn.session.proof).toBe('passkey')
    expect(await list()).toMatchObject([{ counter: 1, backed_up: 1, used_at: identity.now() }])
  })

  test('a second one has the same user handle, and the device is told of the first', async () => {
    const identity = await newIdentity()
    const { add, page, offered, list } = await setUp(identity)
    await add()
    const [first] = await list()
    const options = await offered(await page())
    expect(options.user.id).toBe(first?.user_handle)
    expect(options.excludeCredentials?.map(({ id }) => id)).toEqual([first?.id])
    await add()
    expect(new Set((await list()).map(({ user_handle }) => user_handle)).size).toBe(1)
  })

  test('every change is told in every chat and to every address, and to no list of strangers', async () => {
    const identity = await newIdentity()
    const { owner, add, list } = await setUp(identity)
    await add()
    const approval = await owner.approve('passkeys')
    const listed = given(await identity.perform.listPasskeys({}, identity.during(chat)), 'passkeys')
    const [{ id: passkey } = { id: '' }] = listed.passkeys
    await identity.perform.renamePasskey({ passkey, name: 'Laptop' }, identity.during(chat))
    const removed = await identity.perform.removePasskey({ passkey, approval }, identity.during(chat))
    expect(removed).toEqual({ removed: true })
    expect(await list()).toEqual([])
    const told = await identity.directory.db
      .selectFrom('notifications')
      .select(['kind', 'facts', 'to_value'])
      .where('kind', 'in', ['passkey-added', 'passkey-removed'])
      .orderBy('kind')
      .execute()
    expect(told).toEqual([
      { kind: 'passkey-added', facts: '{"device":"Firefox · Linux"}', to_value: 'ana@example.com' },
      { kind: 'passkey-removed', facts: '{"device":"Laptop"}', to_value: 'ana@example.com' },
    ])
  })

  test('“this was not me” locks the account, and a passkey of a thief signs nobody in', async () => {
    const identity = await newIdentity()
    const { add, signIn } = await setUp(identity)
    await add()
    const { id } = await identity.directory.db
      .selectFrom('notifications')
      .select('id')
      .where('kind', '=', 'passkey-added')
      .executeTakeFirstOrThrow()
    const taken = await identity.directory.transaction((queries) =>
      revertChange(queries, secrets, { notification: id, at: identity.now() }),
    )
    expect(taken).toBe('locked')
    expect(await signIn()).toEqual({ refused: true })
  })

  test('an account that the operator has frozen is refused like any wrong passkey', async () => {
    const identity = await newIdentity()
    const { owner, add, signIn } = await setUp(identity)
    await add()
    await identity.directory.transaction((queries) =>
      freezeByOperator(queries, { id: 'f', account: owner.account, at: identity.now() }),
    )
    expect(await signIn()).toEqual({ refused: true })
  })

  test('an answer is good once, and only for the sign-in that was asked for', async () => {
    const identity = await newIdentity()
    const { add, authenticator, options, answer } = await setUp(identity)
    await add()
    const credential = authenticator.get(await options())
    expect(await answer(credential, 'r2')).toEqual({ refused: true })
    const answers = await Promise.all(times(5).map(() => answer(credential)))
    expect(answers.filter((one) => 'session' in one)).toHaveLength(1)
    expect(await answer(credential)).toEqual({ refused: true })
  })

  test('a challenge is over after five minutes, and is forgotten when it was answered and is over', async () => {
    const identity = await newIdentity()
    const { add, authenticator, options, answer } = await setUp(identity)
    await add()
    const late = authenticator.get(await options())
    identity.pass(5 * MINUTE)
    expect(await answer(late)).toEqual({ refused: true })
    given(await answer(authenticator.get(await options())), 'session')
    const kept = () => identity.directory.db.selectFrom('passkey_challenges').selectAll().execute()
    expect(await kept()).toHaveLength(1)
    await purge(identity.directory, identity.now() + 5 * MINUTE)
    expect(await kept()).toEqual([])
  })

  test('a counter that goes back is recorded and refuses nobody: a passkey that is backed up counts on several devices', async () => {
    const identity = await newIdentity()
    const { add, authenticator, signIn, list } = await setUp(identity)
    await add()
    authenticator.count(100)
    given(await signIn(), 'session')
    expect(await list()).toMatchObject([{ counter: 101 }])
    authenticator.count(0)
    given(await signIn(), 'session')
    expect(await list()).toMatchObject([{ counter: 1 }])
  })

  test.each<[string, Lie]>([
    ['of another origin', { origin: 'https://example.org.evil.example' }],
    ['of the same host without TLS', { origin: 'http://example.org' }],
    ['of another host', { rpId: 'evil.example' }],
    ['with a challenge of its own', { challenge: 'b3duIGNoYWxsZW5nZSBvZiAxNiBieXRlcw' }],
    ['that no owner has unlocked', { isUnverified: true }],
  ])('refuses a passkey %s, when it is made and when it signs in', async (_name, lie) => {
    const identity = await newIdentity()
    const { add, signIn, list } = await setUp(identity)
    expect(await add(lie)).toEqual({ refused: true })
    expect(await list()).toEqual([])
    await add()
    expect(await signIn(lie)).toEqual({ refused: true })
    given(await signIn(), 'session')
  })

  test('no passkey signs in to another account: neither by its credential ID nor by its user handle', async () => {
    const identity = await newIdentity()
    const ana = await setUp(identity)
    await ana.add()
    const eva = await createOwner(identity, 'eva@example.com', 'telegram:2')
    const evas = createAuthenticator(ORIGIN)
    const hers = withPasskeys(identity, eva, evas)
    await hers.add()
    const { id = '', handle = '' } = ana.authenticator.newest() ?? {}
    expect(await hers.signIn({ id })).toEqual({ refused: true })
    expect(await hers.signIn({ userHandle: handle })).toEqual({ refused: true })
    expect(await hers.signIn({ id, userHandle: handle })).toEqual({ refused: true })
    expect(given(await hers.signIn(), 'session').account).toBe(eva.account)
  })

  test('a credential ID that another account has is refused', async () => {
    const identity = await newIdentity()
    const ana = await setUp(identity)
    await ana.add()
    const eva = await createOwner(identity, 'eva@example.com', 'telegram:2')
    const hers = withPasskeys(identity, eva, createAuthenticator(ORIGIN))
    const ticket = await hers.page()
    const { id = '' } = ana.authenticator.newest() ?? {}
    const credential = createAuthenticator(ORIGIN)
    const made = JSON.parse(credential.create(await hers.offered(ticket)))
    await identity.directory.db.updateTable('passkeys').set({ id: made.id }).where('id', '=', id).execute()
    expect(await hers.give(ticket, JSON.stringify(made))).toEqual({ refused: true })
    expect(await hers.list()).toEqual([])
  })

  test('each page makes one passkey, and an account has no more than it may', async () => {
    const identity = await newIdentity()
    const { owner, page, offered, give, authenticator, list } = await setUp(identity)
    const ticket = await page()
    const options = await offered(ticket)
    const both = await Promise.all(times(2).map(() => give(ticket, authenticator.create(options))))
    expect(both.filter((one) => 'added' in one)).toHaveLength(1)
    const [row] = await list()
    if (!row) throw new Error('There is no passkey.')
    const more = times(PASSKEYS_MOST - 1).map((n) => ({ ...row, id: `more-${n}` }))
    await identity.directory.db.insertInto('passkeys').values(more).execute()
    const approval = await owner.approve('passkeys')
    expect(await identity.perform.openPasskey({ approval, locale: 'en' }, identity.during(chat))).toEqual({
      enough: true,
    })
  })

  test('a new password by recovery removes every passkey, which a thief may hold', async () => {
    const identity = await newIdentity()
    const { add, signIn, list } = await setUp(identity)
    await add()
    await add()
    given(await signIn(), 'session')
    identity.pass(DAY)
    expect(await recovering(identity, STRANGE).recover(email('ana@example.com'))).toMatchObject({
      done: true,
    })
    expect(await list()).toEqual([])
    expect(await signIn()).toEqual({ refused: true })
  })

  test('for a day after a recovery no passkey is added without a second factor that is older', async () => {
    const identity = await newIdentity()
    const { owner } = await setUp(identity)
    await identity.directory.db
      .updateTable('accounts')
      .set({ recovered_at: identity.now() })
      .where('id', '=', owner.account)
      .execute()
    expect(await owner.open('passkeys')).toMatchObject({ cooling: identity.now() + DAY })
  })
})

describe('who asks for passkeys', () => {
  test.each([
    ['https://example.org/accounts', { id: 'example.org', origin: 'https://example.org' }],
    ['https://id.example.org:8443', { id: 'id.example.org', origin: 'https://id.example.org:8443' }],
    ['http://localhost:8080', { id: 'localhost', origin: 'http://localhost:8080' }],
  ])('is the host of %s', (address, expected) => expect(relyingPartyOf(address)).toEqual(expected))

  test.each(['http://example.org', 'https://192.0.2.1', 'http://127.0.0.1:8080', 'https://[2001:db8::1]'])(
    'is nobody at %s, for which browsers make no passkeys',
    (address) => expect(relyingPartyOf(address)).toBeUndefined(),
  )
})
