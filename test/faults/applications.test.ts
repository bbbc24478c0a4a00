import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  allowInsecureRequests,
  discovery,
  initiateBackchannelAuthentication,
  pollBackchannelAuthenticationGrant,
} from 'openid-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../fixtures/app.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../fixtures/servers/postgres.ts'
import { redisMissing } from '../fixtures/servers/redis.ts'
import { walk } from '../fixtures/sign-up-steps.ts'
import { killing, openRig, type Rig, SOON, until, within } from './rig.ts'
import { row } from './rows.ts'

const SECRET = 'the-secret-of-an-agent-for-tests-of-faults'
const AGENT = { id: 'agent', name: 'Agent', secret: SECRET, grants: ['ciba'], own: true }

describe.skipIf(redisMissing ?? postgresMissing)('an application that asks in the chat', () => {
  let postgres: PostgresServer
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres.stop())

  /** A person with an account, and the question of an application in the chat. */
  const asked = async (rig: Rig) => {
    writeFileSync(join(rig.dataDir, 'clients.json'), JSON.stringify([AGENT]))
    const child = await rig.start()
    const person = rig.person()
    await walk(rig, person, 'done')
    const options = { execute: [allowInsecureRequests] }
    const application = await discovery(new URL(rig.front.url), AGENT.id, SECRET, undefined, options)
    const question = person.sees(/Deploy 4711/)
    const request = await initiateBackchannelAuthentication(application, {
      scope: 'openid',
      login_hint: person.email,
      binding_message: 'Deploy 4711',
    })
    await within(SOON, question, 'the chat was not asked')
    const tokens = () =>
      within(
        2 * SOON,
        pollBackchannelAuthenticationGrant(application, { ...request, interval: 0.5 }),
        'the application has no tokens',
      )
    return { child, person, tokens }
  }

  const sessionsOf = async (rig: Rig) =>
    (await rig.directory.db.selectFrom('sessions').select('client').execute()).map(({ client }) => client)

  const approved = async (rig: Rig) =>
    (await rig.directory.db.selectFrom('sign_in_requests').select('outcome').executeTakeFirst())?.outcome ===
    'approved'

  const tapYes = (person: Person) => void person.tap('Yes, sign in').catch(() => {})

  test(row('I2', 'before the answer is written'), async () => {
    await using rig = await openRig({ redis: true, postgres, webhook: true })
    const { child, person, tokens } = await asked(rig)
    const sprung = rig.postgres.loseRequest(
      'update "sign_in_requests"',
      killing(() => child),
    )
    tapYes(person)
    await within(SOON, sprung, 'the trap was not sprung')
    await rig.start()
    expect((await tokens()).id_token).toBeTruthy()
    expect(await sessionsOf(rig)).toEqual(['Agent'])
  })

  test(row('I2', 'after it'), async () => {
    await using rig = await openRig({ redis: true, postgres, webhook: true })
    const { child, person, tokens } = await asked(rig)
    tapYes(person)
    await until(() => approved(rig), 'the answer is written')
    await killing(() => child)()
    await rig.start()
    expect((await tokens()).id_token).toBeTruthy()
    expect(await sessionsOf(rig)).toEqual(['Agent'])
  })

  test(row('I5'), async () => {
    await using rig = await openRig({ redis: true, postgres, webhook: true })
    const { person, tokens } = await asked(rig)
    tapYes(person)
    await until(() => approved(rig), 'the answer is written')
    await rig.store.ask('FLUSHALL')
    expect((await tokens()).id_token).toBeTruthy()
    expect(await sessionsOf(rig)).toEqual(['Agent'])
  })
})
