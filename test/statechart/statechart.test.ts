import { describe, expect, it } from 'vitest'
import { setup } from 'xstate'
import { requests } from '../../flows/requests.ts'
import { chart } from '../../src/statechart/chart.ts'
import { draw } from '../../src/statechart/draw.ts'
import { mainWay } from '../../src/statechart/main-way.ts'

/** A small errand with everything a drawing must cope with: a crossroads, a loop, a limit, a way out from anywhere. */
const machine = setup({
  actors: { checkCode: requests.checkCode },
  guards: { addressMissing: () => true, right: () => true },
}).createMachine({
  id: 'errand',
  initial: 'address',
  on: { cancel: '.paused' },
  states: {
    onward: { always: [{ guard: 'addressMissing', target: 'address' }, { target: 'code' }] },
    address: { on: { addressTyped: 'onward', help: { actions: [] }, away: 'slowed', back: 'paused' } },
    code: {
      on: {
        codeTyped: 'checkingCode',
        otherCode: { target: 'code', reenter: true },
        changeAddress: 'address',
        away: 'slowed',
      },
      after: { 600000: 'late' },
    },
    checkingCode: {
      invoke: {
        src: 'checkCode',
        input: { challenge: '', sealed: '' },
        onDone: [{ guard: 'right', target: 'done' }, { target: 'code' }],
        onError: 'slowed',
      },
    },
    late: { on: { again: 'code', changeAddress: 'address', away: 'slowed' } },
    slowed: { on: { again: 'onward' } },
    done: { type: 'final' },
    paused: { on: { resume: 'onward' } },
  },
})

const errand = chart(machine)

describe('a chart', () => {
  it('names every state in the order it is written', () => {
    expect(errand.states.map(({ name }) => name)).toEqual(Object.keys(machine.config.states ?? {}))
    expect(errand.states.filter(({ initial }) => initial).map(({ name }) => name)).toEqual(['address'])
    expect(errand.states.find(({ name }) => name === 'onward')?.kind).toBe('crossroads')
    expect(errand.states.find(({ name }) => name === 'done')?.kind).toBe('final')
  })

  it('tells what leads from one state to the next: events, answers, errors and time', () => {
    expect(errand.arrows.filter(({ from }) => from === 'code' || from === 'checkingCode')).toEqual([
      { from: 'code', to: 'checkingCode', on: 'codeTyped', kind: 'event', way: 'ahead' },
      { from: 'code', to: 'address', on: 'changeAddress', kind: 'event', way: 'back' },
      { from: 'code', to: 'slowed', on: 'away', kind: 'event', way: 'ahead' },
      { from: 'code', to: 'late', on: '600000', kind: 'time', way: 'ahead' },
      { from: 'checkingCode', to: 'done', on: 'checkCode', kind: 'answer', guard: 'right', way: 'ahead' },
      { from: 'checkingCode', to: 'code', on: 'checkCode', kind: 'answer', way: 'back' },
      { from: 'checkingCode', to: 'slowed', on: 'checkCode', kind: 'error', way: 'ahead' },
    ])
  })

  it('leaves out what holds everywhere and what stays where it is', () => {
    expect(errand.arrows.filter(({ on }) => ['cancel', 'help', 'otherCode'].includes(on))).toEqual([])
  })

  it('refuses a machine with states inside states, by name', () => {
    const nested = setup({}).createMachine({
      id: 'nested',
      initial: 'outer',
      states: { outer: { initial: 'inner', states: { inner: {} } } },
    })
    expect(() => chart(nested)).toThrow(
      expect.objectContaining({ code: 'chart-nested', message: expect.stringContaining('"outer"') }),
    )
  })
})

describe('the main way', () => {
  const way = mainWay(errand, ['back'])

  it('sends those who come to the first crossroads on to what comes next', () => {
    expect(way.states.map(({ name }) => name)).toEqual(['address', 'code', 'checkingCode', 'late', 'done'])
    expect(way.arrows).toContainEqual(expect.objectContaining({ from: 'address', to: 'code', way: 'ahead' }))
  })

  it('sets aside what can happen anywhere and what is entered from outside', () => {
    expect(way.aside.map(({ name }) => name)).toEqual(['slowed', 'paused'])
  })

  it('keeps one step back and leaves out longer ways back', () => {
    const back = way.arrows.filter((arrow) => arrow.way === 'back').map(({ from, to }) => [from, to])
    expect(back).toEqual([
      ['code', 'address'],
      ['checkingCode', 'code'],
      ['late', 'code'],
    ])
  })
})

describe('a drawing', () => {
  it('holds every state once, and every way out of it in words', async () => {
    const svg = await draw(errand, { without: ['back'] })
    for (const { name, kind } of errand.states) {
      const drawn = svg.split(`data-state="${name}"`).length - 1
      expect([name, drawn]).toEqual([name, kind === 'crossroads' ? 0 : 1])
    }
    const code = /data-state="code">\s*<desc>(.*?)<\/desc>/.exec(svg)?.[1]
    expect(code?.split('&#10;')).toEqual([
      'code typed → checking code',
      'change address → address',
      'away → slowed',
      'after 10 minutes → late',
    ])
    expect(svg).toContain('data-from="address" data-to="code"')
  })

  it('fixes no colour outside its style, so a page can give its own', async () => {
    const svg = await draw(errand)
    expect(svg.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/fill=|stroke=|style=/)
  })

  it('is the same each time, so a stale one can be told', async () => {
    expect(await draw(errand)).toBe(await draw(chart(machine)))
  })
})
