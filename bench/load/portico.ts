import { limits } from '../../src/accounts/throttling/limits.ts'
import { readConfig } from '../../src/config/config.ts'
import { startServer } from '../../src/server.ts'

/**
 * Portico as an operator starts it, but with room in the hour's budget for everybody who comes to the launch: an operator
 * who expects them sets the same.
 */
const { most } = limits.sends.budget as { most: Record<string, number> }
Object.assign(most, { strangers: 100_000, welcome: 100_000, ordinary: 100_000 })

const read = readConfig(process.env)
if (!read.ok) throw new Error(JSON.stringify(read.problems))
const server = await startServer(read.config)
process.once('SIGTERM', async () => {
  await server.stop()
  process.exit(0)
})
