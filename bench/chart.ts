/** A drawing of bars and one of lines, as SVG that reads well on light and on dark pages. */

export interface Bar {
  readonly label: string
  readonly value: number
  /** Drawn in Portico's colour. */
  readonly ours?: boolean
}

const WIDTH = 720
const LABEL = 210
const ROW = 34

/** Horizontal bars, shortest is best. */
export const barChart = (title: string, bars: readonly Bar[], shown: (value: number) => string): string => {
  const longest = Math.max(...bars.map(({ value }) => value))
  const room = WIDTH - LABEL - 110
  const rows = bars.map(({ label, value, ours }, index) => {
    const y = 62 + index * ROW
    const length = Math.max(2, (value / longest) * room)
    return [
      text(LABEL - 12, y + 15, label, 'end'),
      `<rect x="${LABEL}" y="${y}" width="${length.toFixed(1)}" height="22" rx="3" class="${ours ? 'ours' : 'theirs'}"/>`,
      text(LABEL + length + 10, y + 15, shown(value), 'start', 'value'),
    ].join('')
  })
  return picture(title, 62 + bars.length * ROW + 14, rows)
}

export interface Line {
  readonly label: string
  readonly values: readonly number[]
  readonly ours?: boolean
}

/** Lines over evenly spaced marks, from one upwards on a scale of ratios. */
export const lineChart = (title: string, marks: readonly string[], lines: readonly Line[]): string => {
  const [top, bottom, left, right] = [66, 292, 56, WIDTH - LABEL]
  const most = Math.max(2, ...lines.flatMap(({ values }) => values))
  const x = (index: number) => left + (index * (right - left)) / (marks.length - 1)
  const y = (value: number) => bottom - (Math.log(Math.max(1, value)) / Math.log(most)) * (bottom - top)
  const scale = [1, 2, 4, 8, 16].filter((value) => value <= most)
  const ends = spread(
    lines.map(({ values }) => y(values.at(-1) ?? 1)),
    18,
  )
  return picture(title, 330, [
    ...scale.map(
      (value) =>
        `<line x1="${left}" x2="${right}" y1="${y(value).toFixed(1)}" y2="${y(value).toFixed(1)}" class="grid"/>` +
        text(left - 10, y(value) + 5, `${value} ×`, 'end'),
    ),
    ...marks.map((mark, index) => text(x(index), bottom + 24, mark, 'middle')),
    ...lines.map(({ label }, index) => text(right + 12, (ends[index] ?? 0) + 5, label)),
    ...lines.toSorted(oursLast).map(({ values, ours }) => {
      const points = values.map((value, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
      const look = ours ? 'ours' : 'theirs'
      return `<polyline points="${points}" class="line ${look}"/>`
    }),
  ])
}

/** Ours is drawn over the others. */
const oursLast = (a: Line, b: Line) => Number(a.ours ?? false) - Number(b.ours ?? false)

/** The same places, moved apart where they would cover each other. */
const spread = (places: readonly number[], gap: number): number[] => {
  const order = places.map((_, index) => index).sort((a, b) => (places[b] ?? 0) - (places[a] ?? 0))
  const moved = [...places]
  let free = Number.POSITIVE_INFINITY
  for (const index of order) {
    moved[index] = Math.min(places[index] ?? 0, free)
    free = (moved[index] ?? 0) - gap
  }
  return moved
}

const text = (x: number, y: number, words: string, anchor = 'start', look = '') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}"${look && ` class="${look}"`}>${escaped(words)}</text>`

const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const picture = (title: string, height: number, parts: readonly string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">
<style>
text { font: 14px system-ui, sans-serif; fill: #33302b }
.title { font-weight: 600; font-size: 16px }
.value { font-variant-numeric: tabular-nums }
.paper { fill: #fdfbf7 }
.ours { fill: #b4552d; stroke: #b4552d }
.theirs { fill: #b9b2a6; stroke: #b9b2a6 }
.grid { stroke: #e4ded3 }
.line { fill: none; stroke-width: 3; stroke-linejoin: round; stroke-linecap: round }
@media (prefers-color-scheme: dark) {
  text { fill: #ece7de }
  .paper { fill: #201d1a }
  .ours { fill: #e58a5e; stroke: #e58a5e }
  .theirs { fill: #77706a; stroke: #77706a }
  .grid { stroke: #3a3530 }
}
.line.ours, .line.theirs { fill: none }
</style>
<rect width="${WIDTH}" height="${height}" rx="8" class="paper"/>
${text(24, 36, title, 'start', 'title')}
${parts.join('\n')}
</svg>
`
