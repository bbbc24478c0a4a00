import type { Arrow, Chart, ChartState } from './chart.ts'

/** A chart, thinned until the way through it can be seen. */
export interface MainWay {
  /** Reached from the start by going ahead. */
  readonly states: readonly ChartState[]
  /** Entered from everywhere (a pause, a limit) or from outside the chat (a link in a mail). */
  readonly aside: readonly ChartState[]
  readonly arrows: readonly Arrow[]
}

/** A state that this many others lead to directly is one that can happen anywhere. */
const ANYWHERE = 4

/**
 * Of all arrows, those that show the way: ahead, and back by one step ("wrong code"). What every step has (`without`),
 * and longer ways back, are left to the list of ways that each state carries (see `draw.ts`).
 *
 * A crossroads that stands before those who come to it is dissolved: it asks, in order, what is still missing, so the
 * usual way on is the first of its targets that lies behind the one who asks.
 */
export function mainWay(chart: Chart, without: readonly string[]): MainWay {
  const order = new Map(chart.states.map(({ name }, at) => [name, at]))
  const place = (name: string) => order.get(name) ?? -1
  const into = (name: string) => chart.arrows.filter(({ to }) => to === name)
  const dissolved = new Set(
    chart.states
      .filter(({ name, kind }) => kind === 'crossroads' && into(name).every(({ way }) => way === 'back'))
      .map(({ name }) => name),
  )

  const drawn = chart.arrows.filter(({ on, from }) => !without.includes(on) && !dissolved.has(from))
  const direct = drawn.filter(({ to }) => !dissolved.has(to))
  const through = drawn
    .filter(({ to }) => dissolved.has(to))
    .flatMap((arrow): Arrow[] => {
      const next = chart.arrows.find(({ from, to }) => from === arrow.to && place(to) > place(arrow.from))
      return next ? [{ ...arrow, to: next.to, way: 'ahead' }] : []
    })

  const anywhere = new Set(
    chart.states
      .map(({ name }) => name)
      .filter((name) => sources(direct.filter(({ to, way }) => to === name && way === 'ahead')) >= ANYWHERE),
  )
  const ways = [...direct, ...through].filter(({ to }) => !anywhere.has(to))
  const reached = new Set(chart.states.filter(({ initial }) => initial).map(({ name }) => name))
  const onlyWays = new Set<Arrow>()
  for (let open = true; open; ) {
    const on = (way?: Arrow['way']) =>
      ways.find((arrow) => reached.has(arrow.from) && !reached.has(arrow.to) && (!way || arrow.way === way))
    const next = on('ahead') ?? on()
    if (next) reached.add(next.to)
    if (next?.way === 'back') onlyWays.add(next)
    open = next !== undefined
  }
  const ahead = ways.flatMap((arrow) =>
    arrow.way === 'ahead' ? arrow : onlyWays.has(arrow) ? { ...arrow, way: 'ahead' as const } : [],
  )

  const kept = chart.states.filter(({ name }) => !dissolved.has(name))
  const follows = (from: string, to: string) => ahead.some((arrow) => arrow.from === from && arrow.to === to)
  const back = direct.filter(({ from, to, way }) => way === 'back' && follows(to, from))
  return {
    states: kept.filter(({ name }) => reached.has(name)),
    aside: kept.filter(({ name }) => !reached.has(name)),
    arrows: [...ahead, ...back].filter(({ from, to }) => reached.has(from) === reached.has(to)),
  }
}

const sources = (arrows: readonly Arrow[]): number => new Set(arrows.map(({ from }) => from)).size
