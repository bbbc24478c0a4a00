import { draw } from './bubble.js'
import { element, the } from './element.js'

/**
 * @typedef {import('../wire.ts').Bubble} Bubble
 * @typedef {import('./bubble.js').Hands} Hands
 */

const list = the('bubbles', HTMLOListElement)
const scroll = the('scroll', HTMLElement)
const empty = the('empty', HTMLElement)

/** @type {Map<number, Bubble>} */
const shown = new Map()

/**
 * @param {readonly Bubble[]} bubbles
 * @param {Hands} hands
 */
export function showChat(bubbles, hands) {
  shown.clear()
  // Not announced one by one: this is what was there before.
  list.ariaBusy = 'true'
  list.replaceChildren(
    ...bubbles.map((bubble) => {
      shown.set(bubble.message.message_id, bubble)
      return draw(bubble, hands)
    }),
  )
  list.ariaBusy = 'false'
  tidy()
  toEnd()
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
  const near = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 120
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
  if (near || bubble.mine) toEnd()
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
 * Keeps the keyboard's place when a message is drawn anew: the same button, or the one that took its place.
 *
 * @param {Element} before
 */
function focusIn(before) {
  const controls = (/** @type {Element} */ place) =>
    /** @type {HTMLElement[]} */ ([...place.querySelectorAll('button, a')])
  const { activeElement } = document
  const at = controls(before).findIndex((one) => one.matches(':focus'))
  if (at < 0) return undefined
  const name = activeElement?.textContent
  return (/** @type {Element} */ after) => {
    const now = controls(after)
    const next = now.find(({ textContent }) => textContent === name) ?? now[Math.min(at, now.length - 1)]
    ;(next ?? the('text', HTMLTextAreaElement)).focus({ preventScroll: true })
  }
}

function tidy() {
  empty.hidden = shown.size > 0
  // Only the newest message with buttons is the one to act on; older ones step back.
  const withButtons = list.querySelectorAll('li:has(.buttons)')
  for (const [at, one] of withButtons.entries()) one.classList.toggle('past', at < withButtons.length - 1)
}

function toEnd() {
  scroll.scrollTop = scroll.scrollHeight
  for (const image of list.querySelectorAll('img')) {
    if (!image.complete)
      image.addEventListener('load', () => (scroll.scrollTop = scroll.scrollHeight), { once: true })
  }
}

/** @param {boolean} typing */
export function showTyping(typing) {
  scroll.querySelector('.dots')?.remove()
  if (!typing) return
  scroll.append(
    element('p', { class: 'dots', 'aria-hidden': 'true' }, element('i'), element('i'), element('i')),
  )
  toEnd()
}
