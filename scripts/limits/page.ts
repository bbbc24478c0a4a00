import { DAY, HOUR, MINUTE } from '../../flows/durations.ts'
import { COOLING } from '../../src/accounts/accounts.ts'
import { DELETION_DELAY } from '../../src/accounts/lifecycle/deletion-request.ts'
import { DISPUTE_LIFE } from '../../src/accounts/security/disputes.ts'
import { REVERT_WINDOW } from '../../src/accounts/security/notifications.ts'
import { sessionLife } from '../../src/accounts/sessions.ts'
import { KEPT } from '../../src/accounts/store/purge.ts'
import { limits } from '../../src/accounts/throttling/limits.ts'
import { writeDuration } from '../../src/config/limits/durations.ts'
import { limitRules } from '../../src/config/limits/rules.ts'
import { type LimitSetting, limitSettings } from '../../src/config/limits/settings.ts'
import { limitAt, rangeOf, writeValue } from '../../src/config/limits/values.ts'
import { CONVERSATION_LIFE } from '../../src/engine/storage.ts'

/** `docs/limits.md`, whole. */
export const limitsPage = (): string => `# Limits

Made by \`npm run limits\` from \`src/config/limits/\`; a test keeps it so.

Limits follow NIST SP 800-63B-4 and OWASP ASVS 5.0 and suit a house with some thousand accounts. Another one sets what it
needs in \`limits.json\` in \`DATA_DIR\`, or in the file that \`LIMITS\` names; in the bot of a host it is the option \`limits\`:

\`\`\`json
{ "sends.budget.most.strangers": 2000, "sends.budget.most.welcome": 2000, "sends.coolDowns": ["60s", "2m", "10m"] }
\`\`\`

A time has its unit: \`90s\`, \`10m\`, \`36h\`, \`3d\`. What is not named stays as it is. The file is read at the start, by each
process for itself, so all need the same. A start refuses what is out of its range, breaks a rule below, or is no limit at all,
and says where, why, and what would do. It logs what differs from the standard, and so does \`npm run doctor\`.

What people did is counted from facts in the database: neither a restart nor a changed limit forgets it. Only what begins with
\`api.\` or \`pages.\` is counted in the memory of each process, whose processor it guards: with two processes there is twice as
much.

## What may be set

| limit | standard | from … to | what it does |
|---|---|---|---|
${Object.entries(limitSettings)
  .map(
    ([name, setting]) =>
      `| \`${name}\` | ${standardOf(name, setting)} | ${rangeOf(setting)} | ${setting.meaning} |`,
  )
  .join('\n')}

A budget is spent by all processes together. At 80 % of a share the log has \`sends/budget-near\` once an hour, when one turns
a message away \`sends/budget-spent\`; \`portico_budget_used_ratio\` shows it at any time, see [Health and metrics](monitoring.md).

## What must hold between them

Each limit can be sound by itself and open a hole beside another. So:

${limitRules.map(({ names, rule }) => `- ${inSentence(rule, names)}`).join('\n')}

## What may not be set

Promises that are made to people in words, and what all the above is reckoned with:

| limit | | why it is fixed |
|---|---|---|
${fixed.map(([what, value, why]) => `| ${what} | ${value} | ${why} |`).join('\n')}

Codes have six digits: [decision 12](decisions/0012-six-digits.md). What may be asked in a sign-up is in
[Make it yours](customise.md), what passwords are taken in [Passwords](passwords.md).
`

/** A rule as a sentence of the page, with its names as code. */
const inSentence = (rule: string, names: readonly string[]): string =>
  names
    .reduce(
      (text, name) => text.replaceAll(new RegExp(`\\b${RegExp.escape(name)}\\b`, 'g'), `\`${name}\``),
      rule,
    )
    .replace(/^[a-z]/, (letter) => letter.toUpperCase())

const standardOf = (name: string, setting: LimitSetting): string =>
  `${[writeValue(setting, limitAt(limits, name))].flat().join(', ')}${windowOf(name)}`

/** The window in which something is counted stands beside it. */
const windowOf = (name: string): string => {
  const [, inside] = /^(.+)\.most(\.\w+)?$/.exec(name) ?? []
  if (inside === undefined) return ''
  const per = limitAt(limits, `${inside}.per`)
  return per === DAY
    ? ' a day'
    : per === HOUR
      ? ' an hour'
      : per === MINUTE
        ? ' a minute'
        : ` in ${writeDuration(per as number)}`
}

const fixed: readonly (readonly [what: string, value: string, why: string])[] = [
  ['how long what was counted is kept', writeDuration(KEPT), 'No window is longer than a day.'],
  [
    'how long wrong answers in a row are remembered',
    writeDuration(limits.wrongCodes.remembered),
    'Shorter, a guesser would wait for it.',
  ],
  ['how long a change can be taken back', writeDuration(REVERT_WINDOW), 'Mails promise it.'],
  ['how long a dispute lasts', writeDuration(DISPUTE_LIFE), '[Decision 25](decisions/0025-ways.md).'],
  ['after a recovery, how long what is new does not count', writeDuration(COOLING), 'The same.'],
  ['how long a deletion can be taken back', writeDuration(DELETION_DELAY), 'People are told so.'],
  [
    'a session, and one that is not used',
    `${writeDuration(sessionLife.absolute)}, ${writeDuration(sessionLife.idle)}`,
    'NIST SP 800-63B-4, 5.2; see [Sign people in](sign-in.md).',
  ],
  [
    'how long a device is known',
    writeDuration(sessionLife.remembered),
    'Its owner is not paused with strangers there.',
  ],
  [
    'how long an unfinished conversation is kept',
    writeDuration(CONVERSATION_LIFE),
    'Its people are told nothing else.',
  ],
]
