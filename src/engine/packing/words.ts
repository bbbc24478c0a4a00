/**
 * The names of ours that records are made of, and nothing that a person told; written by `npm run packing-words`. The list
 * only grows, at its end, for a record names each word by its place. The first 128 take one byte, the others two or three.
 */
export const words: readonly string[] = `
  createdAt locale turn effectCount frames pending name language campaign presented redrawAt blocked tapped
  relocated unsaid en es flow due tries since id region kind request invoke input addresses challenge value seen
  proven background type recovery address ticket device at version approval terms sessions by here masked
  primary eraseMessage message aDay sealed account codesLeft chats resendAt sendCode offers expiresAt state
  needs until to shared passwordSince twoStep action alerts left count avoid hours captcha chosen authorization
  wanted limit cooldown password facts notification chat consents session when place undo linked page sendExport
  export doubt typed meant expiry aWhile sense purpose human change notMe challenges works of guide others ended
  activity pages happened deletionAt weak found phone tip home looking 0.home.looking seeAccount menu closed
  active frozen pending-deletion sign-up onward regionsFound regionFar identifier email emailDoubt
  openingCaptcha 0.sign-up.openingCaptcha openCaptcha openingWords 0.sign-up.openingWords captchaWords
  checkingCaptcha 0.sign-up.checkingCaptcha checkCaptcha checkingWords 0.sign-up.checkingWords takingContact
  0.sign-up.takingContact takeContact proof openingProof 0.sign-up.openingProof openChallenge code resending
  0.sign-up.resending resendChallenge checkingCode 0.sign-up.checkingCode checkCode checkingLink
  0.sign-up.checkingLink checkLink codeOver slowed slowedOver alreadyYours passwordEntry openingPage
  0.sign-up.openingPage openPasswordPage passwordPage choosing 0.sign-up.choosing choosePassword passwordAgain
  repeating 0.sign-up.repeating repeatPassword review creating 0.sign-up.creating createAccount paused done
  forgotten reminded sent reason late exposed fault why used accepted delayed refused too-short too-long common
  personal guessable unreadable same lately codes arriving 0.recovery.arriving recoveryStatus opening
  0.recovery.opening openRecovery 0.recovery.resending 0.recovery.checkingCode 0.recovery.checkingLink standing
  0.recovery.standing ways number provingNumber 0.recovery.provingNumber factor checkingFactor
  0.recovery.checkingFactor proveFactor factorSlowed judging 0.recovery.judging notEnough offer holding
  0.recovery.holding openHold waiting givingUp 0.recovery.givingUp cancelRecovery 0.recovery.openingPage
  0.recovery.choosing 0.recovery.repeating resetting 0.recovery.resetting resetPassword match right contact tips
  topics reading guides alert quiet telling disputing 0.alert.disputing revertChange back locked stopped before
  other 0.account.looking overview unlocking 0.account.unlocking unlock none 0.password.looking start
  0.password.openingPage 0.password.choosing 0.password.repeating changing 0.password.changing changePassword
  keep 0.addresses.looking list one 0.addresses.changing changeAddresses naming 0.addresses.takingContact
  0.addresses.openingProof 0.addresses.resending 0.addresses.checkingCode 0.addresses.checkingLink taken adding
  0.addresses.adding addAddress unconfirmed what add remove 0.sessions.looking listSessions nobody sure ending
  0.sessions.ending endSessions link 0.link.looking listChats unlinking 0.link.unlinking unlinkChat
  0.link.opening openChatLink proving checking 0.link.checking proveChatLinkInChat linking 0.link.linking
  linkChat asking two-step 0.two-step.looking off 0.two-step.opening openTwoStep on 0.two-step.ending endTwoStep
  openingCodes 0.two-step.openingCodes openCodes check-up 0.check-up.looking offering 0.check-up.offering
  offered next 0.check-up.opening openRecoveryCheck 0.check-up.checking 0.check-up.checkingLink
  0.check-up.resending 0.check-up.ending endRecoveryCheck recoveryChecked privacy 0.privacy.looking
  readingActivity 0.privacy.readingActivity listActivity readingConsents 0.privacy.readingConsents seeConsents
  choosingOffers 0.privacy.choosingOffers chooseOffers file granting 0.privacy.granting openExport sending
  confirmDeletion 0.privacy.asking requestDeletion pendingDeletion keeping 0.privacy.keeping keepAccount kept
  approve asked 0.approve.opening openApproval 0.approve.checking approveInChat cooling given delete either both
  article lastSignIn coolingUntil recoveryCheckedAt last captchas openingCaptchaPage
  0.sign-up.openingCaptchaPage captchaPage checkingCaptchaPage 0.sign-up.checkingCaptchaPage
  0.recovery.openingCaptcha 0.recovery.openingCaptchaPage 0.recovery.checkingCaptcha
  0.recovery.checkingCaptchaPage more n outweighed ar de fr pt-BR reviewed corrections guessed
  0.password.opening dropping 0.recovery.dropping dropWay handle recent digits unsure access details
  0.account.changing changeDetails withHost field answer profile answering 0.account.answering changeProfile
  rangAt unlisted unsent sendable frozenBy dispute operator passkeys 0.passkeys.looking listPasskeys
  0.passkeys.opening openPasskey renaming 0.passkeys.renaming renamePasskey removing 0.passkeys.removing
  removePasskey isBackedUp client numbers expires sign-in 0.sign-in.looking seeSignIn unlinked
  0.sign-in.answering answerSignIn denying 0.sign-in.denying approved wrong denied over token listed
  applications scopes 0.applications.looking listApplications empty revoking 0.applications.revoking
  revokeApplication city country confirmedIn
`
  .trim()
  .split(/\s+/)
