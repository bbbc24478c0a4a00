import { commands } from '../../flows/flows.ts'
import { type Config, readHostedConfig } from '../config/config.ts'
import { type LimitProblem, readLimits } from '../config/limits/read-limits.ts'
import { examples, type Problem } from '../config/problem.ts'
import { PorticoError } from '../errors.ts'
import type { Command, PorticoOptions } from './types.ts'

/**
 * Reads options by the rules for the variables of the same names, and says what is wrong in the same words.
 * @throws PorticoError `package/options` that names each option, what is wrong, and an example.
 */
export const readOptions = ({
  telegram,
  commands: names = {},
  profile: _profile,
  flows: own = {},
  words: _words,
  performers: _performers,
  limits,
  ...settings
}: PorticoOptions): Config => {
  const set = Object.entries(settings).filter(([, value]) => value !== undefined)
  const unknown = set.filter(([name]) => !isOption(name))
  const env = Object.fromEntries(set.map(([name, value]) => [variableOf(name), value]))
  const byName = limits === undefined || typeof limits === 'string' ? undefined : readLimits(limits)
  const read = readHostedConfig({ ...env, ...(typeof limits === 'string' && { LIMITS: limits }) }, byName)
  const lines = [
    ...(telegram
      ? []
      : ['telegram is not set.\n  Example: telegram: bot.api, or bot.telegram with Telegraf']),
    ...faultsOfNames(
      names,
      Object.values(own).flatMap(({ command = [] }) => command),
    ),
    ...unknown.map(([name]) => `${name} is no option.`),
    ...(byName?.ok === false ? byName.problems.map(ofLimits) : []),
    ...(read.ok ? [] : read.problems.map(sentence)),
  ]
  if (read.ok && lines.length === 0) return read.config
  throw new PorticoError(
    'package/options',
    [
      `Portico cannot start: ${lines.length === 1 ? 'one option needs' : `${lines.length} options need`} a change.`,
      ...lines,
    ].join('\n'),
    { options: read.ok ? [] : read.problems.map(({ variable }) => optionOf(variable)) },
  )
}

/** What is wrong with other names for commands. Telegram takes 1 to 32 of these characters (Bot API, `BotCommand`). */
const faultsOfNames = (
  names: NonNullable<PorticoOptions['commands']>,
  /** The commands of the host's own flows. */
  own: readonly string[],
): readonly string[] => {
  const known = [...Object.keys(commands), 'help', 'back', 'cancel']
  const called = [
    ...known.map((name) => names[name as Command] ?? name).filter((name) => name !== false),
    ...own,
  ]
  return [
    ...Object.keys(names)
      .filter((name) => !known.includes(name))
      .map((name) => `commands.${name} is none of Portico’s commands: ${known.join(', ')}.`),
    ...called
      .filter((name) => !/^[a-z0-9_]{1,32}$/.test(name))
      .map(
        (name) =>
          `commands has the name "${name}", which no command can have.\n  Example: signup: 'register'`,
      ),
    ...called
      .filter((name, index) => called.indexOf(name) < index)
      .map((name) => `commands gives the name "${name}" twice.`),
  ]
}

/** Variables that say where to listen and how updates come in, which is the host's matter. */
const HOSTS = [
  'PORT',
  'HOST',
  'MANAGEMENT_PORT',
  'MANAGEMENT_HOST',
  'TELEGRAM_WEBHOOK_SECRET',
  'TELEGRAM_FRAMEWORK',
]

const isOption = (name: string): boolean => {
  const variable = variableOf(name)
  return Object.hasOwn(examples, variable) && !HOSTS.includes(variable)
}

/** `publicUrl` is `PUBLIC_URL`. */
const variableOf = (option: string): string =>
  option.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

const optionOf = (variable: string): string =>
  variable.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

const sentence = ({ variable, wrong, example }: Problem): string => {
  const said = Object.keys(examples).reduce((text, name) => text.replaceAll(name, optionOf(name)), wrong)
  const shown = example.startsWith(`${variable}=`) ? `${optionOf(variable)}: ${exampleOf(example)}` : example
  return `${optionOf(variable)} ${said}.\n  Example: ${shown}`
}

const ofLimits = ({ wrong, example }: LimitProblem): string =>
  `limits ${wrong}.\n  Example: limits: { ${example} }`

/** As it is written in JavaScript; a shell's command stands as words. */
const exampleOf = (line: string): string => {
  const example = line.slice(line.indexOf('=') + 1)
  const [, command] = /^\$\((.+)\)$/.exec(example) ?? []
  if (command) return `what "${command}" prints`
  return example.startsWith("'") ? example : `'${example}'`
}
