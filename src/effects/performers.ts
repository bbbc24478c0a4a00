import { hash } from 'node:crypto'
import type { RequestName } from '../../flows/requests.ts'
import { randomNumbers } from '../accounts/accounts.ts'
import { accountOfChat } from '../accounts/chats.ts'
import { limits } from '../accounts/throttling/limits.ts'
import type { OwnPerformer } from '../contracts/performers.ts'
import { changeDetails } from './account/change-details.ts'
import { changeProfile } from './account/change-profile.ts'
import { seeAccount } from './account/see-account.ts'
import { addAddress } from './addresses/add-address.ts'
import { changeAddresses } from './addresses/change-addresses.ts'
import { revertChange } from './alert/revert-change.ts'
import { listApplications } from './applications/list-applications.ts'
import { revokeApplication } from './applications/revoke-application.ts'
import { approveInChat } from './approve/approve-in-chat.ts'
import { openApproval } from './approve/open-approval.ts'
import { endRecoveryCheck } from './check-up/end-recovery-check.ts'
import { openRecoveryCheck } from './check-up/open-recovery-check.ts'
import { checkCaptcha } from './common/check-captcha.ts'
import { checkCode } from './common/check-code.ts'
import { checkLink } from './common/check-link.ts'
import { choosePassword } from './common/choose-password.ts'
import { openCaptcha } from './common/open-captcha.ts'
import { openChallenge } from './common/open-challenge.ts'
import { openPasswordPage } from './common/open-password-page.ts'
import { repeatPassword } from './common/repeat-password.ts'
import { resendChallenge } from './common/resend-challenge.ts'
import { takeContact } from './common/take-contact.ts'
import { linkChat } from './link/link-chat.ts'
import { listChats } from './link/list-chats.ts'
import { openChatLink } from './link/open-chat-link.ts'
import { proveChatLinkInChat } from './link/prove-in-chat.ts'
import { unlinkChat } from './link/unlink-chat.ts'
import type { Parts, Performer, Performers } from './parts.ts'
import { removePasskey, renamePasskey } from './passkeys/change-passkeys.ts'
import { listPasskeys } from './passkeys/list-passkeys.ts'
import { openPasskey } from './passkeys/open-passkey.ts'
import { changePassword } from './password/change-password.ts'
import { chooseOffers } from './privacy/choose-offers.ts'
import { keepAccount } from './privacy/keep-account.ts'
import { listActivity } from './privacy/list-activity.ts'
import { openExport } from './privacy/open-export.ts'
import { requestDeletion } from './privacy/request-deletion.ts'
import { seeConsents } from './privacy/see-consents.ts'
import { cancelRecovery } from './recovery/cancel-recovery.ts'
import { dropWay } from './recovery/drop-way.ts'
import { openHold } from './recovery/open-hold.ts'
import { openRecovery } from './recovery/open-recovery.ts'
import { proveFactor } from './recovery/prove-factor.ts'
import { recoveryStatus } from './recovery/recovery-status.ts'
import { resetPassword } from './recovery/reset-password.ts'
import { unlock } from './recovery/unlock.ts'
import { endSessions } from './sessions/end-sessions.ts'
import { listSessions } from './sessions/list-sessions.ts'
import { answerSignIn } from './sign-in/answer-sign-in.ts'
import { seeSignIn } from './sign-in/see-sign-in.ts'
import { createAccount } from './sign-up/create-account.ts'
import { endTwoStep } from './two-step/end-two-step.ts'
import { openCodes, openTwoStep } from './two-step/open-two-step.ts'

/** What is left open here is set to the standard: the published limits, random numbers, and the prefix of a conversation's id as its channel. */
export type PerformersParts = Omit<Parts, 'limits' | 'numbers' | 'channelOf'> &
  Partial<Pick<Parts, 'limits' | 'numbers' | 'channelOf'>>

/** Who performs each request: a request without its performer does not compile. */
const makers: { readonly [Name in RequestName]: (parts: Parts) => Performer<Name> } = {
  addAddress,
  answerSignIn,
  approveInChat,
  cancelRecovery,
  changeAddresses,
  changeDetails,
  changePassword,
  changeProfile,
  checkCaptcha,
  checkCode,
  checkLink,
  chooseOffers,
  choosePassword,
  createAccount,
  dropWay,
  endRecoveryCheck,
  endSessions,
  endTwoStep,
  keepAccount,
  linkChat,
  listActivity,
  listApplications,
  listChats,
  listPasskeys,
  listSessions,
  openApproval,
  openCaptcha,
  openChallenge,
  openChatLink,
  openCodes,
  openExport,
  openHold,
  openPasskey,
  openPasswordPage,
  openRecovery,
  openRecoveryCheck,
  openTwoStep,
  proveChatLinkInChat,
  proveFactor,
  recoveryStatus,
  removePasskey,
  renamePasskey,
  repeatPassword,
  requestDeletion,
  resendChallenge,
  resetPassword,
  revertChange,
  revokeApplication,
  seeAccount,
  seeConsents,
  seeSignIn,
  takeContact,
  unlinkChat,
  unlock,
}

export const performers = (
  given: PerformersParts,
  own: Readonly<Record<string, OwnPerformer>> = {},
): Performers => {
  const parts: Parts = { limits, numbers: randomNumbers, channelOf: prefixOf, ...given }
  const made = Object.entries(makers).map(([name, make]) => [name, named(name, make(parts) as AnyPerformer)])
  const hosts = Object.entries(own).map(([name, perform]) => [name, named(name, forHost(parts, perform))])
  return Object.fromEntries([...made, ...hosts])
}

const forHost =
  ({ directory }: Parts, perform: OwnPerformer): AnyPerformer =>
  (input, performing) =>
    perform(input as never, {
      ...performing,
      account: async () => (await accountOfChat(directory.db, performing.conversation))?.number,
    }) as ReturnType<AnyPerformer>

type AnyPerformer = Performer<RequestName>

/** Adds the request to the key, so that a request is never answered with what another one brought. */
const named =
  (name: string, perform: AnyPerformer): AnyPerformer =>
  (input, performing) =>
    perform(input, { ...performing, key: `${performing.key} ${name} ${digest(input)}` })

const digest = (input: object) => hash('sha256', JSON.stringify(input), 'base64url').slice(0, 22)

const prefixOf = (conversation: string): string => conversation.slice(0, conversation.indexOf(':'))
