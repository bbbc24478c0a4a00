import { html } from 'hono/html'

/** What is drawn in the doorway above the title of a page. */
export type Icon = 'letter' | 'key' | 'done' | 'time' | 'shut'

const drawings: Readonly<Record<Icon, ReturnType<typeof html>>> = {
  letter: html`<path d="M22 31h20v15H22zM22 32l10 8 10-8"/>`,
  key: html`<circle cx="27" cy="38" r="5"/><path d="M32 38h12v5M39 38v4"/>`,
  done: html`<path d="m23 39 6.5 6.5L42 32"/>`,
  time: html`<circle cx="32" cy="38" r="9"/><path d="M32 33v5l3.5 2.5"/>`,
  shut: html`<path d="M32 22v35"/><path d="M28 40v1M36 40v1"/>`,
}

/** A doorway with the icon in it: decoration, so screen readers pass over it. */
export const drawIcon = (icon: Icon) =>
  html`<svg class="icon ${icon}" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true"><path class="opening" d="M14 57V32a18 18 0 0 1 36 0v25"/><path class="frame" d="M14 57V32a18 18 0 0 1 36 0v25M7 57.5h50"/><g class="drawing">${drawings[icon]}</g></svg>`
