import { draw } from './bubble.js'
import { element, the } from './element.js'

/**
 * @typedef {import('../wire.ts').SpokenBubble} Bubble
 * @typedef {import('./bubble.js').Hands} Hands
 */

const log = the('log', HTMLElement)
const list = the('bubbles', HTMLOListElement)
const scroll = the('scroll', HTMLElement)
const empty = the('empty', HTMLElement)
const latest = the('latest', HTMLButtonElement)

/** @type {Map<number, Bubble>} */
const shown = new Map()

/**
 * @param {readonly Bubble[]} bubbles
 * @param {Hands} hands
 */
export function showChat(bubbles, hands) {
  shown.clear()
  // Not announced one by one: this is what was there before.
  log.ariaBusy = 'true'
  list.replaceChildren(
    ...bubbles.map((bubble) => {
      shown.set(bubble.message.message_id, bubble)
      return draw(bubble, hands)
    }),
  )
  log.ariaBusy = 'false'
  tidy()
  toLatest()
}

/**
 * A new message at the end, or a known one changed in its place.
 *
 * @param {Bubble} bubble
 * @param {Hands} hands
 */
export function showBubble(bubble, hands) {
  const id = bubble.message.message_id
  const before = item(id)
  shown.set(id, bubble)
  const seeks = follows || bubble.mine || awaited
  awaited = bubble.mine
  if (before) {
    const focus = focusIn(before)
    const after = draw(bubble, hands)
    before.replaceWith(after)
    focus?.(after)
  } else {
    const fresh = draw(bubble, hands)
    fresh.classList.add('fresh')
    list.append(fresh)
  }
  tidy()
  if (seeks) reveal(item(id))
  else latest.hidden = false
}

/** The next message of the bot is brought into sight wherever it stands: the person has asked for it. */
export function awaitAnswer() {
  awaited = true
}

/** @param {number} id */
export function dropBubble(id) {
  shown.delete(id)
  const gone = item(id)
  if (!gone) return
  const focused = gone.contains(document.activeElement)
  gone.classList.add('gone')
  gone.ariaHidden = 'true'
  Promise.allSettled(gone.getAnimations({ subtree: false }).map(({ finished }) => finished)).then(() => {
    gone.remove()
    if (focused) the('text', HTMLTextAreaElement).focus()
    tidy()
  })
}

/** The person's last text that can still be edited. */
export function lastOwnText() {
  return [...shown.values()].findLast(({ message, mine }) => mine && message.text && !message.forward_origin)
    ?.message
}

/** @param {number} id */
const item = (id) => list.querySelector(`li[data-message="${id}"]:not(.gone)`)

/**
 * Keeps the keyboard's place when a message is drawn anew: the same button, or else the message itself, so that its words
 * are read before one of its new buttons is pressed.
 *
 * @param {Element} before
 */
function focusIn(before) {
  const controls = (/** @type {Element} */ place) =>
    /** @type {HTMLElement[]} */ ([...place.querySelectorAll('button, a')])
  const { activeElement } = document
  if (!before.contains(activeElement)) return undefined
  const name = controls(before).find((one) => one === activeElement)?.textContent
  return (/** @type {HTMLElement} */ after) => {
    const same = name && controls(after).find(({ textContent }) => textContent === name)
    ;(same || after).focus({ preventScroll: true })
  }
}

function tidy() {
  empty.hidden = shown.size > 0
  // Only the newest message with buttons is the one to act on; older ones step back.
  const withButtons = list.querySelectorAll('li:has(.buttons)')
  for (const [at, one] of withButtons.entries()) one.classList.toggle('past', at < withButtons.length - 1)
}

/** Whether the newest words are in sight, and shall stay so. */
let follows = true
/** Whether the person waits for an answer. */
let awaited = false

/** The newest message is in sight: its end, or its beginning where it is longer than the window. */
export function toLatest() {
  const last = list.lastElementChild
  if (last) reveal(last)
  else scroll.scrollTop = scroll.scrollHeight
}

/** @param {Element | null} message */
function reveal(message) {
  if (!message || scroll.clientHeight === 0) return
  const room = scroll.clientHeight - 2 * EDGE
  const [box, frame] = [message.getBoundingClientRect(), scroll.getBoundingClientRect()]
  const isLast = message === list.lastElementChild
  if (box.height > room) scroll.scrollTop += box.top - frame.top - EDGE
  else if (isLast) scroll.scrollTop = scroll.scrollHeight
  else message.scrollIntoView({ block: 'nearest' })
  follows = isLast
  showLatest()
}

/** px: how far a message stays from the edge of the window. */
const EDGE = 12

const untilEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight

function showLatest() {
  latest.hidden = untilEnd() < 120
}

scroll.addEventListener('scroll', () => {
  if (scroll.clientHeight === 0) return
  const last = list.lastElementChild?.getBoundingClientRect()
  const top = scroll.getBoundingClientRect().top
  // A long message is followed from its beginning on.
  follows = untilEnd() < 120 || (last !== undefined && Math.abs(last.top - top - EDGE) < 4)
  showLatest()
})
latest.addEventListener('click', () => {
  toLatest()
  const last = list.lastElementChild
  if (last instanceof HTMLElement) last.focus({ preventScroll: true })
})
// A pane that opens, a keyboard that comes up, a picture that is loaded: what was in sight stays in sight.
const watch = new ResizeObserver(() => {
  if (follows) toLatest()
  else if (scroll.clientHeight > 0) showLatest()
})
watch.observe(scroll)
watch.observe(list)

/** @param {boolean} typing */
export function showTyping(typing) {
  scroll.querySelector('.dots')?.remove()
  if (!typing) return
  scroll.append(
    element('p', { class: 'dots', 'aria-hidden': 'true' }, element('i'), element('i'), element('i')),
  )
  if (follows) scroll.scrollTop = scroll.scrollHeight
}
