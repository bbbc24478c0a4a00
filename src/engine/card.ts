import type { Choice, Screen, Words } from '../../flows/screen.ts'
import { words } from '../../flows/screen.ts'
import type { Button, Card } from '../contracts/channel.ts'
import type { Wording } from '../contracts/wording.ts'
import { type FlowRegistry, navigationRow, progressOf, top } from './flow-registry.ts'
import type { Conversation } from './record.ts'
import type { Drawings } from './screen-assets.ts'

/** What is shown: the present screen as its flow describes it, what was drawn for it, and lines above it. */
interface Shown {
  readonly screen: Screen
  readonly drawings: Drawings
  readonly remarks: readonly Words[]
  /** Epoch ms. */
  readonly at: number
}

/** A screen in the person's language, with remarks above it and the standing row below. */
export const cardOf = (
  { registry, wording }: { readonly registry: FlowRegistry; readonly wording: Wording },
  id: string,
  it: Conversation,
  { screen, drawings, remarks, at }: Shown,
): Card => {
  const { locale } = it
  const paragraphs = [
    ...remarks.map((line) => wording.html(locale, line)),
    ...progressLine(registry, it).map((line) => wording.html(locale, line)),
    ...screen.text.map((line) => paragraph(wording, drawings, locale, line)),
    ...(screen.picture ? [wording.html(locale, screen.picture.says)] : []),
  ]
  const rows = [...(screen.choices ?? []), navigationRow(registry, it, at)].map((row) =>
    row.flatMap((choice) => toButton(registry, drawings, id, it, choice)),
  )
  return {
    html: paragraphs.filter((text) => text !== '').join('\n\n'),
    rows: rows.filter((row) => row.length > 0),
    ...(drawings.picture ? { picture: drawings.picture } : {}),
    ...(screen.contact ? { contact: wording.plain(locale, screen.contact) } : {}),
    putAway: wording.plain(locale, words('common-put-away')),
  }
}

const progressLine = (registry: FlowRegistry, it: Conversation): Words[] => {
  const frame = top(it)
  const progress = frame && progressOf(registry, frame)
  return progress ? [words('common-step', { at: progress.at, of: progress.of })] : []
}

const paragraph = (
  wording: Wording,
  { riddles, matches }: Drawings,
  locale: string,
  line: Screen['text'][number],
): string => {
  if ('html' in line) return line.html
  if ('id' in line) return wording.html(locale, line)
  if ('lines' in line) return line.lines.map((one) => wording.html(locale, one)).join('\n')
  if ('match' in line) return numbered(wording, locale, line.words, matches.get(line.match))
  return [...(riddles.get(line.riddle) ?? '')]
    .map((digit) => wording.plain(locale, words(`common-digit-${digit}` as 'common-digit-0')))
    .join(', ')
}

/** Nothing is said of a number that is gone. */
const numbered = (
  wording: Wording,
  locale: string,
  { id, args }: Words,
  match: string | undefined,
): string => (match === undefined ? '' : wording.html(locale, words(id, { ...args, match })))

const toButton = (
  registry: FlowRegistry,
  { pages }: Drawings,
  id: string,
  it: Conversation,
  choice: Choice,
): readonly Button[] => {
  const label = registry.label(it.locale, choice.label)
  const style = choice.style ? { style: choice.style } : {}
  if (choice.url) return [{ label, url: choice.url, ...style }]
  if (!choice.opens) return [{ label, token: registry.buttons.token(id, it.turn, choice.id), ...style }]
  const page = pages.get(choice)
  return page ? [{ label, page, ...style }] : []
}
