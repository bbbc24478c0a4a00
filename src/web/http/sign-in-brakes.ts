import { SECOND } from '../../../flows/durations.ts'
import { findAccountByIdentifier } from '../../accounts/identifiers.ts'
import { knowsDevice } from '../../accounts/known-devices.ts'
import type { Directory } from '../../accounts/store/directory.ts'
import { subjectOfIdentifier } from '../../accounts/throttling/bucket.ts'
import { type Limits, limits as standard } from '../../accounts/throttling/limits.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import type { SignInRequest } from '../../effects/sign-in/sign-in.ts'
import type { Passwords } from '../../passwords/passwords.ts'
import { createBrake } from './allowance.ts'

/** How long a sign-in has to wait (ms); 0: it may go on, and is counted. */
export type SignInBrakes = (request: Pick<SignInRequest, 'identifier' | 'device'>) => Promise<number>

/**
 * Brakes before anything is hashed, for the API and the sign-in page together, in the memory of this process: each protects
 * its own processor. Attempts that last
 * are counted in the database, for all processes together.
 *
 * Strangers wait as soon as more of their passwords stand in line than the machine compares in some seconds: nothing is
 * written down for what would be refused there.
 *
 * Only what goes on is counted, so no number of refused requests closes the door for anybody. A device that the account
 * knows has shares of its own: whoever floods a name, or all names, does not keep its owner out there. Devices are looked
 * up, alike for names that no account has, when strangers have no room left.
 */
export const createSignInBrakes = (
  { db }: Pick<Directory, 'db'>,
  passwords: Pick<Passwords, 'hasRoom'>,
  now: () => number,
  limits: Limits['api'] = standard.api,
): SignInBrakes => {
  const ofOneName = createBrake(limits.ofOneName, now)
  const strangers = createBrake(limits.strangers, now)
  const ofOneDevice = createBrake(limits.ofOneDevice, now)
  const knownDevices = createBrake(limits.knownDevices, now)

  return async ({ identifier, device }) => {
    const name = subjectOfIdentifier(identifier)
    const line = passwords.hasRoom('stranger') ? 0 : LINE
    const wait = Math.max(ofOneName.wait(name), strangers.wait(ALL), line)
    if (wait === 0) {
      ofOneName.count(name)
      strangers.count(ALL)
      return 0
    }
    const account = (await findAccountByIdentifier(db, identifier))?.id ?? ''
    if (!(await knowsDevice(db, account, device.key, now()))) {
      turnedAway.by(ofOneName.wait(name) > 0 ? 'api.ofOneName' : 'api.strangers')
      return wait
    }
    const known = `${account} ${device.key}`
    const knownWait = Math.max(ofOneDevice.wait(known), knownDevices.wait(ALL))
    if (knownWait === 0) {
      ofOneDevice.count(known)
      knownDevices.count(ALL)
    } else turnedAway.by(ofOneDevice.wait(known) > 0 ? 'api.ofOneDevice' : 'api.knownDevices')
    return knownWait
  }
}

const ALL = 'all'

/** About how long the passwords in line take (ms). */
const LINE = 6 * SECOND
