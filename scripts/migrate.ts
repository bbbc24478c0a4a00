import { openDirectory } from '../src/accounts/store/directory.ts'
import { explain, readToolConfig } from '../src/config/config.ts'

/**
 * Brings the tables of accounts up to date, as every start does: for operators who want to do it before, with nothing
 * else. Of several that do it at once, one does it and the others wait.
 */
const read = readToolConfig(process.env)
if (!read.ok) {
  console.error(explain(read.problems).join('\n'))
  process.exit(1)
}
try {
  const done: string[] = []
  const directory = await openDirectory({ ...read.config, migrated: (name) => done.push(name) })
  await directory.close()
  console.log(done.length > 0 ? `Carried out: ${done.join(', ')}.` : 'The tables are up to date already.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
