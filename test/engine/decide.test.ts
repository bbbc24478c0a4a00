import { describe, expect, test } from 'vitest'
import { MINUTE } from '../../flows/durations.ts'
import type { Capabilities } from '../../flows/flow.ts'
import { words } from '../../flows/screen.ts'
import type { Draft } from '../../flows/sign-up/context.ts'
import {
  backgroundDone,
  dispatch,
  hear,
  newConversation,
  nextWake,
  open,
  settle,
  wake,
} from '../../src/engine/decide.ts'
import { LEASE } from '../../src/engine/decision.ts'
import { choicesOf, type FlowRegistry, top } from '../../src/engine/flow-registry.ts'
import type { Conversation, Pending } from '../../src/engine/record.ts'
import {
  command,
  ID,
  NOW,
  registryWith,
  said,
  stack,
  standingIn,
  tap,
  text,
} from '../fixtures/engine-chat.ts'
import { ana, begun, human, inSpain, sent } from '../flows/sign-up/drafts.ts'

const registry = registryWith()
const signUp = (state: string, draft: Draft) => standingIn(registry, 'sign-up', state, draft)
const draftOf = (conversation: Conversation) => top(conversation)?.context as Draft

describe('a tap', () => {
  const home = standingIn(registry, 'home')

  test('on a button of the present screen does what it says, and ends its turn', () => {
    const decision = said(registry, home, tap(registry, home, 'sign-up'))
    expect(stack(decision.next)).toEqual(['sign-up.region'])
    expect(decision).toMatchObject({ draw: 'over', handled: true, remarks: [], entered: ['sign-up.region'] })
    expect(decision.next).toMatchObject({ turn: home.turn + 1, tapped: `${home.turn}.sign-up` })
  })

  test('that comes a second time does nothing and draws nothing', () => {
    const tapped = tap(registry, home, 'sign-up')
    const { next } = said(registry, home, tapped)
    const again = said(registry, next, tapped)
    expect(again).toEqual({
      next,
      entered: [],
      remarks: [],
      draw: 'no',
      handled: false,
      toast: { id: 'common-already-toast' },
    })
  })

  test('on a button of an earlier step says so and shows the present one', () => {
    const { next } = said(registry, home, tap(registry, home, 'sign-up'))
    const stale = said(registry, next, tap(registry, home, 'tips'))
    expect(stale).toMatchObject({
      next,
      draw: 'over',
      handled: false,
      toast: { id: 'common-old-button-toast' },
    })
  })

  test.each([
    ['made up', 'x.sign-up.AAAAAAAAAAAA'],
    ['empty', ''],
    ["another chat's", registry.buttons.token('tg:2', home.turn, 'sign-up')],
    ['a choice that is not there', registry.buttons.token(ID, home.turn, 'create')],
  ])('on a button that is %s changes nothing', (_what, token) => {
    const forged = said(registry, home, { kind: 'tap', token, callback: 'c', message: '5' })
    expect(forged).toMatchObject({ next: home, handled: false, toast: { id: 'common-old-button-toast' } })
  })
})

describe('what is said', () => {
  const email = signUp('email', inSpain)

  test('is heard by the screen that the person sees', () => {
    const decision = said(registry, email, text('ana@example.com'))
    expect(draftOf(decision.next).address).toEqual(ana)
    expect([stack(decision.next), decision.draw]).toEqual([['sign-up.openingCaptcha'], 'new'])
  })

  test('may be the label of a button', () => {
    const label = registry.label('en', { id: 'home-choice-sign-up' }).toUpperCase()
    expect(stack(said(registry, standingIn(registry, 'home'), text(` ${label} `)).next)).toEqual([
      'sign-up.region',
    ])
  })

  test.each([
    ['not understood', text('…'), 'common-email-unclear'],
    ['forwarded', { ...text('ana@example.com'), forwarded: true } as const, 'common-forwarded'],
    ['changed afterwards', { kind: 'edited', message: '3' } as const, 'common-edited'],
    ['no text', { kind: 'other', what: 'sticker', message: '3' } as const, 'common-not-text'],
    ['too long', text('x'.repeat(1001)), 'common-too-long'],
  ])('and is %s is answered, and changes nothing', (_what, what, id) => {
    const decision = said(registry, email, what)
    expect(decision).toEqual({
      next: { ...email, last: decision.next.last },
      entered: [],
      remarks: [{ id }],
      draw: 'new',
      handled: false,
    })
  })

  test.each([['inside' as const], ['whole' as const]])(
    'of which the app has made formatting (%s) is no password: it is removed, and the person hears why',
    (formatted) => {
      const asking = standingIn(registry, 'sign-up', 'password', {})
      const { next, remarks } = said(registry, asking, {
        kind: 'text',
        text: 'Quietlantern77x',
        message: '9',
        formatted,
      })
      expect(remarks).toEqual([{ id: 'common-formatted-secret' }])
      expect(next.pending).toMatchObject([{ background: { type: 'eraseMessage', message: '9' } }])
      expect(next.frames).toEqual(asking.frames)
    },
  )

  test('of which the app has made formatting inside a word is no answer, and around whole words it is one', () => {
    const heard = (formatted: 'inside' | 'whole') =>
      said(registry, email, { kind: 'text', text: 'ana@example.com', message: '9', formatted })
    expect(heard('inside').remarks).toEqual([{ id: 'common-formatted' }])
    expect(draftOf(heard('whole').next).address).toEqual(ana)
  })

  test('before anything else brings the main menu', () => {
    const first = hear(
      registry,
      ID,
      newConversation(registry, { language: 'es-MX' }, NOW),
      text('hola'),
      {},
      NOW,
    )
    expect([stack(first.next), first.next.locale, first.next.turn]).toEqual([['home.looking'], 'es', 1])
  })

  test('after a while of being blocked draws the screen as a new message', () => {
    const home = standingIn(registry, 'home')
    const { next } = said(registry, home, tap(registry, home, 'sign-up'))
    const away = { ...next, blocked: true }
    const back = said(registry, away, tap(registry, home, 'sign-up'))
    expect([back.draw, back.next.blocked]).toEqual(['new', undefined])
  })
})

describe('a command', () => {
  const email = signUp('email', inSpain)

  test('opens a flow, and a draft stays below it', () => {
    expect(stack(said(registry, email, command('tips')).next)).toEqual(['sign-up.email', 'tips.menu'])
    expect(stack(said(registry, email, command('start')).next)).toEqual(['sign-up.email', 'home.looking'])
  })

  test('that opens a draft again goes on with it where it was', () => {
    const away = said(registry, email, command('start')).next
    const back = said(registry, away, command('signup'))
    expect(back.next.frames).toEqual(email.frames)
    expect(back.remarks).toEqual([{ id: 'common-welcome-back' }])
  })

  test('to the main menu looks the account up again, also from the main menu', () => {
    const menu = standingIn(registry, 'home', 'menu', {})
    const again = said(registry, menu, command('start')).next
    expect(stack(again)).toEqual(['home.looking'])
    expect(again.pending).toMatchObject([{ request: 'seeAccount' }])
    expect(said(registry, again, command('start')).next.pending).toHaveLength(1)
  })

  test('never puts one flow on the stack twice', () => {
    let conversation = email
    for (const name of ['tips', 'guide', 'start', 'language', 'tips', 'start', 'signup', 'tips'])
      conversation = said(registry, conversation, command(name)).next
    const flows = conversation.frames.map(({ flow }) => flow)
    expect(new Set(flows).size).toBe(flows.length)
  })

  test('goes back, or says that there is nothing before', () => {
    expect(stack(said(registry, email, command('back')).next)).toEqual(['sign-up.region'])
    const home = standingIn(registry, 'home')
    expect(said(registry, home, command('back'))).toMatchObject({
      next: { frames: home.frames },
      remarks: [{ id: 'common-nothing-back' }],
    })
  })

  test('for help, as the first thing a person ever says, is answered with the menu', () => {
    const helped = said(registry, newConversation(registry, {}, NOW), command('help'))
    expect(top(helped.next)?.flow).toBe('home')
    expect(helped.remarks.at(-1)).toEqual({ id: 'common-help' })
  })

  test('for help says what helps here, and moves nothing', () => {
    const helped = said(registry, email, command('help'))
    expect(helped.next).toEqual({ ...email, last: { place: 'sign-up.email' } })
    expect(helped.remarks).toEqual([{ id: 'sign-up-help-address' }, { id: 'common-help' }])
  })

  test('that is unknown is answered', () => {
    expect(said(registry, email, command('nonsense'))).toMatchObject({
      next: { ...email, last: { place: 'sign-up.email' } },
      remarks: [{ id: 'common-not-understood' }],
    })
  })

  test('keeps the campaign of the first link, and no other', () => {
    const blank = newConversation(registry, {}, NOW)
    const first = hear(registry, ID, blank, command('start', 'signup-spring-fair'), {}, NOW).next
    expect([stack(first), first.campaign]).toEqual([['sign-up.region'], 'spring-fair'])
    expect(said(registry, first, command('start', 'signup-autumn')).next.campaign).toBe('spring-fair')
    expect(hear(registry, ID, blank, command('start', 'x'.repeat(99)), {}, NOW).next.campaign).toHaveLength(
      64,
    )
  })
})

/** Has typed a code that is being checked. */
const checking = (): Conversation =>
  said(registry, signUp('code', sent), { kind: 'secret', sealed: 'u1', message: '9' }).next
const requestOf = (conversation: Conversation): Pending =>
  conversation.pending.find((effect) => 'request' in effect) as Pending

describe('a request', () => {
  test('is pending with the step that made it, and leased to the process that committed it', () => {
    const conversation = checking()
    expect(stack(conversation)).toEqual(['sign-up.checkingCode'])
    expect(conversation.pending).toEqual([
      {
        n: 0,
        flow: 'sign-up',
        due: NOW + LEASE,
        tries: 0,
        request: 'checkCode',
        invoke: '0.sign-up.checkingCode',
        input: { challenge: 'c1', sealed: 'u1' },
      },
    ])
    expect(nextWake(conversation)).toBe(NOW + LEASE)
  })

  test('that is answered leads on', () => {
    const conversation = checking()
    const settled = settle(registry, conversation, requestOf(conversation).n, { right: true }, NOW)
    expect(settled?.next.frames[0]).toMatchObject({ state: 'openingPage', context: { proven: true } })
    expect(settled?.next.turn).toBe(conversation.turn + 1)
    expect(
      settled?.next.pending.map((effect) => ('request' in effect ? effect.request : 'background')),
    ).toEqual(['openPasswordPage'])
  })

  test('is answered once: a later answer is not waited for', () => {
    const conversation = checking()
    const { n } = requestOf(conversation)
    const settled = settle(registry, conversation, n, { right: false, left: 4 }, NOW)
    expect(stack(settled?.next as Conversation)).toEqual(['sign-up.code'])
    expect(settle(registry, settled?.next as Conversation, n, { right: true }, NOW)).toBeUndefined()
    expect(settle(registry, conversation, n + 7, { right: true }, NOW)).toBeUndefined()
  })

  test('that the person turned away from is no longer waited for, and the next one has another number', () => {
    const conversation = checking()
    const back = said(registry, conversation, command('back')).next
    expect(back.pending).toEqual([])
    const again = said(registry, back, { kind: 'secret', sealed: 'u2', message: '11' }).next
    expect(requestOf(again).n).toBeGreaterThan(requestOf(conversation).n)
    expect(settle(registry, again, requestOf(conversation).n, { right: true }, NOW)).toBeUndefined()
  })

  test('stays pending while something else is read on top', () => {
    const conversation = checking()
    const reading = said(registry, conversation, command('tips')).next
    expect(reading.pending).toEqual(conversation.pending)
    const settled = settle(registry, reading, requestOf(conversation).n, { right: true }, NOW)
      ?.next as Conversation
    expect(stack(settled)).toEqual(['sign-up.openingPage', 'tips.menu'])
  })

  test('whose process has died is taken up by another, one lease later', () => {
    const conversation = checking()
    expect(wake(registry, conversation, NOW + LEASE - 1).next).toEqual(conversation)
    const taken = wake(registry, conversation, NOW + LEASE).next
    expect(taken.pending).toEqual([{ ...requestOf(conversation), due: NOW + 2 * LEASE, tries: 1 }])
  })
})

describe('a background effect', () => {
  const wished = () => {
    const opening = signUp('openingProof', human)
    const asked: Pending = {
      n: 3,
      flow: 'sign-up',
      due: NOW + LEASE,
      tries: 0,
      request: 'openChallenge',
      invoke: '0.sign-up.openingProof',
      input: { purpose: 'sign-up', to: ana, locale: 'en' },
    }
    const conversation = { ...opening, effectCount: 4, pending: [asked] }
    const opened = { challenge: 'c1', resendAt: NOW + MINUTE, expiresAt: NOW + 10 * MINUTE }
    return settle(registry, conversation, 3, opened, NOW)?.next as Conversation
  }

  test('is pending until it is done, and its receipt reaches the flow', () => {
    const conversation = wished()
    expect(conversation.pending).toMatchObject([{ n: 4, background: { type: 'sendCode', challenge: 'c1' } }])
    const event = { type: 'receipt', challenge: 'c1', outcome: 'accepted' }
    const done = backgroundDone(registry, conversation, 4, { event }, NOW)
    expect(done?.next.pending).toEqual([])
    expect(draftOf(done?.next as Conversation).sent).toBe('accepted')
    expect(backgroundDone(registry, done?.next as Conversation, 4, { event }, NOW)).toBeUndefined()
  })

  test('that is to be tried again stays, with its next moment', () => {
    const later = backgroundDone(registry, wished(), 4, { retryAt: NOW + 5000 }, NOW)
    expect(later?.next.pending).toMatchObject([{ n: 4, due: NOW + 5000 }])
    expect(later?.draw).toBe('no')
  })

  test('survives the person going elsewhere', () => {
    expect(said(registry, wished(), command('cancel')).next.pending).toMatchObject([{ n: 4 }])
  })
})

describe('a timer', () => {
  test('is set with its state, and silenced when the state is left', () => {
    const region = said(registry, standingIn(registry, 'home'), command('signup')).next
    const { aDay = 0 } = top(region)?.timers ?? {}
    expect(aDay).toBeGreaterThan(NOW + 23 * 60 * MINUTE)
    expect(nextWake(region)).toBe(aDay)
    const code = {
      ...signUp('code', sent),
      frames: [{ ...top(signUp('code', sent)), timers: { cooldown: 7 } }],
    }
    expect(top(said(registry, code as Conversation, command('back')).next)?.timers).not.toHaveProperty(
      'cooldown',
    )
  })

  test('rings once, when its time has come, and the reminder makes a sound', () => {
    const region = said(registry, standingIn(registry, 'home'), command('signup')).next
    const due = nextWake(region) as number
    expect(wake(registry, region, due - 1)).toMatchObject({ next: region, draw: 'no', handled: false })
    const rung = wake(registry, region, due)
    expect([rung.draw, rung.remarks]).toEqual(['new', [{ id: 'sign-up-still-there' }]])
    expect(draftOf(rung.next).reminded).toBe(true)
    expect(nextWake(rung.next)).toBeUndefined()
    expect(wake(registry, rung.next, due + MINUTE)).toMatchObject({ draw: 'no', handled: false })
  })

  test('of a person who has blocked the bot waits until they return', () => {
    const region = { ...said(registry, standingIn(registry, 'home'), command('signup')).next, blocked: true }
    expect(nextWake(region)).toBeUndefined()
    expect(wake(registry, region, NOW + 99 * 60 * MINUTE).next.frames).toEqual(region.frames)
  })
})

describe('what happens elsewhere', () => {
  const link = { type: 'linkOpened', challenge: 'c1', sealed: 's' }

  test('goes to the flow that waits for the event, also below another flow', () => {
    const reading = said(registry, signUp('code', sent), command('tips')).next
    expect(stack(dispatch(registry, reading, link, NOW).next)).toEqual(['sign-up.checkingLink', 'tips.menu'])
  })

  const alert = {
    notification: 'n1',
    kind: 'signed-in',
    facts: { device: 'Firefox', new: true },
    when: NOW,
    region: 'ES',
    undo: true,
  }
  const alerted = (conversation: Conversation) =>
    open(registry, conversation, { flow: 'alert', event: { type: 'alert', alert } }, NOW)

  test('is not told twice: a page that is filled in below a notification does not draw that anew', () => {
    const waiting = signUp('passwordPage', { ...sent, ticket: 't1' })
    const told = alerted(waiting)
    expect([told.draw, stack(told.next)]).toEqual(['new', ['sign-up.passwordPage', 'alert.telling']])
    const filled = dispatch(registry, told.next, { type: 'passwordChosen', ticket: 't1' }, NOW)
    expect(stack(filled.next)).toEqual(['sign-up.code', 'alert.telling'])
    expect(filled.draw).toBe('over')
    const uncovered = dispatch(registry, waiting, { type: 'passwordChosen', ticket: 't1' }, NOW)
    expect([uncovered.draw, stack(uncovered.next)]).toEqual(['new', ['sign-up.code']])
  })

  test('is one message with another one that folds into it, and the buttons that were there count no more', () => {
    const told = alerted(standingIn(registry, 'home', 'menu', {}))
    const other = { ...alert, notification: 'n2', when: NOW + 1 }
    const folded = (at: number) =>
      open(registry, told.next, { flow: 'alert', event: { type: 'alert', alert: other }, folds: true }, at)
    expect([folded(NOW + 1).draw, stack(folded(NOW + 1).next)]).toEqual(['over', stack(told.next)])
    expect(folded(NOW + 1).next.turn).toBe(told.next.turn + 1)
    expect(folded(NOW + 2 * 60 * 60 * 1000).draw).toBe('new')
  })

  test('may undo what was just done: no chat is welcomed again below a notification', () => {
    const welcomed = standingIn(registry, 'link', 'linked', { linked: '1', name: 'Ines' })
    expect(stack(alerted(welcomed).next)).toEqual(['alert.telling'])
    const read = said(registry, alerted(welcomed).next, text('It was me'))
    expect(stack(read.next)).toEqual(['home.looking'])
  })

  test('is not covered for good by a question that a stranger has asked: it is shown again after the answer', () => {
    const told = alerted(standingIn(registry, 'home', 'menu', {})).next
    const asked = { flow: 'sign-in', event: { type: 'asked', request: 'q1' }, folds: true }
    const question = open(registry, told, asked, NOW)
    expect([question.draw, stack(question.next)]).toEqual(['new', ['alert.telling', 'sign-in.looking']])
    const left = said(registry, question.next, command('cancel'))
    expect(stack(left.next)).toEqual(['alert.telling'])
    const above = alerted(open(registry, standingIn(registry, 'home', 'menu', {}), asked, NOW).next)
    expect(stack(above.next)).toEqual(['sign-in.looking', 'alert.telling'])
  })

  test('a list that an alert has covered looks anew, and what waits or is typed stays as it was', () => {
    const read = (flow: string, state: string, context: object) =>
      said(registry, alerted(standingIn(registry, flow, state, context)).next, text('It was me'))
    const list = read('sessions', 'list', { sessions: [], count: 0 })
    expect([stack(list.next), list.remarks.length]).toEqual([['sessions.looking'], 1])
    expect(stack(read('account', 'name', {}).next)).toEqual(['account.name'])
  })

  test('by a link brings its token to the flow, and is no campaign', () => {
    const came = said(registry, standingIn(registry, 'home'), command('start', 'signin-abc-D_e'))
    expect(stack(came.next)).toContain('sign-in.looking')
    expect([top(came.next)?.context, came.next.campaign]).toEqual([{ token: 'abc-D_e' }, undefined])
  })

  test('is of no use where no flow waits for the event', () => {
    const conversation = signUp('code', sent)
    expect(dispatch(registry, conversation, { ...link, challenge: 'c9' }, NOW)).toEqual({
      next: conversation,
      entered: [],
      remarks: [],
      draw: 'no',
      handled: false,
    })
  })
})

test('a screen that did not arrive is drawn again when its time has come, and not before', () => {
  const owing = { ...standingIn(registry, 'home'), redrawAt: NOW + 5000 }
  expect(nextWake(owing)).toBe(NOW + 5000)
  expect(wake(registry, owing, NOW + 4999)).toMatchObject({ draw: 'no', next: { redrawAt: NOW + 5000 } })
  expect(wake(registry, owing, NOW + 5000)).toMatchObject({ draw: 'new', next: { redrawAt: undefined } })
})

test('what a screen had to say is said by the one that is drawn in its place', () => {
  const unsaid = [words('common-later')]
  const owing = { ...standingIn(registry, 'home'), redrawAt: NOW + 5000, unsaid }
  expect(wake(registry, owing, NOW + 4999)).toMatchObject({ remarks: [], next: { unsaid } })
  expect(wake(registry, owing, NOW + 5000)).toMatchObject({ remarks: unsaid, next: { unsaid: undefined } })
})

test('a draft that begins anew leaves nothing of the old one', () => {
  const home = said(registry, signUp('code', { ...sent, name: 'Ana' }), command('start')).next
  const restarted = said(registry, home, tap(registry, home, 'anew')).next
  expect([stack(restarted), draftOf(restarted)]).toEqual([['sign-up.region'], begun])
})

describe('what the operator turns on or off later', () => {
  const month = 30 * 24 * 60 * MINUTE
  const without = (part: Partial<Capabilities>) => ({
    ...registry,
    capabilities: { ...registry.capabilities, ...part },
  })

  test('counts at once for a draft that is a month old: mail', () => {
    const begun = standingIn(without({ mail: false }), 'sign-up', 'phone', inSpain)
    const refused = said(without({ mail: false }), begun, text(ana.value), NOW)
    expect(refused.remarks).toEqual([words('common-email-closed')])
    const opened = said(registry, refused.next, text(ana.value), NOW + month)
    expect([stack(opened.next), opened.remarks]).toEqual([['sign-up.openingCaptcha'], []])
    expect(choicesOf(registry, begun, NOW + month).map(({ id }) => id)).toContain('email')
  })

  test('counts at once for a draft that is a month old: the captcha', () => {
    const accept = (after: FlowRegistry) => {
      const begun = standingIn(without({ captcha: 'off' }), 'sign-up', 'email', inSpain)
      return stack(said(after, begun, text(ana.value), NOW + month).next)
    }
    expect(accept(registry)).toEqual(['sign-up.openingCaptcha'])
    expect(accept(without({ captcha: 'off' }))).toEqual(['sign-up.openingProof'])
  })

  test('is stored in no conversation', () => {
    for (const flow of Object.keys(registry.flows)) {
      const { frames } = standingIn(registry, flow)
      expect(
        frames.filter(({ context }) => /capabilities|captcha|sms/.test(JSON.stringify(context))),
      ).toEqual([])
    }
  })
})
