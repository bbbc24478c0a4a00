import { awaitAnswer, dropBubble, showBubble, showChat, showTyping, toLatest } from './chat.js'
import { compose, showBlocked, showCommands, showKeyboard } from './composer.js'
import { the } from './element.js'
import { lightAgain, showPlace } from './flow.js'
import { showArrival, showMailbox, watchMailbox } from './mailbox.js'
import { alert, confirm, openApp, say as toast } from './overlay.js'
import { ask, listen } from './server.js'

const status = the('status', HTMLElement)
const language = the('language', HTMLSelectElement)

/** The first scene is where the keyboard begins; later ones leave it where it is. */
let begun = false

/** What the status line is made of. */
const now = { open: false, typing: false, blocked: false, username: '' }

const { say, send } = compose(toast)

/** @type {import('./bubble.js').Hands} */
const hands = {
  say,
  open: openApp,
  async tap(message, data) {
    awaitAnswer()
    const { answer, problem } = await ask('tap', { message, data })
    if (problem) return toast(problem)
    if (answer?.url) window.open(answer.url, '_blank', 'noopener')
    if (answer?.text) answer.show_alert ? alert(answer.text) : toast(answer.text)
    if (answer?.answered === false) toast('The bot did not answer this tap.')
  },
}
const press = (/** @type {string} */ text) => send('press', { text })

listen(
  {
    scene(scene) {
      Object.assign(now, { username: scene.bot.username, blocked: scene.blocked })
      the('bot-name', HTMLElement).textContent = scene.bot.name
      the('bot-arch', HTMLElement).textContent = scene.bot.name.charAt(0)
      speak(scene.language)
      showChat(scene.chat, hands)
      showKeyboard(scene.keyboard, press)
      type(scene.typing)
      showCommands(scene.commands, say)
      showBlocked(scene.blocked)
      showMailbox([...scene.mails, ...scene.texts])
      showPlace(scene.place)
      showStatus()
      if (!begun) begin(scene.chat.length > 0)
      begun = true
    },
    bubble(bubble) {
      if (!bubble.mine) {
        type(false)
        badge('chat', 1)
      }
      showBubble(bubble, hands)
    },
    gone: ({ message }) => dropBubble(message),
    cleared: () => showChat([], hands),
    keyboard: ({ keyboard }) => showKeyboard(keyboard, press),
    typing: ({ typing }) => type(typing),
    blocked({ blocked }) {
      now.blocked = blocked
      showBlocked(blocked)
      showStatus()
    },
    commands: ({ commands }) => showCommands(commands, say),
    mail(mail) {
      showArrival(mail)
      if (!inView('mail')) toast(`New mail: ${mail.subject}`)
    },
    sms(sms) {
      showArrival(sms)
      if (!inView('mail')) toast(`New SMS to ${sms.to}`)
    },
    place({ place }) {
      showPlace(place)
      badge('flow', 1)
    },
  },
  (open) => {
    now.open = open
    showStatus()
  },
)

watchMailbox((count) => {
  the('unread', HTMLElement).textContent = count ? `${count} unread` : ''
  badge('mail', count, true)
})

the('start', HTMLButtonElement).addEventListener('click', () => {
  const word = wordOfLink()
  say(word ? `/start ${word}` : '/start')
  the('text', HTMLTextAreaElement).focus()
})
the('start-over', HTMLButtonElement).addEventListener('click', async () => {
  const sure = await confirm(
    'Start over? The conversation is forgotten, and with it the accounts that were made in it.',
    { yes: 'Forget everything', no: 'Keep it' },
  )
  if (sure && (await send('start-over', {}))) {
    showPlace(null)
    the('start', HTMLButtonElement).focus()
  }
})
language.addEventListener('change', () => send('language', { language: language.value }))

/** What a link to the chat begins it with, the first time that it is asked for. */
function wordOfLink() {
  const word = new URLSearchParams(location.search).get('start')
  if (word) history.replaceState(null, '', location.pathname)
  return word
}

/** @param {boolean} talking */
function begin(talking) {
  const word = talking && wordOfLink()
  if (word) say(`/start ${word}`)
  if (!talking) the('start', HTMLButtonElement).focus()
  // On a phone the keyboard would cover what was said.
  else if (matchMedia('(pointer: fine)').matches) the('text', HTMLTextAreaElement).focus()
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let untyped

/**
 * The bot types for five seconds, or until it has written (https://core.telegram.org/bots/api#sendchataction).
 *
 * @param {boolean} typing
 */
function type(typing) {
  clearTimeout(untyped)
  if (typing) untyped = setTimeout(() => type(false), 5000)
  if (typing !== now.typing) showTyping(typing)
  now.typing = typing
  showStatus()
}

/** @param {string} tag */
function speak(tag) {
  const options = [...language.options]
  const wanted = tag.toLowerCase()
  const [main] = wanted.split('-')
  const best =
    options.find(({ value }) => value === wanted) ?? options.find(({ value }) => value.split('-')[0] === main)
  if (best) best.selected = true
}

function showStatus() {
  const { open, typing, blocked, username } = now
  status.textContent = !open
    ? begun
      ? 'reconnecting…'
      : 'connecting…'
    : blocked
      ? 'blocked'
      : typing
        ? 'typing…'
        : `@${username}`
  document.body.toggleAttribute('data-offline', !open)
}

const buttons = /** @type {HTMLButtonElement[]} */ ([...document.querySelectorAll('[data-show]')])
for (const button of buttons) {
  button.addEventListener('click', () => {
    const pane = button.dataset.show ?? 'chat'
    document.body.dataset.pane = pane
    for (const one of buttons) one.toggleAttribute('aria-current', one === button)
    button.setAttribute('aria-current', 'true')
    if (pane !== 'mail') badge(pane, 0, true)
    if (pane === 'flow') lightAgain()
    if (pane === 'chat') toLatest()
  })
}

/** @param {string} pane */
const inView = (pane) => the(pane, HTMLElement).clientHeight > 0

/**
 * Marks news on a pane that is not in view.
 *
 * @param {string} pane
 * @param {number} count
 * @param {boolean} [exactly] Instead of adding to what is there.
 */
function badge(pane, count, exactly = false) {
  const mark = buttons.find(({ dataset }) => dataset.show === pane)?.querySelector('b')
  if (!mark) return
  const sum = exactly
    ? count
    : document.body.dataset.pane === pane
      ? 0
      : Number(mark.dataset.count ?? 0) + count
  mark.dataset.count = String(sum)
  mark.hidden = sum === 0
  if (!mark.classList.contains('dot')) mark.textContent = String(sum)
}
