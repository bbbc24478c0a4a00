import { describe, expect, test } from 'vitest'
import { PorticoError } from '../../src/errors.ts'
import { createReport } from '../../src/operations/report.ts'

const away = () => new PorticoError('conversations/unavailable', 'Redis does not answer. Start it.')

/** What is written and counted, with a minute that passes when the test says so. */
const open = () => {
  const lines: object[] = []
  const said: string[] = []
  const counted: string[] = []
  let ends: (() => void)[] = []
  const report = createReport(
    {
      error: (line: object, message = '') => {
        lines.push(line)
        said.push(message)
      },
    },
    { fault: (code) => void counted.push(code) },
    (work) => void ends.push(work),
  )
  const minute = () => {
    const due = ends
    ends = []
    for (const end of due) end()
  }
  return { report, lines, said, counted, minute }
}

describe('what goes wrong', () => {
  test('is written at once with its facts, and counted by its code', () => {
    const { report, lines, counted } = open()
    const error = away()
    report(error, { ask: 'checkCode' })
    expect(lines).toEqual([{ error, ask: 'checkCode' }])
    expect(counted).toEqual(['conversations/unavailable'])
  })

  test('is only counted when it happens again, and told as a number when the minute is over', () => {
    const { report, lines, counted, minute } = open()
    for (let times = 0; times < 61; times += 1) report(away())
    expect(lines).toHaveLength(1)
    expect(counted).toHaveLength(61)
    minute()
    expect(lines[1]).toEqual({ fault: 'conversations/unavailable', times: 60, seconds: 60 })
    report(away())
    expect(lines).toHaveLength(3)
    minute()
    expect(lines).toHaveLength(3)
  })

  test('is said in its own words, the second time, too', () => {
    const { report, said, minute } = open()
    for (let times = 0; times < 2; times += 1) report(away())
    minute()
    expect(said).toEqual(['Redis does not answer. Start it.', 'again: Redis does not answer. Start it.'])
  })

  test('is written beside something else that goes wrong', () => {
    const { report, lines, counted } = open()
    report(away())
    report(new PorticoError('conversations/unavailable', 'Redis refuses the password. Correct it.'))
    report(new TypeError('x is not a function'))
    report('thrown by a library')
    expect(lines).toHaveLength(4)
    expect(counted.slice(2)).toEqual(['unexpected', 'unexpected'])
  })

  test('does not flood the operator, however different it is each time', () => {
    const { report, lines } = open()
    for (let times = 0; times < 5_000; times += 1) report(new Error(`number ${times}`))
    expect(lines).toHaveLength(1_001)
  })
})
