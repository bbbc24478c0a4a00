import { createReadStream, readFileSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { writeFromHashes, writeFromPasswords } from '../src/passwords/breached/write.ts'

/**
 * Makes the file that `BREACHED_PASSWORDS` names, see `docs/passwords.md`:
 *
 *     npm run breached-passwords -- pwnedpasswords.txt --out breached.bin [--at-least 10]
 *     npm run breached-passwords -- --passwords list.txt … --most 100000 --shortest 8 --out commonest.bin
 */
const { values, positionals: files } = parseArgs({
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
  process.stderr.write('Name the file of hashes: npm run breached-passwords -- FILE --out breached.bin\n')
  process.exit(1)
}

/** Bytes of a line "HASH:COUNT", on average. */
const LINE = 43

function* commonest() {
  const seen = new Set<string>()
  for (const path of files)
    for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
      if ([...line].length < Number(values.shortest) || seen.has(line)) continue
      seen.add(line)
      yield line
      if (seen.size >= Number(values.most)) return
    }
}

const written = await (values.passwords
  ? writeFromPasswords(commonest(), values.out)
  : writeFromHashes(createInterface({ input: createReadStream(file) }), values.out, {
      expected: statSync(file).size / LINE,
      atLeast: Number(values['at-least']),
    })
).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
const { passwords, width, chance } = written
process.stdout.write(
  `${values.out}: ${passwords} passwords, ${width} bytes each. Of others, one in ${Math.round(1 / chance)} is taken for one of them.\n`,
)
