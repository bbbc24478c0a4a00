import { type EventObject, initialTransition, transition } from 'xstate'
import type { Flow } from '../../flows/flow.ts'
import type { Around } from '../../flows/screen.ts'

/** Every content text a person can come to by tapping the flow's own buttons, without its tags. */
export const textsShown = (flow: Flow, around: Around): string[] => {
  const shown = new Map<string, string>()
  const [first] = initialTransition(flow.machine)
  const waiting = [first]
  for (const snapshot of waiting) {
    const place = JSON.stringify([snapshot.value, snapshot.context])
    if (shown.has(place)) continue
    const screen = flow.screens[String(snapshot.value)]?.show(snapshot.context, around)
    shown.set(place, screen?.text.map((part) => ('html' in part ? plain(part.html) : '')).join('') ?? '')
    for (const { event } of screen?.choices?.flat() ?? []) {
      if (event) waiting.push(transition(flow.machine, snapshot, event as EventObject)[0])
    }
  }
  return [...shown.values()].filter(Boolean)
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
