import { element, the } from './element.js'

/** @typedef {import('../wire.ts').Place} Place */

const drawing = the('flow-drawing', HTMLElement)
const step = the('flow-step', HTMLElement)

/** @type {Map<string, Promise<SVGSVGElement | undefined>>} */
const charts = new Map()
/** @type {Place | null} */
let latest = null

/** @param {Place | null} place */
export async function showPlace(place) {
  latest = place
  the('flow-title', HTMLElement).textContent = place ? words(place.flow, true) : 'Not started'
  the('flow-under', HTMLElement).textContent = place?.under.length
    ? `Flow, on top of ${place.under.map((flow) => words(flow)).join(', ')}`
    : 'Flow'
  the('flow-state', HTMLElement).textContent = place ? words(place.state) : '–'
  showStep(place)
  const chart = place ? await chartOf(place.flow) : undefined
  if (latest !== place) return
  if (!chart) drawing.replaceChildren(nothing(place))
  else if (chart.parentElement !== drawing) drawing.replaceChildren(chart)
  showWays(place, chart)
  if (place && chart) light(chart, place)
  showHint()
}

/** Says that there is more of the chart than is seen. */
function showHint() {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = drawing
  the('flow-hint', HTMLElement).hidden = scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1
}
new ResizeObserver(showHint).observe(drawing)

/** @param {Place | null} place */
function showStep(place) {
  step.hidden = !place?.step
  if (!place?.step) return
  const { at, of } = place.step
  const [label, bar] = step.children
  if (label) label.textContent = `step ${at} of ${of}`
  if (bar instanceof HTMLProgressElement)
    Object.assign(bar, { value: at, max: of, ariaLabel: `Step ${at} of ${of}` })
}

/**
 * @param {SVGSVGElement} chart
 * @param {Place} place
 */
function light(chart, { state, trail }) {
  for (const one of chart.querySelectorAll('[data-state]')) {
    const name = one.getAttribute('data-state') ?? ''
    one.classList.toggle('present', name === state)
    one.classList.toggle('passed', name !== state && trail.includes(name))
  }
  for (const arrow of chart.querySelectorAll('[data-from]')) {
    const [from, to] = [arrow.getAttribute('data-from') ?? '', arrow.getAttribute('data-to') ?? '']
    arrow.classList.toggle(
      'passed',
      arrow.classList.contains('ahead') && trail.includes(from) && trail.includes(to),
    )
    arrow.classList.toggle('next', from === state)
  }
  const present = chart.querySelector('.present')
  if (!present || drawing.clientHeight === 0) return
  const [box, frame] = [present.getBoundingClientRect(), drawing.getBoundingClientRect()]
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  drawing.scrollTo({
    top: drawing.scrollTop + box.top - frame.top - (frame.height - box.height) / 2,
    left: drawing.scrollLeft + box.left - frame.left - (frame.width - box.width) / 2,
    behavior: calm ? 'auto' : 'smooth',
  })
}

/** Once more, when the pane that was hidden is shown. */
export const lightAgain = () => showPlace(latest)

/**
 * @param {Place | null} place
 * @param {SVGSVGElement | undefined} chart
 */
function showWays(place, chart) {
  const state = place && chart?.querySelector(`[data-state="${CSS.escape(place.state)}"]`)
  const lines = state ? (state.querySelector('desc')?.textContent ?? '').split('\n').filter(Boolean) : []
  the('flow-ways', HTMLElement).replaceChildren(
    ...lines.map((line) => {
      const [on = '', to = ''] = line.split(' → ')
      return element('li', {}, element('span', {}, on), ' → ', to)
    }),
  )
}

/** @param {string} flow */
function chartOf(flow) {
  const known = charts.get(flow)
  if (known) return known
  const loading = load(flow)
  charts.set(flow, loading)
  return loading
}

/** @param {string} flow */
async function load(flow) {
  try {
    const response = await fetch(`playground/charts/${encodeURIComponent(flow)}.svg`)
    if (!response.ok) return undefined
    // The drawing's own colours are for when it stands alone; here the page's hold.
    const drawn = (await response.text()).replace(/<style>.*?<\/style>/s, '')
    const parsed = new DOMParser().parseFromString(drawn, 'image/svg+xml').documentElement
    if (!(parsed instanceof SVGSVGElement)) return undefined
    return document.adoptNode(parsed)
  } catch {
    charts.delete(flow)
    return undefined
  }
}

/** @param {Place | null} place */
const nothing = (place) =>
  element(
    'p',
    { class: 'empty' },
    place ? 'This flow has no drawing yet.' : 'The flow lights up once you write.',
  )

/**
 * @param {string} name
 * @param {boolean} [title]
 */
function words(name, title = false) {
  const plain = name
    .replaceAll(/[._-]/g, ' ')
    .replaceAll(/(?<=\p{Ll}|\d)\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)
  return title ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
}
