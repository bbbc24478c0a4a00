import { words } from '../../../flows/screen.ts'
import type { WordId } from '../../../flows/text/word-ids.ts'
import { PorticoError } from '../../errors.ts'
import type { Wording } from '../../words/words.ts'
import { isForGood, type Refused } from './availability.ts'
import type { Caller, Outcome } from './outcome.ts'

/** The commands in the bot's menu, in its order. */
const COMMANDS = [
  'start',
  'signup',
  'account',
  'checkup',
  'recover',
  'privacy',
  'tips',
  'guide',
  'language',
  'help',
  'back',
  'cancel',
] as const

/**
 * Writes the bot's commands and descriptions in every language that has words; the fallback serves all others. Only what
 * differs from what Telegram already shows is written, because Telegram limits these calls strictly. Ends at the first call
 * that Telegram did not answer or may answer later, with that outcome; what it will never take is told once and left out.
 */
export const registerProfile = async (
  call: Caller,
  wording: Wording,
  brand: { name: string },
  report: (error: unknown) => void,
): Promise<Outcome> => {
  for (const [locale, scope] of scopesOf(wording.locales)) {
    const say = (id: WordId) => wording.plain(locale, words(id, { brand: brand.name }))
    const commands = COMMANDS.map((command) => ({ command, description: say(`common-command-${command}`) }))
    const facts = [
      ['MyCommands', { commands }, (shown: unknown) => shown],
      ['MyDescription', { description: say('common-description') }, fact('description')],
      [
        'MyShortDescription',
        { short_description: say('common-short-description') },
        fact('short_description'),
      ],
    ] as const
    for (const [what, wanted, shownOf] of facts) {
      const outcome = await unlessSame(call, what, scope, wanted, shownOf)
      if (outcome.ok) continue
      if (!isForGood(outcome)) return outcome
      report(leftOut(what, outcome))
    }
  }
  return { ok: true, result: true }
}

/**
 * The languages in which a bot can be described: the fallback for everybody, others by the “two-letter ISO 639-1
 * language code” of `language_code` in the Bot API, which knows no region: who has set Portuguese reads pt-BR. Of two
 * locales of one language the first is shown; one that has no code of two letters shows the fallback.
 */
const scopesOf = ([fallback = '', ...others]: readonly string[]) => {
  const coded = others
    .map((locale) => [new Intl.Locale(locale).language, locale] as const)
    .filter(([code]) => code.length === 2 && code !== new Intl.Locale(fallback).language)
  const byCode = new Map(coded.toReversed())
  return [
    [fallback, {}] as const,
    ...[...byCode].map(([language_code, locale]) => [locale, { language_code }] as const),
  ]
}

const fact = (name: string) => (shown: unknown) => (shown as Record<string, unknown> | undefined)?.[name]

const unlessSame = async (
  call: Caller,
  what: string,
  scope: object,
  wanted: Record<string, unknown>,
  shownOf: (result: unknown) => unknown,
): Promise<Outcome> => {
  const shown = await call(`get${what}`, { ...scope })
  const isSame =
    shown.ok && JSON.stringify(shownOf(shown.result)) === JSON.stringify(Object.values(wanted)[0])
  return isSame || !shown.ok ? shown : call(`set${what}`, { ...scope, ...wanted })
}

const leftOut = (what: string, { code, description }: Refused) =>
  new PorticoError(
    'telegram/profile',
    `Telegram did not take the bot's ${what
      .replace(/^My/, '')
      .replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`)
      .toLowerCase()} (${description}), which stay as they are. Shorten the texts of the brand, or write them with @BotFather.`,
    { code, description },
  )
