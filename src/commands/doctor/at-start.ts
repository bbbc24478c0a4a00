import type { Config } from '../../config/config.ts'
import { createLog } from '../../operations/log.ts'
import { examineAtStart } from './examine.ts'

/** Has the log of a start warn of what the cheap checks find; it goes on meanwhile. */
export const warnAtStart = async (config: Config): Promise<void> => {
  const log = createLog(config.logLevel)
  for (const { check, says, cure } of await examineAtStart({ config, env: {}, now: Date.now }))
    log.warn({ check, ...(cure && { cure }) }, says)
}
