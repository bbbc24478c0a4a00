import { checkApplications } from './applications.ts'
import { checkClock } from './clock.ts'
import { checkDatabase } from './database.ts'
import { type Check, type Examined, type Finding, fault, thrown } from './finding.ts'
import { checkFolder } from './folder.ts'
import { checkKey } from './key.ts'
import { checkMail } from './mail.ts'
import { checkNode } from './node.ts'
import { checkPublicAddress } from './public-address.ts'
import { checkRedis } from './redis.ts'
import { checkSettings } from './settings.ts'
import { checkSms } from './sms.ts'
import { checkTelegram } from './telegram.ts'

/** Everything that is looked at, in the order of the report. */
const CHECKS = {
  node: checkNode,
  settings: checkSettings,
  folder: checkFolder,
  key: checkKey,
  clock: checkClock,
  telegram: checkTelegram,
  'public address': checkPublicAddress,
  applications: checkApplications,
  database: checkDatabase,
  redis: checkRedis,
  mail: checkMail,
  sms: checkSms,
} as const satisfies Readonly<Record<string, Check>>

/** What every start looks at, too: it takes no server of others but the clock of Telegram, and milliseconds. */
const AT_START = ['folder', 'key', 'clock'] as const

export interface NamedFinding extends Finding {
  readonly check: string
}

/** ms. */
const LONGEST = 20_000

/** All checks side by side; their findings in the order of the checks. */
export const examine = (examined: Examined): Promise<readonly NamedFinding[]> =>
  carryOut(Object.keys(CHECKS) as (keyof typeof CHECKS)[], examined)

/** What a start warns of, without ending. */
export const examineAtStart = async (examined: Examined): Promise<readonly NamedFinding[]> =>
  (await carryOut(AT_START, examined)).filter(({ state }) => state !== 'ok')

const carryOut = async (
  names: readonly (keyof typeof CHECKS)[],
  examined: Examined,
): Promise<readonly NamedFinding[]> => {
  const found = names.map(async (name) => {
    const findings = await inTime(CHECKS[name](examined)).catch((error: unknown) => [thrown(error)])
    return findings.map((finding) => ({ check: name, ...finding }))
  })
  return (await Promise.all(found)).flat()
}

const inTime = async (findings: Promise<readonly Finding[]>): Promise<readonly Finding[]> => {
  const { promise: late, resolve } = Promise.withResolvers<readonly Finding[]>()
  const timer = setTimeout(resolve, LONGEST, [
    fault(
      `It did not answer within ${LONGEST / 1000} seconds.`,
      'Look whether a firewall swallows what goes there.',
    ),
  ])
  return Promise.race([findings, late]).finally(() => clearTimeout(timer))
}
