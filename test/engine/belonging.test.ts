import { describe, expect, test } from 'vitest'
import type { Said } from '../../flows/screen.ts'
import { openSqliteConversations } from '../../src/conversations/sqlite.ts'
import { belonging, withUnknownCommandAsText } from '../../src/engine/belonging.ts'
import { createEngine } from '../../src/engine/engine.ts'
import type { FlowRegistry } from '../../src/engine/flow-registry.ts'
import type { Conversation } from '../../src/engine/record.ts'
import { createVault } from '../../src/engine/vault.ts'
import { createRegistry } from '../../src/portico/registry.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { ID, NOW, registryWith, standingIn, tap, text, wording } from '../fixtures/engine-chat.ts'

/** As in the bot of a host that has its own `/start` and `/help`, and calls the sign-up otherwise. */
const registry: FlowRegistry = (() => {
  const standard = registryWith()
  const { commands, standing } = createRegistry({
    capabilities: standard.capabilities,
    secrets: createSecrets([Buffer.alloc(32, 7)]),
    texts: { brand: {}, wording, content: () => ({}) } as never,
    host: { commands: { start: false, help: false, signup: 'register' } },
  })
  return { ...standard, commands, standing, hosted: true }
})()

const nowhere = standingIn(registry, 'home')
const signingUp = standingIn(registry, 'sign-up')
const withHost = { ...signingUp, withHost: true }
const atPassword = standingIn(registry, 'password')

const command = (name: string, payload = ''): Said => ({
  kind: 'command',
  command: name,
  payload,
  text: `/${name} ${payload}`.trim(),
  message: '9',
})
const whose = (conversation: Conversation, said: Said) =>
  belonging(registry, ID, conversation, withUnknownCommandAsText(registry, conversation, said, NOW), NOW)
const foreignTap: Said = { kind: 'tap', token: 'shop:order:7', callback: 'c', message: '5' }
const sticker: Said = { kind: 'other', what: 'sticker', message: '9' }
const contact: Said = { kind: 'contact', phone: '+34600000000', own: true, message: '9' }

describe('in the bot of a host', () => {
  test.each<[string, Conversation, Said, ReturnType<typeof belonging>]>([
    ['a command of ours opens its flow', nowhere, command('recover'), 'ours'],
    ['a renamed command is ours by its new name', nowhere, command('register'), 'ours'],
    ['and no longer by its old one', nowhere, command('signup'), 'host'],
    ['a command that was left out is the host’s', nowhere, command('start'), 'host'],
    ['so is one that stands in every flow', nowhere, command('help'), 'host'],
    ['a deep link of ours is ours all the same', nowhere, command('start', 'recover'), 'ours'],
    ['a deep link of the host’s is not', nowhere, command('start', 'order-7'), 'host'],
    ['a command that we do not have is the host’s', nowhere, command('order'), 'host'],
    ['“cancel” is ours in a flow', signingUp, command('cancel'), 'ours'],
    ['“cancel” is the host’s where no flow is open', nowhere, command('cancel'), 'host'],
    ['“cancel” is the host’s while the person is with the host', withHost, command('cancel'), 'host'],
    ['a tap on a button of ours is ours', nowhere, tap(registry, nowhere, 'sign-up'), 'ours'],
    ['also while the person is with the host', withHost, tap(registry, withHost, 'nav-back'), 'ours'],
    ['a tap on another button is the host’s', nowhere, foreignTap, 'host'],
    ['a text at our door is the host’s', nowhere, text('hello'), 'host'],
    ['a text in a draft answers it', signingUp, text('Spain'), 'ours'],
    ['so does what is no answer, which is told to be none', signingUp, sticker, 'ours'],
    ['a text is the host’s while the person is with the host', withHost, text('XL'), 'host'],
    ['a contact that was not asked for is the host’s', nowhere, contact, 'host'],
    ['a contact is ours while our keyboard asks for it', { ...withHost, keyboard: true }, contact, 'ours'],
    ['a command of the host’s in a draft turns to the host', signingUp, command('order'), 'turning'],
    ['so does a button of the host’s', signingUp, foreignTap, 'turning'],
    ['a second one turns nowhere', withHost, command('order'), 'host'],
    [
      'an edit of a message that was no answer is the host’s',
      signingUp,
      { kind: 'edited', message: '3' },
      'host',
    ],
  ])('%s', (_, conversation, said, expected) => {
    expect(whose(conversation, said)).toBe(expected)
  })

  test('a password that begins with a slash is ours where no command could be written so', () => {
    const asked = registry.flows.password?.screens[atPassword.frames.at(-1)?.state ?? '']
    const secret = standingIn(registry, 'sign-up', 'password')
    expect(asked).toBeDefined()
    expect(whose(secret, { ...command('lanterns'), text: '/Lanterns over it' } as Said)).toBe('ours')
    expect(whose(secret, command('order'))).toBe('turning')
  })
})

test('what is left to the host costs one load and no commit, but for the moment in which a person turns to it', async () => {
  const store = openSqliteConversations(':memory:', () => NOW)
  const done: string[] = []
  const counted: typeof store = {
    ...store,
    load(id, seen) {
      done.push('load')
      return store.load(id, seen)
    },
    commit(change) {
      done.push('commit')
      return store.commit(change)
    },
  }
  const unused = () => Promise.reject(new Error('This is not called here.'))
  const engine = createEngine({
    registry,
    wording,
    screenAssets: { paint: unused, page: unused, match: unused },
    conversations: counted,
    secrets: createSecrets([Buffer.alloc(32, 7)]),
    vault: createVault(60_000, () => NOW),
    channel: {
      draw: async () => ({ ok: true, card: '5' }),
      answer: async () => {},
      erase: async () => true,
      send: async () => ({ ok: true }),
      say: async () => {},
      busy: async () => {},
      isLater: () => false,
      link: () => undefined,
      framedBy: [],
    },
    performers: new Proxy({} as never, { get: () => async () => ({ none: true }) }),
    performBackground: unused,
    now: () => NOW,
    report: (error) => {
      throw error
    },
  })
  let count = 0
  const hear = async (said: Said, key = `u${++count}`) => {
    done.length = 0
    const outcome = await engine.hear({ conversation: ID, key, said, speaker: {} })
    await engine.idle()
    return [outcome, ...done.filter((what) => what !== 'note')]
  }
  expect(await hear(text('hello'))).toEqual(['not-ours', 'load'])
  expect(await hear(command('order'))).toEqual(['not-ours', 'load'])
  expect((await hear(command('language')))[0]).toBeUndefined()
  expect(await hear(command('order'), 'order')).toEqual(['not-ours', 'load', 'commit'])
  expect(await hear(command('order'), 'order'), 'it comes again').toEqual(['not-ours', 'load'])
  expect(await hear(text('XL'))).toEqual(['not-ours', 'load'])
  expect((await hear(command('language')))[0]).toBeUndefined()
  expect((await hear(text('English'), 'english'))[0]).toBeUndefined()
  expect((await hear(text('English'), 'english'))[0], 'it comes again').toBeUndefined()
})
