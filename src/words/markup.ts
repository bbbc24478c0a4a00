import { type Inline, lineBreak, plainInline, textNode } from '../../flows/text/rich-text.ts'
import { codeNodes, withoutIsolates } from './direction.ts'

/** The tags that a sentence in an `.ftl` file may have. */
export const TAGS: ReadonlySet<string> = new Set(['b', 'i', 's', 'code', 'a'])

/** Control characters stand for the angle brackets of a sentence's own tags: no argument can hold one of them. */
const OPEN = '\u0001'
const CLOSE = '\u0002'

const marks: Readonly<Record<string, string>> = {
  '<': OPEN,
  '>': CLOSE,
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

/** Marks the tags in a fixed part of a sentence, before arguments are put between the parts. */
export const markTags = (text: string): string =>
  text.replace(/[<>]|&(?:amp|lt|gt|quot);/g, (sign) => marks[sign] ?? sign)

/**
 * A formed sentence as rich text. Only marked tags are tags; whatever an argument holds is text. A tag that is
 * unknown or closes nothing is shown as it stands, and one that is never closed ends with the sentence: the check of
 * the words (`scripts/words.ts`) refuses all three.
 */
export const parseMarked = (sentence: string): readonly Inline[] => {
  if (!sentence.includes(OPEN)) return linesOf(restored(sentence))
  const stack: Element[] = []
  const root: Inline[] = []
  const children = () => stack.at(-1)?.children ?? root
  const close = () => {
    const element = stack.pop()
    if (element) children().push(...nodesOf(element))
  }
  let from = 0
  for (const tag of sentence.matchAll(MARKED_TAG)) {
    const [whole, slash, name = '', url] = tag
    const isKnown =
      TAGS.has(name) && (slash ? stack.at(-1)?.name === name : (name === 'a') === (url !== undefined))
    if (!isKnown) continue
    children().push(...linesOf(restored(sentence.slice(from, tag.index))))
    from = tag.index + whole.length
    if (slash) close()
    else stack.push({ name, url: withoutIsolates(url ?? ''), children: [] })
  }
  children().push(...linesOf(restored(sentence.slice(from))))
  while (stack.length > 0) close()
  return root
}

/** A tag of the sentence's own, between the marks. */
export const MARKED_TAG = new RegExp(`${OPEN}(/?)([a-z]+)(?: href="([^${OPEN}${CLOSE}]*)")?${CLOSE}`, 'g')

interface Element {
  readonly name: string
  readonly url: string
  readonly children: Inline[]
}

const nodesOf = ({ name, url, children }: Element): readonly Inline[] => {
  switch (name) {
    case 'a':
      return [{ type: 'link', url, children }]
    case 'code':
      return codeNodes(plainInline(children))
    case 'i':
      return [{ type: 'emphasis', children }]
    case 's':
      return [{ type: 'delete', children }]
    default:
      return [{ type: 'strong', children }]
  }
}

const restored = (text: string): string => text.replaceAll(OPEN, '<').replaceAll(CLOSE, '>')

const linesOf = (text: string): readonly Inline[] => {
  if (text === '') return []
  if (!text.includes('\n')) return [textNode(text)]
  return text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [lineBreak] : []), ...(line === '' ? [] : [textNode(line)])])
}
