import { initiateBackchannelAuthentication, pollBackchannelAuthenticationGrant } from 'openid-client'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Openid, openOpenid, SECRET } from '../fixtures/openid.ts'

let openid: Openid
/** What the application was told, as its own server hears it. */
const pings: { readonly url: string; readonly authorization: string | null; readonly body: unknown }[] = []
beforeAll(async () => {
  openid = await openOpenid({
    clients: [
      { id: 'agent', name: 'Agent', secret: SECRET, grants: ['ciba', 'refresh'], own: true },
      {
        id: 'pinged',
        name: 'Pinged',
        secret: SECRET,
        grants: ['ciba'],
        pingUri: 'https://pinged.example/ping',
        own: true,
      },
      {
        id: 'slow',
        name: 'Slow',
        secret: SECRET,
        grants: ['ciba'],
        pingUri: 'https://slow.example/ping',
        own: true,
      },
    ],
    fetch: async (input, init) => {
      if (String(input).includes('slow')) return slow(init?.signal)
      const headers = new Headers(init?.headers)
      pings.push({
        url: String(input),
        authorization: headers.get('authorization'),
        body: JSON.parse(String(init?.body)),
      })
      return new Response(null, { status: 204 })
    },
  })
})
afterAll(() => openid[Symbol.asyncDispose]())

/** A server that takes what it is sent and does not answer, until it is asked for the second time. */
let slowPings = 0
const slow = async (signal: AbortSignal | null | undefined): Promise<Response> => {
  slowPings += 1
  if (slowPings > 1) return new Response(null, { status: 204 })
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
  )
}

/** What the chat writes when the owner has tapped. */
const answer = async (
  account: string,
  outcome: 'approved' | 'denied',
  proof: 'chat' | 'chat+factor' = 'chat',
) => {
  const { db } = openid.directory
  const { conversation } = await db
    .selectFrom('chats')
    .select('conversation')
    .where('account', '=', account)
    .executeTakeFirstOrThrow()
  return db
    .updateTable('sign_in_requests')
    .set({ account, conversation, outcome, proof, answered_at: Date.now() })
    .where('rung', '=', account)
    .where('outcome', 'is', null)
    .returningAll()
    .execute()
}

const asked = async (id: string, email: string, more: Record<string, string> = {}) => {
  const application = await openid.client(id)
  const request = await initiateBackchannelAuthentication(application, {
    scope: 'openid profile',
    login_hint: email,
    binding_message: 'Deploy 4711',
    ...more,
  })
  return { application, request: { ...request, interval: 0.1 } }
}

describe('an application without a browser', () => {
  test('asks the owner in the chat, with its message, and has tokens after a tap', async () => {
    const ana = await openid.person({ chat: 'tg:1' })
    const { application, request } = await asked('agent', ana.email)
    const [row] = await answer(ana.id, 'approved')
    expect(row).toMatchObject({
      kind: 'backchannel',
      client_name: 'Agent',
      message: 'Deploy 4711',
      asker: 'client',
    })
    expect(JSON.stringify(row)).not.toContain(request.auth_req_id)
    await openid.round('openid answers')
    const tokens = await pollBackchannelAuthenticationGrant(application, request)
    expect(tokens.claims()).toMatchObject({ sub: ana.id, aud: 'agent', amr: ['mca'], acr: '1' })
    expect(tokens.claims()?.auth_time).toBe(Math.floor((row?.answered_at ?? 0) / 1000))
    expect((await openid.sessions(ana.id)).map(({ client }) => client)).toEqual(['Agent'])
  })

  test('has tokens after a tap of which the process died that was to hand it on, once', async () => {
    const ana = await openid.person({ chat: 'tg:2' })
    const { application, request } = await asked('agent', ana.email)
    await answer(ana.id, 'approved')
    await Promise.all([openid.round('openid answers'), openid.round('openid answers')])
    await openid.round('openid answers')
    await pollBackchannelAuthenticationGrant(application, request)
    expect(await openid.sessions(ana.id)).toHaveLength(1)
    await expect(pollBackchannelAuthenticationGrant(application, request)).rejects.toThrow()
  })

  test('has none by a tap alone where 2-step verification is on, and says of a code that there were two factors', async () => {
    const ana = await openid.person({ chat: 'tg:6' })
    await openid.twoStep(ana.id)
    const alone = await asked('agent', ana.email)
    await answer(ana.id, 'approved')
    await openid.round('openid answers')
    await expect(pollBackchannelAuthenticationGrant(alone.application, alone.request)).rejects.toMatchObject({
      error: 'access_denied',
    })
    expect(await openid.sessions(ana.id)).toEqual([])

    const { application, request } = await asked('agent', ana.email)
    await answer(ana.id, 'approved', 'chat+factor')
    await openid.round('openid answers')
    const tokens = await pollBackchannelAuthenticationGrant(application, request)
    expect(tokens.claims()).toMatchObject({ acr: '2', amr: ['mca', 'otp', 'mfa'] })
  })

  test('is told to the owner as a new device is, where it has never signed in for the account', async () => {
    const ana = await openid.person({ chat: 'tg:7' })
    for (const time of ['first', 'second']) {
      await asked('agent', ana.email, { binding_message: time })
      await answer(ana.id, 'approved')
      await openid.round('openid answers')
    }
    const told = openid.directory.db
      .selectFrom('notifications')
      .select(['kind', 'facts', 'to_value'])
      .where('account', '=', ana.id)
    expect(await told.execute()).toEqual([
      { kind: 'signed-in', facts: JSON.stringify({ device: 'Agent', new: true }), to_value: ana.email },
    ])
    expect(await openid.sessions(ana.id)).toHaveLength(2)
  })

  test('hears that the owner does not want to', async () => {
    const ana = await openid.person({ chat: 'tg:3' })
    const { application, request } = await asked('agent', ana.email)
    await answer(ana.id, 'denied')
    await openid.round('openid answers')
    const refused = pollBackchannelAuthenticationGrant(application, request)
    await expect(refused).rejects.toMatchObject({ error: 'access_denied' })
    expect(await openid.sessions(ana.id)).toEqual([])
  })

  test('is told when there is an answer, if it wishes so', async () => {
    const ana = await openid.person({ chat: 'tg:4' })
    const { request } = await asked('pinged', ana.email, { client_notification_token: 'a-token-of-its-own' })
    await answer(ana.id, 'approved')
    await openid.round('openid answers')
    expect(pings).toEqual([
      {
        url: 'https://pinged.example/ping',
        authorization: 'Bearer a-token-of-its-own',
        body: { auth_req_id: request.auth_req_id },
      },
    ])
  })

  test('that does not answer when it is told delays no other, and is told once more', async () => {
    pings.length = 0
    const ana = await openid.person({ chat: 'tg:6' })
    const { application, request } = await asked('slow', ana.email, { client_notification_token: 'a-token' })
    await answer(ana.id, 'approved')
    await openid.round('openid answers')
    expect([slowPings, pings]).toEqual([1, []])
    await asked('pinged', ana.email, { client_notification_token: 'another-token' })
    await answer(ana.id, 'approved')
    await openid.round('openid answers')
    expect(pings).toHaveLength(1)
    await vi.waitFor(() => expect(slowPings).toBe(2), { timeout: 10_000, interval: 50 })
    const tokens = await pollBackchannelAuthenticationGrant(application, request)
    expect(tokens.claims()).toMatchObject({ sub: ana.id })
  })

  test('learns of an address that no account has, and rings no phone too often', async () => {
    await expect(asked('agent', 'nobody@example.com')).rejects.toMatchObject({ error: 'unknown_user_id' })
    const ana = await openid.person({ chat: 'tg:5' })
    for (let times = 0; times < 12; times += 1) await asked('agent', ana.email)
    const rung = await openid.directory.db
      .selectFrom('sign_in_requests')
      .select('id')
      .where('rung', '=', ana.id)
      .execute()
    expect(rung.length).toBeLessThanOrEqual(10)
  })
})
