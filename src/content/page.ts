import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { type Action, actions } from '../../flows/content.ts'
import { PorticoError } from '../errors.ts'

/** One Markdown file: `20-own-password.md` is the page `own-password`, and its number is its place in the order. */
export interface Page {
  readonly file: string
  readonly id: string
  readonly order: number
  readonly front: Front
  readonly body: string
}

/** What stands between the two lines `---` at the top of a page. A translation needs its title only. */
export interface Front {
  readonly title: string
  readonly topic?: string | undefined
  readonly action?: Action | undefined
  /** What people call the subject, by which they find the page. */
  readonly words?: readonly string[] | undefined
}

/** A folder of pages in one language. */
export interface PageFolder {
  readonly path: string
  readonly locale: string
  readonly pages: readonly Page[]
  /** The topics of `topics.md`, title by id, in the order of the menu. */
  readonly topics: ReadonlyMap<string, string>
  /** Files that could not be understood. */
  readonly faults: readonly PorticoError[]
}

/** Reads every language of a folder; one that does not exist holds nothing. */
export const readPageFolders = (folder: string): PageFolder[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((ticket) => ticket.isDirectory())
        .map(({ name }) => readPageFolder(join(folder, name), name))
    : []

const readPageFolder = (folder: string, locale: string): PageFolder => {
  const faults: PorticoError[] = []
  const understood = <Value>(understand: () => Value): Value | undefined => {
    try {
      return understand()
    } catch (error) {
      if (!(error instanceof PorticoError)) throw error
      faults.push(error)
      return undefined
    }
  }
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
  const pages = files
    .filter((name) => name !== TOPICS)
    .flatMap((name) => understood(() => readPage(join(folder, name))) ?? [])
  const topics = files.includes(TOPICS) ? understood(() => readTopics(join(folder, TOPICS))) : undefined
  return { path: folder, locale, pages, topics: topics ?? new Map(), faults }
}

const TOPICS = 'topics.md'

const readPage = (file: string): Page => {
  const [, order, id] = /^(\d+)-([a-z][a-z0-9-]{0,23})\.md$/.exec(basename(file)) ?? []
  if (!order || !id) {
    throw invalid(
      file,
      'is not named like a page',
      'Name it like 20-own-password.md, with at most 24 letters after the number.',
    )
  }
  const { front, body } = readSource(file)
  const parsed = Front.safeParse(Object.fromEntries(front))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw invalid(
      file,
      `has a fault between its --- lines at "${issue?.path.join('.') || issue?.message}"`,
      'Expected are title: (at most 60 characters), and where wanted topic:, words: (what people call it, with commas ' +
        `between) and action: (${Object.keys(actions).join(', ')}). Correct the file.`,
    )
  }
  return { file, id, order: Number(order), front: parsed.data, body }
}

const Front = z.strictObject({
  /** A phone cuts what is longer on a button. */
  title: z.string().min(1).max(60),
  topic: z.string().min(1).optional(),
  action: z.enum(Object.keys(actions) as Action[]).optional(),
  words: z
    .string()
    .transform((list) => list.split(/\s*,\s*/).filter(Boolean))
    .optional(),
})

const readTopics = (file: string): ReadonlyMap<string, string> => {
  const { front } = readSource(file)
  const wrong = [...front].find(
    ([id, title]) => !/^[a-z][a-z0-9-]{0,23}$/.test(id) || !title || title.length > 60,
  )
  if (wrong) {
    throw invalid(
      file,
      `has a fault at "${wrong[0]}"`,
      'Write each topic as its id, a colon and its title of at most 60 characters.',
    )
  }
  return front
}

/** Front matter as a plain list of `name: value`, no more of YAML: a colon or a quote in a title needs no care. */
const readSource = (file: string): { front: Map<string, string>; body: string } => {
  const source = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
  const [, top, body] = /^---\n(.*?)\n---(?:\n(.*))?$/s.exec(source) ?? []
  if (top === undefined) {
    throw invalid(
      file,
      'does not begin with its title',
      'Begin it with a line ---, a line title: …, and a line ---.',
    )
  }
  const front = new Map<string, string>()
  for (const line of top.split('\n').filter((line) => line.trim())) {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? []
    if (!name || value === undefined || front.has(name)) {
      throw invalid(
        file,
        `has a line between its --- lines that is no "name: value": ${line}`,
        'Correct or remove the line.',
      )
    }
    front.set(name, value)
  }
  return { front, body: body?.trim() ?? '' }
}

const invalid = (file: string, what: string, cure: string): PorticoError =>
  new PorticoError('content/invalid', `${file} ${what}. ${cure}`, { file })
