import { describe, expect, test } from 'vitest'
import { type EventObject, initialTransition, transition } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import type { Content, Tip } from '../../flows/content.ts'
import { type ScreenEnvironment, words } from '../../flows/screen.ts'
import type { Context } from '../../flows/tips/context.ts'
import { tips } from '../../flows/tips/flow.ts'
import { parseMarkdown } from '../../src/content/markdown.ts'
import { capabilities, environmentOf } from '../fixtures/content-around.ts'

const { machine, screens } = tips

const tip = (id: string, topic: string, more: Partial<Tip> = {}): Tip => ({
  id,
  topic,
  title: `About ${id}`,
  text: parseMarkdown(`**About ${id}**`),
  ...more,
})

const content: Content = {
  actions: ['signup'],
  topics: [
    { id: 'passwords', title: '🔑 Passwords' },
    { id: 'fraud', title: '🎣 Fraud' },
    { id: 'empty', title: 'Nothing yet' },
  ],
  tips: [
    tip('own-password', 'passwords', { action: 'signup' }),
    tip('passkeys', 'passwords', { action: 'account' }),
    tip('phishing', 'fraud', {
      title: 'Phishing: hurry is the hook',
      text: parseMarkdown('Señales de **prisa**'),
    }),
  ],
  guides: [],
}

const environment: ScreenEnvironment = {
  at: 0,
  capabilities,
  locale: 'en',
  locales: ['en'],
  content,
  brand: {
    id: 'example',
    name: 'Example',
    account: 'Example Account',
    regions: ['ES'],
    links: {
      privacy: 'https://example.com/privacy',
      terms: 'https://example.com/terms',
      signIn: 'https://example.com/sign-in',
      contact: 'https://example.com/contact',
    },
    terms: '1',
    password: 'default',
  },
}

type State = keyof typeof screens

const when = (value: State, context: Context, event: EventObject) => {
  const [after, actions] = transition(machine, machine.resolveState({ value, context }), event as never)
  return {
    state: after.value,
    context: after.context,
    emitted: actions.map(({ params }) => (params as { event: unknown }).event),
  }
}

const say = (text: string) => ({ kind: 'text', text, message: '1' }) as const

describe('tips begin', () => {
  test('with the topics, and remember nothing', () => {
    const [first, actions] = initialTransition(machine, { at: environment.at, capabilities })
    expect([first.value, first.context, actions]).toEqual(['menu', {}, []])
  })

  test('with a button for the tip of the day and for each topic that has a tip', () => {
    expect(screens.menu.show({}, environment)).toEqual({
      text: [words('tips-topics')],
      choices: [
        [
          {
            id: 'tip-of-the-day',
            label: words('tips-choice-today'),
            event: { type: 'read', article: 'own-password' },
          },
        ],
        [
          { id: 'passwords', label: '🔑 Passwords', event: { type: 'read', article: 'own-password' } },
          { id: 'fraud', label: '🎣 Fraud', event: { type: 'read', article: 'phishing' } },
        ],
      ],
    })
  })

  test('with another tip tomorrow, and the same one all day', () => {
    const today = (at: number) => screens.menu.show({}, { ...environment, at }).choices?.[0]?.[0]?.event
    const day = 24 * 60 * 60 * 1000
    expect([day, 2 * day - 1, 2 * day].map(today)).toEqual([
      { type: 'read', article: 'passkeys' },
      { type: 'read', article: 'passkeys' },
      { type: 'read', article: 'phishing' },
    ])
  })
})

describe('a tip', () => {
  test('is opened by its id, which is all that the flow stores', () => {
    expect(when('menu', {}, { type: 'read', article: 'phishing' } as EventObject)).toEqual({
      state: 'reading',
      context: { article: 'phishing' },
      emitted: [],
    })
  })

  test('shows its place, its words and the ways on', () => {
    expect(screens.reading.show({ article: 'own-password' }, environment)).toEqual({
      text: [
        words('tips-place', { topic: '🔑 Passwords', number: 1, count: 2 }),
        { richText: parseMarkdown('**About own-password**') },
      ],
      choices: [
        [
          {
            id: 'signup',
            label: words('tips-choice-signup'),
            event: { type: 'go', flow: 'sign-up' },
            style: 'primary',
          },
        ],
        [{ id: 'next', label: words('tips-choice-next'), event: { type: 'read', article: 'passkeys' } }],
        [
          { id: 'topics', label: words('tips-choice-topics'), event: { type: 'menu' }, insteadOf: 'back' },
          { id: 'done', label: words('tips-choice-done'), event: { type: 'done' }, insteadOf: 'cancel' },
        ],
      ],
    })
  })

  test('has no button for an action that this release lacks', () => {
    const ids = screens.reading
      .show({ article: 'passkeys' }, environment)
      .choices?.flat()
      .map(({ id }) => id)
    expect(ids).toEqual(['next', 'topics', 'done'])
  })

  test('is followed by the next one, across topics, and the last by the first', () => {
    const next = (id: string) =>
      screens.reading
        .show({ article: id }, environment)
        .choices?.flat()
        .find((choice) => choice.id === 'next')?.event?.article
    expect(content.tips.map(({ id }) => next(id))).toEqual(['passkeys', 'phishing', 'own-password'])
  })

  test('gives way to the next', () => {
    expect(
      when('reading', { article: 'passkeys' }, { type: 'read', article: 'phishing' } as EventObject),
    ).toEqual({
      state: 'reading',
      context: { article: 'phishing' },
      emitted: [],
    })
  })

  test('sends the person to what it advises, and is still open afterwards', () => {
    expect(
      when('reading', { article: 'own-password' }, { type: 'go', flow: 'sign-up' } as EventObject),
    ).toEqual({
      state: 'reading',
      context: { article: 'own-password' },
      emitted: [{ type: 'go', flow: 'sign-up' }],
    })
  })

  test('that this release no longer has shows the topics, and their buttons work', () => {
    expect(screens.reading.show({ article: 'gone' }, environment)).toEqual(screens.menu.show({}, environment))
    expect(
      when('reading', { article: 'gone' }, { type: 'read', article: 'phishing' } as EventObject).context,
    ).toEqual({
      article: 'phishing',
    })
  })
})

describe('back and done', () => {
  test.each([
    ['back', 'reading', 'menu'],
    ['menu', 'reading', 'menu'],
    ['done', 'reading', 'closed'],
    ['cancel', 'reading', 'closed'],
    ['back', 'menu', 'closed'],
    ['cancel', 'menu', 'closed'],
  ] as const)('"%s" leads from %s to %s', (type, from, to) => {
    expect(when(from, { article: 'phishing' }, { type })).toEqual({
      state: to,
      context: { article: 'phishing' },
      emitted: [],
    })
  })

  test('lead from every state to the end', () => {
    for (const value of ['menu', 'reading'] as const) {
      const ends = getShortestPaths(machine, {
        fromState: machine.resolveState({ value, context: {} }),
        events: [{ type: 'back', at: environment.at, capabilities }],
        toState: ({ status }) => status === 'done',
      })
      expect(
        ends.map(({ state }) => state.value),
        value,
      ).toEqual(['closed'])
    }
  })
})

describe('a typed word', () => {
  test.each(['phishing', 'PHISHING?', 'what is phishíng', 'phish', 'senales', 'prisa'])(
    '"%s" opens the tip it fits',
    (text) => {
      expect(screens.menu.hear?.(say(text), {}, environment)).toEqual({ type: 'read', article: 'phishing' })
      expect(screens.reading.hear?.(say(text), { article: 'passkeys' }, environment)).toEqual({
        type: 'read',
        article: 'phishing',
      })
    },
  )

  test.each(['', '?', 'b', 'hi', 'weather', '👍', 'about'])(
    '"%s", which fits none or all, opens nothing',
    (text) => {
      expect(
        screens.menu.hear?.(say(text), {}, { ...environment, content: { ...content, tips: manyMore } }),
      ).toEqual({ remark: words('tips-unclear') })
    },
  )

  test('is all that is heard: a sticker opens nothing', () => {
    expect(
      screens.menu.hear?.({ kind: 'other', what: 'sticker', message: '1' }, {}, environment),
    ).toBeUndefined()
  })
})

describe('a typed word among the tips that ship', () => {
  test.each([
    ['en', 'password', 'own-password'],
    ['en', 'forgot my password', 'write-it-down'],
    ['en', 'Sim swap', 'sim-swap'],
    ['en', 'regions', 'region'],
    ['es', 'wifi', 'public-wifi'],
    ['es', 'códigos de recuperación', 'recovery-codes'],
    ['es', 'contraseñas', 'own-password'],
    ['es', 'dos pasos', 'two-step'],
  ])('%s: "%s" opens %s', (locale, text, tip) => {
    expect(screens.menu.hear?.(say(text), {}, environmentOf('mi', locale))).toEqual({
      type: 'read',
      article: tip,
    })
  })

  test.each(['yes', 'thanks', 'hello', 'okay'])('and "%s", which is no question, opens none', (text) => {
    expect(screens.menu.hear?.(say(text), {}, environmentOf('mi', 'en'))).toEqual({
      remark: words('tips-unclear'),
    })
  })
})

const manyMore = Array.from({ length: 12 }, (_, at) => tip(`tip-${at}`, 'passwords'))
