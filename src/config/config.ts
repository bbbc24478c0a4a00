import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from '../contracts/client.ts'
import type { ManagementKey } from '../contracts/management-key.ts'
import { isLoopback } from './addresses.ts'
import { brandFolders } from './brand-folders.ts'
import { readClientsFile } from './clients-file.ts'
import { contradictions } from './contradictions.ts'
import { didYouMean } from './did-you-mean.ts'
import { readLimitsFile } from './limits/limits-file.ts'
import type { LimitsSet, ReadLimits } from './limits/read-limits.ts'
import { productionBesidePlayground } from './playground.ts'
import { type Problem, problem } from './problem.ts'
import { readSecretFiles } from './secret-files.ts'
import { type VariableName, type Variables, variables } from './variables.ts'
import { warnings } from './warnings.ts'

export { explain } from './explain.ts'

/** What the operator decided. It is read from the environment once, at the start; nothing else reads the environment. */
export interface Config {
  /** Absent: the playground, with a bot service and a mailbox of its own. */
  readonly telegram?: {
    readonly token: string
    /** Without a slash at its end. */
    readonly apiRoot: string
    /** The library that carries calls. */
    readonly framework: 'grammy' | 'telegraf'
    /** Where Telegram posts updates, and the secret it sends with each. Absent: updates are fetched by long polling. */
    readonly webhook?: { readonly url: string; readonly secret: string }
  }
  /** Where people reach our pages, without a slash at its end. In the playground it may be absent. */
  readonly publicUrl?: string
  /** Unless set: this machine only (127.0.0.1) in the playground, every interface (0.0.0.0) with a token. */
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  /** Where metrics and readiness are served. Absent: on `port`, to requests of this machine only. */
  readonly management?: {
    readonly host: string
    readonly port: number
    /** Keys by which a help desk is known, any of them. Absent: accounts are not managed there. */
    readonly keys?: readonly ManagementKey[]
  }
  /** How long it goes on after it was told to stop (s), while `/readyz` says so. */
  readonly stopDelay: number
  /** Names of headers by which the operator's own proxy says where a browser is, in small letters. */
  readonly placeHeaders?: readonly string[]
  /** Where conversations are: one Redis, or several nodes of a Redis Cluster. Absent: a file under `dataDir`. */
  readonly redis?: {
    readonly urls: readonly string[]
    /** Takes a Redis that evicts or keeps nothing on disk, too. */
    readonly allowLoss: boolean
  }
  /** `postgres://…`. Absent: SQLite under `dataDir`. */
  readonly databaseUrl?: string
  readonly dataDir: string
  /** Absent: no mail; in the playground the local mailbox. */
  readonly mail?: { readonly url: string; readonly from: string }
  readonly smsWebhookUrl?: string
  /** As it was given, see `loadKeys`. */
  readonly secretKey?: string
  /** Keys by which the service's own back end is known, any of them. Absent: there is no API. */
  readonly apiKeys?: readonly string[]
  /** A file made by `npm run breached-passwords`: its passwords are refused beside the commonest ones. */
  readonly breachedPasswords?: string
  readonly passwordEntry: 'page' | 'chat'
  /** A folder under `brands/`; in the bot of a host also the path of another one. */
  readonly brand: string
  readonly captcha: 'always' | 'adaptive' | 'off'
  /** Limits that differ from the standard. */
  readonly limits?: LimitsSet
  /** Applications that let people sign in here, besides those of the brand. Absent: there are none. */
  readonly clients?: readonly Client[]
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  /** Whole sentences about what works differently from what an operator may expect; logged at the start. */
  readonly warnings: readonly string[]
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly Problem[] }

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the configuration of the server from an environment. An empty variable counts as unset; white space around a value is ignored. */
export const readConfig = (env: Environment, brands: readonly string[] = brandFolders()): ReadConfig =>
  read(env, brands, (set) => [...contradictions(set), ...productionBesidePlayground(set)])

/** Reads it for the commands beside the server: they open the stores, never the playground, and need no token. */
export const readToolConfig = (env: Environment, brands: readonly string[] = brandFolders()): ReadConfig =>
  read(env, brands, (set) => contradictions(set))

/**
 * Reads it for Portico in the bot of a host, which has the token and brings the updates; `PORT` and the like have no
 * meaning there. A path to a folder with a `brand.json` names a brand as well.
 */
export const readHostedConfig = (
  env: Environment,
  /** Limits that the host gave by their names; without them those of a file. */
  limits?: ReadLimits,
  brands: readonly string[] = brandFolders(),
): ReadConfig => {
  const path = env.BRAND !== undefined && existsSync(join(env.BRAND, 'brand.json')) ? [env.BRAND] : []
  const found = read(env, [...brands, ...path], (set) => contradictions(set, true))
  if (!found.ok) return found
  const { publicUrl } = found.config
  const settings = limits?.ok ? limits.settings : found.config.limits
  return {
    ok: true,
    config: {
      ...found.config,
      ...(settings && { limits: settings }),
      telegram: { token: '', apiRoot: '', framework: 'grammy' },
      passwordEntry: env.PASSWORD_ENTRY ? found.config.passwordEntry : publicUrl ? 'page' : 'chat',
    },
  }
}

const read = (
  env: Environment,
  brands: readonly string[],
  conflictsIn: (set: Readonly<Record<string, string>>) => readonly Problem[],
): ReadConfig => {
  const { set, problems: faultsOfFiles } = readSecretFiles(
    Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
    ),
  )
  const limits = readLimitsFile(set.LIMITS, set.DATA_DIR ?? '.data')
  const clients = readClientsFile(set.CLIENTS, set.DATA_DIR ?? '.data')
  const parsed = variables(brands).safeParse(set)
  const problems = [
    ...faultsOfFiles,
    ...(parsed.error?.issues.map(({ path, message }) => problem(path[0] as VariableName, message)) ?? []),
    // What stands in a file that cannot be read may not be told to be missing.
    ...(faultsOfFiles.length === 0 ? conflictsIn(set) : []),
    ...limits.problems,
    ...clients.problems,
  ]
  return parsed.success && problems.length === 0
    ? { ok: true, config: toConfig(parsed.data, limits.settings, clients.clients, set) }
    : { ok: false, problems }
}

/** s. Within it those who keep connections to this process have moved on to another. */
const STOP_DELAY = 2

const toConfig = (
  set: Variables,
  limits: LimitsSet | undefined,
  clients: readonly Client[],
  env: Readonly<Record<string, string>>,
): Config => {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret, PUBLIC_URL: publicUrl } = set
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = set
  return {
    ...(token && {
      telegram: {
        token,
        apiRoot: set.TELEGRAM_API_ROOT,
        framework: set.TELEGRAM_FRAMEWORK,
        ...(publicUrl && secret && { webhook: { url: `${publicUrl}/telegram/webhook`, secret } }),
      },
    }),
    ...(publicUrl && { publicUrl }),
    host: set.HOST ?? (token ? '0.0.0.0' : '127.0.0.1'),
    port: set.PORT,
    ...(set.MANAGEMENT_PORT !== undefined && {
      management: {
        host: set.MANAGEMENT_HOST,
        port: set.MANAGEMENT_PORT,
        ...(set.MANAGEMENT_KEY && { keys: set.MANAGEMENT_KEY }),
      },
    }),
    stopDelay: set.STOP_DELAY ?? (token && publicUrl && !isLoopback(publicUrl) ? STOP_DELAY : 0),
    ...(set.PLACE_HEADERS && { placeHeaders: set.PLACE_HEADERS }),
    ...(set.REDIS_URL && { redis: { urls: set.REDIS_URL, allowLoss: set.REDIS_ALLOW_LOSS === 'yes' } }),
    ...(set.DATABASE_URL && { databaseUrl: set.DATABASE_URL }),
    dataDir: set.DATA_DIR,
    ...(smtpUrl && from && { mail: { url: smtpUrl, from } }),
    ...(set.SMS_WEBHOOK_URL && { smsWebhookUrl: set.SMS_WEBHOOK_URL }),
    ...(set.SECRET_KEY && { secretKey: set.SECRET_KEY }),
    ...(set.API_KEY && { apiKeys: set.API_KEY }),
    ...(set.BREACHED_PASSWORDS && { breachedPasswords: set.BREACHED_PASSWORDS }),
    passwordEntry: set.PASSWORD_ENTRY ?? (publicUrl || !token ? 'page' : 'chat'),
    brand: set.BRAND,
    captcha: set.CAPTCHA,
    ...(limits && { limits }),
    ...(clients.length > 0 && { clients }),
    logLevel: set.LOG_LEVEL,
    warnings: [...warnings(set, env.NODE_EXTRA_CA_CERTS), ...didYouMean(env)],
  }
}
