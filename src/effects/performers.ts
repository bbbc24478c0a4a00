import { hash } from 'node:crypto'
import type { AskName } from '../../flows/effects.ts'
import { randomNumbers } from '../accounts/accounts.ts'
import { limits } from '../accounts/limits.ts'
import { addAddress } from './add-address.ts'
import { approveHere } from './approve-here.ts'
import { askToLeave } from './ask-to-leave.ts'
import { cancelRecovery } from './cancel-recovery.ts'
import { changeAddresses } from './change-addresses.ts'
import { changePassword } from './change-password.ts'
import { checkCaptcha } from './check-captcha.ts'
import { checkCode } from './check-code.ts'
import { checkLink } from './check-link.ts'
import { chooseOffers } from './choose-offers.ts'
import { choosePassword } from './choose-password.ts'
import { createAccount } from './create-account.ts'
import { endDrill } from './end-drill.ts'
import { endSessions } from './end-sessions.ts'
import { endTwoStep } from './end-two-step.ts'
import { keepAccount } from './keep-account.ts'
import { linkChat } from './link-chat.ts'
import { listActivity } from './list-activity.ts'
import { listChats } from './list-chats.ts'
import { listSessions } from './list-sessions.ts'
import { openApproval } from './open-approval.ts'
import { openCaptcha } from './open-captcha.ts'
import { openChallenge } from './open-challenge.ts'
import { openDrill } from './open-drill.ts'
import { openExport } from './open-export.ts'
import { openHold } from './open-hold.ts'
import { openPasswordPage } from './open-password-page.ts'
import { openRecovery } from './open-recovery.ts'
import { openSignIn } from './open-sign-in.ts'
import { openCodes, openTwoStep } from './open-two-step.ts'
import type { Parts, Performer, Performers } from './performer.ts'
import { proveFactor } from './prove-factor.ts'
import { repeatPassword } from './repeat-password.ts'
import { resendChallenge } from './resend-challenge.ts'
import { resetPassword } from './reset-password.ts'
import { seeAccount } from './see-account.ts'
import { seeConsents } from './see-consents.ts'
import { signInHere } from './sign-in-here.ts'
import { standRecovery } from './stand-recovery.ts'
import { takeBack } from './take-back.ts'
import { takeContact } from './take-contact.ts'
import { unlinkChat } from './unlink-chat.ts'
import { unlock } from './unlock.ts'

/** What is left open here is set to the standard: the published limits, random numbers, Telegram. */
export type PerformersParts = Omit<Parts, 'limits' | 'numbers' | 'channel'> &
  Partial<Pick<Parts, 'limits' | 'numbers' | 'channel'>>

/** Every wish a flow can make, and who grants it. */
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
    standRecovery: named('standRecovery', standRecovery(parts)),
    proveFactor: named('proveFactor', proveFactor(parts)),
    openHold: named('openHold', openHold(parts)),
    cancelRecovery: named('cancelRecovery', cancelRecovery(parts)),
    resetPassword: named('resetPassword', resetPassword(parts)),
    unlock: named('unlock', unlock(parts)),
    takeBack: named('takeBack', takeBack(parts)),
    seeAccount: named('seeAccount', seeAccount(parts)),
    changePassword: named('changePassword', changePassword(parts)),
    addAddress: named('addAddress', addAddress(parts)),
    changeAddresses: named('changeAddresses', changeAddresses(parts)),
    openApproval: named('openApproval', openApproval(parts)),
    approveHere: named('approveHere', approveHere(parts)),
    openTwoStep: named('openTwoStep', openTwoStep(parts)),
    openCodes: named('openCodes', openCodes(parts)),
    endTwoStep: named('endTwoStep', endTwoStep(parts)),
    listSessions: named('listSessions', listSessions(parts)),
    endSessions: named('endSessions', endSessions(parts)),
    listChats: named('listChats', listChats(parts)),
    openSignIn: named('openSignIn', openSignIn(parts)),
    signInHere: named('signInHere', signInHere(parts)),
    linkChat: named('linkChat', linkChat(parts)),
    unlinkChat: named('unlinkChat', unlinkChat(parts)),
    listActivity: named('listActivity', listActivity(parts)),
    seeConsents: named('seeConsents', seeConsents(parts)),
    chooseOffers: named('chooseOffers', chooseOffers(parts)),
    openExport: named('openExport', openExport(parts)),
    askToLeave: named('askToLeave', askToLeave(parts)),
    keepAccount: named('keepAccount', keepAccount(parts)),
    openDrill: named('openDrill', openDrill(parts)),
    endDrill: named('endDrill', endDrill(parts)),
  }
}

/** Adds what is wished for to the key, so that one wish is never answered with what another one brought. */
const named =
  <Name extends AskName>(name: Name, perform: Performer<Name>): Performer<Name> =>
  (wish, performing) =>
    perform(wish, { ...performing, key: `${performing.key} ${name} ${digest(wish)}` })

const digest = (wish: object) => hash('sha256', JSON.stringify(wish), 'base64url').slice(0, 22)
