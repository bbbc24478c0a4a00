import { opensInBrowser } from '../../flows/pages.ts'
import type { Choice, Screen, Words } from '../../flows/screen.ts'
import { words } from '../../flows/screen.ts'
import { lineBreak, paragraph, type RichText, textNode } from '../../flows/text/rich-text.ts'
import type { Button, Card } from '../contracts/channel.ts'
import type { Wording } from '../contracts/wording.ts'
import { type FlowRegistry, navigationRow, progressOf, top } from './flow-registry.ts'
import type { Conversation } from './record.ts'
import type { ResolvedAssets } from './resolved-assets.ts'

/** What is shown: the present screen as its flow describes it, what was drawn for it, and lines above it. */
interface Shown {
  readonly screen: Screen
  readonly assets: ResolvedAssets
  readonly remarks: readonly Words[]
  /** The whole of it stands right above: what was asked is said again, and nothing else. */
  readonly brief: boolean
  /** Epoch ms. */
  readonly at: number
}

/** A screen in the person's language, with remarks above it and the standing row below. */
export const cardOf = (
  { registry, wording }: { readonly registry: FlowRegistry; readonly wording: Wording },
  id: string,
  conversation: Conversation,
  { screen, assets, remarks, brief, at }: Shown,
): Card => {
  const { locale } = conversation
  const paragraphs = [
    ...remarks.map((line) => [paragraph(wording.rich(locale, line))]),
    ...(brief ? [] : progressLine(registry, conversation)).map((line) => [
      paragraph(wording.rich(locale, line)),
    ]),
    ...(brief ? promptOf(screen) : screen.text).map((part) => blocksOf(wording, assets, locale, part)),
    ...(screen.picture ? [[paragraph(wording.rich(locale, screen.picture.says))]] : []),
  ]
  const rows = [...(screen.choices ?? []), navigationRow(registry, conversation, at, screen)].map((row) =>
    row.flatMap((choice) => toButton(registry, assets, id, conversation, choice)),
  )
  return {
    text: paragraphs.flat(),
    rows: rows.filter((row) => row.length > 0),
    ...(assets.picture ? { picture: assets.picture } : {}),
    ...(screen.contact ? { contact: wording.plain(locale, screen.contact) } : {}),
    ...(screen.text.some(holdsNumber) ? { isProtected: true } : {}),
    putAway: wording.plain(locale, words('common-put-away')),
  }
}

/** The number by which a page or a mail's link knows the person who asked: whoever is told it can answer for them. */
const holdsNumber = (part: Screen['text'][number]): boolean =>
  'match' in part || ('id' in part && Boolean(part.args?.match))

/** The first paragraph asks; a number that a page asks for is needed as long as the page's button is there. */
const promptOf = ({ text }: Screen): Screen['text'] =>
  text.filter((part, index) => index === 0 || 'match' in part)

const progressLine = (registry: FlowRegistry, conversation: Conversation): Words[] => {
  const frame = top(conversation)
  const progress = frame && progressOf(registry, frame)
  return progress ? [words('common-step', { at: progress.at, of: progress.of })] : []
}

const blocksOf = (
  wording: Wording,
  { matches }: ResolvedAssets,
  locale: string,
  part: Screen['text'][number],
): RichText => {
  if ('richText' in part) return part.richText
  if ('id' in part) return [paragraph(wording.rich(locale, part))]
  if ('lines' in part) {
    const lines = part.lines.map((line) => [
      ...(part.bullets ? [textNode('• ')] : []),
      ...wording.rich(locale, line),
    ])
    return [paragraph(lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line])))]
  }
  return numbered(wording, locale, part.words, matches.get(part.match))
}

/** Nothing is said of a number that is gone. */
const numbered = (
  wording: Wording,
  locale: string,
  { id, args }: Words,
  match: string | undefined,
): RichText => (match === undefined ? [] : [paragraph(wording.rich(locale, words(id, { ...args, match })))])

const toButton = (
  registry: FlowRegistry,
  { pages }: ResolvedAssets,
  id: string,
  conversation: Conversation,
  choice: Choice,
): readonly Button[] => {
  const label = registry.label(conversation.locale, choice.label)
  const style = choice.style ? { style: choice.style } : {}
  if (choice.url) return [{ label, url: choice.url, ...style }]
  if (choice.copies) return [{ label, copies: choice.copies, ...style }]
  const page = choice.opens && pages.get(choice)
  if (page && choice.opens)
    return [{ label, ...(opensInBrowser(choice.opens.page) ? { url: page } : { page }), ...style }]
  if (choice.opens && !choice.event) return []
  return [
    {
      label,
      token: registry.buttons.token(id, conversation.turn, choice.id),
      ...(choice.isWaiting ? { isDisabled: true } : {}),
      ...style,
    },
  ]
}
