import { element, the } from './element.js'

const app = the('app', HTMLDialogElement)
const frame = the('app-frame', HTMLElement)
const alertBox = the('alert', HTMLDialogElement)
const toast = the('toast', HTMLElement)

/** @type {ReturnType<typeof setTimeout> | undefined} */
let fading

/**
 * A Mini App over the page. It closes by button, by Escape, and when the app itself asks for it
 * (https://core.telegram.org/api/web-events#web-app-close).
 *
 * @param {string} title
 * @param {string} url
 */
export function openApp(title, url) {
  the('app-title', HTMLElement).textContent = title
  const content = element('iframe', { src: url, title })
  content.addEventListener('load', () => frame.classList.remove('loading'))
  frame.classList.add('loading')
  frame.replaceChildren(content)
  app.showModal()
}

app.addEventListener('close', () => frame.replaceChildren())
the('app-close', HTMLButtonElement).addEventListener('click', () => app.close())

window.addEventListener('message', ({ source, data }) => {
  const content = frame.querySelector('iframe')
  if (!content || source !== content.contentWindow) return
  if (eventType(data) === 'web_app_close') app.close()
})

/** @param {unknown} data */
function eventType(data) {
  try {
    return typeof data === 'string' ? JSON.parse(data)?.eventType : undefined
  } catch {
    return undefined
  }
}

/** @param {string} text */
export function say(text) {
  toast.textContent = text
  toast.hidden = false
  clearTimeout(fading)
  fading = setTimeout(() => (toast.hidden = true), Math.max(4000, text.length * 80))
}

/** @param {string} text */
export function alert(text) {
  the('alert-text', HTMLElement).textContent = text
  alertBox.showModal()
}
