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
  const say = (line: Words) => wording.plain(it.locale, line)
  const picture = screen.picture && (await easel.paint(screen.picture, say))
  const above = [...remarks, ...progressLine(scene, it)].map((line) => wording.html(it.locale, line))
  const paragraphs = await Promise.all(screen.text.map((line) => paragraph(wording, easel, it.locale, line)))
  const described = screen.picture ? [wording.html(it.locale, screen.picture.says)] : []
  const button = toButton(scene, easel, id, it)
  const rows = await Promise.all(
    [...(screen.choices ?? []), standing(scene, it, at)].map(async (row) =>
      (await Promise.all(row.map(button))).flat(),
    ),
  )
  return {
    html: [...above, ...paragraphs, ...described].filter((text) => text !== '').join('\n\n'),
    rows: rows.filter((row) => row.length > 0),
    ...(picture ? { picture } : {}),
    ...(screen.contact ? { contact: wording.plain(it.locale, screen.contact) } : {}),
    putAway: wording.plain(it.locale, words('common-put-away')),
  }
}

const progressLine = (scene: Scene, it: Conversation): Words[] => {
  const frame = top(it)
  const progress = frame && progressOf(scene, frame)
  return progress ? [words('common-step', { at: progress.at, of: progress.of })] : []
}

const paragraph = async (
  wording: Wording,
  easel: Easel,
  locale: string,
  line: Screen['text'][number],
): Promise<string> => {
  if ('html' in line) return line.html
  if ('id' in line) return wording.html(locale, line)
  if ('lines' in line) return line.lines.map((one) => wording.html(locale, one)).join('\n')
  const digits = (await easel.riddle(line.riddle)) ?? ''
  return [...digits]
    .map((digit) => wording.plain(locale, words(`common-digit-${digit}` as 'common-digit-0')))
    .join(', ')
}

const toButton =
  (scene: Scene, easel: Easel, id: string, it: Conversation) =>
  async (choice: Choice): Promise<Button[]> => {
    const label = scene.label(it.locale, choice.label)
    const style = choice.style ? { style: choice.style } : {}
    if (choice.url) return [{ label, url: choice.url, ...style }]
    if (!choice.opens) return [{ label, token: scene.buttons.token(id, it.turn, choice.id), ...style }]
    const page = await easel.page(id, choice.opens)
    return page ? [{ label, page, ...style }] : []
  }
