import { argon2Sync, hash, randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fromJSONSchema } from 'zod'
import { NotNow } from '../../src/errors.ts'
import { problems } from '../../src/web/api/schemas.ts'
import {
  type Api,
  DAY,
  HOUR,
  KEY,
  LAPTOP,
  MINUTE,
  OTHER_KEY,
  openApi,
  PASSWORD,
  SECOND,
} from '../fixtures/api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api[Symbol.asyncDispose]())

const WRONG = 'four lanterns over a noisy harbour'

/** An answer as a caller sees it, without the date. */
const exchange = async (answer: Response) => {
  const { date: _, ...headers } = Object.fromEntries(answer.headers)
  return { status: answer.status, headers, body: await answer.text() }
}

const codeNow = (seed: Buffer) => generateSync({ secret: seed, epoch: Math.floor(api.now() / 1000) })

/** A hash of a lower cost than new ones have. */
const oldHash = (password: string) => {
  const nonce = randomBytes(16)
  const tag = argon2Sync('argon2id', {
    message: password,
    nonce,
    parallelism: 1,
    tagLength: 32,
    memory: 8_192,
    passes: 1,
  })
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  return `$argon2id$v=19$m=8192,t=1,p=1$${text(nonce)}$${text(tag)}`
}

describe('signing in', () => {
  test('opens a session by an e-mail address, in any spelling, and by the account ID', async () => {
    const { email, number } = await api.person()
    for (const identifier of [
      email,
      ` ${email.toUpperCase()} `,
      number,
      number.replace(/^(...)(...)/, '$1 $2 '),
    ]) {
      const answer = await api.signIn(identifier, PASSWORD)
      expect(answer.status).toBe(201)
      expect(await answer.json()).toEqual({
        session: expect.stringMatching(/^[\w-]{43}$/),
        account: number,
        name: 'Ana',
        state: 'active',
        since: new Date(api.now()).toISOString(),
        expires: new Date(api.now() + 7 * DAY).toISOString(),
      })
    }
  })

  test('takes a password in any script, spaces at its end included, however its accents are spelled', async () => {
    const password = 'ñandú 雪の朝 café 🦙🦙 '
    const { email } = await api.person({ hash: await api.passwords.hash(password.normalize('NFC')) })
    expect((await api.signIn(email, password.normalize('NFD'))).status).toBe(201)
    expect((await api.signIn(email, password.trim())).status).toBe(403)
  })

  test('gives each session an id of its own, of 256 bits, and keeps only its digest', async () => {
    const { email, id } = await api.person()
    const ids = [await api.signedIn(email), await api.signedIn(email)]
    expect(new Set(ids).size).toBe(2)
    expect(ids.map((session) => Buffer.from(session, 'base64url').length)).toEqual([32, 32])
    const rows = await api.directory.db.selectFrom('sessions').selectAll().where('account', '=', id).execute()
    expect(rows.map(({ digest }) => digest).sort()).toEqual(
      ids.map((session) => hash('sha256', session, 'base64url')).sort(),
    )
    const kept = JSON.stringify(rows)
    for (const secret of [...ids, LAPTOP.key]) expect(kept).not.toContain(secret)
  })

  test('ignores a session that the request brings along, and opens a fresh one', async () => {
    const { email } = await api.person()
    const mine = 'A'.repeat(43)
    expect((await api.signIn(email, PASSWORD, { session: mine })).status).toBe(400)
    expect((await api.call('GET', `/api/session/${mine}`)).status).toBe(404)
  })

  test('refuses in the same words, status, length and headers whether the account is unknown, frozen, or the password wrong', async () => {
    const { email } = await api.person()
    const frozen = await api.person({ state: 'frozen' })
    const twoStep = await api.person()
    await api.twoStep(twoStep.id)
    const refused = await Promise.all([
      api.signIn(email, WRONG),
      api.signIn(frozen.email, PASSWORD),
      api.signIn(frozen.email, WRONG),
      api.signIn('nobody@example.com', PASSWORD),
      api.signIn('+34600000000', PASSWORD),
      api.signIn('9999999999', PASSWORD),
      api.signIn(twoStep.email, WRONG),
      api.signIn(twoStep.email, WRONG, { factor: '123456' }),
      api.signIn(twoStep.email, PASSWORD, { factor: '000000' }),
    ])
    const [first, ...others] = await Promise.all(refused.map(exchange))
    expect(first).toMatchObject({ status: 403, body: expect.stringContaining('"code":"refused"') })
    for (const other of others) expect(other).toEqual(first)
  })

  test('compares a hash at the current cost also for an account that is unknown or frozen', async () => {
    const hashes: string[] = []
    const { passwords } = api
    const watched = {
      ...passwords,
      verify: (phc: string, typed: string) => {
        hashes.push(phc)
        return passwords.verify(phc, typed)
      },
    }
    await using other = await openApi({ passwords: watched })
    const frozen = await other.person({ state: 'frozen' })
    await other.signIn(frozen.email, PASSWORD)
    await other.signIn('nobody@example.com', PASSWORD)
    const current = await passwords.hash(WRONG)
    const cost = (phc = '') => phc.split('$').slice(0, 4)
    expect(hashes.map(cost)).toEqual([cost(current), cost(current)])
  })

  test('answers a refusal on a beat, whatever the hash costs', async () => {
    await using other = await openApi({ pace: 1000 })
    const { email } = await other.person({ hash: oldHash(PASSWORD) })
    for (const identifier of [email, 'nobody@example.com']) {
      const begun = performance.now()
      await other.signIn(identifier, WRONG)
      expect(performance.now() - begun).toBeGreaterThan(990)
    }
  })

  test('answers a refusal on a beat of a quarter of a second by default', async () => {
    await using other = await openApi({ waits: {} })
    const begun = performance.now()
    await other.signIn('nobody@example.com', WRONG)
    expect(performance.now() - begun).toBeGreaterThan(240)
  })

  test('hashes a password anew whose hash is of an older cost, and only once it was right', async () => {
    const { email, id } = await api.person({ hash: oldHash(PASSWORD) })
    const kept = async () =>
      (
        await api.directory.db
          .selectFrom('credentials')
          .select('hash')
          .where('account', '=', id)
          .executeTakeFirstOrThrow()
      ).hash
    const old = await kept()
    await api.signIn(email, WRONG)
    expect(await kept()).toBe(old)
    await api.signedIn(email)
    const renewed = await kept()
    expect(api.passwords.outdated(old)).toBe(true)
    expect(api.passwords.outdated(renewed)).toBe(false)
    await api.signedIn(email)
    expect(await kept()).toBe(renewed)
  })

  test('lets an account sign in that is to be deleted, and says so', async () => {
    const { email } = await api.person({ state: 'pending-deletion', delete_at: api.now() + 14 * DAY })
    expect(await (await api.signIn(email, PASSWORD)).json()).toMatchObject({ state: 'pending-deletion' })
  })
})

describe('the second factor', () => {
  test('is asked for only after the right password, and then needed', async () => {
    const { email, id } = await api.person()
    const seed = await api.twoStep(id)
    expect(await api.code(api.signIn(email, WRONG))).toBe('refused')
    expect(await api.code(api.signIn(email, PASSWORD))).toBe('second-factor-required')
    expect(await api.code(api.signIn(email, PASSWORD, { factor: '123456' }))).toBe('refused')
    api.pass(MINUTE)
    await api.signedIn(email, { factor: codeNow(seed) })
    const { proof } = await api.directory.db
      .selectFrom('sessions')
      .select('proof')
      .where('account', '=', id)
      .executeTakeFirstOrThrow()
    expect(proof).toBe('password+factor')
  })

  test('that is not given after the right password, five times in a day, is told to the owner once a day, and is in the activity', async () => {
    const { email, id } = await api.person()
    const seed = await api.twoStep(id)
    const told = () =>
      api.directory.db
        .selectFrom('notifications')
        .select(['to_value', 'facts'])
        .where('account', '=', id)
        .where('kind', '=', 'factor-missing')
        .where('to_kind', '=', 'email')
        .execute()
    const written = async () =>
      (
        await api.directory.db
          .selectFrom('activity')
          .select('kind')
          .where('account', '=', id)
          .where('kind', '=', 'factor-missing')
          .execute()
      ).length
    await api.signIn(email, PASSWORD)
    await api.signedIn(email, { factor: codeNow(seed) })
    const thief = () => ({ device: api.device() })
    for (let tries = 0; tries < 4; tries += 1) await api.signIn(email, PASSWORD, thief())
    expect(await told()).toEqual([])
    await api.signIn(email, PASSWORD, { factor: '123456', ...thief() })
    expect(await told()).toEqual([{ to_value: email, facts: JSON.stringify({ count: 5 }) }])
    for (let tries = 0; tries < 5; tries += 1) await api.signIn(email, PASSWORD, thief())
    expect([(await told()).length, await written()]).toEqual([1, 1])
  })

  test('is accepted once: the same code opens no second session', async () => {
    const { email, id } = await api.person()
    const seed = await api.twoStep(id)
    api.pass(MINUTE)
    const factor = codeNow(seed)
    await api.signedIn(email, { factor })
    expect(await api.code(api.signIn(email, PASSWORD, { factor }))).toBe('refused')
  })

  test('opens nothing without the password', async () => {
    const { email, id } = await api.person()
    const seed = await api.twoStep(id)
    api.pass(MINUTE)
    expect(await api.code(api.signIn(email, WRONG, { factor: codeNow(seed) }))).toBe('refused')
  })
})

describe('wrong passwords', () => {
  test('bring a pause of a minute after five, twice as long with each one more, at most a quarter of an hour', async () => {
    const { email } = await api.person()
    for (let tries = 0; tries < 5; tries += 1) expect((await api.signIn(email, WRONG)).status).toBe(403)
    for (const minutes of [1, 2, 4, 8, 15, 15]) {
      const answer = await api.signIn(email, PASSWORD)
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, String(60 * minutes)])
      api.pass(minutes * MINUTE)
      expect((await api.signIn(email, WRONG)).status).toBe(403)
    }
    api.pass(15 * MINUTE)
    await api.signedIn(email)
    expect((await api.signIn(email, WRONG)).status).toBe(403)
    await api.signedIn(email)
  })

  test('are forgotten after a day', async () => {
    const { email } = await api.person()
    for (let tries = 0; tries < 5; tries += 1) await api.signIn(email, WRONG)
    api.pass(DAY)
    for (let tries = 0; tries < 4; tries += 1) expect((await api.signIn(email, WRONG)).status).toBe(403)
    await api.signedIn(email)
  })

  test('pause a name without an account, or of a frozen account, in the same words and for the same time', async () => {
    const { email } = await api.person()
    const wear = async (identifier: string) => {
      for (let tries = 0; tries < 5; tries += 1) await api.signIn(identifier, WRONG)
      return exchange(await api.signIn(identifier, WRONG))
    }
    const known = await wear(email)
    expect(known).toMatchObject({ status: 429, body: expect.stringContaining('"code":"too-many"') })
    expect(await wear('nobody-at-all@example.com')).toEqual(known)
    const frozen = await api.person({ state: 'frozen' })
    for (let tries = 0; tries < 5; tries += 1) await api.signIn(frozen.email, PASSWORD)
    expect(await exchange(await api.signIn(frozen.email, PASSWORD))).toEqual(known)
  })

  test('are compared five times at most when a hundred arrive at once', async () => {
    await using other = await openApi()
    const { email, id } = await other.person()
    const answers = await Promise.all(Array.from({ length: 100 }, () => other.signIn(email, WRONG)))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 403)).toHaveLength(5)
    expect(statuses.filter((status) => status === 429)).toHaveLength(95)
    expect(await other.activity(id)).toEqual([['tries-paused', { until: other.now() + MINUTE }]])
  })

  test('of a stranger do not keep the owner from a device that was signed in before', async () => {
    const { email } = await api.person()
    await api.signedIn(email)
    const stranger = { device: { name: 'Elsewhere', key: 'somebody-else-0123' } }
    for (let tries = 0; tries < 6; tries += 1) await api.signIn(email, WRONG, stranger)
    expect((await api.signIn(email, PASSWORD, stranger)).status).toBe(429)
    await api.signedIn(email)
  })

  test('cannot be made to count for another guesser by any header', async () => {
    const { email } = await api.person()
    const statuses: number[] = []
    for (let tries = 0; tries < 8; tries += 1) {
      const headers = {
        'x-forwarded-for': `10.0.0.${tries}`,
        forwarded: `for=10.0.0.${tries}`,
        'x-real-ip': `10.0.1.${tries}`,
      }
      const body = { identifier: email, password: WRONG, device: LAPTOP }
      statuses.push((await api.post(body, headers)).status)
    }
    expect(statuses).toEqual([403, 403, 403, 403, 403, 429, 429, 429])
  })

  test('are still counted after a restart of the program', async () => {
    const { email } = await api.person()
    for (let tries = 0; tries < 5; tries += 1) await api.signIn(email, WRONG)
    const { stores, now } = api
    await using again = await openApi({ stores, now })
    expect((await again.signIn(email, PASSWORD)).status).toBe(429)
  })

  test('of all guessers together are slowed down, for one name and over all names', async () => {
    await using other = await openApi()
    const ask = (identifier: string) =>
      other.post({ identifier, password: 'x', device: LAPTOP }).then(({ status }) => status)
    const one = await Promise.all(Array.from({ length: 40 }, () => ask('one@example.com')))
    expect(one.filter((status) => status === 403)).toHaveLength(5)
    other.pass(DAY)
    const { email } = await other.person()
    const elsewhere = () => ({ device: other.device() })
    for (let tries = 0; tries < 30; tries += 1) await other.signedIn(email, elsewhere())
    const late = await other.signIn(email, PASSWORD, elsewhere())
    expect([late.status, late.headers.get('retry-after')]).toEqual([429, '60'])
    other.pass(MINUTE)
    await other.signedIn(email, elsewhere())
  })

  test('ten a second under her name for four seconds keep Ana from her known device not once', async () => {
    await using other = await openApi()
    const { email } = await other.person()
    await other.signedIn(email)
    const stranger = { device: { name: 'Elsewhere', key: 'somebody-else-0123' } }
    const own: number[] = []
    for (let tenth = 0; tenth < 40; tenth += 1) {
      await other.signIn(email, WRONG, stranger)
      if (tenth % 2 === 1) own.push((await other.signIn(email, PASSWORD)).status)
      other.pass(SECOND / 10)
    }
    expect(own).toEqual(own.map(() => 201))
  })

  test('cost no try while the queue for hashing is full', async () => {
    const full = () => Promise.reject(new NotNow('password/busy', 'Too much at once. Try again.'))
    await using other = await openApi({ passwords: { ...api.passwords, verify: full } })
    const { email } = await other.person()
    for (let tries = 0; tries < 6; tries += 1) {
      const answer = await other.signIn(email, WRONG)
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
      expect(await other.code(answer)).toBe('busy')
    }
    expect(await other.directory.db.selectFrom('attempts').selectAll().execute()).toEqual([])
  })
})

describe('a session', () => {
  const look = (session: string) => api.call('GET', `/api/session/${session}`)

  test('tells its account, its beginning and its end', async () => {
    const { email, number } = await api.person()
    const session = await api.signedIn(email)
    const since = api.now()
    api.pass(3 * DAY)
    const answer = await look(session)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await answer.json()).toEqual({
      account: number,
      name: 'Ana',
      state: 'active',
      since: new Date(since).toISOString(),
      expires: new Date(api.now() + 7 * DAY).toISOString(),
    })
  })

  test('ends after seven days in which the service did not ask for it', async () => {
    const { email } = await api.person()
    const session = await api.signedIn(email)
    api.pass(7 * DAY - SECOND)
    expect((await look(session)).status).toBe(200)
    api.pass(7 * DAY)
    expect(await api.code(look(session))).toBe('session-unknown')
  })

  test('ends after thirty days, however often the service asks for it', async () => {
    const { email } = await api.person()
    const session = await api.signedIn(email)
    const begun = api.now()
    for (let day = 6; day < 30; day += 6) {
      api.pass(6 * DAY)
      expect((await look(session)).status).toBe(200)
    }
    expect(await (await look(session)).json()).toMatchObject({
      expires: new Date(begun + 30 * DAY).toISOString(),
    })
    api.pass(6 * DAY - SECOND)
    expect((await look(session)).status).toBe(200)
    api.pass(SECOND)
    expect((await look(session)).status).toBe(404)
  })

  test('ends when it is deleted, once, and the activity says so', async () => {
    const { email, id } = await api.person()
    const [session, other] = [await api.signedIn(email), await api.signedIn(email)]
    const end = () => api.call('DELETE', `/api/session/${session}`)
    expect((await end()).status).toBe(204)
    expect(await api.code(end())).toBe('session-unknown')
    expect((await look(session)).status).toBe(404)
    expect((await look(other)).status).toBe(200)
    expect(await api.activity(id)).toContainEqual(['sessions-ended', { count: 1 }])
  })

  test('of a frozen account is unknown', async () => {
    const { email, id } = await api.person()
    const session = await api.signedIn(email)
    await api.directory.db.updateTable('accounts').set({ state: 'frozen' }).where('id', '=', id).execute()
    expect((await look(session)).status).toBe(404)
  })

  test('is told to the owner on every address and chat when the device is new, and only written into the activity when it is not', async () => {
    const { email, id } = await api.person({ chat: 'tg:77' })
    await api.signedIn(email)
    const told = await api.notifications(id)
    expect(told.map(({ kind, to_kind, to_value }) => [kind, to_kind, to_value])).toEqual([
      ['signed-in', 'email', email],
      ['signed-in', 'chat', 'tg:77'],
    ])
    api.pass(HOUR)
    await api.signedIn(email)
    expect(await api.notifications(id)).toHaveLength(2)
    api.pass(HOUR)
    await api.signedIn(email, { device: { name: 'A phone', key: 'a-phone-0123456789' } })
    expect(await api.notifications(id)).toHaveLength(4)
    expect(await api.activity(id)).toEqual([
      ['signed-in', { device: 'Firefox on Linux', new: true }],
      ['signed-in', { device: 'Firefox on Linux', new: false }],
      ['signed-in', { device: 'A phone', new: true }],
    ])
  })

  test('on a device that was signed in before a recovery counts as one on a new device', async () => {
    const { email, id } = await api.person()
    await api.signedIn(email)
    api.pass(HOUR)
    const { db } = api.directory
    await db.updateTable('accounts').set({ recovered_at: api.now() }).where('id', '=', id).execute()
    api.pass(HOUR)
    await api.signedIn(email)
    expect((await api.activity(id)).map(([, facts]) => (facts as { new: boolean }).new)).toEqual([true, true])
  })
})

describe('a caller', () => {
  const body = () => JSON.stringify({ identifier: 'nobody@example.com', password: 'x', device: LAPTOP })

  test.each([
    ['no key', {}],
    ['an empty one', { authorization: 'Bearer ' }],
    ['another one', { authorization: `Bearer ${KEY}x` }],
    ['a part of one', { authorization: `Bearer ${KEY.slice(0, -1)}` }],
    ['both at once', { authorization: `Bearer ${KEY},${OTHER_KEY}` }],
    ['a key of another kind', { authorization: `Basic ${btoa(`${KEY}:`)}` }],
  ])('is refused with %s, before anything is read', async (_what, headers) => {
    for (const path of ['/api/session', '/api/session/x', '/api/nothing']) {
      const answer = await fetch(`${api.url}${path}`, {
        method: path === '/api/session' ? 'POST' : 'GET',
        headers: headers as Record<string, string>,
        ...(path === '/api/session' && { body: body() }),
      })
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
      expect(await api.code(answer)).toBe('api-key')
    }
  })

  test('may use any of the keys, so that a new key can take the place of an old one', async () => {
    for (const key of [KEY, OTHER_KEY]) {
      const answer = await api.post(body(), { authorization: `bearer ${key}` })
      expect(answer.status).toBe(403)
    }
  })
})

describe('a request', () => {
  const good = { identifier: 'nobody@example.com', password: 'x', device: LAPTOP }

  test.each([
    ['no JSON', '{', ['']],
    ['nothing', '', ['']],
    ['a list', [], ['']],
    ['a field too many', { ...good, admin: true }, ['']],
    ['a prototype', `{"__proto__":{"admin":true},${JSON.stringify(good).slice(1)}`, ['']],
    ['a list for a text', { ...good, password: ['x'] }, ['/password']],
    ['an object for a text', { ...good, identifier: { $ne: '' } }, ['/identifier']],
    ['what names no account', { ...good, identifier: "'; drop table accounts; --" }, ['/identifier']],
    ['braces for an account', { ...good, identifier: '{1234567890}' }, ['/identifier']],
    ['no password', { ...good, password: '' }, ['/password']],
    [
      'a device with a line break',
      { ...good, device: { ...LAPTOP, name: 'a\n{"level":"fatal"' } },
      ['/device/name'],
    ],
    ['a zero byte', { ...good, device: { ...LAPTOP, name: 'a\u0000' } }, ['/device/name']],
    [
      'half a character',
      `{"device":{"name":"\\ud800","key":"${LAPTOP.key}"},"identifier":"a@example.com","password":"x"}`,
      ['/device/name'],
    ],
    ['a key that can be guessed', { ...good, device: { ...LAPTOP, key: 'short' } }, ['/device/key']],
  ])('with %s is refused, and says where and not what', async (_what, body, faults) => {
    const answer = await api.post(body)
    expect(answer.status).toBe(400)
    const said = await answer.json()
    expect(said).toMatchObject({ code: 'unreadable', faults })
  })

  test('of more than 16 KiB is refused, also when it does not say how long it is', async () => {
    const long = JSON.stringify({ ...good, password: 'x'.repeat(16 * 1024) })
    expect((await api.post(long)).status).toBe(413)
    const unsaid = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode(long))
        stream.close()
      },
    })
    const headers = { 'content-type': 'application/json' }
    const answer = await api.call('POST', '/api/session', {
      body: unsaid,
      headers,
      duplex: 'half',
    } as RequestInit)
    expect([answer.status, await api.code(answer)]).toEqual([413, 'too-large'])
  })

  test('in another form than JSON is refused', async () => {
    const answer = await api.post(new URLSearchParams({ a: 'b' }).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect([answer.status, await api.code(answer)]).toEqual([415, 'media-type'])
  })

  test.each([
    ['GET', '/api/session', 'POST'],
    ['DELETE', '/api/session', 'POST'],
    ['PUT', '/api/session/x', 'GET, HEAD, DELETE'],
    ['POST', '/api/openapi.json', 'GET, HEAD'],
  ])('of the method %s to %s is told which methods there are', async (method, path, allowed) => {
    const answer = await api.call(method, path)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed])
    expect(await api.code(answer)).toBe('method')
  })

  test('by TRACE is not echoed', async () => {
    const { hostname, port } = new URL(api.url)
    const socket = connect(Number(port), hostname)
    socket.write(`TRACE /api/session HTTP/1.1\r\nhost: x\r\nx-secret: canary\r\nconnection: close\r\n\r\n`)
    let said = ''
    for await (const chunk of socket) said += chunk
    expect(said).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(said).not.toContain('canary')
  })

  test('to any other path is answered with 404', async () => {
    for (const path of ['/api/sessions', '/api/session/', '/api/session/a/b', '/api/%ff']) {
      const answer = await api.call('GET', path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    }
  })

  test('that fails on the side of Portico is told so, and nothing of the cause', async () => {
    const reports: unknown[] = []
    const broken = () => Promise.reject(new Error('canary of the inside'))
    await using other = await openApi({
      passwords: { ...api.passwords, verify: broken },
      report: (error) => void reports.push(error),
    })
    const answer = await other.signIn('nobody@example.com', PASSWORD)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60'])
    expect(await answer.text()).not.toContain('canary')
    expect(reports).toEqual([new Error('canary of the inside')])
  })
})

describe('the description', () => {
  type Json = Record<string, unknown>
  interface Described {
    readonly openapi: string
    readonly paths: Record<
      string,
      Record<
        string,
        { responses: Record<string, { content?: Record<string, { schema: { $ref: string } }> }> }
      >
    >
    readonly components: { readonly schemas: Record<string, Json> }
  }
  const read = async () => (await (await fetch(`${api.url}/api/openapi.json`)).json()) as Described

  test('is served without a key, and every reference in it leads to a part of it', async () => {
    const described = await read()
    expect(described.openapi).toBe('3.1.1')
    const refs = [...JSON.stringify(described).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path)
    expect(refs.length).toBeGreaterThan(5)
    for (const path of refs)
      expect(
        path.split('/').reduce<unknown>((place, name) => (place as Json)?.[name], described),
      ).toBeTruthy()
  })

  test('names every problem that its status can mean', async () => {
    const text = JSON.stringify(await read())
    const codes = Object.keys(problems).filter((code) => !['unknown', 'method'].includes(code))
    expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([])
  })

  test('describes every answer as it really is', async () => {
    const { paths, components } = await read()
    const { email, id } = await api.person()
    await api.twoStep(id)
    const plain = await api.person()
    const session = await api.signedIn(plain.email)
    const busy = () => Promise.reject(new NotNow('password/busy', 'Too much at once. Try again.'))
    await using full = await openApi({ passwords: { ...api.passwords, verify: busy } })
    for (let tries = 0; tries < 5; tries += 1) await api.signIn('often@example.com', WRONG)
    const answers: [string, string, Response][] = [
      ['/api/session', 'post', await api.signIn(plain.email, PASSWORD)],
      ['/api/session', 'post', await api.signIn(plain.email, WRONG)],
      ['/api/session', 'post', await api.signIn(email, PASSWORD)],
      ['/api/session', 'post', await api.signIn('often@example.com', WRONG)],
      ['/api/session', 'post', await api.post('{')],
      ['/api/session', 'post', await api.post('{', { 'content-type': 'text/plain' })],
      ['/api/session', 'post', await api.post('x'.repeat(20_000))],
      ['/api/session', 'post', await api.post('{}', { authorization: '' })],
      ['/api/session', 'post', await full.signIn(plain.email, PASSWORD)],
      ['/api/session/{id}', 'get', await api.call('GET', `/api/session/${session}`)],
      ['/api/session/{id}', 'delete', await api.call('DELETE', `/api/session/${session}`)],
      ['/api/session/{id}', 'get', await api.call('GET', `/api/session/${session}`)],
      ['/api/session/{id}', 'delete', await api.call('DELETE', `/api/session/${session}`)],
      ['/api/session/{id}', 'get', await fetch(`${api.url}/api/session/x`)],
    ]
    expect(new Set(answers.map(([, , { status }]) => status))).toEqual(
      new Set([201, 403, 429, 400, 415, 413, 401, 503, 200, 204, 404]),
    )
    for (const [path, method, answer] of answers) {
      const described = paths[path]?.[method]?.responses[answer.status]
      expect([path, method, answer.status, described !== undefined]).toEqual([
        path,
        method,
        answer.status,
        true,
      ])
      const [type = '', form] = Object.entries(described?.content ?? {})[0] ?? []
      if (!form) {
        expect(await answer.text()).toBe('')
        continue
      }
      expect(answer.headers.get('content-type')).toBe(type)
      const schema = fromJSONSchema(components.schemas[form.schema.$ref.split('/').at(-1) ?? ''] as never)
      expect(schema.safeParse(await answer.json()).error).toBeUndefined()
    }
  })

  test('refuses what the routes refuse of a body', async () => {
    const { components } = await read()
    const schema = fromJSONSchema(components.schemas.SignIn as never)
    const good = { identifier: 'ana@example.com', password: 'x', device: LAPTOP }
    expect(schema.safeParse(good).success).toBe(true)
    for (const bad of [{ ...good, extra: 1 }, { ...good, password: '' }, { ...good, device: {} }, {}])
      expect(schema.safeParse(bad).success).toBe(false)
  })
})
