import type { Choice, Screen, Words } from '../../flows/screen.ts'
import type { ScreenAssets } from '../contracts/screen-assets.ts'

/** The parts of one screen that come from {@link ScreenAssets}. */
export interface ResolvedAssets {
  readonly picture?: Uint8Array | undefined
  readonly pages: ReadonlyMap<Choice, string | undefined>
  readonly matches: ReadonlyMap<string, string | undefined>
}

export const noAssets: ResolvedAssets = { pages: new Map(), matches: new Map() }

/** Whether a screen needs no asset. Most screens are words and buttons, and wait for nothing. */
export const isPlain = ({ picture, text, choices = [] }: Screen): boolean =>
  !picture && !text.some((line) => 'match' in line) && !choices.some((row) => row.some(({ opens }) => opens))

export const resolveAssets = async (
  { picture, text, choices = [] }: Screen,
  screenAssets: ScreenAssets,
  id: string,
  say: (line: Words) => string,
): Promise<ResolvedAssets> => {
  const matches = text.flatMap((line) => ('match' in line ? [line.match] : []))
  const openers = choices.flat().filter((choice) => choice.opens)
  return {
    picture: picture && (await screenAssets.paint(picture, say)),
    pages: await resolvedFor(openers, async ({ opens }) => opens && screenAssets.page(id, opens)),
    matches: await resolvedFor(matches, (ticket) => screenAssets.match(id, ticket)),
  }
}

const resolvedFor = async <Thing, Asset>(
  things: readonly Thing[],
  resolve: (thing: Thing) => Promise<Asset>,
): Promise<ReadonlyMap<Thing, Asset>> =>
  new Map(await Promise.all(things.map(async (thing) => [thing, await resolve(thing)] as const)))
