import { HOUR, MINUTE } from '../../flows/durations.ts'
import type {
  Address,
  BackgroundEffect,
  Checked,
  Opened,
  RequestName,
  Requests,
  TooMany,
} from '../../flows/requests.ts'
import type { FlowEvent } from '../../flows/screen.ts'

export interface Challenge {
  readonly id: string
  readonly conversation: string
  readonly to: Address
  code: string
  expiresAt: number
  readonly linkExpiresAt: number
  sends: number
  tries: number
  spentBy?: string
  replaced?: boolean
  used?: boolean
  readonly decoy: boolean
}

export interface Mail {
  readonly to: string
  readonly challenge: string
  readonly conversation: string
  readonly code: string
}

interface Ticket {
  readonly conversation: string
  password?: string
  filledAt?: number
}

/** Under which key, when and for whom. */
export interface Doing {
  readonly key: string
  readonly at: number
  readonly conversation: string
}

/**
 * What is true, in as few lines as keep the promises of the real directory: every effect once for its key, one account
 * for an address, a code that is right once, tries that are counted and never fall, answers that tell nothing.
 */
export const createTruth = () => {
  const answers = new Map<string, string>()
  const challenges = new Map<string, Challenge>()
  const captchas = new Map<string, { answer: string; conversation: string; over: boolean }>()
  const tickets = new Map<string, Ticket>()
  const accounts = new Map<string, { number: string; conversation: string }>()
  const coolUntil = new Map<string, number>()
  const humans = new Set<string>()
  const mails: Mail[] = []
  const sent = new Set<string>()
  let counter = 0
  const fresh = (kind: string) => `${kind}${++counter}`

  const open = (to: Address, { at, conversation }: Doing): Opened | TooMany => {
    const until = coolUntil.get(to.value) ?? 0
    if (until > at) return { tooMany: true, until }
    for (const other of challenges.values())
      if (other.conversation === conversation && !other.spentBy) other.replaced = true
    const id = fresh('ch')
    const resendAt = at + MINUTE
    coolUntil.set(to.value, resendAt)
    const expiresAt = at + 10 * MINUTE
    challenges.set(id, {
      id,
      conversation,
      to,
      code: code(counter),
      expiresAt,
      linkExpiresAt: at + 24 * HOUR,
      sends: 1,
      tries: 0,
      decoy: accounts.has(to.value),
    })
    return { challenge: id, resendAt, expiresAt }
  }

  const spend = (challenge: Challenge, key: string): Checked => {
    if (challenge.spentBy || challenge.replaced) return { over: true }
    challenge.spentBy = key
    return { right: true }
  }

  const lives = ({ spentBy, replaced, expiresAt, tries }: Challenge, at: number) =>
    !spentBy && !replaced && expiresAt > at && tries < 5

  const ofThis = (id: string, { conversation }: Doing) => {
    const challenge = challenges.get(id)
    return challenge?.conversation === conversation ? challenge : undefined
  }

  const perform: {
    readonly [Name in RequestName]?: (
      effect: Requests[Name]['input'],
      doing: Doing,
      secret: string | undefined,
    ) => Requests[Name]['output']
  } = {
    openChallenge: ({ to }, doing) => open(to, doing),
    resendChallenge({ challenge: id }, doing) {
      const challenge = ofThis(id, doing)
      if (!challenge || challenge.spentBy || challenge.replaced)
        return { challenge: id, resendAt: doing.at, expiresAt: challenge?.expiresAt ?? doing.at }
      if (challenge.linkExpiresAt <= doing.at) return open(challenge.to, doing)
      const until = coolUntil.get(challenge.to.value) ?? 0
      if (until > doing.at) return { tooMany: true, until }
      if (!lives(challenge, doing.at + MINUTE)) {
        challenge.code = code(++counter)
        challenge.tries = 0
        challenge.expiresAt = doing.at + 10 * MINUTE
      }
      challenge.sends += 1
      const resendAt = doing.at + MINUTE
      coolUntil.set(challenge.to.value, resendAt)
      return { challenge: id, resendAt, expiresAt: challenge.expiresAt }
    },
    checkCode({ challenge: id }, doing, secret) {
      if (secret === undefined) return { lost: true }
      const challenge = ofThis(id, doing)
      if (!challenge) return { over: true }
      if (!/^\d{6}$/.test(secret))
        return lives(challenge, doing.at) ? { right: false, left: 5 - challenge.tries } : { over: true }
      if (!lives(challenge, doing.at)) return { over: true }
      challenge.tries += 1
      if (secret === challenge.code && !challenge.decoy) return spend(challenge, doing.key)
      return challenge.tries < 5 ? { right: false, left: 5 - challenge.tries } : { over: true }
    },
    checkLink({ challenge: id }, doing, secret) {
      const challenge = ofThis(id, doing)
      if (secret !== `link ${id}` || !challenge || challenge.linkExpiresAt <= doing.at || challenge.decoy)
        return { over: true }
      return spend(challenge, doing.key)
    },
    takeContact({ phone }, doing) {
      if (accounts.has(phone)) return { taken: true }
      const id = fresh('ch')
      challenges.set(id, {
        id,
        conversation: doing.conversation,
        to: { kind: 'phone', value: phone },
        code: '',
        expiresAt: doing.at,
        linkExpiresAt: doing.at,
        sends: 0,
        tries: 0,
        spentBy: doing.key,
        decoy: false,
      })
      return { challenge: id }
    },
    /** Persons of the simulation do not look after their accounts. */
    seeAccount: () => ({ none: true }),
    openCaptcha(_input, { conversation }) {
      const challenge = fresh('ca')
      captchas.set(challenge, { answer: code(counter), conversation, over: false })
      return { challenge }
    },
    checkCaptcha({ challenge }, { conversation }, secret) {
      if (secret === undefined) return { lost: true }
      const captcha = captchas.get(challenge)
      if (captcha?.conversation !== conversation || captcha.over) return { over: true }
      captcha.over = true
      if (secret !== captcha.answer) return { over: true }
      humans.add(conversation)
      return { right: true }
    },
    openPasswordPage(_input, { conversation }) {
      const ticket = fresh('en')
      tickets.set(ticket, { conversation })
      return { ticket }
    },
    choosePassword(_input, { conversation, at }, secret) {
      if (secret === undefined) return { lost: true }
      if (secret.length < 8) return { refused: 'too-short' }
      const ticket = fresh('en')
      tickets.set(ticket, { conversation, password: secret, filledAt: at })
      return { ticket }
    },
    repeatPassword({ ticket }, { conversation }, secret) {
      const kept = tickets.get(ticket)
      if (secret === undefined || kept?.conversation !== conversation) return { lost: true }
      return { same: kept.password === secret }
    },
    createAccount({ challenge: id, address, ticket: ticketId }, doing) {
      const challenge = ofThis(id, doing)
      const mine = accounts.get(challenge?.to.value ?? '')
      if (challenge?.used && mine?.conversation === doing.conversation) return { account: mine.number }
      if (!challenge?.spentBy || challenge.used || challenge.decoy || challenge.to.value !== address.value)
        return { again: 'proof' }
      if (accounts.has(address.value)) return { taken: true }
      const ticket = tickets.get(ticketId)
      if (ticket?.conversation !== doing.conversation || ticket.password === undefined)
        return { again: 'password' }
      if ((ticket.filledAt ?? 0) + 24 * HOUR <= doing.at) return { again: 'password' }
      const number = String(7_000_000_000 + accounts.size)
      accounts.set(address.value, { number, conversation: doing.conversation })
      challenge.used = true
      return { account: number }
    },
  }

  return {
    challenges,
    captchas,
    tickets,
    accounts,
    humans,
    mails,

    /** An effect, performed once for its key; the same key gets the same answer again. */
    grant(name: RequestName, effect: object, doing: Doing, secret: string | undefined): unknown {
      const known = answers.get(doing.key)
      if (known) return JSON.parse(known)
      const granted = perform[name] as
        | ((effect: object, doing: Doing, secret?: string) => unknown)
        | undefined
      if (!granted) throw new Error(`The simulation grants no ${name}.`)
      const answer = granted(effect, doing, secret)
      answers.set(doing.key, JSON.stringify(answer))
      return answer
    },

    /** A mail for each grant, once; `refused` if there is nothing to send any more. */
    messenger({ challenge: id }: BackgroundEffect & { type: 'sendCode' }, at: number): FlowEvent {
      const challenge = challenges.get(id)
      const receipt = (outcome: string) => ({ type: 'receipt', challenge: id, outcome })
      if (!challenge) return receipt('refused')
      const key = `${id} ${challenge.sends}`
      if (sent.has(key)) return receipt('accepted')
      if (!lives(challenge, at)) return receipt('refused')
      sent.add(key)
      mails.push({
        to: challenge.to.value,
        challenge: id,
        conversation: challenge.conversation,
        code: challenge.decoy ? '' : challenge.code,
      })
      return receipt('accepted')
    },

    /** A password given on the page of an ticket. */
    fill(ticket: string, password: string, at: number): void {
      const kept = tickets.get(ticket)
      if (kept && kept.password === undefined) Object.assign(kept, { password, filledAt: at })
    },
  }
}

export type Truth = ReturnType<typeof createTruth>

const code = (seed: number): string => String((seed * 7_919 + 104_729) % 1_000_000).padStart(6, '0')
