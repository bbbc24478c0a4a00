import { clock, element, the } from './element.js'
import { directionOf, link } from './formatted.js'

/**
 * @typedef {import('../wire.ts').Letter} Letter
 * @typedef {import('../wire.ts').Sms} Sms
 */

const list = the('letters', HTMLOListElement)
const article = the('letter', HTMLElement)
const nothing = the('no-letters', HTMLElement)

/** @type {Set<string>} */
const seen = new Set()
/** @type {Map<string, Letter | Sms>} */
const post = new Map()
/** @type {(count: number) => void} */
let tellUnread = () => {}
/** @type {boolean} */
let known = false

/** @param {(count: number) => void} onUnread */
export function watchMailbox(onUnread) {
  tellUnread = onUnread
}

/** @param {readonly (Letter | Sms)[]} all */
export function showMailbox(all) {
  post.clear()
  for (const one of [...all].sort((a, b) => a.at - b.at)) post.set(one.id, one)
  // What was there before the page was opened is not news.
  if (!known) for (const id of post.keys()) seen.add(id)
  known = true
  list.replaceChildren(...[...post.values()].reverse().map(entry))
  count()
}

/** @param {Letter | Sms} one */
export function showArrival(one) {
  post.set(one.id, one)
  const fresh = entry(one)
  fresh.classList.add('fresh')
  list.prepend(fresh)
  count()
}

/** @param {Letter | Sms} one */
function entry(one) {
  const item = element('li', { 'data-post': one.id, class: seen.has(one.id) ? '' : 'unread' })
  const what = 'subject' in one ? one.subject || '(no subject)' : one.text
  const button = element(
    'button',
    { type: 'button', class: 'subject' in one ? 'envelope' : 'envelope sms' },
    element('span', { class: 'kind' }, 'subject' in one ? 'Mail' : 'SMS'),
    element('span', { class: 'to' }, one.to),
    time(one.at),
    element('span', { class: 'what', dir: directionOf(what) }, what),
  )
  button.addEventListener('click', () => open(one))
  item.append(button)
  return item
}

/** @param {Letter | Sms} one */
function open(one) {
  seen.add(one.id)
  list.querySelector(`[data-post="${CSS.escape(one.id)}"]`)?.classList.remove('unread')
  count()
  const back = element('button', { type: 'button', class: 'quiet' }, '← All')
  back.addEventListener('click', close)
  article.replaceChildren(element('p', { class: 'back' }, back), ...('subject' in one ? mail(one) : sms(one)))
  list.hidden = true
  article.hidden = false
  article.onkeydown = ({ key }) => {
    if (key === 'Escape') close()
  }
  back.focus()

  function close() {
    article.hidden = true
    list.hidden = false
    const entry = list.querySelector(`[data-post="${CSS.escape(one.id)}"] button`)
    if (entry instanceof HTMLElement) entry.focus()
  }
}

/** @param {Letter} one */
function mail(one) {
  const text = element('div', { class: 'plain', dir: 'auto', hidden: one.html }, ...linked(one.text))
  const html = one.html
    ? element('iframe', {
        src: `playground/mails/${encodeURIComponent(one.id)}`,
        title: `The mail “${one.subject}”`,
        sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      })
    : undefined
  return [
    element('h3', { id: 'letter-subject', dir: directionOf(one.subject) }, one.subject || '(no subject)'),
    element('p', { class: 'from' }, 'From ', element('b', {}, one.from)),
    element('p', { class: 'from' }, 'To ', element('b', {}, one.to), ' · ', time(one.at)),
    ...(html ? [views(html, text), html] : []),
    text,
  ]
}

/**
 * @param {HTMLElement} html
 * @param {HTMLElement} text
 */
function views(html, text) {
  const choose = (/** @type {string} */ name, /** @type {boolean} */ plain) => {
    const button = element('button', { type: 'button', 'aria-pressed': String(!plain) }, name)
    button.addEventListener('click', () => {
      html.hidden = plain
      text.hidden = !plain
      for (const one of button.parentElement?.children ?? []) one.ariaPressed = String(one === button)
    })
    return button
  }
  return element(
    'div',
    { class: 'views', role: 'group', 'aria-label': 'View' },
    choose('As sent', false),
    choose('Plain text', true),
  )
}

/** @param {Sms} one */
function sms(one) {
  return [
    element('h3', { id: 'letter-subject' }, 'SMS'),
    element('p', { class: 'from' }, 'To ', element('b', {}, one.to), ' · ', time(one.at)),
    element('p', { class: 'plain', dir: 'auto' }, ...linked(one.text)),
  ]
}

/** @param {string} text */
const linked = (text) =>
  text
    .split(/(https?:\/\/[^\s<>]+)/)
    .map((part, at) =>
      at % 2 === 1 ? link(part, document.createTextNode(part)) : document.createTextNode(part),
    )

/** @param {number} at */
const time = (at) => element('time', { dateTime: new Date(at).toISOString() }, clock(at))

function count() {
  nothing.hidden = post.size > 0
  tellUnread([...post.keys()].filter((id) => !seen.has(id)).length)
}
