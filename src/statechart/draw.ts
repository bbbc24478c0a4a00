import type { Arrow, Chart, ChartState } from './chart.ts'
import { drawingStyle } from './drawing-style.ts'
import { mainWay } from './main-way.ts'

export interface DrawOptions {
  /** Events that every step has (back, cancel): their arrows would hide the way and are left out. */
  readonly without?: readonly string[]
}

/**
 * Draws a chart as an SVG that reads from top to bottom, in light and in dark. Every state is a group with
 * `data-state`, every arrow one with `data-from` and `data-to`, so that a page can light the state of a person.
 * Every way out of a state, drawn or not, stands in its `desc`, one a line: `resend → resending`.
 *
 * Loading Graphviz costs about 32 MB and 0.1 s: draw while developing (`scripts/draw-flows.ts`), not while serving.
 */
export async function draw(chart: Chart, options: DrawOptions = {}): Promise<string> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz')
  const graphviz = await Graphviz.load()
  return dress(graphviz.dot(dot(chart, options)), chart.id)
}

/** The chart in Graphviz's own language, https://graphviz.org/doc/info/lang.html. */
function dot(chart: Chart, { without = [] }: DrawOptions = {}): string {
  const { states, aside, arrows } = mainWay(chart, without)
  const last = states.at(-1)
  const below = aside.filter(({ name }) => arrows.every(({ to }) => to !== name))
  return [
    `digraph "${chart.id}" {`,
    'graph [ranksep=0.34 nodesep=0.3 bgcolor=transparent pad=0.1]',
    // Room for letters wider than Helvetica's: what is drawn at 13 and 9.5 (see drawing-style.ts) is measured larger.
    'node [shape=box style=rounded fontname="Helvetica" fontsize=14.5 margin="0.15,0.06" height=0.36]',
    'edge [fontname="Helvetica" fontsize=10.5 arrowsize=0.6]',
    ...states.map((state) => box(state, chart)),
    ...aside.map((state) => box(state, chart, 'aside')),
    ...bundles(arrows).map(line),
    ...below.map(({ name }) => `"${last?.name}" -> "${name}" [style=invis]`),
    '}',
  ].join('\n')
}

const box = (state: ChartState, { arrows }: Chart, ...more: string[]): string => {
  const marks = [
    ...(state.initial ? ['initial'] : []),
    ...(state.requests.length > 0 ? ['asks'] : []),
    ...more,
  ]
  const ways = arrows.filter(({ from }) => from === state.name).map(way)
  return [
    `"${state.name}" [label="${spaced(state.name)}" class="${[state.kind, ...marks].join(' ')}"`,
    `tooltip="${[...new Set(ways)].join('\\n')}"]`,
  ].join(' ')
}

/** One way out of a state, in words: `typed → checking code`. */
const way = (arrow: Arrow): string => `${label(arrow) || '·'} → ${spaced(arrow.to)}`

const line = ({ from, to, way, kind, labels }: Bundle): string => {
  const place = way === 'back' ? 'constraint=false' : 'weight=4'
  return `"${from}" -> "${to}" [class="${way} ${kind}" label="${labels.map((words) => ` ${words} `).join('\\n')}" ${place}]`
}

/** All ways from one state to another, drawn as one arrow. */
type Bundle = Pick<Arrow, 'from' | 'to' | 'way' | 'kind'> & { readonly labels: readonly string[] }

function bundles(arrows: readonly Arrow[]): Bundle[] {
  const together = Map.groupBy(arrows, ({ from, to }) => `${from} ${to}`)
  return [...together.values()].flatMap((same) => {
    const main = same.find(({ kind }) => kind !== 'error') ?? same[0]
    if (!main) return []
    const labels = [...new Set(same.map(label))].filter((words) => words !== '')
    return [{ ...main, labels: labels.length > 3 ? [...labels.slice(0, 2), '…'] : labels }]
  })
}

function label({ kind, on, guard }: Arrow): string {
  switch (kind) {
    case 'event':
      return spaced(on)
    case 'time':
      return `after ${/^\d+$/.test(on) ? duration(Number(on)) : spaced(on)}`
    case 'error':
      return 'error'
    case 'answer':
    case 'always':
      return guard ? spaced(guard) : ''
  }
}

/** A name in plain words: `checkingCode` becomes `checking code`. */
const spaced = (name: string): string =>
  name.replaceAll(/[._-]/g, ' ').replaceAll(/(?<=\p{Ll}|\d)\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)

function duration(ms: number): string {
  const units = { day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1000 }
  const [unit, size] = Object.entries(units).find(([, size]) => ms >= size) ?? ['second', 1000]
  const number = new Intl.NumberFormat('en', {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  })
  return number.format(ms / size)
}

/** Graphviz's SVG made fit for pages: names as data, colours by style, nothing else. */
function dress(svg: string, id: string): string {
  return svg
    .slice(svg.indexOf('<svg'))
    .replaceAll(/<!--.*?-->\n/gs, '')
    .replaceAll('&#45;', '-')
    .replaceAll(/ (?:xmlns:xlink|xml:space|font-family|font-size|fill|stroke)="[^"]*"/g, '')
    .replaceAll(/<g id="a_[^"]*"><a xlink:title="([^"]*)">\n/g, '<desc>$1</desc>\n')
    .replaceAll('</a>\n</g>\n', '')
    .replaceAll(
      /<g id="node\d+" class="node ([^"]*)">\n<title>(.*?)<\/title>/g,
      '<g class="state $1" data-state="$2">',
    )
    .replaceAll(
      /<g id="edge\d+" class="edge ([^"]*)">\n<title>(.*?)-&gt;(.*?)<\/title>/g,
      '<g class="arrow $1" data-from="$2" data-to="$3">',
    )
    .replace(/<g id="graph0" class="graph" (transform="[^"]*")>\n<title>.*?<\/title>/, '<g $1>')
    .replace(
      /width="([\d.]+)pt" height="([\d.]+)pt"/,
      `class="chart" role="img" aria-label="${id}" width="$1" height="$2"`,
    )
    .replace(/(?<=<svg[^>]*>)/, `\n<style>\n${drawingStyle}</style>`)
}
