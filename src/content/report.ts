import type { ChannelText } from '../contracts/channel.ts'
import type { LoadedBrand } from './brand.ts'
import type { Folders } from './content.ts'
import { lostFromMarkdown, parseMarkdown } from './markdown.ts'
import { type Page, type PageFolder, readPageFolders } from './page.ts'
import { fill, placeholdersOf, unknownPlaceholders } from './placeholders.ts'

/** A fault in a content file that its author should mend. */
export interface Problem {
  /** The file, or the one that is missing. */
  readonly file: string
  /** A full sentence that ends with the cure. */
  readonly says: string
}

/** Characters shown in the channel that needs most of them; the rest of a message is room for what stands around. */
const LONGEST = { tips: 900, guides: 3500 }
/** More topics than this do not fit one screen of a phone. */
const MOST_TOPICS = 6

/** Every problem of tips and guides in these languages; none is reason enough not to start. */
export const reportContent = ({
  folders,
  brand,
  fallback,
  locales,
  channels,
}: {
  readonly folders: Folders
  readonly brand: LoadedBrand
  readonly fallback: string
  readonly locales: readonly string[]
  /** The channels in which the texts are read. */
  readonly channels: readonly ChannelText[]
}): Problem[] => {
  const ofKind = (kind: keyof Folders, topics: ReadonlySet<string>) =>
    folders[kind].map(readPageFolders).flatMap((folders) => [
      ...folders.flatMap(({ faults }) =>
        faults.map(({ facts: { file }, message }) => ({
          file: String(file),
          says: message.replace(`${file} `, 'It '),
        })),
      ),
      ...untranslated(folders, fallback, locales),
      ...folders.flatMap((folder) =>
        folder.pages.flatMap((page) => [
          ...wording(page, { brand, locale: folder.locale, fallback, channels, longest: LONGEST[kind] }),
          ...(kind === 'tips' && folder.locale === fallback ? topicOf(page, topics) : []),
        ]),
      ),
    ])
  const topics = new Set(
    folders.tips
      .flatMap(readPageFolders)
      .flatMap((folder) => (folder.locale === fallback ? [...folder.topics.keys()] : [])),
  )
  return [
    ...ofKind('tips', topics),
    ...ofKind('guides', topics),
    ...(topics.size > MOST_TOPICS
      ? [
          {
            file: 'topics.md',
            says: `There are ${topics.size} topics. Join some: at most ${MOST_TOPICS} fit the menu.`,
          },
        ]
      : []),
  ]
}

/** Names of services that are shown in the fallback, because `brand.json` has none in a language. */
export const untranslatedServices = (
  { id, services }: LoadedBrand,
  fallback: string,
  locales: readonly string[],
): Problem[] =>
  services.flatMap(({ name, instead }) =>
    [name, ...(instead ? [instead] : [])].flatMap((text) =>
      locales
        .filter((locale) => text[locale] === undefined)
        .map((locale) => ({
          file: `brands/${id}/brand.json`,
          says: `The service "${text[fallback]}" has no name in ${locale}. Add it.`,
        })),
    ),
  )

/** Texts of profile fields that are shown in the fallback, because `brand.json` has none in a language. */
export const untranslatedProfile = (
  { id, profile = [] }: Pick<LoadedBrand, 'id' | 'profile'>,
  locales: readonly string[],
): Problem[] =>
  profile.flatMap((field) => {
    const texts = {
      label: field.label,
      question: field.question,
      ...(field.unclear && { unclear: field.unclear }),
      ...(field.kind === 'choice' &&
        Object.fromEntries(field.options.map(({ id, label }) => [`option "${id}"`, label]))),
    }
    return Object.entries(texts).flatMap(([name, text]) =>
      locales
        .filter((locale) => text[locale] === undefined)
        .map((locale) => ({
          file: `brands/${id}/brand.json`,
          says: `The profile field "${field.id}" has no ${name} in ${locale}. Add it.`,
        })),
    )
  })

const untranslated = (
  folders: readonly PageFolder[],
  fallback: string,
  locales: readonly string[],
): Problem[] => {
  const originals = folders.find(({ locale }) => locale === fallback)
  if (!originals) return []
  const pathIn = (locale: string) => originals.path.slice(0, -fallback.length) + locale
  return locales
    .filter((locale) => locale !== fallback)
    .flatMap((locale) => {
      const folder = folders.find((folder) => folder.locale === locale)
      const translated = new Map(folder?.pages.map((page) => [page.id, page]))
      const known = new Map(originals.pages.map((page) => [page.id, page]))
      const reported = folder ? unread(folder) : new Set()
      const unknown = unread(originals)
      return [
        ...originals.pages
          .filter(({ id }) => !translated.has(id) && !reported.has(id))
          .map(({ file, id }) => ({
            file: `${pathIn(locale)}/${nameOf(file)}`,
            says: `"${id}" has no translation and is shown in ${fallback}. Translate ${file}.`,
          })),
        ...[...translated.values()].flatMap((page) => {
          const original = known.get(page.id)
          if (original) return apart(page, original)
          return unknown.has(page.id) ? [] : [orphan(page, fallback)]
        }),
        ...[...originals.topics.keys()]
          .filter((id) => !folder?.topics.has(id))
          .map((id) => ({
            file: `${pathIn(locale)}/topics.md`,
            says: `The topic "${id}" has no title and is shown in ${fallback}. Add it.`,
          })),
      ]
    })
}

/** The ids of pages that could not be understood, which is reported once already. */
const unread = ({ faults }: PageFolder): ReadonlySet<string> =>
  new Set(faults.map(({ facts }) => nameOf(String(facts.file)).replace(/^\d+-|\.md$/g, '')))

const nameOf = (file: string): string => file.split('/').at(-1) ?? file

const orphan = ({ file, id }: Page, fallback: string): Problem => ({
  file,
  says: `"${id}" has no original in ${fallback} and is never shown. Write the original or remove the file.`,
})

/**
 * Topic and action are the original's: a translation may leave them out, but not name others. It has the steps, links and
 * facts of the brand that the original has, so that a reader misses nothing of it.
 */
const apart = ({ file, front, body }: Page, original: Page): Problem[] => [
  ...(['topic', 'action'] as const)
    .filter((field) => front[field] !== undefined && front[field] !== original.front[field])
    .map((field) => ({ file, says: `Its ${field} is not that of ${original.file}. Remove the line.` })),
  ...KEPT.map((part) => ({ here: part(body), there: part(original.body) }))
    .filter(({ here, there }) => here !== there)
    .map(({ here, there }) => ({
      file,
      says: `It has ${here}, and ${original.file} has ${there}. Translate all of it.`,
    })),
]

/** What a translation takes over, in any order, as sentences differ. */
const KEPT: readonly ((body: string) => string)[] = [
  (body) => `${found(body, /^(?:[-*]|\d+\.) /gm).length} list items`,
  (body) => `the links ${found(body, /(?<=\]\()[^)]*(?=\))/g).join(' ')}`,
  (body) => `the facts ${[...new Set(found(body, /\{\w+\}/g))].join(' ')}`,
]

const found = (body: string, part: RegExp): string[] =>
  Array.from(body.matchAll(part), ([whole]) => whole).sort()

const topicOf = ({ file, front }: Page, topics: ReadonlySet<string>): Problem[] =>
  front.topic && topics.has(front.topic)
    ? []
    : [
        {
          file,
          says: `Its topic "${front.topic ?? ''}" is not in topics.md, so nobody finds it. Give it one of those.`,
        },
      ]

const wording = (
  { file, front, body }: Page,
  {
    brand,
    locale,
    fallback,
    channels,
    longest,
  }: {
    readonly brand: LoadedBrand
    readonly locale: string
    readonly fallback: string
    readonly channels: readonly ChannelText[]
    readonly longest: number
  },
): Problem[] => {
  const placeholders = placeholdersOf(brand, locale, fallback)
  const shown = fill(body, placeholders)
  const text = parseMarkdown(shown)
  const length = front.title.length + Math.max(...channels.map((channel) => channel.length(text)))
  return [
    ...(body ? [] : ['It says nothing below its title. Write a text or remove the file.']),
    ...(length > longest ? [`It has ${length} characters when shown. Shorten it to ${longest}.`] : []),
    ...(/[!¡]/.test(front.title + body.replaceAll('![', '['))
      ? ['It has an exclamation mark. Say it calmly, with a full stop.']
      : []),
    ...unknownPlaceholders(front.title + body, placeholders).map(
      (place) => `It has ${place}, which no brand fills. Correct or remove it.`,
    ),
    ...lostFromMarkdown(shown).map(
      (lost) => `A chat cannot show ${lost}. Remove it or use an https:// link.`,
    ),
    ...channels.flatMap((channel) =>
      channel
        .lost(text)
        .map((lost) => `${channel.name} cannot show ${lost}. Remove it or use an https:// link.`),
    ),
  ].map((says) => ({ file, says }))
}
