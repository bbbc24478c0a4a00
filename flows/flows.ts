import { account } from './account/flow.ts'
import { addresses } from './addresses/flow.ts'
import { alert } from './alert/flow.ts'
import { applications } from './applications/flow.ts'
import { approve } from './approve/flow.ts'
import { checkUp } from './check-up/flow.ts'
import type { Flow } from './flow.ts'
import { guides } from './guides/flow.ts'
import { home } from './home/flow.ts'
import { language } from './language/flow.ts'
import { link } from './link/flow.ts'
import { passkeys } from './passkeys/flow.ts'
import { password } from './password/flow.ts'
import { privacy } from './privacy/flow.ts'
import { recovery } from './recovery/flow.ts'
import { sessions } from './sessions/flow.ts'
import { signIn } from './sign-in/flow.ts'
import { signUp } from './sign-up/flow.ts'
import { tips } from './tips/flow.ts'
import { twoStep } from './two-step/flow.ts'

/** The map of all flows. Each folder holds one flow: its machine, its screens and its words. */
export const flows = {
  /** See what can be done here, and go on with what was begun. */
  home,
  /** Create an account: region, e-mail or phone, captcha, proof of the address, password, review with the terms. */
  'sign-up': signUp,
  /** Get back in: name the account, prove an address or more of it, choose a new password. */
  recovery,
  /** Read one security tip after another, or find one by a word. */
  tips,
  /** Read how the account works and how it is made on each kind of device. */
  guides,
  /** Hear at once what happened to the account, and revert what the owner did not do. */
  alert,
  /** See the account at a glance, and go to the flows that change it. */
  account,
  /** Change the password. */
  password,
  /** Add a way to reach the account, choose the primary one, take one away. */
  addresses,
  /** See the signed-in devices, and sign them out. */
  sessions,
  /** See which applications of others have access, and take it back. */
  applications,
  /** Link a chat to an account by its password, see which chats are linked, unlink one. */
  link,
  /** Choose the language of the conversation. */
  language,
  /** Ask for a second step at every sign-in: an authenticator app, and recovery codes. */
  'two-step': twoStep,
  /** Sign in with the lock of a device: make a passkey, name it, take it away. */
  passkeys,
  /** See how well the account is protected, close the gaps, and try whether the ways back in still work. */
  'check-up': checkUp,
  /** See and export what Portico knows, withdraw consents, delete the account or keep it. */
  privacy,
  /** Show to be the owner, before something dangerous is done. */
  approve,
  /** Sign in to an application elsewhere, by one tap. */
  'sign-in': signIn,
} as const satisfies Record<string, Flow>

export type FlowId = keyof typeof flows

/** What a person may write at any time. `/help`, `/back` and `/cancel` belong to the flow that is open. */
export const commands: Readonly<Record<string, FlowId>> = {
  /** The main menu; a draft is offered there. */
  start: 'home',
  /** Create an account, or go on with it. */
  signup: 'sign-up',
  /** Get back into an account. */
  recover: 'recovery',
  /** How well the account is protected. */
  checkup: 'check-up',
  /** What Portico knows of the person, and deleting the account. */
  privacy: 'privacy',
  /** The account at a glance. */
  account: 'account',
  password: 'password',
  addresses: 'addresses',
  /** The signed-in devices. */
  sessions: 'sessions',
  /** Link this chat to an account. */
  link: 'link',
  tips: 'tips',
  guide: 'guides',
  guides: 'guides',
  language: 'language',
}

/** Where the channel's link (`Channel.link('signup')`) leads; what follows the first hyphen of its word is the campaign. */
export const deepLinks: Readonly<Record<string, FlowId>> = {
  /** Straight to creating an account. */
  signup: 'sign-up',
  /** Straight to getting back in. */
  recover: 'recovery',
  checkup: 'check-up',
  tips: 'tips',
  guides: 'guides',
  language: 'language',
  /** Signing in on a page; a token follows the hyphen. */
  signin: 'sign-in',
}
