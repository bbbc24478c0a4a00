import { describe, expect, test } from 'vitest'
import type { Context } from '../../flows/link/context.ts'
import { link } from '../../flows/link/flow.ts'
import { screens } from '../../flows/link/screens.ts'
import { type ScreenEnvironment, words } from '../../flows/screen.ts'
import { environmentOf } from '../fixtures/content-around.ts'
import { given, MINUTE, NOW } from '../fixtures/specification.ts'

const environment: ScreenEnvironment = { ...environmentOf('example', 'en'), at: NOW, locales: ['en'] }
const inChat = { password: 'chat' } as const
const begun: Context = {}
const here = { id: 'aa', here: true, since: NOW }
const far = { id: 'bb', here: false, since: NOW - MINUTE }
const linked: Context = { account: '1234567890', region: 'ES', chats: [here, far] }
const by = { kind: 'email', value: 'ana@example.com' } as const
const named: Context = { by, locale: 'en', ticket: 'n1', needs: 'password' }
const typing: Context = { by, locale: 'en', ticket: 'n1', needs: 'password' }

const say = (text: string) => ({ kind: 'text', text, message: '1' }) as const

describe('which account', () => {
  test('is asked at once where the chat is linked to none', () => {
    given(link, 'looking', begun).whenAnswered({ none: true }).leadsTo({ state: 'identifier' })
  })

  test.each([
    ['ana@Example.com', by],
    ['+34 612 34 56 78', { kind: 'phone', value: '+34612345678' }],
    ['34612345678', { kind: 'phone', value: '+34612345678' }],
    ['123 456 7890', { kind: 'account', value: '1234567890' }],
  ])('is understood from %s', (text, by) => {
    expect(screens.identifier.hear?.(say(text), begun, environment)).toEqual({
      type: 'named',
      by,
      locale: 'en',
    })
  })

  test.each(['hello', '12', 'ana@', '0123456789'])('is not understood from %s', (text) => {
    expect(screens.identifier.hear?.(say(text), begun, environment)).toEqual({
      remark: words('link-identifier-unclear'),
    })
  })

  test('opens a chat link and its page, which look the same whichever account was named', () => {
    given(link, 'identifier', begun)
      .when({ type: 'named', by, locale: 'en' })
      .leadsTo({
        state: 'opening',
        context: { by, locale: 'en', ticket: undefined },
        requests: [['openChatLink', { by, locale: 'en' }]],
      })
    given<Context>(link, 'opening', { by, locale: 'en' })
      .whenAnswered({ ticket: 'n1' })
      .leadsTo({ state: 'page', context: { ticket: 'n1', needs: 'password' } })
    expect(screens.page.show(named, environment).text).toEqual([
      words('link-page', { to: 'a•••@example.com' }),
      { match: 'n1', words: { id: 'common-page-match' } },
    ])
  })
})

describe('the page of a chat link', () => {
  test('links the chat as soon as the person has given the password there', () => {
    given(link, 'page', named)
      .when({ type: 'chatLinkProven', ticket: 'n1' })
      .leadsTo({ state: 'linking', requests: [['linkChat', { ticket: 'n1' }]], emitted: [{ type: 'ring' }] })
  })

  test('of an older chat link changes nothing', () => {
    given(link, 'page', named).when({ type: 'chatLinkProven', ticket: 'n0' }).nothingHappens()
  })

  test('that is over is shown no longer, and a new one is opened in its place', () => {
    given(link, 'page', named)
      .when({ type: 'pageOver', ticket: 'n1' })
      .leadsTo({
        state: 'opening',
        requests: [
          ['openChatLink', { by: named.by ?? { kind: 'account', value: '' }, locale: named.locale ?? 'en' }],
        ],
        emitted: [{ type: 'ring' }, { type: 'remark', words: words('common-page-over') }],
      })
    given(link, 'page', named).when({ type: 'pageOver', ticket: 'n0' }).nothingHappens()
    const { text, choices = [] } = screens.page.show({ ...named, ticket: undefined }, environment)
    expect(choices.flat().map(({ id }) => id)).toEqual(['open-page', 'recover'])
    expect(text.some((line) => 'match' in line)).toBe(false)
  })

  test('leads to the number of recovery codes that are left, where the person used a code on it', () => {
    given(link, 'page', named)
      .when({ type: 'chatLinkProven', ticket: 'n1', codesLeft: 2 })
      .leadsTo({
        state: 'linking',
        requests: [['linkChat', { ticket: 'n1' }]],
        emitted: [
          { type: 'ring' },
          { type: 'remark', words: words('link-code-used', { left: 2, few: 'yes' }) },
        ],
      })
  })

  test('erases a password that is written into the chat instead', () => {
    expect(screens.page.hear?.(say('four lanterns'), named, environment)).toEqual({
      type: 'strayed',
      message: '1',
    })
    given(link, 'page', named)
      .when({ type: 'strayed', message: '1' })
      .leadsTo({
        emitted: [
          { type: 'eraseMessage', message: '1' },
          { type: 'remark', words: words('link-page-not-here') },
        ],
      })
  })
})

describe('where passwords are given in the chat', () => {
  const typed = { type: 'typed', sealed: 's', message: '3' }
  const erased = [{ type: 'eraseMessage', message: '3' }] as const
  const remark = (id: Parameters<typeof words>[0]) => [{ type: 'remark', words: words(id) }] as const

  test('the password is erased at once, and compared', () => {
    given<Context>(link, 'opening', { by, locale: 'en' }, inChat)
      .whenAnswered({ ticket: 'n1' })
      .leadsTo({ state: 'password', context: { ticket: 'n1', needs: 'password' } })
    given(link, 'password', typing, inChat)
      .when(typed)
      .leadsTo({
        state: 'checking',
        requests: [['proveChatLinkInChat', { ticket: 'n1', by: 'password', sealed: 's' }]],
        emitted: erased,
      })
  })

  test('a wrong password is offered the page, where pages are reachable', () => {
    const ids = (context: Context, pages = true) =>
      (
        screens.password.show(context, {
          ...environment,
          capabilities: { ...environment.capabilities, password: 'chat', pages },
        }).choices ?? []
      )
        .flat()
        .map(({ id }) => id)
    expect(ids(typing)).toEqual(['recover'])
    expect(ids({ ...typing, refused: true }, false)).toEqual(['recover'])
    expect(ids({ ...typing, refused: true })).toEqual(['on-page', 'recover'])
    given(link, 'password', typing, inChat).when({ type: 'onPage' }).leadsTo({ state: 'page' })
  })

  test('every answer to a password leads on: right, wrong, paused, busy, lost and over', () => {
    const checking = given(link, 'checking', typing, inChat)
    checking
      .whenAnswered({ right: true })
      .leadsTo({ state: 'linking', requests: [['linkChat', { ticket: 'n1' }]] })
    checking
      .whenAnswered({ right: false })
      .leadsTo({ state: 'password', context: { refused: true }, emitted: remark('link-wrong') })
    checking
      .whenAnswered({ tooMany: true, until: NOW + MINUTE })
      .leadsTo({ state: 'slowed', context: { until: NOW + MINUTE } })
    checking.whenAnswered({ busy: true }).leadsTo({ state: 'password', emitted: remark('link-busy') })
    checking.whenAnswered({ lost: true }).leadsTo({ state: 'password', emitted: remark('common-once-more') })
    checking.whenAnswered({ over: true }).leadsTo({
      state: 'opening',
      requests: [['openChatLink', { by, locale: 'en' }]],
      emitted: remark('link-over'),
    })
  })

  test('the second factor comes after the right password, and is compared as such', () => {
    given(link, 'checking', typing, inChat)
      .whenAnswered({ needs: 'factor' })
      .leadsTo({ state: 'code', context: { needs: 'factor' } })
    const asksCode = { ...typing, needs: 'factor' as const }
    given(link, 'code', asksCode)
      .when(typed)
      .leadsTo({
        state: 'checking',
        requests: [['proveChatLinkInChat', { ticket: 'n1', by: 'factor', sealed: 's' }]],
        emitted: erased,
      })
    given(link, 'checking', asksCode, inChat)
      .whenAnswered({ right: false })
      .leadsTo({ state: 'code', emitted: remark('link-wrong-code') })
  })

  test('the chat says which message could not be deleted', () => {
    given(link, 'checking', typing, inChat)
      .when({ type: 'erased', ok: false })
      .leadsTo({ emitted: remark('common-not-erased') })
  })
})

describe('a chat that is linked', () => {
  test('names its account and the one it spoke for before, and forgets the proof', () => {
    given(link, 'linking', named)
      .whenAnswered({ linked: '1234567890', name: 'Ana', before: '9876543210' })
      .leadsTo({
        state: 'linked',
        context: {
          linked: '1234567890',
          name: 'Ana',
          before: '9876543210',
          ticket: undefined,
          by: undefined,
        },
      })
    const { text } = screens.linked.show({ linked: '1', name: 'Ana', before: '2' }, environment)
    expect(text).toEqual([
      words('link-done', { account: 'Example Account', id: '1', name: 'Ana' }),
      words('link-before', { id: '2' }),
      words('link-told'),
    ])
  })

  test('is not linked where the proof has expired: the account is asked for again', () => {
    given(link, 'linking', named)
      .whenAnswered({ over: true })
      .leadsTo({
        state: 'identifier',
        context: { ticket: undefined },
        emitted: [{ type: 'remark', words: words('link-over') }],
      })
  })

  test('is listed with the others, this one by its name', () => {
    given(link, 'looking', begun)
      .whenAnswered({ account: '1234567890', region: 'ES', chats: [here, far] })
      .leadsTo({ state: 'chats', context: { account: '1234567890', region: 'ES', chats: [here, far] } })
    const { choices } = screens.chats.show(linked, environment)
    expect(choices?.flat().map(({ label }) => label)).toEqual([
      words('link-choice-chat', { here: 'yes', since: 'January 5, 2026' }),
      words('link-choice-chat', { here: 'no', since: 'January 5, 2026' }),
      words('link-choice-another'),
      words('common-choice-account'),
    ])
  })
})

describe('unlinking', () => {
  const chosen: Context = { ...linked, chat: 'bb' }

  test('asks the owner to show to be there, and shows the chat again when the owner turns back', () => {
    given(link, 'chats', linked)
      .when({ type: 'open', chat: 'bb' })
      .leadsTo({ state: 'chat', context: { chat: 'bb' } })
    given(link, 'chat', chosen)
      .when({ type: 'unlink', locale: 'en' })
      .leadsTo({
        context: { locale: 'en' },
        emitted: [{ type: 'go', flow: 'approve', event: { type: 'ask', action: 'chats', locale: 'en' } }],
      })
  })

  test('goes on with an approval for chats, and with no other approval', () => {
    given(link, 'chat', chosen).when({ type: 'approved', action: 'delete', approval: 'a1' }).nothingHappens()
    given(link, 'chat', chosen)
      .when({ type: 'approved', action: 'chats', approval: 'a1' })
      .leadsTo({
        state: 'unlinking',
        context: { approval: 'a1' },
        requests: [['unlinkChat', { chat: 'bb', approval: 'a1' }]],
      })
  })

  test('is confirmed, and shows the list again', () => {
    const unlinking = given(link, 'unlinking', { ...chosen, approval: 'a1' })
    const looks = (id: Parameters<typeof words>[0]) =>
      ({
        state: 'looking',
        requests: [['listChats', {}]],
        emitted: [{ type: 'remark', words: words(id) }],
      }) as const
    unlinking.whenAnswered({ unlinked: true, here: true }).leadsTo(looks('link-unlinked-here'))
    unlinking.whenAnswered({ unlinked: true, here: false }).leadsTo(looks('link-unlinked'))
    unlinking.whenAnswered({ gone: true }).leadsTo(looks('link-gone'))
    unlinking
      .whenAnswered({ over: true })
      .leadsTo({ state: 'chat', emitted: [{ type: 'remark', words: words('link-show-again') }] })
  })
})
