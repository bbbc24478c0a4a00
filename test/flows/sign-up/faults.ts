import type { PasswordFault } from '../../../flows/requests.ts'

/** Every fault once: a new one does not compile until it stands here. */
const faults: Record<PasswordFault, true> = {
  'too-short': true,
  'too-long': true,
  common: true,
  personal: true,
  guessable: true,
  unreadable: true,
  same: true,
}

export const passwordFaults = Object.keys(faults) as PasswordFault[]
