import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFolder } from '../../src/operations/folder.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'portico-folder-'))
})
afterAll(() => rmSync(root, { recursive: true }))

describe('the folder for what is kept', () => {
  test('is made with those above it, for this user only, and may be there already', () => {
    const folder = join(root, 'a', 'b')
    openFolder(folder)
    openFolder(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  test('is refused by its variable where it is a file, or below one, or below /proc', () => {
    const file = join(root, 'file')
    writeFileSync(file, '')
    for (const folder of [file, join(file, 'x'), '/proc/nope'])
      expect(() => openFolder(folder)).toThrow(
        expect.objectContaining({ code: 'data/folder', message: expect.stringContaining('DATA_DIR') }),
      )
  })
})
