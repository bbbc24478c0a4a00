import type { Choice, PageRef, Picture, Screen, Words } from '../../flows/screen.ts'
import { words } from '../../flows/screen.ts'
import type { Wording } from '../words/words.ts'
import type { Button, Card } from './channel.ts'
import type { Conversation } from './record.ts'
import { aroundOf, progressOf, type Scene, screenOf, standing, top } from './scene.ts'

/** What only this side knows: pictures, riddles and addresses of pages are made from the server's key. */
export interface Easel {
  /** PNG; undefined when the challenge behind it is gone. `say` has the words in the person's language. */
  paint(picture: Picture, say: (words: Words) => string): Promise<Uint8Array | undefined>
  /** The digits of a captcha without a picture; undefined when it is gone. */
  riddle(challenge: string): Promise<string | undefined>
  /** The address of a one-time page of this conversation; undefined when the entry behind it is gone. */
  page(conversation: string, ref: PageRef): Promise<string | undefined>
}

/** The present screen in the person's language, with remarks above it and the standing row below. */
export const cardOf = async (
  scene: Scene,
  wording: Wording,
  easel: Easel,
  id: string,
  it: Conversation,
  remarks: readonly Words[],
  at: number,
): Promise<Card | undefined> => {
  const screen = screenOf(scene, it, aroundOf(scene, it, at))
  if (!screen) return undefined
  const { locale } = it
  const drawn = isPlain(screen)
    ? nothingDrawn
    : await drawnFor(screen, easel, id, (line) => wording.plain(locale, line))
  const paragraphs = [
    ...remarks.map((line) => wording.html(locale, line)),
    ...progressLine(scene, it).map((line) => wording.html(locale, line)),
    ...screen.text.map((line) => paragraph(wording, drawn, locale, line)),
    ...(screen.picture ? [wording.html(locale, screen.picture.says)] : []),
  ]
  const rows = [...(screen.choices ?? []), standing(scene, it, at)].map((row) =>
    row.flatMap((choice) => toButton(scene, drawn, id, it, choice)),
  )
  return {
    html: paragraphs.filter((text) => text !== '').join('\n\n'),
    rows: rows.filter((row) => row.length > 0),
    ...(drawn.picture ? { picture: drawn.picture } : {}),
    ...(screen.contact ? { contact: wording.plain(locale, screen.contact) } : {}),
    putAway: wording.plain(locale, words('common-put-away')),
  }
}

/** What a screen needs from the easel. */
interface Drawings {
  readonly picture?: Uint8Array | undefined
  readonly riddles: ReadonlyMap<string, string | undefined>
  readonly pages: ReadonlyMap<Choice, string | undefined>
}

const nothingDrawn: Drawings = { riddles: new Map(), pages: new Map() }

/** Most screens are words and buttons, and nothing is waited for. */
const isPlain = ({ picture, text, choices = [] }: Screen): boolean =>
  !picture && !text.some((line) => 'riddle' in line) && !choices.some((row) => row.some(({ opens }) => opens))

const drawnFor = async (
  { picture, text, choices = [] }: Screen,
  easel: Easel,
  id: string,
  say: (line: Words) => string,
): Promise<Drawings> => {
  const riddles = text.flatMap((line) => ('riddle' in line ? [line.riddle] : []))
  const openers = choices.flat().filter((choice) => choice.opens)
  return {
    picture: picture && (await easel.paint(picture, say)),
    riddles: new Map(await Promise.all(riddles.map(async (one) => [one, await easel.riddle(one)] as const))),
    pages: new Map(
      await Promise.all(
        openers.map(async (one) => [one, one.opens && (await easel.page(id, one.opens))] as const),
      ),
    ),
  }
}

const progressLine = (scene: Scene, it: Conversation): Words[] => {
  const frame = top(it)
  const progress = frame && progressOf(scene, frame)
  return progress ? [words('common-step', { at: progress.at, of: progress.of })] : []
}

const paragraph = (
  wording: Wording,
  { riddles }: Drawings,
  locale: string,
  line: Screen['text'][number],
): string => {
  if ('html' in line) return line.html
  if ('id' in line) return wording.html(locale, line)
  if ('lines' in line) return line.lines.map((one) => wording.html(locale, one)).join('\n')
  return [...(riddles.get(line.riddle) ?? '')]
    .map((digit) => wording.plain(locale, words(`common-digit-${digit}` as 'common-digit-0')))
    .join(', ')
}

const toButton = (
  scene: Scene,
  { pages }: Drawings,
  id: string,
  it: Conversation,
  choice: Choice,
): readonly Button[] => {
  const label = scene.label(it.locale, choice.label)
  const style = choice.style ? { style: choice.style } : {}
  if (choice.url) return [{ label, url: choice.url, ...style }]
  if (!choice.opens) return [{ label, token: scene.buttons.token(id, it.turn, choice.id), ...style }]
  const page = pages.get(choice)
  return page ? [{ label, page, ...style }] : []
}
