import type { Said } from '../../flows/screen.ts'
import { plainText } from '../../flows/text/rich-text.ts'
import { newestOf, type Seen, type World } from './world.ts'

/** What a person does next: mostly what the screen asks for, sometimes something else. */
export interface Act {
  readonly does: 'sensible' | 'tap' | 'old' | 'command' | 'text' | 'odd' | 'link' | 'page'
  /** Which of many. */
  readonly pick: number
}

const EMAILS = ['ana@example.com', 'bo@example.com']
const COMMANDS = ['start', 'back', 'cancel', 'help', 'signup', 'tips', 'language']
const PASSWORD = 'correct horse battery'

/** A person with one chat and a mailbox, who sees the newest message and remembers older ones. */
export const act = (
  world: World,
  conversation: string,
  { does, pick }: Act,
): Said | 'link' | 'page' | undefined => {
  const { seen } = world.chat(conversation)
  const newest = newestOf(seen)
  const message = String(world.chat(conversation).messages + 1)
  const text = (text: string): Said => ({ kind: 'text', text, message })
  const command = (command: string): Said => ({ kind: 'command', command, payload: '', message })
  if (!newest) return command('start')

  const tokens = (of: Seen) =>
    of.card.rows.flat().flatMap((button) => ('token' in button ? [button.token] : []))
  const tap = (of: Seen, token: string | undefined): Said | undefined =>
    token === undefined ? undefined : { kind: 'tap', token, callback: '', message: String(of.message) }
  const among = <One>(things: readonly One[]): One | undefined => things[pick % Math.max(1, things.length)]
  const choose = (...choices: readonly string[]) =>
    tap(
      newest,
      tokens(newest).find((token) => choices.includes(world.choiceBehind(conversation, token) ?? '')),
    )

  const sensible = (): Said | 'link' | 'page' | undefined => {
    const says = (id: string) => newest.card.text.some((block) => plainText([block]) === id)
    if (says('home-menu') || says('home-menu-draft')) return choose('go-on', 'sign-up')
    if (says('sign-up-region') || says('common-regions-found') || says('common-region-far'))
      return tap(
        newest,
        among(
          tokens(newest).filter((token) => world.choiceBehind(conversation, token)?.startsWith('region')),
        ),
      )
    if (says('sign-up-email')) return (pick % 4 === 3 && choose('keep', 'phone')) || text(among(EMAILS) ?? '')
    if (says('sign-up-phone'))
      return pick % 2 === 0
        ? { kind: 'contact', phone: '34612345678', own: true, message }
        : text('+34 612 34 56 78')
    if (says('sign-up-terms')) return choose('create-2026-01')
    if (says('common-captcha-page')) return choose('picture')
    if (says('common-captcha-caption')) {
      const answer = newest.card.picture ? Buffer.from(newest.card.picture).toString() : lastCaptcha()
      return text(pick % 8 === 7 ? 'wrong' : answer)
    }
    if (says('common-code-email') || says('common-code-sms')) {
      const mail = world.truth.mails.findLast((one) => one.conversation === conversation)
      if (pick % 8 === 7) return choose('resend')
      if (pick % 8 > 3 && pick % 8 < 6) return 'link'
      return text(pick % 8 === 6 || !mail ? '123456' : mail.code || '000000')
    }
    if (says('common-password-page')) return 'page'
    if (says('common-password')) return text(pick % 8 === 7 ? 'short' : PASSWORD)
    if (says('common-password-again')) return text(pick % 8 === 7 ? 'something else' : PASSWORD)
    if (says('common-name') || says('common-name-plain'))
      return pick % 2 === 0 ? choose('take-name') : text('Ana')
    return (
      choose('new-code', 'go-on', 'resume', 'home', 'other-address', 'next', 'done') ??
      tap(newest, among(tokens(newest)))
    )
  }

  const lastCaptcha = () =>
    [...world.truth.captchas.values()].findLast((captcha) => captcha.conversation === conversation)?.answer ??
    ''

  switch (does) {
    case 'sensible':
      return sensible()
    case 'tap':
      return tap(newest, among(tokens(newest)))
    case 'old': {
      const old = among(seen)
      return old && tap(old, among(tokens(old)))
    }
    case 'command':
      return command(among(COMMANDS) ?? 'start')
    case 'text':
      return text(among([...EMAILS, 'hello', '123456', PASSWORD, '+34612345678', '/password']) ?? '')
    case 'odd':
      return { kind: 'other', what: 'sticker', message }
    case 'link':
    case 'page':
      return does
    default:
      return does satisfies never
  }
}

/** What a person does outside of the chat: opens the link of a mail, or fills the page of a password. */
export const outside = (
  world: World,
  conversation: string,
  does: 'link' | 'page',
  pick: number,
  process: number,
): void => {
  if (does === 'link') {
    const mails = world.truth.mails.filter((one) => one.conversation === conversation)
    const mail = mails[mails.length - 1 - (pick % 2)] ?? mails.at(-1)
    if (!mail) return
    const sealed = `link ${world.count()}`
    const event = { type: 'linkOpened', challenge: mail.challenge, sealed }
    world.tell(process, conversation, event, { sealed, text: `link ${mail.challenge}` })
    return
  }
  const ticket = [...world.truth.tickets].findLast(([, one]) => one.conversation === conversation)?.[0]
  if (!ticket) return
  world.truth.fill(ticket, PASSWORD, world.now)
  world.tell(process, conversation, { type: 'passwordChosen', ticket })
}
