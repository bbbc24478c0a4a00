import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { openSurroundings } from '../fixtures/app.ts'
import { startChild } from '../fixtures/child.ts'
import { walk } from '../fixtures/sign-up-steps.ts'

test('a start says which key is missing, and says nothing of it when all are there', async () => {
  await using grounds = await openSurroundings({ CAPTCHA: 'off', PASSWORD_ENTRY: 'chat' })
  const [old, fresh] = [randomBytes(32), randomBytes(32)]
  const [was, is] = [old.toString('base64'), fresh.toString('base64')]
  {
    await using child = startChild(grounds, { SECRET_KEY: was })
    await child.opened
    await walk(grounds, grounds.person(), 'done')
    expect(child.output).not.toContain('secret/missing-key')
  }
  const { id } = await grounds.directory.db.selectFrom('accounts').select('id').executeTakeFirstOrThrow()
  const seed = createSecrets([old]).seal(randomBytes(20), `factor ${id}`)
  await grounds.directory.db
    .insertInto('factors')
    .values({ account: id, seed: Buffer.from(seed).toString('base64'), created_at: 1, confirmed_at: 1 })
    .execute()
  await using alone = startChild(grounds, { SECRET_KEY: is, DATA_DIR: grounds.dataDir })
  await expect.poll(() => alone.output, { timeout: 10_000 }).toContain('secret/missing-key')
  expect(alone.output).toContain('cannot be checked (accounts: 1)')
})
