import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { breaks } from './breaks.ts'
import { type Control, controls } from './controls.ts'
import { ids, table } from './table.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

test.each(ids)('%s names tests that stand where it says, or says why there is none', (id) => {
  const { shown, because }: Control = controls[id]
  for (const [file, title] of shown) {
    expect(title).not.toBe('')
    expect(read(file), file).toContain(title)
  }
  expect(shown.length > 0 || because !== undefined).toBe(true)
})

test('the text that a break takes away stands once where it says', () => {
  const edits = Object.entries(breaks).flatMap(([id, taken]) =>
    'edits' in taken
      ? taken.edits.map(([file, find]) => ({ id, file, times: read(file).split(find).length - 1 }))
      : [],
  )
  expect(edits.length).toBeGreaterThan(50)
  expect(edits.filter(({ times }) => times !== 1)).toEqual([])
})

test('the page says what the table says', () => {
  expect(read('docs/security.md')).toBe(table())
})
