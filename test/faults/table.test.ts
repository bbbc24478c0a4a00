import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Row, rows } from './rows.ts'
import { filesOf, ids, table, withoutResults } from './table.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

test('docs/faults.md says what the rows say; if not: npm run faults', () => {
  expect(withoutResults(read('docs/faults.md'))).toBe(withoutResults(table({})))
})

describe('each row', () => {
  test.each(ids)('for %s has a test, or says why not', (id) => {
    const { because, elsewhere = [] }: Row = rows[id]
    expect(filesOf(id).length + elsewhere.length > 0 || because !== undefined).toBe(true)
    for (const [file, title] of elsewhere) expect(read(file)).toContain(title)
  })
})
