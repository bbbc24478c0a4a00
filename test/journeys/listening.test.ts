import { expect, test } from 'vitest'
import { openSurroundings } from '../fixtures/app.ts'
import { startChild } from '../fixtures/child.ts'

test('a start names HOST where this machine has no such interface, and PORT where another program has it', async () => {
  await using grounds = await openSurroundings()
  const port = new URL(grounds.botApi.url).port
  await using elsewhere = startChild(grounds, { HOST: '203.0.113.9' })
  await using taken = startChild(grounds, { PORT: port, DATA_DIR: `${grounds.dataDir}/other` })
  for (const child of [elsewhere, taken]) expect(await child.ended).toEqual({ code: 1, signal: null })
  expect(elsewhere.output).toContain('set HOST')
  expect(taken.output).toMatch(/^Port \d+ on 127\.0\.0\.1 is taken\..* set PORT/)
})
