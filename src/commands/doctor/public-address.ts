import { randomBytes } from 'node:crypto'
import { isLoopback } from '../../config/addresses.ts'
import { answersHouse, askHouse, type HouseSeen } from '../../operations/house-proof.ts'
import { type Check, type Examined, type Finding, fault, ok, warning } from './finding.ts'
import { keysOf } from './key.ts'
import { isReachedByTelegram } from './telegram.ts'

/** Goes to PUBLIC_URL as people do, and sees whether this house answers there, and what a proxy tells it of them. */
export const checkPublicAddress: Check = async (examined) => {
  const { config, now } = examined
  const { publicUrl } = config
  if (!publicUrl) return [ok('There is no PUBLIC_URL: no pages, and passwords are typed in the chat.')]
  const secrets = usableKeys(config)
  const question = secrets && askHouse(secrets, now(), randomBytes(12).toString('base64url'))
  const place = `${publicUrl}/healthz`
  let answer: Response
  try {
    answer = await fetch(question ? `${place}?house=${question}` : place, {
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    })
  } catch (error) {
    return [await unreached(error, examined)]
  }
  if (answer.status !== 200) return [wrongStatus(answer)]
  const text = await answer.text()
  if (!secrets || !question)
    return [ok('Something answers at PUBLIC_URL; without a key nobody can tell whose it is.')]
  const seen = answersHouse(secrets, question, text)
  if (seen) return [ok('PUBLIC_URL leads to this house.'), ...headersOf(seen, examined)]
  return [
    text.startsWith('alive')
      ? fault(
          'PUBLIC_URL leads to a Portico that has another key, or another release.',
          'Give every process the same SECRET_KEY and release, and see where the proxy leads.',
        )
      : fault(
          'What answers at PUBLIC_URL is not Portico.',
          'See where the proxy leads: it hands on all paths below PUBLIC_URL.',
        ),
  ]
}

/** A key that cannot be read is told by its own check. */
const usableKeys = (config: Examined['config']) => {
  try {
    return keysOf(config)
  } catch {
    return undefined
  }
}

const wrongStatus = ({ status, headers }: Response): Finding => {
  if (status >= 300 && status < 400)
    return fault(
      `PUBLIC_URL leads on to ${headers.get('location')}.`,
      'Set PUBLIC_URL to the address where people arrive in the end: posts of Telegram and of forms do not follow.',
    )
  if (status === 502 || status === 503 || status === 504)
    return fault(
      `The proxy at PUBLIC_URL does not reach Portico (${status}).`,
      'Start Portico, and see that the proxy goes to its HOST and PORT.',
    )
  return fault(
    `PUBLIC_URL/healthz is answered with ${status}.`,
    status === 404
      ? 'Have the proxy hand on all paths below PUBLIC_URL.'
      : 'See that the proxy asks nobody for a password there.',
  )
}

/**
 * Many networks do not let their own machines in by the address that the world uses. Where Telegram brings updates
 * there, the world gets in.
 */
const unreached = async (error: unknown, examined: Examined): Promise<Finding> => {
  const { cause, name } = error as { cause?: { code?: string; message?: string }; name: string }
  const code = cause?.code ?? (name === 'TimeoutError' ? 'ETIMEDOUT' : (cause?.message ?? name))
  const [, cure] = cures.find(([words]) => words.test(code)) ?? []
  const says = `PUBLIC_URL does not answer (${code})`
  if (CONNECTING.test(code) && (await isReachedByTelegram(examined)))
    return warning(
      `${says} from this machine, and Telegram reaches it.`,
      'Nothing need be done for people. To have it examined whole, run this elsewhere, or give the name its inner address in /etc/hosts.',
    )
  return fault(`${says}.`, cure ?? 'Open it in a browser, from elsewhere.')
}

const CONNECTING = /TIMEDOUT|UND_ERR_CONNECT_TIMEOUT|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/

const cures: readonly (readonly [RegExp, string])[] = [
  [/ENOTFOUND|EAI_AGAIN/, 'The name is not in the DNS yet, or misspelt.'],
  [/ECONNREFUSED/, 'Start Portico and the proxy before it.'],
  [
    /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/,
    'Have the proxy send a certificate of that name, with its whole chain; Telegram asks for that, too.',
  ],
  [
    /TIMEDOUT|UND_ERR_CONNECT_TIMEOUT/,
    'A firewall swallows it, or this network does not let its own machines in by the public address: try from elsewhere.',
  ],
]

/** What a proxy should tell of people: without that, requests of strangers look as if they came from this machine. */
const headersOf = (seen: HouseSeen, { config }: Examined): Finding[] => {
  const { publicUrl = '', management } = config
  if (isLoopback(publicUrl)) return []
  const found: Finding[] = []
  if (seen.isHere && seen.forwarded.length === 0)
    found.push(
      management
        ? warning(
            'The proxy adds no X-Forwarded-For, Forwarded, Via or X-Real-IP.',
            'Have it add X-Forwarded-For; MANAGEMENT_PORT keeps /metrics closed meanwhile.',
          )
        : fault(
            'The proxy adds no X-Forwarded-For, so everybody looks like this machine and reads /metrics and /readyz.',
            'Have it add X-Forwarded-For, and set MANAGEMENT_PORT.',
          ),
    )
  if (publicUrl.startsWith('https:') && seen.scheme !== undefined && seen.scheme !== 'https')
    found.push(
      warning(
        `The proxy says that people come by ${seen.scheme}, and PUBLIC_URL begins with https.`,
        'Set X-Forwarded-Proto there to the scheme by which people come.',
      ),
    )
  return found.length > 0
    ? found
    : [ok(`The proxy tells of people: ${seen.forwarded.join(', ') || 'there is none'}.`)]
}
