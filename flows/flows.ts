import { account } from './account/account.ts'
import { addresses } from './addresses/addresses.ts'
import { alert } from './alert/alert.ts'
import { approve } from './approve/approve.ts'
import type { Flow } from './flow.ts'
import { guides } from './guides/guides.ts'
import { home } from './home/home.ts'
import { language } from './language/language.ts'
import { password } from './password/password.ts'
import { privacy } from './privacy/privacy.ts'
import { recovery } from './recovery/recovery.ts'
import { signUp } from './sign-up/sign-up.ts'
import { tips } from './tips/tips.ts'
import { twoStep } from './two-step/two-step.ts'

/** The map: every errand a person can come with. Each folder holds one: its machine, its screens and its words. */
export const flows = {
  /** See what can be done here, and go on with what was begun. */
  home,
  /** Create an account: region, e-mail or phone, terms, captcha, proof of the address, password, name. */
  'sign-up': signUp,
  /** Get back in: name the account, prove an address or more of it, choose a new password. */
  recovery,
  /** Read one security tip after another, or find one by a word. */
  tips,
  /** Read how the account works and how it is made on each kind of device. */
  guides,
  /** Hear at once what happened to the account, and take it back if it was somebody else. */
  alert,
  /** See the account at a glance, and go where it is looked after. */
  account,
  /** Change the password. */
  password,
  /** Add a way to reach the account, choose the primary one, take one away. */
  addresses,
  /** Choose the language of the conversation. */
  language,
  /** Ask for a second step at every sign-in: an authenticator app, and recovery codes. */
  'two-step': twoStep,
  /** See and take along what is known, withdraw what was agreed to, leave and stay. */
  privacy,
  /** Show to be the owner, before something dangerous is done. */
  approve,
} as const satisfies Record<string, Flow>

export type FlowId = keyof typeof flows

/** What a person may write at any time. `/help`, `/back` and `/cancel` belong to whatever is open. */
export const commands: Readonly<Record<string, FlowId>> = {
  /** The main menu; a draft is offered there. */
  start: 'home',
  /** Create an account, or go on with it. */
  signup: 'sign-up',
  /** Get back into an account. */
  recover: 'recovery',
  /** What is known of the person, and leaving. */
  privacy: 'privacy',
  /** The account at a glance. */
  account: 'account',
  password: 'password',
  addresses: 'addresses',
  tips: 'tips',
  guide: 'guides',
  guides: 'guides',
  language: 'language',
}

/** Where a link such as `https://t.me/<bot>?start=signup` leads; what follows its first hyphen is the campaign. */
export const deepLinks: Readonly<Record<string, FlowId>> = {
  /** Straight to creating an account. */
  signup: 'sign-up',
  /** Straight to getting back in. */
  recover: 'recovery',
  tips: 'tips',
  guides: 'guides',
  language: 'language',
}
