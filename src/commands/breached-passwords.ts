import { createReadStream, readFileSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { writeFromHashes, writeFromPasswords } from '../passwords/breached/write.ts'
import type { Run } from './command.ts'

/** Bytes of a line "HASH:COUNT", on average. */
const LINE = 43

/**
 * Makes the file that `BREACHED_PASSWORDS` names, see `docs/passwords.md`:
 *
 *     portico breached-passwords pwnedpasswords.txt --out breached.bin [--at-least 10]
 *     portico breached-passwords --passwords list.txt … --most 100000 --shortest 8 --out commonest.bin
 */
export const makeBreachedPasswords: Run = async ({ args }) => {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'breached.bin' },
      /** Hashes that were found less often are left out. */
      'at-least': { type: 'string', default: '1' },
      /** The files hold passwords, the commonest first, one a line. */
      passwords: { type: 'boolean', default: false },
      most: { type: 'string', default: 'Infinity' },
      shortest: { type: 'string', default: '1' },
    },
  })
  const [file] = files
  if (file === undefined) {
    console.error('Name the file of hashes: npm run breached-passwords -- FILE --out breached.bin')
    return 1
  }
  const { passwords, width, chance } = await (values.passwords
    ? writeFromPasswords(commonest(files, Number(values.most), Number(values.shortest)), values.out)
    : writeFromHashes(createInterface({ input: createReadStream(file) }), values.out, {
        expected: statSync(file).size / LINE,
        atLeast: Number(values['at-least']),
      }))
  console.log(
    `${values.out}: ${passwords} passwords, ${width} bytes each. Of others, one in ${Math.round(1 / chance)} is taken for one of them.`,
  )
  return 0
}

/** The first passwords of all files that are long enough, each once. */
function* commonest(files: readonly string[], most: number, shortest: number) {
  const seen = new Set<string>()
  for (const path of files)
    for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
      if ([...line].length < shortest || seen.has(line)) continue
      seen.add(line)
      yield line
      if (seen.size >= most) return
    }
}
