import type { PageName } from '../pages.ts'
import { type Choice, type FlowEvent, type Words, words } from '../screen.ts'
import type { WordId } from '../text/word-ids.ts'

/** The names of a flow's buttons: every `<flow>-choice-<name>` that has words. */
type ChoiceId<Flow extends string> = WordId extends infer Id
  ? Id extends `${Flow}-choice-${infer Name}`
    ? Name
    : never
  : never

interface Look {
  readonly args?: Words['args']
  readonly style?: Choice['style'] | undefined
  readonly insteadOf?: Choice['insteadOf'] | undefined
}

/** Makes a flow's buttons: each under its own words, `<flow>-choice-<id>`, with an event that the flow's machine takes. */
export const choicesOf =
  <Flow extends string, Event extends FlowEvent>(flow: Flow) =>
  (id: ChoiceId<Flow>, event: Event, { args, style, insteadOf }: Look = {}): Choice => ({
    id,
    label: words(`${flow}-choice-${id}` as WordId, args),
    event,
    ...(style && { style }),
    ...(insteadOf && { insteadOf }),
  })

/** A button under words that several flows say. */
export const commonChoice = choicesOf<'common', FlowEvent>('common')

/** A button that leads to another flow; its machine takes the event `go`. */
export const leadingTo = (id: ChoiceId<'common'>, flow: string, style?: Choice['style']): Choice =>
  commonChoice(id, { type: 'go', flow }, { style })

/**
 * The button to a page that is filled in beside the chat, and the only one: where the page is over or gone, a tap has the
 * flow open a new one in its place.
 */
export const openingPage = (
  label: Words,
  page: PageName,
  ticket: string | undefined,
  again: FlowEvent = { type: 'again' },
): Choice => ({
  id: 'open-page',
  label,
  ...(ticket === undefined ? {} : { opens: { page, ticket } }),
  event: again,
  style: 'primary',
})

/** Copies the account ID: people type it wherever they sign in. */
export const copyingId = (account: string): Choice => ({
  id: 'copy-id',
  label: words('common-choice-copy-id'),
  copies: account,
})

/** Leads to the people of the service: for owners who have no way back in. */
export const askingForHelp = (contact: string): Choice => ({
  id: 'contact',
  label: words('common-choice-contact'),
  url: contact,
})

/** How much of an address stands on a button. */
const ON_A_BUTTON = 48

/** A masked address as the label of a button. */
export const shortened = (masked: string): string =>
  masked.length <= ON_A_BUTTON ? masked : `${masked.slice(0, ON_A_BUTTON - 1)}…`
