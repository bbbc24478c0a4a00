import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Flow } from '../../../flows/flow.ts'
import { flows } from '../../../flows/flows.ts'
import { fateOf } from '../../../scripts/flows-check/replay.ts'
import { differences, structureOf } from '../../../scripts/flows-check/structure.ts'
import { NOW, registryWith, standingIn, wording } from '../../fixtures/engine-chat.ts'
import { questions } from '../../fixtures/questions.ts'

const before = structureOf(questions(1, ['name', 'phone']))

describe('the structure of a flow', () => {
  test('does not depend on its words and its looks', () => {
    expect(differences(before, structureOf(questions(1, ['name', 'phone'], { screens: {} })))).toEqual([])
  })

  test('tells of a state that came, one that went and one that was renamed', () => {
    const now = structureOf(questions(1, ['name', 'mobile'], { context: z.strictObject({}) }))
    expect(differences({ ...before, context: {} }, now)).toEqual([
      'The state "phone" is gone.',
      'The state "mobile" is new.',
    ])
  })

  test('tells of a state that asks where it listened', () => {
    const now = structureOf(questions(1, ['name', 'phone'], { checked: 'phone' }))
    expect(differences(before, now)).toEqual([
      'In the state "phone", the event "back" is gone.',
      'In the state "phone", the event "said" is gone.',
      'In the state "phone", the request "openCaptcha" is new.',
      'In the state "phone", the alarm "aDay" is gone.',
    ])
  })

  test('tells of facts that came, went and changed their kind', () => {
    const knows = (context: Flow['context']) =>
      structureOf(questions(1, ['name', 'phone'], context ? { context } : {}))
    expect(
      differences(
        knows(z.strictObject({ name: z.string(), old: z.string() })),
        knows(z.strictObject({ name: z.int(), age: z.int() })),
      ),
    ).toEqual([
      'The fact "old" is gone.',
      'The fact "age" is new.',
      expect.stringMatching(/^The fact "name" was .*string.* and is now .*integer/),
    ])
  })
})

describe('a stored conversation', () => {
  const first = questions(1, ['name', 'phone'])
  const stored = standingIn(registryWith(first), 'questions', 'phone', { name: 'Ana' })
  const fate = (flow: Flow) => fateOf({ registry: registryWith(flow), wording }, () => stored, NOW)

  test('goes on, is migrated or moved, and strands no person', () => {
    const cancelDeletion = { migrations: { 1: <Place>(place: Place) => place } }
    expect(fate(first)).toEqual({ became: 'as it was', faults: [] })
    expect(fate(questions(2, ['name', 'phone'], cancelDeletion))).toEqual({ became: 'migrated', faults: [] })
    expect(fate(questions(2, ['name', 'phone']))).toEqual({ became: 'moved', faults: [] })
  })

  test('is stranded by a screen that says nothing', () => {
    const silent = { ...first.screens, phone: { show: () => ({ text: [] }) } }
    expect(fate({ ...first, screens: silent }).faults).toContain('it shows nothing in "en"')
  })

  test('is stranded by a screen that is missing or fails', () => {
    const { phone: _, ...screens } = first.screens
    expect(fate({ ...first, screens }).faults).toContain('it shows nothing in "es"')
    const broken = {
      show: () => {
        throw new Error('no such answer')
      },
    }
    expect(fate({ ...first, screens: { ...screens, phone: broken } }).faults).toEqual([
      'it cannot be loaded: no such answer',
    ])
  })

  test('is stranded where it waits for the answer to a request that was never made', () => {
    expect(fate(questions(1, ['name', 'phone'], { checked: 'phone' })).faults).toContain(
      '"questions.phone" waits for nothing',
    )
  })

  test('is stranded by what cannot be read', () => {
    const unreadable = () => {
      throw new Error('not a record')
    }
    expect(fateOf({ registry: registryWith(), wording }, unreadable, NOW).faults).toEqual([
      'it cannot be loaded: not a record',
    ])
  })
})

test('every flow says what its context holds, and how its drafts are salvaged', () => {
  const all = Object.values(flows) as Flow[]
  expect(all.filter(({ context }) => !context).map(({ id }) => id)).toEqual([])
  expect(all.filter(({ progress, salvage }) => progress && !salvage).map(({ id }) => id)).toEqual([])
})
