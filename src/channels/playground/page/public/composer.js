import { awaitAnswer, lastOwnText } from './chat.js'
import { element, the } from './element.js'
import { ask } from './server.js'

/**
 * @typedef {import('../wire.ts').PlaygroundScene} Scene
 * @typedef {import('../wire.ts').ReplyKeyboardMarkup} ReplyKeyboardMarkup
 */

const form = the('composer', HTMLFormElement)
const field = the('text', HTMLTextAreaElement)
const editingNote = the('editing', HTMLElement)
const more = the('more', HTMLDetailsElement)
const commands = the('commands', HTMLDetailsElement)
const keyboard = the('keyboard', HTMLElement)

/** @type {number | undefined} */
let editing

/** @param {(problem: string) => void} complain */
export function compose(complain) {
  /**
   * @template {keyof import('../wire.ts').Requests} Name
   * @param {Name} name
   * @param {import('../wire.ts').Requests[Name]} request
   */
  const send = async (name, request) => {
    awaitAnswer()
    const { problem } = await ask(name, request)
    if (problem) complain(problem)
    return !problem
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const text = field.value.trim()
    if (!text) return
    const message = editing
    write('')
    edit(undefined)
    const done = message ? await send('edit', { message, text }) : await send('say', { text })
    if (!done && !field.value) write(text)
  })

  field.addEventListener('input', grow)
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      form.requestSubmit()
    } else if (event.key === 'ArrowUp' && field.value === '') {
      event.preventDefault()
      editLast()
    } else if (event.key === 'Escape' && editing) leaveEdit()
  })
  the('edit-cancel', HTMLButtonElement).addEventListener('click', leaveEdit)

  for (const menu of [more, commands]) {
    menu.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        menu.open = false
        menu.querySelector('summary')?.focus()
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        step(menu, event.key === 'ArrowDown' ? 1 : -1)
      }
    })
    menu.addEventListener('toggle', () => {
      if (menu.open) menu.querySelector('button')?.focus()
    })
  }
  document.addEventListener('click', ({ target }) => {
    for (const menu of [more, commands])
      if (target instanceof Node && !menu.contains(target)) menu.open = false
  })

  // Whoever begins to type while a message or a button has the focus means the field.
  the('chat', HTMLElement).addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event
    const elsewhere = target instanceof Element && !target.closest('textarea, select, summary, .menu')
    if (elsewhere && key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) field.focus()
  })

  more.addEventListener('click', ({ target }) => {
    const what = target instanceof Element && target.closest('button')?.dataset.do
    if (!what) return
    more.open = false
    field.focus()
    if (what === 'edit') editLast()
    else if (what === 'forward') {
      send('forward', { text: field.value.trim() || 'Your code is 123456. Never share it.' })
      write('')
    } else if (what === 'contact' || what === 'foreign-contact' || what === 'block' || what === 'unblock')
      send(what, {})
    else if (what === 'photo' || what === 'voice' || what === 'sticker' || what === 'location')
      send('send', { kind: what })
  })

  function editLast() {
    const last = lastOwnText()
    if (!last?.text) return complain('There is no text of yours to edit yet.')
    write(last.text)
    edit(last.message_id)
  }

  return { say: (/** @type {string} */ text) => send('say', { text }), send }
}

/** @param {Scene['commands']} list */
export function showCommands(list, /** @type {(text: string) => void} */ say) {
  commands.hidden = list.length === 0
  the('command-list', HTMLUListElement).replaceChildren(
    ...list.map(({ command, description }) => {
      const button = element(
        'button',
        { type: 'button' },
        element('code', {}, `/${command}`),
        ` ${description}`,
      )
      button.addEventListener('click', () => {
        commands.open = false
        field.focus()
        say(`/${command}`)
      })
      return element('li', {}, button)
    }),
  )
}

/**
 * @param {ReplyKeyboardMarkup | null} markup
 * @param {(text: string) => void} press
 */
export function showKeyboard(markup, press) {
  keyboard.hidden = !markup
  const rows = (markup?.keyboard ?? []).map((row) =>
    element(
      'div',
      { class: 'row' },
      ...row.map((key) => {
        const { text, ...rest } = typeof key === 'string' ? { text: key } : key
        const button = element(
          'button',
          { type: 'button', class: 'request_contact' in rest ? 'key shares' : 'key' },
          text,
        )
        button.addEventListener('click', () => {
          press(text)
          field.focus()
        })
        return button
      }),
    ),
  )
  keyboard.replaceChildren(...rows)
  field.placeholder = markup?.input_field_placeholder ?? 'Message'
}

/** @param {boolean} blocked */
export function showBlocked(blocked) {
  const button = the('block', HTMLButtonElement)
  button.dataset.do = blocked ? 'unblock' : 'block'
  button.textContent = blocked ? 'Unblock the bot' : 'Block the bot'
}

/** @param {string} text */
function write(text) {
  field.value = text
  grow()
}

/** @param {number | undefined} message */
function edit(message) {
  editing = message
  editingNote.hidden = message === undefined
}

function leaveEdit() {
  write('')
  edit(undefined)
  field.focus()
}

/** The field grows with its text. */
function grow() {
  field.rows = Math.min(6, Math.max(1, field.value.split('\n').length, Math.ceil(field.value.length / 48)))
}

/**
 * @param {HTMLElement} menu
 * @param {number} by
 */
function step(menu, by) {
  const buttons = [...menu.querySelectorAll('button')]
  const at = buttons.findIndex((one) => one.matches(':focus'))
  buttons[(at + by + buttons.length) % buttons.length]?.focus()
}
