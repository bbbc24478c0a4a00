import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from '../test/security/table.ts'

/** Writes `docs/security.md` from the table of controls. */
writeFileSync(join(import.meta.dirname, '../docs/security.md'), table())
