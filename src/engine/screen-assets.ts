import type { Choice, Screen, Words } from '../../flows/screen.ts'
import type { ScreenAssets } from '../contracts/screen-assets.ts'

/** The parts of one screen that come from {@link ScreenAssets}. */
export interface Drawings {
  readonly picture?: Uint8Array | undefined
  readonly riddles: ReadonlyMap<string, string | undefined>
  readonly pages: ReadonlyMap<Choice, string | undefined>
  readonly matches: ReadonlyMap<string, string | undefined>
}

export const noDrawings: Drawings = { riddles: new Map(), pages: new Map(), matches: new Map() }

/** Most screens are words and buttons, for which no asset is waited for. */
export const isPlain = ({ picture, text, choices = [] }: Screen): boolean =>
  !picture &&
  !text.some((line) => 'riddle' in line || 'match' in line) &&
  !choices.some((row) => row.some(({ opens }) => opens))

export const drawingsFor = async (
  { picture, text, choices = [] }: Screen,
  screenAssets: ScreenAssets,
  id: string,
  say: (line: Words) => string,
): Promise<Drawings> => {
  const riddles = text.flatMap((line) => ('riddle' in line ? [line.riddle] : []))
  const matches = text.flatMap((line) => ('match' in line ? [line.match] : []))
  const openers = choices.flat().filter((choice) => choice.opens)
  return {
    picture: picture && (await screenAssets.paint(picture, say)),
    riddles: await drawnFor(riddles, (one) => screenAssets.riddle(one)),
    pages: await drawnFor(openers, async ({ opens }) => opens && screenAssets.page(id, opens)),
    matches: await drawnFor(matches, (one) => screenAssets.match(id, one)),
  }
}

const drawnFor = async <Thing, Drawn>(
  things: readonly Thing[],
  draw: (thing: Thing) => Promise<Drawn>,
): Promise<ReadonlyMap<Thing, Drawn>> =>
  new Map(await Promise.all(things.map(async (thing) => [thing, await draw(thing)] as const)))
