import type { Capabilities } from '../flow.ts'
import type { Address, PasswordFault, Why } from '../requests.ts'

/**
 * What a person has told us so far, and where its proofs stand. Plain JSON; no secret ever stands here.
 * `addresses` counts those tried: the adaptive captcha wakes at the second.
 */
export type Draft = { readonly capabilities: Capabilities; readonly addresses: number } & Answers

type Open<Facts> = { readonly [Fact in keyof Facts]?: Facts[Fact] | undefined }

type Answers = Open<{
  region: string
  /** Regions a search found, best first. */
  found: readonly string[]
  /** The region the person lives in, when it is not offered. */
  wanted: string
  address: Address
  /** An e-mail address that looks misspelt, while we ask which one is right. */
  doubt: { readonly typed: string; readonly meant: string }
  /** The person shared their own number: it is proven as it arrives. */
  shared: boolean
  terms: { readonly version: string; readonly locale: string; readonly at: number }
  /** When offers and news were turned on (epoch ms). */
  offers: number
  human: boolean
  captcha: string
  challenge: string
  resendAt: number
  expiresAt: number
  /** What became of the mail or SMS, and why. */
  sent: 'accepted' | 'delayed' | 'refused'
  reason: string
  /** The mail has been on its way for a while. */
  late: boolean
  proven: boolean
  ticket: string
  password: boolean
  /** A message with a password could not be deleted. */
  exposed: boolean
  fault: PasswordFault
  name: string
  /** When a limit lets go (epoch ms), and what it is about. */
  until: number
  why: Why
  /** Where codes went before, until when (epoch ms), the latest last: a limit on new addresses does not concern these. */
  used: readonly (Address & { readonly at: number })[]
  /** The one reminder has been given. */
  reminded: boolean
  account: string
}>

const STEPS = ['region', 'address', 'terms', 'human', 'proof', 'password', 'name'] as const

export const needsCaptcha = ({ capabilities, addresses, human }: Draft): boolean =>
  !human && (capabilities.captcha === 'always' || (capabilities.captcha === 'adaptive' && addresses > 1))

export type Step = (typeof STEPS)[number]

/** The steps of this draft: the captcha is one only where it is asked. */
export const stepsOf = (draft: Draft): readonly Step[] =>
  needsCaptcha(draft) || draft.human ? STEPS : STEPS.filter((step) => step !== 'human')

/** The first question that is still open; none when everything is answered and proven. */
export const firstOpen = (draft: Draft): Step | undefined => STEPS.find((step) => isOpen[step](draft))

const isOpen: Record<Step, (draft: Draft) => boolean> = {
  region: ({ region }) => region === undefined,
  address: ({ address }) => address === undefined,
  terms: ({ terms }) => terms === undefined,
  human: needsCaptcha,
  proof: ({ proven }) => !proven,
  password: ({ password }) => !password,
  name: ({ name }) => name === undefined,
}

/** As many as are worth a button each. */
const REMEMBERED = 3

/** The present address is one of those used, if a code went there; another one is about to take its place. */
export const usedBefore = (
  { address, challenge, shared, used = [] }: Draft,
  at: number,
): Pick<Draft, 'used'> =>
  address && challenge && !shared
    ? {
        used: [...used.filter(({ value }) => value !== address.value), { ...address, at }].slice(-REMEMBERED),
      }
    : {}

/** Words a password must not be made of. */
export const personal = (draft: Draft): string[] =>
  [draft.address?.value, draft.name].filter((word) => word !== undefined)
