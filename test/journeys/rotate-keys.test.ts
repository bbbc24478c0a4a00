import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { openServices } from '../fixtures/app.ts'
import { startChild } from '../fixtures/child.ts'
import { walk } from '../fixtures/sign-up-steps.ts'

test('a start says which key is missing, and says nothing of it when all are there', async () => {
  await using services = await openServices({ CAPTCHA: 'off', PASSWORD_ENTRY: 'chat' })
  const [old, fresh] = [randomBytes(32), randomBytes(32)]
  const [was, is] = [old.toString('base64'), fresh.toString('base64')]
  {
    await using child = startChild(services, { SECRET_KEY: was })
    await child.opened
    await walk(services, services.person(), 'done')
    expect(child.output).not.toContain('secret/missing-key')
  }
  const { id } = await services.directory.db.selectFrom('accounts').select('id').executeTakeFirstOrThrow()
  const seed = createSecrets([old]).seal(randomBytes(20), `factor ${id}`)
  await services.directory.db
    .insertInto('factors')
    .values({ account: id, seed: Buffer.from(seed).toString('base64'), created_at: 1, confirmed_at: 1 })
    .execute()
  await using alone = startChild(services, { SECRET_KEY: is, DATA_DIR: services.dataDir })
  await expect.poll(() => alone.output, { timeout: 10_000 }).toContain('secret/missing-key')
  expect(alone.output).toContain('cannot be checked (accounts: 1)')
})
