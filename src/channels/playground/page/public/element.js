/**
 * A DOM element, built and never parsed: data cannot become markup.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} [properties] Properties; `class`, `data-…`, `aria-…` and `role` are set as attributes.
 * @param {...(Node | string | undefined | false)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue
    if (/^(class|role|data-.*|aria-.*)$/.test(name)) made.setAttribute(name, String(value))
    else Object.assign(made, { [name]: value })
  }
  made.append(...children.flatMap((child) => (child ? [child] : [])))
  return made
}

/**
 * The element that the page is known to have.
 *
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
export function the(id, kind) {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`The page has no ${kind.name} "#${id}".`)
}

/**
 * The time of day as this page says it, in its own language: a browser's may be written in another script.
 *
 * @param {number} at Epoch milliseconds.
 */
export const clock = (at) => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
