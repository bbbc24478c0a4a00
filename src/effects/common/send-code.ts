import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { MINUTE } from '../../../flows/durations.ts'
import type { Address, BackgroundEffect } from '../../../flows/requests.ts'
import { endOlderMessages, type OutgoingMessage } from '../../accounts/messages.ts'
import type { Outgoing } from '../../accounts/outgoing.ts'
import {
  addressOf,
  challengeOf,
  codeLives,
  codeOf,
  linkTokenOf,
  messageIdOf,
  olderMessagesOf,
} from '../../accounts/proofs/challenges.ts'
import { speaksFor } from '../../accounts/security/recovery-proofs.ts'
import type { Directory } from '../../accounts/store/directory.ts'
import type { Challenge, Queries } from '../../accounts/store/tables.ts'
import { type Limits, limits as standard } from '../../accounts/throttling/limits.ts'
import { chargeRecovery } from '../../accounts/throttling/recovery-sends.ts'
import type { Delivered, Messenger } from '../../contracts/messenger.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { isOurs } from '../../contracts/sender-faults.ts'
import type { SenderHealth } from '../../contracts/sender-health.ts'
import type { Parts, Performing } from '../parts.ts'
import { awaitSenders, type TriedSend, unsentFor } from './await-senders.ts'
import { claimSend, delayed, keepSend, releaseSend, type SendOutcome, unsent } from './claim-send.ts'

export interface SendingParts extends Pick<Parts, 'directory' | 'secrets'> {
  readonly limits?: Limits | undefined
  readonly messenger: Messenger
  readonly outgoing: Outgoing
  /** Without: a person who waits for messages to go out again is not told. */
  readonly senders?: Pick<SenderHealth, 'isWellSince'>
  /** The address of the page that a link token opens; undefined where no page of ours can be opened. */
  readonly linkTo: (token: string) => string | undefined
  /** Resolves when the answer of the chat is out, for mails of which it must not tell. */
  readonly beforeSending?: () => Promise<unknown>
}

/**
 * Writing a mail takes a millisecond or two of the same process. Where the answer must not tell whether a mail is
 * sent, the mail is written 250 to 750 ms after it, so that the answer's time tells nothing.
 */
const inAMoment = () => pause(randomInt(250, 750))

/** An SMS costs money: one whose fate is unknown is not sent again within this time. */
const SMS_PAUSE = MINUTE

/**
 * Sends the mail or SMS that `openChallenge` or `resendChallenge` granted, with the code as it is now; for an address
 * that has an account, a message for its owner instead.
 *
 * Each grant is one message: performed twice it is sent once or, if its fate is unknown, again with the same code and
 * the same key. `delayed`: it was not accepted yet, and performing the effect again sends it again. `unsent`: it could
 * not be sent, and the address is not to blame.
 */
export const sendCode =
  ({ directory, secrets, messenger, outgoing, linkTo, ...parts }: SendingParts) =>
  async (
    background: BackgroundEffect & { type: 'sendCode' },
    { at, conversation }: Performing,
  ): Promise<TriedSend> => {
    const { limits = standard, beforeSending = inAMoment } = parts
    const challenge = await challengeOf(directory.db, conversation, background.challenge)
    if (!challenge) return unsent
    const key = `send ${challenge.id} ${challenge.sends}`
    if (challenge.purpose === 'recovery') await beforeSending()
    if (!(await mayBeSent(directory, challenge, at))) return { outcome: 'refused' }
    const to = addressOf(challenge)
    if (!to) return unsent
    const message = messageOf(challenge, to)
    const spacing = to.kind === 'phone' ? SMS_PAUSE : 0
    const claimed = await claimSend(directory, { key, at, conversation }, spacing, (queries) =>
      hasRoom(queries, challenge, at, limits),
    )
    if (claimed === 'no room') {
      await outgoing.settle(message, { outcome: 'delayed', code: 'sends/budget-spent' }, at)
      return delayed
    }
    if (claimed?.outcome === 'unsent')
      return awaitSenders({ directory, ...parts }, challenge, message, { key, at })
    if (claimed) return claimed
    if (!codeLives(challenge, at)) {
      await outgoing.settle(message, { outcome: 'expired' }, at, (queries) =>
        keepSend(queries, key, message.id, unsent),
      )
      return unsentFor(challenge, at)
    }
    const posted = await sendMessage(messenger, secrets, linkTo, challenge, background.locale, message.id)
    const sent = receiptOf(posted)
    const { code, reason } = posted
    const outcome = sent.outcome === 'accepted' ? 'sent' : sent.outcome === 'delayed' ? 'delayed' : 'refused'
    await outgoing.settle(message, { outcome, code, reason }, at, async (queries) => {
      await endOlderMessages(queries, olderMessagesOf(challenge), at)
      if (sent.outcome !== 'delayed') await keepSend(queries, key, message.id, sent)
      else if (posted.untaken) await releaseSend(queries, key)
    })
    if (sent.outcome === 'unsent') return unsentFor(challenge, at)
    return { ...sent, ...(posted.retryAfter !== undefined && { retryAfter: posted.retryAfter }) }
  }

const messageOf = (challenge: Challenge, to: Address): OutgoingMessage => ({
  id: messageIdOf(challenge),
  kind: challenge.decoy === 0 ? challenge.purpose : 'owner',
  account: challenge.account,
  conversation: challenge.conversation,
  to,
})

/**
 * Whether a message may be sent. Recoveries and recovery checks write only to addresses that the account still has.
 */
async function mayBeSent({ db }: Directory, challenge: Challenge, at: number): Promise<boolean> {
  if (challenge.purpose !== 'recovery' && challenge.purpose !== 'recovery-check') return true
  const to = addressOf(challenge)
  if (!to || challenge.decoy !== 0 || challenge.account === null) return false
  return speaksFor(db, challenge.account, to, at)
}

function sendMessage(
  messenger: Messenger,
  secrets: Secrets,
  linkTo: SendingParts['linkTo'],
  challenge: Challenge,
  locale: string,
  key: string,
): Promise<Delivered> {
  const address = addressOf(challenge)
  const { purpose } = challenge
  if (!address || purpose === 'captcha') return Promise.resolve({ outcome: 'refused', retryable: false })
  const to = address.value
  const decoy = challenge.decoy !== 0
  if (address.kind === 'phone')
    return decoy
      ? messenger.ownerSms({ to, locale, key })
      : messenger.codeSms({ purpose, to, code: codeOf(secrets, challenge), locale, key })
  return decoy
    ? messenger.ownerMail({ to, locale, key })
    : messenger.codeMail({
        purpose,
        to,
        code: codeOf(secrets, challenge),
        link: linkTo(linkTokenOf(secrets, challenge)),
        locale,
        key,
      })
}

/** Whether the hour's budget has room for a message. Those of others than recoveries were charged when they were granted. */
async function hasRoom(queries: Queries, challenge: Challenge, at: number, limits: Limits): Promise<boolean> {
  const to = addressOf(challenge)
  if (challenge.purpose !== 'recovery' || !to) return true
  return chargeRecovery(queries, { message: messageIdOf(challenge), to, at }, limits)
}

/** A refusal is told as one of the address only where it is about the address. */
function receiptOf({ outcome, code, reason, retryable }: Delivered): SendOutcome {
  const shown = reason && withoutAddresses(reason)
  if (outcome === 'refused' && !retryable && isOurs(code)) return unsent
  return { outcome: retryable ? 'delayed' : outcome, ...(shown && { reason: shown }) }
}

const LONGEST_REASON = 120

/** A server's own words, short and without the addresses they often repeat. */
const withoutAddresses = (reason: string): string =>
  reason
    .replace(/<?[^\s<>]+@[^\s<>]+>?/g, '…')
    .replace(/\+?\d[\d ()-]{5,}\d/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_REASON)
