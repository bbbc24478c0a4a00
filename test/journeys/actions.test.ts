import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionsOf, openForWays, ways } from '../conversation/ways.ts'
import type { App } from '../fixtures/app.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/conversation.md'), 'utf8')

let app: App
beforeAll(async () => {
  app = await openForWays()
})
afterAll(() => app[Symbol.asyncDispose]())

test.each(ways)('$way: at most $most actions', async (way) => {
  const actions = await actionsOf(app, way)
  expect(actions).toBeLessThanOrEqual(way.most)
  expect(page).toContain(`| ${way.way} | ${actions} |`)
})
