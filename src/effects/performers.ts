import { hash } from 'node:crypto'
import type { RequestName } from '../../flows/requests.ts'
import { randomNumbers } from '../accounts/accounts.ts'
import { limits } from '../accounts/throttling/limits.ts'
import { seeAccount } from './account/see-account.ts'
import { addAddress } from './addresses/add-address.ts'
import { changeAddresses } from './addresses/change-addresses.ts'
import { revertChange } from './alert/revert-change.ts'
import { approveInChat } from './approve/approve-in-chat.ts'
import { openApproval } from './approve/open-approval.ts'
import { endRecoveryCheck } from './check-up/end-recovery-check.ts'
import { openRecoveryCheck } from './check-up/open-recovery-check.ts'
import { checkCode } from './common/check-code.ts'
import { checkLink } from './common/check-link.ts'
import { choosePassword } from './common/choose-password.ts'
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
import { changePassword } from './password/change-password.ts'
import { chooseOffers } from './privacy/choose-offers.ts'
import { keepAccount } from './privacy/keep-account.ts'
import { listActivity } from './privacy/list-activity.ts'
import { openExport } from './privacy/open-export.ts'
import { requestDeletion } from './privacy/request-deletion.ts'
import { seeConsents } from './privacy/see-consents.ts'
import { cancelRecovery } from './recovery/cancel-recovery.ts'
import { openHold } from './recovery/open-hold.ts'
import { openRecovery } from './recovery/open-recovery.ts'
import { proveFactor } from './recovery/prove-factor.ts'
import { recoveryStatus } from './recovery/recovery-status.ts'
import { resetPassword } from './recovery/reset-password.ts'
import { unlock } from './recovery/unlock.ts'
import { endSessions } from './sessions/end-sessions.ts'
import { listSessions } from './sessions/list-sessions.ts'
import { checkCaptcha } from './sign-up/check-captcha.ts'
import { createAccount } from './sign-up/create-account.ts'
import { openCaptcha } from './sign-up/open-captcha.ts'
import { endTwoStep } from './two-step/end-two-step.ts'
import { openCodes, openTwoStep } from './two-step/open-two-step.ts'

/** What is left open here is set to the standard: the published limits, random numbers, Telegram. */
export type PerformersParts = Omit<Parts, 'limits' | 'numbers' | 'channel'> &
  Partial<Pick<Parts, 'limits' | 'numbers' | 'channel'>>

/** Every effect a flow can make, and who grants it. */
export function performers(given: PerformersParts): Performers {
  const parts: Parts = { limits, numbers: randomNumbers, channel: 'telegram', ...given }
  return {
    openChallenge: named('openChallenge', openChallenge(parts)),
    resendChallenge: named('resendChallenge', resendChallenge(parts)),
    checkCode: named('checkCode', checkCode(parts)),
    checkLink: named('checkLink', checkLink(parts)),
    takeContact: named('takeContact', takeContact(parts)),
    openCaptcha: named('openCaptcha', openCaptcha(parts)),
    checkCaptcha: named('checkCaptcha', checkCaptcha(parts)),
    openPasswordPage: named('openPasswordPage', openPasswordPage(parts)),
    choosePassword: named('choosePassword', choosePassword(parts)),
    repeatPassword: named('repeatPassword', repeatPassword(parts)),
    createAccount: named('createAccount', createAccount(parts)),
    openRecovery: named('openRecovery', openRecovery(parts)),
    recoveryStatus: named('recoveryStatus', recoveryStatus(parts)),
    proveFactor: named('proveFactor', proveFactor(parts)),
    openHold: named('openHold', openHold(parts)),
    cancelRecovery: named('cancelRecovery', cancelRecovery(parts)),
    resetPassword: named('resetPassword', resetPassword(parts)),
    unlock: named('unlock', unlock(parts)),
    revertChange: named('revertChange', revertChange(parts)),
    seeAccount: named('seeAccount', seeAccount(parts)),
    changePassword: named('changePassword', changePassword(parts)),
    addAddress: named('addAddress', addAddress(parts)),
    changeAddresses: named('changeAddresses', changeAddresses(parts)),
    openApproval: named('openApproval', openApproval(parts)),
    approveInChat: named('approveInChat', approveInChat(parts)),
    openTwoStep: named('openTwoStep', openTwoStep(parts)),
    openCodes: named('openCodes', openCodes(parts)),
    endTwoStep: named('endTwoStep', endTwoStep(parts)),
    listSessions: named('listSessions', listSessions(parts)),
    endSessions: named('endSessions', endSessions(parts)),
    listChats: named('listChats', listChats(parts)),
    openChatLink: named('openChatLink', openChatLink(parts)),
    proveChatLinkInChat: named('proveChatLinkInChat', proveChatLinkInChat(parts)),
    linkChat: named('linkChat', linkChat(parts)),
    unlinkChat: named('unlinkChat', unlinkChat(parts)),
    listActivity: named('listActivity', listActivity(parts)),
    seeConsents: named('seeConsents', seeConsents(parts)),
    chooseOffers: named('chooseOffers', chooseOffers(parts)),
    openExport: named('openExport', openExport(parts)),
    requestDeletion: named('requestDeletion', requestDeletion(parts)),
    keepAccount: named('keepAccount', keepAccount(parts)),
    openRecoveryCheck: named('openRecoveryCheck', openRecoveryCheck(parts)),
    endRecoveryCheck: named('endRecoveryCheck', endRecoveryCheck(parts)),
  }
}

/** Adds what is requested to the key, so that one effect is never answered with what another one brought. */
const named =
  <Name extends RequestName>(name: Name, perform: Performer<Name>): Performer<Name> =>
  (input, performing) =>
    perform(input, { ...performing, key: `${performing.key} ${name} ${digest(input)}` })

const digest = (input: object) => hash('sha256', JSON.stringify(input), 'base64url').slice(0, 22)
