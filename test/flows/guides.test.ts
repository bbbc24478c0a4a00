import { describe, expect, test } from 'vitest'
import { type EventObject, initialTransition, transition } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import type { Context } from '../../flows/guides/context.ts'
import { guides } from '../../flows/guides/flow.ts'
import { type ScreenEnvironment, words } from '../../flows/screen.ts'
import { parseMarkdown } from '../../src/content/markdown.ts'
import { capabilities, environmentOf } from '../fixtures/content-around.ts'

const { machine, screens } = guides
type State = keyof typeof screens

const environment: ScreenEnvironment = {
  ...environmentOf('example', 'en'),
  content: {
    actions: ['tips'],
    topics: [],
    tips: [],
    guides: [
      {
        id: 'what-for',
        title: 'What it is for',
        text: parseMarkdown('**What it is for**'),
        action: 'signup',
      },
      { id: 'phone', title: 'On your phone', text: parseMarkdown('**On your phone**'), action: 'tips' },
      { id: 'mail', title: 'A mail that has not come yet', text: parseMarkdown('**Mail**') },
      { id: 'google', title: 'Google', text: parseMarkdown('**Google**') },
      { id: 'region', title: 'Region', text: parseMarkdown('**Region**') },
      { id: 'about', title: 'About', text: parseMarkdown('**About**') },
      { id: 'long', title: 'One more that is long', text: parseMarkdown('**One more**') },
    ],
  },
}

const when = (value: State, context: Context, event: EventObject) => {
  const [after, actions] = transition(machine, machine.resolveState({ value, context }), event as never)
  return {
    state: after.value,
    context: after.context,
    emitted: actions.map(({ params }) => (params as { event: unknown }).event),
  }
}

const say = (text: string) => ({ kind: 'text', text, message: '1' }) as const

test('guides begin with their menu, two short titles beside each other, a long one alone', () => {
  const [first, actions] = initialTransition(machine, { at: environment.at, capabilities })
  expect([first.value, first.context, actions]).toEqual(['menu', {}, []])
  expect(screens.menu.show({}, environment)).toEqual({
    text: [words('guides-menu', { account: 'Example Account' })],
    choices: [
      [
        { id: 'what-for', label: 'What it is for', event: { type: 'read', article: 'what-for' } },
        { id: 'phone', label: 'On your phone', event: { type: 'read', article: 'phone' } },
      ],
      [{ id: 'mail', label: 'A mail that has not come yet', event: { type: 'read', article: 'mail' } }],
      [
        { id: 'google', label: 'Google', event: { type: 'read', article: 'google' } },
        { id: 'region', label: 'Region', event: { type: 'read', article: 'region' } },
      ],
      [{ id: 'about', label: 'About', event: { type: 'read', article: 'about' } }],
      [{ id: 'long', label: 'One more that is long', event: { type: 'read', article: 'long' } }],
    ],
  })
})

describe('a guide', () => {
  test('is opened by its id, which is all that the flow stores', () => {
    expect(when('menu', {}, { type: 'read', article: 'phone' } as EventObject)).toEqual({
      state: 'reading',
      context: { article: 'phone' },
      emitted: [],
    })
  })

  test('shows its words and the ways on', () => {
    expect(screens.reading.show({ article: 'phone' }, environment)).toEqual({
      text: [{ richText: parseMarkdown('**On your phone**') }],
      choices: [
        [
          {
            id: 'tips',
            label: words('guides-choice-tips'),
            event: { type: 'go', flow: 'tips' },
            style: 'primary',
          },
        ],
        [{ id: 'next', label: words('guides-choice-next'), event: { type: 'read', article: 'mail' } }],
        [
          { id: 'menu', label: words('guides-choice-menu'), event: { type: 'menu' }, insteadOf: 'back' },
          { id: 'done', label: words('guides-choice-done'), event: { type: 'done' }, insteadOf: 'cancel' },
        ],
      ],
    })
  })

  test('has no button for an action that this release lacks', () => {
    const ids = screens.reading
      .show({ article: 'what-for' }, environment)
      .choices?.flat()
      .map(({ id }) => id)
    expect(ids).toEqual(['next', 'menu', 'done'])
  })

  test('sends the person to what it explains, and is still open afterwards', () => {
    expect(when('reading', { article: 'phone' }, { type: 'go', flow: 'tips' } as EventObject)).toEqual({
      state: 'reading',
      context: { article: 'phone' },
      emitted: [{ type: 'go', flow: 'tips' }],
    })
  })

  test('that this release no longer has shows the menu', () => {
    expect(screens.reading.show({ article: 'gone' }, environment)).toEqual(screens.menu.show({}, environment))
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
    expect(when(from, { article: 'phone' }, { type })).toEqual({
      state: to,
      context: { article: 'phone' },
      emitted: [],
    })
  })

  test.each(['menu', 'reading'] as const)('lead from %s to the end', (value) => {
    const ends = getShortestPaths(machine, {
      fromState: machine.resolveState({ value, context: {} }),
      events: [{ type: 'back', at: environment.at, capabilities }],
      toState: ({ status }) => status === 'done',
    })
    expect(ends.map(({ state }) => state.value)).toEqual(['closed'])
  })
})

describe('a typed word opens the guide of brand mi that it fits', () => {
  test.each([
    ['en', 'region', 'region'],
    ['en', 'computer', 'browser'],
    ['en', 'Google', 'google'],
    ['en', 'Second Space', 'what-for'],
    ['en', 'spam', 'activation-mail'],
    ['en', 'where is two-step verification', 'safety'],
    ['es', 'contraseña', 'password'],
    ['es', 'CONTRASENA', 'password'],
    ['es', '¿qué región?', 'region'],
    ['es', 'no me llega el correo', 'activation-mail'],
    ['es', 'HyperOS', 'what-for'],
  ])('%s: "%s" → %s', (locale, text, guide) => {
    expect(screens.menu.hear?.(say(text), {}, environmentOf('mi', locale))).toEqual({
      type: 'read',
      article: guide,
    })
  })

  test.each([
    { says: 'nothing', text: '' },
    { says: 'a sign', text: '?' },
    { says: 'no word of any language', text: 'qwerty' },
    { says: 'a picture', text: '👍' },
    { says: 'a wall of text', text: 'xyz '.repeat(1000) },
  ])('and none for $says', ({ text }) => {
    expect(screens.menu.hear?.(say(text), {}, environmentOf('mi', 'en'))).toEqual({
      remark: words('guides-unclear'),
    })
  })
})
