import { describe, expect, test } from 'vitest'
import {
  currentTrace,
  withinJob,
  withinNothing,
  withinRequest,
  withinTurn,
} from '../../src/contracts/trace.ts'
import { createWork } from '../../src/engine/work.ts'

const pause = () => new Promise((resolve) => setTimeout(resolve, 1))

describe('what is under way', () => {
  test('has one id through all that a turn waits for and leads to, and no two turns share one', async () => {
    const { lane, background, idle } = createWork(() => {})
    const seen: Record<string, (string | undefined)[]> = { ana: [], ben: [] }
    const turnOf = (chat: 'ana' | 'ben') =>
      lane(chat, async () => {
        const note = () => void seen[chat]?.push(currentTrace()?.turn)
        note()
        await pause()
        note()
        const mail = async () => {
          await pause()
          await lane(chat, async () => note())
        }
        background(mail())
      })
    await Promise.all([turnOf('ana'), turnOf('ben')])
    await idle()
    const [ana, ben] = [new Set(seen.ana), new Set(seen.ben)]
    expect([seen.ana?.length, seen.ben?.length]).toEqual([3, 3])
    expect([ana.size, ben.size]).toEqual([1, 1])
    expect(ana).not.toEqual(ben)
    for (const id of [...ana, ...ben]) expect(id).toMatch(/^[0-9a-f]{6}-\d+$/)
    expect(currentTrace()).toBeUndefined()
  })

  test('is known with the request or the round of a job that a turn came from', () => {
    expect(withinRequest(() => withinTurn(currentTrace))).toEqual({
      request: expect.any(String),
      turn: expect.any(String),
    })
    expect(withinJob('engine', true, () => withinTurn(currentTrace))).toEqual({
      job: 'engine',
      round: expect.any(String),
      turn: expect.any(String),
    })
    expect(withinJob('polling', false, currentTrace)).toEqual({ job: 'polling' })
    expect(withinTurn(() => withinNothing(currentTrace))).toBeUndefined()
  })
})
