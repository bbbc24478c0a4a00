import { basename, dirname, join, resolve } from 'node:path'
import { type Action, actions, type Content } from '../../flows/content.ts'
import type { Flow } from '../../flows/flow.ts'
import { flows as allFlows } from '../../flows/flows.ts'
import { type LoadedBrand, loadBrand } from '../content/brand.ts'
import { contentFolders, loadContent } from '../content/content.ts'
import type { PorticoError } from '../errors.ts'
import { ROOT } from '../root.ts'
import type { OtherNames } from '../words/command-names.ts'
import { loadWords, type Wording } from '../words/words.ts'

/** Everything that people read: a brand's names and links, the sentences, and the tips and guides. */
export interface Texts {
  readonly brand: LoadedBrand
  readonly wording: Wording
  readonly content: (locale: string) => Content
}

export interface TextOptions {
  /** Hears of a sentence that could not be formed; without it such a sentence throws. */
  readonly report?: (problem: PorticoError) => void
  /** Pages may lead to these flows only. */
  readonly flows?: Readonly<Record<string, Flow>>
  /** Further folders with words. */
  readonly roots?: readonly string[]
  /** Other names of commands, as people read them. */
  readonly commands?: OtherNames
}

/** The language that has every sentence and every page. */
const FALLBACK = 'en'

/** Reads the texts of a brand: a folder under `brands/`, or the path of another one. */
export const loadTexts = (
  brandFolder: string,
  { report, flows = allFlows, roots = [], commands = {} }: TextOptions = {},
): Texts => {
  const place = resolve(ROOT, 'brands', brandFolder)
  const brand = loadBrand(dirname(place), basename(place))
  return {
    brand,
    wording: loadWords({
      roots: [join(ROOT, 'flows'), join(ROOT, 'src'), place, ...roots],
      fallback: FALLBACK,
      commands,
      ...(report && { report }),
    }),
    content: loadContent({
      folders: contentFolders(ROOT, brandFolder),
      brand,
      actions: (Object.keys(actions) as Action[]).filter((action) => actions[action] in flows),
      fallback: FALLBACK,
    }),
  }
}
