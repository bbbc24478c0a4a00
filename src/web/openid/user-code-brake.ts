import { accountsOnDevice } from '../../accounts/known-devices.ts'
import type { Directory } from '../../accounts/store/directory.ts'
import type { Limits } from '../../accounts/throttling/limits.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import { createBrake } from '../http/allowance.ts'
import { deviceKeyIn } from '../sign-in/device.ts'

/** By its cookies: how long a browser has to wait that types the code of a device (ms); 0: it may go on, and is counted. */
export type UserCodeBrake = (cookies: string) => Promise<number>

/**
 * Codes of devices are short, for people type them; so all that are typed are counted, right or wrong (RFC 8628, 5.1). A browser
 * that an account knows has a share of its own, which no stranger uses up, and of which no account has more than one page.
 */
export const createUserCodeBrake = (
  { db }: Pick<Directory, 'db'>,
  publicUrl: string,
  now: () => number,
  { userCodes, posts }: Limits['pages'],
): UserCodeBrake => {
  const strangers = createBrake(userCodes, now)
  const known = createBrake(userCodes, now)
  const ofAccount = createBrake(posts, now)
  return async (cookies) => {
    const wait = strangers.wait(ALL)
    if (wait === 0) {
      strangers.count(ALL)
      return 0
    }
    const key = deviceKeyIn(cookies, publicUrl)
    const [account] = key === undefined ? [] : await accountsOnDevice(db, key, now())
    const own = account === undefined ? wait : Math.max(known.wait(ALL), ofAccount.wait(account))
    if (own > 0 || account === undefined) {
      turnedAway.by('pages.userCodes')
      return own
    }
    known.count(ALL)
    ofAccount.count(account)
    return 0
  }
}

const ALL = 'all'
