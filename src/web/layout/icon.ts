import { html } from 'hono/html'

/** What is drawn above the title of a page. */
export type Icon = 'letter' | 'done' | 'time' | 'shut'

const drawings: Readonly<Record<Icon, ReturnType<typeof html>>> = {
  letter: html`<path d="M19 23h26v19H19zM19 24l13 10 13-10"/>`,
  done: html`<path d="m21 33 8 8 15-17"/>`,
  time: html`<circle cx="32" cy="32" r="12"/><path d="M32 25v7l5 3"/>`,
  shut: html`<path d="M32 21v14M32 42v1"/>`,
}

/** A round with the icon in it: decoration, so screen readers pass over it. */
export const drawIcon = (icon: Icon) =>
  html`<svg class="icon ${icon}" viewBox="0 0 64 64" width="56" height="56" aria-hidden="true"><circle class="ground" cx="32" cy="32" r="32"/>${drawings[icon]}</svg>`
