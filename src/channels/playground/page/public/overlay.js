import { element, the } from './element.js'

const app = the('app', HTMLDialogElement)
const frame = the('app-frame', HTMLElement)
const alertBox = the('alert', HTMLDialogElement)
const questionBox = the('question', HTMLDialogElement)
const toast = the('toast', HTMLElement)

/** @type {ReturnType<typeof setTimeout> | undefined} */
let fading

/** Whether the app has asked to be closed only after a question. */
let asksBeforeClosing = false

/**
 * A Mini App over the page. It closes by button, by Escape, and when the app itself asks for it
 * (https://core.telegram.org/api/web-events#web-app-close). An app that says so is closed only after a question
 * (https://core.telegram.org/api/web-events#web-app-setup-closing-behavior).
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
  asksBeforeClosing = false
  app.showModal()
}

const closeApp = async () => {
  const sure = !asksBeforeClosing || (await confirm(UNSAVED, { yes: 'Close anyway', no: 'Back to the page' }))
  if (sure) app.close()
}
const UNSAVED = 'What this page shows is not saved yet, and it is shown once.'

app.addEventListener('close', () => frame.replaceChildren())
app.addEventListener('cancel', (event) => {
  if (!asksBeforeClosing) return
  event.preventDefault()
  closeApp()
})
the('app-close', HTMLButtonElement).addEventListener('click', closeApp)

window.addEventListener('message', ({ source, data }) => {
  const content = frame.querySelector('iframe')
  if (!content || source !== content.contentWindow) return
  const { eventType, eventData } = eventOf(data)
  if (eventType === 'web_app_close') app.close()
  if (eventType === 'web_app_setup_closing_behavior')
    asksBeforeClosing = eventData?.need_confirmation === true
})

/**
 * @param {unknown} data
 * @returns {{ eventType?: string, eventData?: { need_confirmation?: boolean } }}
 */
function eventOf(data) {
  try {
    return (typeof data === 'string' && JSON.parse(data)) || {}
  } catch {
    return {}
  }
}

/**
 * Asks before something is lost; Escape keeps it.
 *
 * @param {string} question
 * @param {{ yes: string, no: string }} answers
 * @returns {Promise<boolean>}
 */
export function confirm(question, { yes, no }) {
  the('question-text', HTMLElement).textContent = question
  the('question-yes', HTMLButtonElement).textContent = yes
  the('question-no', HTMLButtonElement).textContent = no
  questionBox.returnValue = ''
  questionBox.showModal()
  return new Promise((resolve) =>
    questionBox.addEventListener('close', () => resolve(questionBox.returnValue === 'yes'), { once: true }),
  )
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
