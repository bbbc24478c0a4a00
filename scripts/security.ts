import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from '../test/security/table.ts'
import { breakControls } from './break-controls.ts'

/**
 * `npm run security`: writes `docs/security.md` from the table of controls.
 *
 * `npm run security -- --break [C1 R6 …]`: takes each control away in turn and sees whether the tests of its row notice.
 * `--whole`: runs all of them, also after one has noticed. `--parallel 2`: two rows at once.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    break: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    parallel: { type: 'string', default: '1' },
  },
})

if (values.break) {
  const { whole } = values
  const done = await breakControls(positionals, { parallel: Number(values.parallel), whole })
  process.exitCode = done ? 0 : 1
} else writeFileSync(join(import.meta.dirname, '../docs/security.md'), table())
