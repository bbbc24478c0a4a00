import { type Check, fault, ok, warning } from './finding.ts'

/** ms: codes of authenticators are taken from half a minute before to half a minute after (RFC 6238, 5.2). */
const UNFIT = 30_000

/** The clock of this machine beside that of Telegram: an HTTP answer tells its second (RFC 9110, 6.6.1). */
export const checkClock: Check = async ({ config, now }) => {
  if (!config.telegram) return []
  const asked = now()
  const answer = await fetch(config.telegram.apiRoot, {
    method: 'HEAD',
    redirect: 'manual',
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined)
  const told = Date.parse(answer?.headers.get('date') ?? '')
  if (Number.isNaN(told)) return [ok('The clock could not be compared with another one.')]
  const off = (asked + now()) / 2 - (told + 500)
  if (Math.abs(off) < 5_000) return [ok('The clock is right.')]
  const says = `The clock is ${Math.round(Math.abs(off) / 1000)} seconds ${off > 0 ? 'fast' : 'slow'}.`
  const cure = 'Have the machine ask a time server: timedatectl set-ntp true'
  return Math.abs(off) < UNFIT
    ? [warning(says, cure)]
    : [
        fault(
          `${says} Codes of authenticator apps are refused, and codes by mail end at the wrong time.`,
          cure,
        ),
      ]
}
