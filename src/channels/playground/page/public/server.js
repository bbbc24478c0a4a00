/**
 * @typedef {import('../wire.ts').Changes} Changes
 * @typedef {import('../wire.ts').Requests} Requests
 */

/** How many posts are under way; the page shows it. */
let waiting = 0

/**
 * Asks the server for something. What is refused comes back as a sentence.
 *
 * @template {keyof Requests} Name
 * @param {Name} name
 * @param {Requests[Name]} request
 * @returns {Promise<{ ok?: true, answer?: import('#bot-api').TapAnswer, problem?: string }>}
 */
export async function ask(name, request) {
  busy(+1)
  try {
    const response = await fetch(`playground/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
    return await response.json()
  } catch {
    return { problem: 'The program does not answer. Is it still running?' }
  } finally {
    busy(-1)
  }
}

/** @param {number} more */
function busy(more) {
  waiting += more
  document.body.toggleAttribute('data-busy', waiting > 0)
}

/**
 * Listens to the event stream, and comes back by itself when the program does.
 *
 * @param {{ [Name in keyof Changes]: (change: Changes[Name]) => void }} listeners
 * @param {(open: boolean) => void} onConnection
 */
export function listen(listeners, onConnection) {
  const events = new EventSource('playground/events')
  for (const [name, listener] of Object.entries(listeners)) {
    events.addEventListener(name, ({ data }) =>
      /** @type {(change: unknown) => void} */ (listener)(JSON.parse(data)),
    )
  }
  events.addEventListener('open', () => onConnection(true))
  events.addEventListener('error', () => {
    onConnection(false)
    // A browser gives up for good when it gets an answer that is no stream, for instance from a proxy.
    if (events.readyState === EventSource.CLOSED) setTimeout(() => listen(listeners, onConnection), 1500)
  })
}
