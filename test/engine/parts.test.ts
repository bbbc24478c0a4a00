import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unsealed } from '../../scripts/flows-check/registry.ts'
import { createBoundedMap } from '../../src/bounded-map.ts'
import { createButtons } from '../../src/engine/buttons.ts'
import { createLanes } from '../../src/engine/lanes.ts'
import { pack } from '../../src/engine/packing/pack.ts'
import { unpack } from '../../src/engine/packing/unpack.ts'
import { type Conversation, read, write } from '../../src/engine/record.ts'
import { createVault } from '../../src/engine/vault.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { NOW, registryWith, standingIn } from '../fixtures/engine-chat.ts'
import { complete } from '../flows/sign-up/drafts.ts'

const secrets = createSecrets([Buffer.alloc(32, 7)])

describe('lanes', () => {
  test('run the work of one conversation one after the other, in the order in which it came', async () => {
    const lanes = createLanes(50)
    const done: number[] = []
    const works = [3, 1, 2].map((pauses, index) =>
      lanes.run('a', async () => {
        for (let pause = 0; pause < pauses; pause += 1) await turn()
        done.push(index)
      }),
    )
    await Promise.all(works)
    expect(done).toEqual([0, 1, 2])
  })

  test('do not let different conversations wait for each other', async () => {
    const lanes = createLanes(50)
    let open = () => {}
    const slow = lanes.run('a', () => new Promise<void>((resolve) => (open = resolve)))
    await lanes.run('b', async () => {})
    open()
    await slow
  })

  test('go on after work that failed', async () => {
    const lanes = createLanes(50)
    await expect(lanes.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await lanes.run('a', async () => 'yes')).toBe('yes')
  })

  test('take no more than their depth, and again when there is room', async () => {
    const lanes = createLanes(2)
    const [one, two] = [lanes.run('a', turn), lanes.run('a', turn)]
    expect(lanes.run('a', turn)).toBeUndefined()
    expect(lanes.run('b', turn)).toBeDefined()
    await Promise.all([one, two])
    expect(lanes.run('a', turn)).toBeDefined()
    await lanes.idle()
  })
})

describe('the vault', () => {
  const open = () => {
    const clock = { now: 0 }
    return { clock, vault: createVault(1000, () => clock.now) }
  }

  test('gives what it holds until it is dropped', () => {
    const { vault } = open()
    vault.put('u1', 'secret')
    expect([vault.take('u1'), vault.take('u1'), vault.take('u2')]).toEqual(['secret', 'secret', undefined])
    vault.drop('u1')
    expect(vault.take('u1')).toBeUndefined()
  })

  test('forgets each secret when its time is over, and no sooner', () => {
    const { clock, vault } = open()
    vault.put('u1', 'one')
    clock.now = 600
    vault.put('u2', 'two')
    clock.now = 999
    expect(vault.take('u1')).toBe('one')
    clock.now = 1000
    expect([vault.take('u1'), vault.take('u2')]).toEqual([undefined, 'two'])
  })

  test('holds a secret longer when it is given again', () => {
    const { clock, vault } = open()
    vault.put('u1', 'one')
    clock.now = 900
    vault.put('u1', 'one')
    clock.now = 1500
    expect(vault.take('u1')).toBe('one')
  })
})

describe('a button', () => {
  const buttons = createButtons(secrets)
  const token = buttons.token('tg:1', 1234, 'change-identifier-of-all')

  test('fits into callback_data, also in a long conversation', () => {
    expect(Buffer.byteLength(buttons.token('tg:1', 2 ** 31, 'x'.repeat(24)))).toBeLessThanOrEqual(64)
  })

  test('comes back as it was made, in its own chat', () => {
    expect(buttons.open('tg:1', token)).toEqual({ turn: 1234, choice: 'change-identifier-of-all' })
    expect(buttons.open('tg:2', token)).toBeUndefined()
  })

  test('whose turn or seal was changed is not believed', () => {
    const [turn = '', choice = '', seal = ''] = token.split('.')
    const changed = (text: string) =>
      [...text].map((sign, at) => text.slice(0, at) + (sign === 'a' ? 'b' : 'a') + text.slice(at + 1))
    const turns = changed(turn).map((other) => `${other}.${choice}.${seal}`)
    const seals = changed(seal).map((other) => `${turn}.${choice}.${other}`)
    const forged = [...turns, ...seals, `0${token}`, `${token}A`, token.slice(1), token.slice(0, -1)]
    for (const one of [...forged, '', '.', '..', '...', `${turn}..${seal}`, 'ñ'.repeat(30)])
      expect(buttons.open('tg:1', one), one).toBeUndefined()
  })

  test('is sealed anew for each turn and each chat, and alike within one', () => {
    const sealOf = (chat: string, turn: number, choice: string) =>
      buttons.token(chat, turn, choice).split('.').at(-1)
    expect(sealOf('tg:1', 1, 'a')).toBe(sealOf('tg:1', 1, 'b'))
    expect(new Set([sealOf('tg:1', 1, 'a'), sealOf('tg:1', 2, 'a'), sealOf('tg:2', 1, 'a')]).size).toBe(3)
  })

  test('of another server is not believed', () => {
    const other = createButtons(createSecrets([Buffer.alloc(32, 8)]))
    expect(other.open('tg:1', token)).toBeUndefined()
  })
})

describe('a record', () => {
  const conversation: Conversation = {
    ...standingIn(registryWith(), 'sign-up', 'review', {
      ...complete,
      address: { kind: 'email', value: 'ana.maria.fernandez.lopez@university.example.com' },
    }),
    name: 'Ana María Fernández López',
    language: 'es-MX',
    campaign: 'spring',
    turn: 40,
    tapped: '39.create',
    effectCount: 17,
    presented: { version: 55, at: NOW },
    card: undefined,
    redrawAt: NOW,
    blocked: true,
    relocated: true,
    pending: [
      { n: 16, flow: 'sign-up', due: NOW, tries: 2, background: { type: 'eraseMessage', message: '7' } },
      {
        n: 17,
        flow: 'sign-up',
        due: NOW,
        tries: 0,
        request: 'checkCode',
        invoke: '0.sign-up.checkingCode',
        input: { challenge: 'c1', sealed: 'u1' },
      },
    ],
  }

  test('comes back as it was written', () => {
    expect(read(secrets, 'tg:1', write(secrets, 'tg:1', conversation))).toEqual(conversation)
    const least = { createdAt: NOW, locale: 'en', turn: 0, effectCount: 0, frames: [], pending: [] }
    expect(read(secrets, 'tg:1', write(secrets, 'tg:1', least))).toEqual(least)
  })

  test('of a sign-up in progress takes less than 512 bytes', () => {
    expect(write(secrets, 'tg:1', conversation).length).toBeLessThan(512)
  })

  test('cannot be read in the place of another, nor when a bit was changed', () => {
    const record = write(secrets, 'tg:1', conversation)
    expect(() => read(secrets, 'tg:2', record)).toThrow(
      expect.objectContaining({ code: 'secret/unreadable' }),
    )
    const changed = Uint8Array.from(record)
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
    expect(() => read(secrets, 'tg:1', changed)).toThrow(
      expect.objectContaining({ code: 'secret/unreadable' }),
    )
  })

  test('that was not packed by this format is refused', () => {
    for (const bytes of [[], [0, 1, 2], [1], [1, 0xd1], [1, 0xc6, 5, 65], [1, 5, 5], [2, 5], [1, 0xff]])
      expect(() => read(unsealed, '', Buffer.from(bytes)), `${bytes}`).toThrow()
  })
})

test('whatever JSON can say is packed and unpacked', () => {
  const moment = fc.integer({ min: 1e12, max: 2e12 })
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('region', 'aDay', '__proto__', 'x'.repeat(300)),
  )
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, false, 63, 64, -1, 2 ** 52, -(2 ** 52), 0.5),
      moment,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
      text,
      fc.array(tie('any'), { maxLength: 20 }),
      fc.dictionary(text, tie('any'), { maxKeys: 20, noNullPrototype: true }),
    ),
  })).any
  fc.assert(
    fc.property(value, (given) => {
      expect(unpack(pack(given))).toEqual(given)
    }),
  )
  expect(unpack(pack({ a: undefined, b: 1 }))).toEqual({ b: 1 })
})

test('a bounded map forgets what was not set for longest', () => {
  const map = createBoundedMap<number>(2)
  map.set('a', 1)
  map.set('b', 2)
  map.set('a', 3)
  map.set('c', 4)
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([3, undefined, 4])
  map.delete('a')
  expect(map.get('a')).toBeUndefined()
})
