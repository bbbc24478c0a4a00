import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Snapshot } from '../../flows/flow.ts'
import { signUp } from '../../flows/sign-up/flow.ts'
import { salvage } from '../../flows/sign-up/migrations.ts'
import { firstOpen } from '../../flows/sign-up/steps.ts'
import { root, unsealed } from '../../scripts/flows-check/registry.ts'
import { dispatch } from '../../src/engine/decide.ts'
import { top } from '../../src/engine/flow-registry.ts'
import { pack } from '../../src/engine/packing/pack.ts'
import { type Conversation, read } from '../../src/engine/record.ts'
import { announced, upgrade } from '../../src/engine/upgrade.ts'
import { capabilities } from '../fixtures/content-around.ts'
import { NOW, registryWith, said, stack, standingIn, tap, text } from '../fixtures/engine-chat.ts'
import { questions } from '../fixtures/questions.ts'

const first = questions(1, ['name', 'phone'])
const before = registryWith(first)
/** Has told a name, and looks at the question for a phone number. */
const atPhone = standingIn(before, 'questions', 'phone', { name: 'Ana' })
const number = text('+34612345678')

const answersOf = (conversation: Conversation) => top(conversation)?.context

describe('a conversation of this version', () => {
  test('is left as it is', () => {
    expect(upgrade(before, atPhone, NOW)).toBe(atPhone)
  })
})

describe('where a step was inserted', () => {
  const to = (state: string) => ({ 1: (place: Snapshot) => ({ ...place, state }) })
  const inserted = ['name', 'company', 'phone']

  test('a person keeps their place and is asked afterwards, if the migration says so', () => {
    const registry = registryWith(questions(2, inserted, { migrations: to('phone') }))
    const upgraded = upgrade(registry, atPhone, NOW)
    expect(upgraded).toEqual({ ...atPhone, frames: [{ ...top(atPhone), version: 2 }] })
    const { next, remarks } = announced(said(registry, upgraded, number))
    expect(remarks).toEqual([])
    expect(stack(next)).toEqual(['questions.company'])
    expect(answersOf(next)).toEqual({ name: 'Ana', phone: '+34612345678' })
  })

  test('a number that answers the old question is not stored as the company', () => {
    const registry = registryWith(questions(2, inserted, { migrations: to('company') }))
    const first = announced(said(registry, upgrade(registry, atPhone, NOW), number))
    expect(answersOf(first.next)).toEqual({ name: 'Ana' })
    expect(stack(first.next)).toEqual(['questions.company'])
    expect([first.draw, first.remarks]).toEqual(['new', [{ id: 'common-mended' }]])

    const second = announced(said(registry, upgrade(registry, first.next, NOW), text('Acme')))
    expect(second.remarks).toEqual([])
    expect(answersOf(second.next)).toEqual({ name: 'Ana', company: 'Acme' })
  })

  test('without a migration the draft is put aside with its answers, and the new step is asked', () => {
    const registry = registryWith(questions(2, inserted))
    const upgraded = upgrade(registry, atPhone, NOW)
    expect(stack(upgraded)).toEqual(['questions.aside'])
    expect(answersOf(upgraded)).toEqual({ name: 'Ana' })
    const { next } = announced(said(registry, upgraded, number))
    expect(answersOf(next)).toEqual({ name: 'Ana' })
    expect(stack(said(registry, next, tap(registry, next, 'resume')).next)).toEqual(['questions.company'])
  })
})

describe('where a step was renamed', () => {
  const renamed = questions(2, ['name', 'mobile'], {
    migrations: { 1: ({ context }) => ({ state: 'mobile', context }) },
  })
  const registry = registryWith(renamed)

  test('what is said first shows it, and what is said then answers it', () => {
    const first = announced(said(registry, upgrade(registry, atPhone, NOW), number))
    expect(answersOf(first.next)).toEqual({ name: 'Ana' })
    expect(stack(first.next)).toEqual(['questions.mobile'])
    expect(stack(said(registry, first.next, number).next)).toEqual(['home.looking'])
  })

  test('a button of the old step leads nowhere', () => {
    const { next, remarks } = announced(
      said(registry, upgrade(registry, atPhone, NOW), tap(before, atPhone, 'any')),
    )
    expect([answersOf(next), remarks]).toEqual([{ name: 'Ana' }, [{ id: 'common-mended' }]])
    const again = said(registry, next, tap(before, atPhone, 'any'))
    expect([answersOf(again.next), again.toast]).toEqual([{ name: 'Ana' }, { id: 'common-old-button-toast' }])
  })

  test('several versions are gone through one after the other', () => {
    const third = questions(3, ['title', 'mobile'], {
      migrations: {
        ...renamed.migrations,
        2: ({ state, context: { name, ...rest } }: { state: string; context: { name?: string } }) => ({
          state,
          context: { ...rest, title: name },
        }),
      },
    })
    expect(upgrade(registryWith(third), atPhone, NOW)).toMatchObject({
      frames: [{ version: 3, state: 'mobile', context: { title: 'Ana' } }],
    })
  })
})

describe('a draft that cannot be migrated', () => {
  const aside = { frames: [{ flow: 'questions', version: 2, state: 'aside', context: { name: 'Ana' } }] }

  test.each([
    ['its step was removed', questions(2, ['name', 'email'])],
    ['there is no migration', questions(2, ['name', 'phone'])],
    [
      'its migration leads to no state',
      questions(2, ['name', 'phone'], { migrations: { 1: ({ context }) => ({ state: 'fax', context }) } }),
    ],
    [
      'its migration cannot cope with it',
      questions(2, ['name', 'phone'], {
        migrations: {
          1: () => {
            throw new Error('odd')
          },
        },
      }),
    ],
    [
      'its context does not parse afterwards',
      questions(2, ['name', 'phone'], {
        migrations: { 1: ({ state, context }) => ({ state, context: { ...context, age: 7 } }) },
      }),
    ],
    [
      'it would wait for the answer to a request that was not made',
      questions(2, ['name', 'check', 'phone'], {
        checked: 'check',
        migrations: { 1: ({ context }) => ({ state: 'check', context }) },
      }),
    ],
  ])('is put aside with its answers when %s', (_why, flow) => {
    const upgraded = upgrade(registryWith(flow), atPhone, NOW)
    expect(upgraded).toMatchObject({ ...aside, relocated: true })
    expect(upgraded.turn).toBeGreaterThan(atPhone.turn)
  })

  test('of a later version, after a rollback, is put aside with the answers this one knows', () => {
    const later = registryWith(questions(9, ['name', 'company', 'phone']))
    for (const context of [{ name: 'Ana' }, { name: 'Ana', company: 'Acme' }]) {
      const theirs = standingIn(later, 'questions', 'phone', context)
      expect(upgrade(registryWith(questions(2, ['name', 'phone'])), theirs, NOW)).toMatchObject(aside)
    }
  })

  test('begins anew on top of the stack where there is nothing to keep, and goes from below', () => {
    const plain = (version: number, steps: string[]) => {
      const { salvage: _, ...flow } = questions(version, steps)
      return registryWith(flow)
    }
    const registry = plain(2, ['name', 'email'])
    expect(upgrade(registry, atPhone, NOW)).toMatchObject({
      frames: [{ version: 2, state: 'name', context: {} }],
      relocated: true,
    })
    const below = { ...atPhone, frames: [...atPhone.frames, ...standingIn(registry, 'language').frames] }
    expect(stack(upgrade(registry, below, NOW))).toEqual(['language.asking'])
  })

  test('of a flow that is gone leaves the person in the main menu, and says so', () => {
    const gone = registryWith()
    const { next, remarks } = announced(said(gone, upgrade(gone, atPhone, NOW), number))
    expect([stack(next), remarks]).toEqual([['home.looking'], [{ id: 'common-mended' }]])
  })

  test('leaves what stands below it alone', () => {
    const draft = standingIn(registryWith(), 'sign-up', 'email', {
      addresses: 0,
      region: 'ES',
    })
    const both = { ...atPhone, frames: [...draft.frames, ...atPhone.frames] }
    expect(upgrade(registryWith(), both, NOW).frames).toEqual(draft.frames)
  })

  test('forgets its requests, and keeps its background effects', () => {
    const effect = { flow: 'questions', due: NOW, tries: 0 }
    const pending = [
      {
        ...effect,
        n: 1,
        request: 'openCaptcha',
        invoke: '0.questions.check',
        effect: { by: 'page', locale: 'en' },
      },
      { ...effect, n: 2, background: { type: 'eraseMessage', message: '3' } },
      {
        ...effect,
        n: 3,
        flow: 'sign-up',
        request: 'openCaptcha',
        invoke: 'x',
        effect: { by: 'page', locale: 'en' },
      },
    ] as Conversation['pending']
    const renamed = { migrations: { 1: ({ context }: Snapshot) => ({ state: 'mobile', context }) } }
    for (const flow of [questions(2, ['name']), questions(2, ['name', 'mobile'], renamed)]) {
      const upgraded = upgrade(registryWith(flow), { ...atPhone, pending }, NOW)
      expect(upgraded.pending.map(({ n }) => n)).toEqual([2, 3])
    }
  })

  test('is told to the person once, with the first screen that is drawn', () => {
    const registry = registryWith(questions(2, ['name']))
    const upgraded = upgrade(registry, atPhone, NOW)
    const silent = announced({ next: upgraded, entered: [], remarks: [], draw: 'no', handled: true })
    expect([silent.next.relocated, silent.remarks]).toEqual([true, []])
    const drawn = announced({ ...silent, draw: 'over' })
    expect([drawn.next.relocated, drawn.remarks]).toEqual([undefined, [{ id: 'common-mended' }]])
    expect(announced({ ...drawn, remarks: [] }).remarks).toEqual([])
  })
})

describe('a sign-up', () => {
  const stored = readFileSync(join(root, 'test/flows/corpus/sign-up/1.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((record) => read(unsealed, '', pack(JSON.parse(record))))
  const ids = stored.map((it) => [stack(it).join(), it] as const)
  /** Knows of no way from any version before. */
  const later = { ...signUp, version: signUp.version + 1, migrations: {} }
  const answers = ['region', 'address', 'human', 'proven', 'name', 'password'] as const

  test.each(ids)(
    'that stands at %s keeps every answer when a later release cannot place it',
    (_place, it) => {
      const registry = registryWith(later)
      const upgraded = upgrade(registry, it, NOW)
      expect(top(upgraded)).toMatchObject({
        state: 'paused',
        version: later.version,
        timers: { aDay: expect.any(Number) },
      })
      const [had, has] = [top(it)?.context, top(upgraded)?.context] as Record<string, unknown>[]
      for (const answer of answers) expect([answer, has?.[answer]]).toEqual([answer, had?.[answer]])
      expect(upgraded.pending.filter((effect) => 'request' in effect)).toEqual([])
    },
  )

  test.each(ids)('that stands at %s is asked for nothing it knows when it goes on', (_place, it) => {
    const registry = registryWith(later)
    const upgraded = upgrade(registry, it, NOW)
    const resumed = dispatch(registry, upgraded, { type: 'resume' }, NOW, 'sign-up').next
    const asked: Record<string, string[]> = {
      region: ['region'],
      address: ['email', 'phone'],
      captcha: ['openingCaptcha'],
      proof: ['openingProof', 'code', 'takingContact'],
      password: ['openingPage', 'password'],
      none: ['review'],
    }
    const open = firstOpen(top(upgraded)?.context as never, capabilities) ?? 'none'
    expect(asked[open]).toContain(top(resumed)?.state)
  })

  test('takes over what can be read, each answer on its own, and no proof without what it proves', () => {
    const whole = {
      region: 'ES',
      address: { kind: 'email', value: 'ana@example.com' },
      addresses: 2,
      challenge: 'c1',
      proven: true,
      ticket: 'e1',
      password: true,
      name: 'Ana',
    }
    expect(salvage(whole)).toEqual(whole)
    expect(salvage({ ...whole, region: '+34612345678', nickname: 'A' })).toEqual({
      ...whole,
      region: undefined,
    })
    const noAddress = { ...whole, address: { kind: 'fax', value: '1' } }
    expect(salvage(noAddress)).toEqual({
      ...whole,
      address: undefined,
      challenge: undefined,
      proven: undefined,
    })
    expect(salvage({ ...whole, challenge: 7 })).toEqual({ ...whole, challenge: undefined, proven: undefined })
    expect(salvage({ ...whole, ticket: null })).toEqual({ ...whole, ticket: undefined, password: undefined })
  })
})
