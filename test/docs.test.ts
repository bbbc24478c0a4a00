import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const documents = globSync('{*.md,docs/**/*.md,packages/*/*.md,src/**/README.md}', { cwd: root }).sort()

/** Every relative link of a page, in Markdown and in HTML: the file that it names, and the heading. */
const linksOf = (page: string) =>
  [...read(page).matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset)="([^"]+)"/g)]
    .map(([, inMarkdown, inHtml]) => inMarkdown ?? inHtml ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', heading] = target.split('#')
      return { target, file: path === '' ? page : normalize(join(dirname(page), path)), heading }
    })

/** The anchor under which GitHub shows a heading. */
const anchorsOf = (page: string) =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

test('pages are found', () => {
  expect(documents.length).toBeGreaterThan(30)
  expect(linksOf('docs/README.md').length).toBeGreaterThan(10)
})

test.each(documents)('every link of %s leads somewhere', (page) => {
  const broken = linksOf(page).filter(
    ({ file, heading }) =>
      !existsSync(join(root, file)) ||
      (heading !== undefined && file.endsWith('.md') && !anchorsOf(file).includes(heading)),
  )
  expect(broken.map(({ target }) => target)).toEqual([])
})

test('every page of docs is reached from the index of docs, and every decision from the index of decisions', () => {
  const reached = (index: string) => linksOf(index).map(({ file }) => file)
  const pages = documents.filter((page) => dirname(page) === 'docs' && page !== 'docs/README.md')
  expect(pages.filter((page) => !reached('docs/README.md').includes(page))).toEqual([])
  const decisions = documents.filter((page) => /^docs\/decisions\/\d/.test(page))
  expect(decisions.filter((page) => !reached('docs/decisions/README.md').includes(page))).toEqual([])
})

test('the README is read in five minutes', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(150)
})
