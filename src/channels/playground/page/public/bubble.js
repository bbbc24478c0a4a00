import { clock, element } from './element.js'
import { directionOf, formatted, link } from './formatted.js'

/**
 * @typedef {import('../wire.ts').SpokenBubble} Bubble
 * @typedef {import('../wire.ts').Message} Message
 * @typedef {import('../wire.ts').InlineKeyboardButton} InlineKeyboardButton
 * @typedef {{ say(text: string): void, tap(message: number, data: string): Promise<void>, open(title: string, url: string): void }} Hands
 */

/**
 * One message as a list item, with the buttons under it.
 *
 * @param {Bubble} bubble
 * @param {Hands} hands What its buttons do.
 */
export function draw({ message, mine, language }, hands) {
  const direction = language && directionOfLanguage(language)
  const edited = 'edit_date' in message && message.edit_date
  const dir = direction || directionOf(message.text ?? message.caption)
  return element(
    'li',
    {
      class: mine ? 'mine' : 'theirs',
      'data-message': message.message_id,
      lang: language,
      tabIndex: -1,
    },
    element(
      'div',
      { class: 'bubble', dir },
      element('span', { class: 'unseen', lang: 'en' }, mine ? 'You: ' : 'Bot: '),
      origin(message),
      content(message, hands),
      element(
        'span',
        { class: 'meta', lang: 'en' },
        edited ? 'edited ' : '',
        clock(1000 * (edited || message.date)),
      ),
    ),
    buttons(message, hands, direction),
  )
}

/** @param {string} language */
const directionOfLanguage = (language) =>
  ['Arab', 'Hebr'].includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'

/** @param {Message} message */
function origin(message) {
  if (!('forward_origin' in message) || !message.forward_origin) return undefined
  return element('p', { class: 'origin', lang: 'en' }, 'Forwarded')
}

/**
 * @param {Message} message
 * @param {Hands} hands
 */
function content(message, { say }) {
  const nodes = document.createDocumentFragment()
  const {
    photo,
    document: file,
    text,
    entities,
    caption,
    caption_entities: captionEntities,
    contact,
  } = message
  const largest = photo?.at(-1)
  if (largest) nodes.append(picture(largest, caption))
  if (file) nodes.append(saving(file))
  if (text !== undefined) nodes.append(element('div', { class: 'words' }, formatted(text, entities, say)))
  else if (caption) nodes.append(element('div', { class: 'words' }, formatted(caption, captionEntities, say)))
  else if (contact) {
    const name = [contact.first_name, contact.last_name].filter(Boolean).join(' ')
    nodes.append(
      element('div', { class: 'words contact' }, element('strong', {}, name), ` ${contact.phone_number}`),
    )
  } else if (!largest && !file) nodes.append(element('div', { class: 'words thing' }, thing(message)))
  return nodes
}

/**
 * @param {{ file_id: string, width: number, height: number }} photo
 * @param {string | undefined} caption
 */
function picture({ file_id: id, width, height }, caption) {
  return element('img', {
    class: 'photo',
    src: `playground/files/${encodeURIComponent(id)}`,
    alt: caption ? 'Picture, described below' : 'Picture',
    width,
    height,
  })
}

/**
 * A file that can be kept, under its name.
 *
 * @param {{ file_id: string, file_name?: string, file_size?: number }} file
 */
function saving({ file_id: id, file_name: name = 'file', file_size: size }) {
  const saves = element(
    'a',
    { class: 'file', href: `playground/files/${encodeURIComponent(id)}`, download: name },
    element('strong', {}, name),
  )
  if (size !== undefined) saves.append(element('span', { class: 'size', dir: 'ltr' }, weight(size)))
  return saves
}

/** @param {number} bytes */
const weight = (bytes) => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`)

/** @param {Message} message */
function thing(message) {
  /** @type {readonly [string, string][]} */
  const things = [
    ['sticker', '🙂 Sticker'],
    ['voice', 'Voice message'],
    ['video_note', 'Video message'],
    ['video', 'Video'],
    ['animation', 'Animation'],
    ['audio', 'Audio'],
    ['venue', 'Place'],
    ['location', 'Location'],
    ['dice', 'Dice'],
    ['poll', 'Poll'],
  ]
  return things.find(([kind]) => kind in message)?.[1] ?? 'Message of another kind'
}

/**
 * @param {Message} message
 * @param {Hands} hands
 * @param {string} [direction] Of the language that the bot speaks; otherwise that of the words.
 */
function buttons(message, hands, direction) {
  const rows = message.reply_markup?.inline_keyboard ?? []
  if (rows.length === 0) return undefined
  return element(
    'div',
    {
      class: 'buttons',
      role: 'group',
      'aria-label': 'Buttons',
      dir: direction || directionOf(rows[0]?.[0]?.text),
    },
    ...rows.map((row) =>
      element('div', { class: 'row' }, ...row.map((button) => control(button, message.message_id, hands))),
    ),
  )
}

/**
 * @param {InlineKeyboardButton} button
 * @param {number} message
 * @param {Hands} hands
 */
function control(button, message, hands) {
  const style = 'style' in button && button.style ? ` ${button.style}` : ''
  if ('url' in button) {
    const opens = link(button.url, document.createTextNode(button.text))
    opens.className = `inline outward${style}`
    return opens
  }
  const made = element('button', { type: 'button', class: `inline${style}` }, button.text)
  if ('callback_data' in button) {
    made.addEventListener('click', async () => {
      if (made.ariaBusy === 'true') return
      made.ariaBusy = 'true'
      await hands.tap(message, button.callback_data)
      made.ariaBusy = 'false'
    })
  } else if ('web_app' in button) {
    made.classList.add('opens')
    made.addEventListener('click', () => hands.open(button.text, button.web_app.url))
  } else if ('copy_text' in button) {
    made.addEventListener('click', () => navigator.clipboard.writeText(button.copy_text.text))
  } else made.disabled = true
  return made
}
