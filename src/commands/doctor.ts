import { parseArgs } from 'node:util'
import { readConfig } from '../config/config.ts'
import type { Run } from './command.ts'
import { examine, type NamedFinding } from './doctor/examine.ts'
import { inJson, inText } from './doctor/write.ts'

/**
 * Looks at everything that Portico needs, changes nothing, and says of each what is wrong and what helps: for operators
 * before the first start, after a change, and when something does not work. `--json`: for programs. The exit code is 1
 * where there is a fault.
 */
export const doctor: Run = async ({ args, env }) => {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } })
  const read = readConfig(env)
  const findings: readonly NamedFinding[] = read.ok
    ? await examine({ config: read.config, env, now: Date.now })
    : read.problems.map(({ variable, wrong, example }) => ({
        check: 'settings',
        state: 'fault',
        says: `${variable} ${wrong}.`,
        cure: `For example: ${example}`,
      }))
  console.log(values.json ? inJson(findings) : inText(findings))
  return findings.some(({ state }) => state === 'fault') ? 1 : 0
}
