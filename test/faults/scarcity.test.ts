import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Child } from '../fixtures/child.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'
import { expectSound, openRig, signUp, timesShown, until } from './rig.ts'
import { row } from './rows.ts'

describe('a lack', () => {
  test(row('K12', 'of memory'), async () => {
    await using rig = await openRig()
    const people = Array.from({ length: 8 }, () => rig.person())
    const child = await rig.start({ NODE_OPTIONS: '--max-old-space-size=64' })
    for (const person of people) for (let n = 0; n < 60; n += 1) person.say(`${n} ${'x'.repeat(3000)}`)
    await until(() => rig.botApi.pending.length === 0, 'the flood is through', 30_000)
    await signUp(rig, rig.person(), 20_000)
    expect(child.output).not.toContain('heap')
    await expectSound(rig, ...people)
  })

  test(row('K12', 'of disk'), async () => {
    await using rig = await openRig()
    const person = rig.person()
    const child = await rig.start()
    await walk(rig, person, 'email')
    await until(() => rig.botApi.pending.length === 0, 'what was said before is confirmed')
    limitFiles(child, '4096')
    person.say(person.email)
    await until(() => child.output.includes('"level":50'), 'it says what is wrong')
    expect(rig.botApi.pending.length).toBe(1)
    expect(timesShown(person, steps.code.sees)).toBe(0)
    limitFiles(child, 'unlimited')
    await walk(rig, person, 'done', 'captcha')
    await expectSound(rig, person)
  })
})

/** No file may grow beyond that many bytes, as on a full disk. */
const limitFiles = ({ pid }: Child, bytes: string) =>
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`])
