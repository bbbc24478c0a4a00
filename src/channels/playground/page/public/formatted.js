import { element } from './element.js'

/** @typedef {import('../wire.ts').MessageEntity} MessageEntity */

/**
 * A text with its entities as DOM nodes. Offsets count UTF-16 units, as strings here do; entities nest or stand
 * apart, they never overlap (https://core.telegram.org/bots/api#messageentity).
 *
 * @param {string} text
 * @param {readonly MessageEntity[]} [entities]
 * @param {(command: string) => void} [onCommand]
 * @returns {DocumentFragment}
 */
export function formatted(text, entities = [], onCommand) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  return part(text, 0, text.length, sorted, onCommand)
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {readonly MessageEntity[]} entities
 * @param {((command: string) => void) | undefined} onCommand
 */
function part(text, from, to, entities, onCommand) {
  const nodes = document.createDocumentFragment()
  let at = from
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index]
    if (!entity || entity.offset < at) continue
    const end = Math.min(entity.offset + entity.length, to)
    const inside = entities.slice(index + 1).filter((other) => other.offset < end)
    nodes.append(text.slice(at, entity.offset))
    nodes.append(
      dressed(
        entity,
        text.slice(entity.offset, end),
        part(text, entity.offset, end, inside, onCommand),
        onCommand,
      ),
    )
    // The line break after a block is its end, not an empty line.
    at = end < to && text[end] === '\n' && isBlock(entity) ? end + 1 : end
  }
  nodes.append(text.slice(at, to))
  return nodes
}

/**
 * Which way a text runs: as its first letter or mark does (Unicode Bidirectional Algorithm, rule P2).
 *
 * @param {string} [text]
 */
export const directionOf = (text = '') =>
  /^[^\p{L}\u200F]*[\u200F\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr'

/** @param {MessageEntity} entity */
const isBlock = ({ type }) => type === 'pre' || type === 'blockquote' || type === 'expandable_blockquote'

/**
 * @param {MessageEntity} entity
 * @param {string} words
 * @param {DocumentFragment} content
 * @param {((command: string) => void) | undefined} onCommand
 */
function dressed(entity, words, content, onCommand) {
  switch (entity.type) {
    case 'bold':
      return element('strong', {}, content)
    case 'italic':
      return element('em', {}, content)
    case 'underline':
      return element('u', {}, content)
    case 'strikethrough':
      return element('s', {}, content)
    case 'code':
      return element('code', {}, content)
    case 'pre':
      return element('pre', {}, content)
    case 'blockquote':
    case 'expandable_blockquote':
      return element('blockquote', {}, content)
    case 'spoiler':
      return spoiler(content)
    case 'text_link':
      return link(entity.url, content)
    case 'url':
      return link(/^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `http://${words}`, content)
    case 'email':
      return element('span', { class: 'fact' }, content)
    case 'bot_command': {
      const button = element('button', { type: 'button', class: 'command', dir: 'ltr' }, content)
      button.addEventListener('click', () => onCommand?.(words))
      return button
    }
    default:
      return content
  }
}

/** @param {DocumentFragment} content */
function spoiler(content) {
  const hidden = element('button', { type: 'button', class: 'spoiler', 'aria-label': 'Hidden text' }, content)
  hidden.addEventListener('click', () => hidden.replaceWith(...hidden.childNodes))
  return hidden
}

/**
 * A link into a new tab; only to the web or a mail program.
 *
 * @param {string} url
 * @param {Node} content
 */
export function link(url, content) {
  const safe =
    URL.canParse(url) && ['http:', 'https:', 'mailto:', 'tel:', 'tg:'].includes(new URL(url).protocol)
  return safe
    ? element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, content)
    : element('span', {}, content)
}
