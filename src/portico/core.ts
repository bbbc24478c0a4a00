import { randomNumbers } from '../accounts/accounts.ts'
import { limits } from '../accounts/throttling/limits.ts'
import type { Config } from '../config/config.ts'
import { parseProfile } from '../content/profile.ts'
import { createVault } from '../engine/vault.ts'
import { createLog } from '../operations/log.ts'
import { createMetrics } from '../operations/metrics.ts'
import { createReport, type Report } from '../operations/report.ts'
import { createPasswords, type Passwords } from '../passwords/passwords.ts'
import { createSecrets } from '../secrets/key-ring.ts'
import { loadKeys } from '../secrets/load-keys.ts'
import { alarmingFaults } from './alarming-faults.ts'
import { allClients, scopesWithWords } from './clients.ts'
import { createPageAddresses } from './page-addresses.ts'
import type { Parts } from './parts.ts'
import { otherNames } from './registry.ts'
import { loadTexts } from './texts.ts'

/** How long a typed secret is kept in memory for the effect that checks it (ms). */
const VAULT_LIFE = 10 * 60_000

/** What every room of Portico stands on: the parts that were given, and the standard ones for all others. */
export const createCore = (config: Config, parts: Parts) => {
  const { conversations, directory } = parts.stores
  const { now = Date.now } = parts
  const metrics = createMetrics({ alarming: alarmingFaults })
  if (directory.connections) metrics.database.watch(directory.connections)
  const log = parts.log ?? createLog(config.logLevel)
  const report: Report = parts.report ?? createReport(log, metrics)
  const { flows } = parts.flows ?? {}
  const commands = otherNames(parts.host?.commands)
  const roots = parts.words
  const loaded =
    parts.texts ??
    loadTexts(config.brand, { report, commands, ...(flows && { flows }), ...(roots && { roots }) })
  const profile = parseProfile([...(loaded.brand.profile ?? []), ...(parts.profile ?? [])])
  /** Applications that let people sign in here. */
  const clients = allClients(config.clients, loaded.brand.clients)
  const scopes = scopesWithWords(clients, loaded.wording)
  const texts = { ...loaded, brand: { ...loaded.brand, profile, scopes } }
  const ownPasswords = parts.passwords
    ? undefined
    : createPasswords({
        policy: texts.brand.password,
        ...(config.breachedPasswords && { breached: config.breachedPasswords }),
        ...parts.hashing,
      })
  const url = parts.url ?? config.publicUrl ?? `http://localhost:${config.port}`
  return {
    config,
    conversations,
    directory,
    now,
    log,
    report,
    metrics,
    secrets: parts.secrets ?? createSecrets(loadKeys(config)),
    ...texts,
    /** What is asked beside the standard questions. */
    profile,
    clients,
    passwords: parts.passwords ?? (ownPasswords as Passwords),
    vault: createVault(VAULT_LIFE, now),
    limits: parts.limits ?? config.limits?.limits ?? limits,
    numbers: parts.numbers ?? randomNumbers,
    waits: parts.waits ?? {},
    url,
    /** Without a public address only the playground's own browser can open a page. */
    addresses: createPageAddresses(url, config.publicUrl !== undefined || config.telegram === undefined),
    async close() {
      metrics.close()
      await ownPasswords?.close()
    },
  }
}

export type Core = ReturnType<typeof createCore>
