import { join, resolve } from 'node:path'
import type { Action, Content, Guide, Tip, Topic } from '../../flows/content.ts'
import { type RichText, textNode } from '../../flows/text/rich-text.ts'
import { fromTheRight, isRightToLeft } from '../words/direction.ts'
import type { LoadedBrand } from './brand.ts'
import { parseMarkdown } from './markdown.ts'
import { type Page, type PageFolder, readPageFolders } from './page.ts'
import { fill, placeholdersOf } from './placeholders.ts'

/** Folders that hold a folder for each language. A later one adds pages and replaces those of the same id. */
export interface Folders {
  readonly tips: readonly string[]
  readonly guides: readonly string[]
}

/** The tips that come with the program, those the brand adds or says otherwise, and the brand's guides. */
export const contentFolders = (root: string, brand: string): Folders => ({
  tips: [join(root, 'flows/tips/content'), resolve(root, 'brands', brand, 'tips')],
  guides: [resolve(root, 'brands', brand, 'guides')],
})

export interface ContentSources {
  readonly folders: Folders
  readonly brand: LoadedBrand
  /** The actions that lead somewhere, see `Content.actions`. */
  readonly actions: readonly Action[]
  /** The language that has every page; what another one lacks is shown in it. */
  readonly fallback: string
}

/**
 * Reads tips and guides, and gives them in any language. Files are read at once and their faults thrown, so that
 * an operator meets them at start; each text is rendered when it is first shown: all of a language take a third of a
 * second.
 * @throws PorticoError `content/invalid` naming the file and the cure.
 */
export const loadContent = ({ folders, brand, actions, fallback }: ContentSources) => {
  const tips = folders.tips.flatMap(readPageFolders)
  const guides = folders.guides.flatMap(readPageFolders)
  const fault = [...tips, ...guides].flatMap(({ faults }) => faults)[0]
  if (fault) throw fault

  const render = (locale: string): Content => {
    const placeholders = placeholdersOf(brand, locale, fallback)
    const towards = (text: RichText): RichText => (isRightToLeft(locale) ? fromTheRight(text) : text)
    const draw = <More extends object>({ page, original }: Reading, more?: More): Guide & More => {
      const title = fill(page.front.title, placeholders)
      let text: RichText | undefined
      const rendered = () =>
        towards([
          { type: 'heading', children: [textNode(title)] },
          ...parseMarkdown(fill(page.body, placeholders)),
        ])
      return {
        id: page.id,
        title,
        ...(page.front.words && { words: page.front.words }),
        get text() {
          text ??= rendered()
          return text
        },
        ...(original.front.action && { action: original.front.action }),
        ...(more as More),
      }
    }
    const topics = topicsIn(tips, locale, fallback)
    return {
      actions,
      topics,
      tips: topics.flatMap(({ id: topic }) =>
        reading(tips, locale, fallback)
          .filter(({ original }) => original.front.topic === topic)
          .map((page): Tip => draw(page, { topic })),
      ),
      guides: reading(guides, locale, fallback).map((page) => draw(page)),
    }
  }

  const languages = new Set([...tips, ...guides].map((folder) => folder.locale))
  const rendered = new Map<string, Content>()
  /** Tips and guides in a language; `es-MX` is served by `es`, and a page without translation by the fallback. */
  return (locale: string): Content => {
    const known = rendered.get(locale)
    if (known) return known
    const language = [locale, locale.split('-')[0] ?? ''].find((tag) => languages.has(tag)) ?? fallback
    const content = render(language)
    rendered.set(locale, content)
    return content
  }
}

/** A page as it is read in a language, and the original that says its place, topic and action. */
interface Reading {
  readonly page: Page
  readonly original: Page
}

const reading = (folders: readonly PageFolder[], locale: string, fallback: string): Reading[] => {
  const originals = pagesIn(folders, fallback)
  const translations = pagesIn(folders, locale)
  return [...originals.values()]
    .sort((one, other) => one.order - other.order)
    .map((original) => ({ page: translations.get(original.id) ?? original, original }))
}

const pagesIn = (folders: readonly PageFolder[], locale: string): Map<string, Page> =>
  new Map(
    folders
      .filter((folder) => folder.locale === locale)
      .flatMap(({ pages }) => pages.map((page) => [page.id, page] as const)),
  )

const topicsIn = (folders: readonly PageFolder[], locale: string, fallback: string): Topic[] => {
  const titles = (language: string) =>
    new Map(folders.filter((folder) => folder.locale === language).flatMap(({ topics }) => [...topics]))
  const translated = titles(locale)
  return [...titles(fallback)].map(([id, title]) => ({ id, title: translated.get(id) ?? title }))
}
