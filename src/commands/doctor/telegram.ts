import { explain } from '../../channels/telegram/availability.ts'
import { openCalls } from '../../channels/telegram/calls.ts'
import { type Check, type Examined, type Finding, fault, ok, thrown, warning } from './finding.ts'

/** What of `WebhookInfo` is looked at (Bot API). */
interface WebhookInfo {
  readonly url: string
  readonly pending_update_count: number
  readonly last_error_date?: number
  readonly last_error_message?: string
}

/** So many updates do not gather where they are taken. */
const MANY = 100
/** s: an error before that is over. */
const LATELY = 600

/** The token, and what Telegram says of how updates come in. */
export const checkTelegram: Check = async ({ config, now }) => {
  const { telegram } = config
  if (!telegram) return [ok('There is no TELEGRAM_BOT_TOKEN: a start opens the playground.')]
  const call = openCalls(telegram.token, telegram.apiRoot)
  const me = await call('getMe', {})
  if (!me.ok) return [thrown(explain(me))]
  const { username } = me.result as { username: string }
  const known = ok(`The token is that of @${username}.`)
  const asked = await call('getWebhookInfo', {})
  if (!asked.ok) return [known, thrown(explain(asked))]
  return [known, ...updatesOf(asked.result as WebhookInfo, telegram.webhook?.url, now())]
}

/** Whether Telegram has PUBLIC_URL as its webhook, nothing waits there, and nothing went wrong lately. */
export const isReachedByTelegram = async ({ config: { telegram }, now }: Examined): Promise<boolean> => {
  if (!telegram?.webhook) return false
  const asked = await openCalls(telegram.token, telegram.apiRoot)('getWebhookInfo', {})
  if (!asked.ok) return false
  const { url, pending_update_count: pending, last_error_date: failed = 0 } = asked.result as WebhookInfo
  return url === telegram.webhook.url && pending === 0 && now() / 1000 - failed >= LATELY
}

const updatesOf = (info: WebhookInfo, expected: string | undefined, at: number): Finding[] => {
  const { url, pending_update_count: pending } = info
  if (expected === undefined)
    return url === ''
      ? [ok('Updates are fetched by long polling.'), ...waiting(pending)]
      : [
          warning(
            `Telegram brings updates to ${hostOf(url)}, and PUBLIC_URL is not set, so they would be fetched.`,
            'A start takes that webhook away. If another program set it, give each its own token.',
          ),
        ]
  if (url === '')
    return [
      warning(
        'Telegram knows no webhook of this bot yet.',
        'Start Portico, which tells Telegram PUBLIC_URL.',
      ),
    ]
  if (url !== expected)
    return [
      fault(
        `Telegram brings updates to ${hostOf(url)}, and not to PUBLIC_URL.`,
        'Start Portico with this PUBLIC_URL. If it runs so, another program with this token has taken the webhook: give each its own.',
      ),
    ]
  const { last_error_date: failed = 0, last_error_message: message = '' } = info
  const isFailing = at / 1000 - failed < LATELY
  return [
    isFailing
      ? fault(`Telegram could not bring an update to PUBLIC_URL: ${message}.`, cureOf(message))
      : ok('Telegram brings updates to PUBLIC_URL.'),
    ...waiting(pending),
  ]
}

const waiting = (pending: number): Finding[] =>
  pending < MANY
    ? []
    : [
        warning(
          `${pending} updates wait at Telegram.`,
          'If Portico runs, see what its log says; if not, they are taken after the start.',
        ),
      ]

/** As Telegram words what its call of a webhook met; what helps. */
const cureOf = (message: string): string => {
  const [, cure] = cures.find(([words]) => words.test(message)) ?? []
  return cure ?? 'See what the log of the proxy before Portico says at that time.'
}

const cures: readonly (readonly [RegExp, string])[] = [
  [/\b401\b|unauthorized/i, 'Another TELEGRAM_WEBHOOK_SECRET runs than was set: start Portico again.'],
  [/\b404\b/, 'The proxy leads /telegram/webhook elsewhere: have it hand on all paths below PUBLIC_URL.'],
  [/\b403\b/, 'The proxy or a firewall refuses Telegram: let 149.154.160.0/20 and 91.108.4.0/22 in.'],
  [
    /\b50[234]\b|bad gateway|refused/i,
    'Portico does not run, or the proxy looks for it in the wrong place: see HOST and PORT.',
  ],
  [
    /ssl|certificate/i,
    'The certificate of PUBLIC_URL is incomplete, expired or of another name: have the proxy send the whole chain.',
  ],
  [
    /time[d ]?-?out/i,
    'A firewall swallows what Telegram sends: open the port of PUBLIC_URL for 149.154.160.0/20 and 91.108.4.0/22.',
  ],
  [/resolve|host/i, 'The name in PUBLIC_URL cannot be found in the DNS of the world.'],
]

/** Without the path, which may be a secret of another program. */
const hostOf = (url: string): string => URL.parse(url)?.origin ?? 'another address'
