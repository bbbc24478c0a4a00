import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Row, type RowId, rows } from './rows.ts'

/** What came of the tests of a row when they last ran: "3 passed". */
export type Results = Readonly<Partial<Record<RowId, string>>>

const chapters: Readonly<Record<string, string>> = {
  K: 'The process itself',
  T: 'Telegram',
  R: 'Redis',
  P: 'Postgres, and the files under `DATA_DIR`',
  S: 'Mail',
  G: 'SMS',
  N: 'Notifications',
  B: 'Other services',
  I: 'Sign-in to applications',
  O: 'Set-up, proxies and restarts',
}

const intro = `# What happens when something fails

Each row is a fault and what holds then. The tests start the program as an operator does, in one process or two, and put
a line before everything it depends on: lines refuse, stall, break, and lose a reply whose request was carried out. At
bytes that a test names, on the way there or back, the program is killed: so each crash is at one exact point, and
nothing in the program knows of it.

After every run: one account an address; each person who was told "ready" has an account; each account has a code of its own;
the bot's token is in no log. Where a row says that people are answered, \`/start\`, a plain text and \`/cancel\` each
are, within five seconds.

This page is made from \`test/faults/rows.ts\` by \`npm run faults\`, which runs the tests, or those of some rows only
(\`npm run faults O3 P13f\`); a test keeps the two the same. Rows that a file of \`drills/\` shows take minutes, or need
servers that few machines have, and are no part of \`npm test\`. Without \`redis-server\` or PostgreSQL on the machine the
rows that need them are skipped.
`

/** \`docs/faults.md\`, whole. */
export const table = (results: Results): string =>
  [
    intro,
    ...Object.entries(chapters).flatMap(([letter, title]) => [
      `## ${title}\n`,
      '| | What fails | What holds | Shown by | Last result |',
      '|---|---|---|---|---|',
      ...ids.filter((id) => id.startsWith(letter)).map((id) => line(id, results[id])),
      '',
    ]),
  ].join('\n')

/** What the tests of each row came to by the page. */
export const resultsIn = (markdown: string): Results =>
  Object.fromEntries(
    [...markdown.matchAll(/^\| (\w+) \|.*\| ([^|]*) \|$/gm)]
      .filter(([, id = '', result]) => Object.hasOwn(rows, id) && result !== '–')
      .map(([, id, result]) => [id, result]),
  )

/** The same without what the tests came to, for comparing. */
export const withoutResults = (markdown: string): string => markdown.replace(/ [^|\n]* \|$/gm, ' |')

export const ids = Object.keys(rows) as RowId[]

const folder = import.meta.dirname

/** The files here and in `test/drills` whose tests name that row. */
export const filesOf = (id: RowId): string[] =>
  ['.', '../drills']
    .flatMap((path) => readdirSync(join(folder, path)).map((name) => join(path, name)))
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => new RegExp(`(row\\(|\\[)'${id}'`).test(readFileSync(join(folder, name), 'utf8')))
    .map((name) => name.replace('../', ''))

const elsewhereOf = (id: RowId) => (rows[id] as Row).elsewhere ?? []

/** All files that show that row, from the root of the project. */
export const pathsOf = (id: RowId): string[] => [
  ...filesOf(id).map((name) => (name.startsWith('drills/') ? `test/${name}` : `test/faults/${name}`)),
  ...elsewhereOf(id).map(([file]) => file),
]

/** A test that ran. */
export interface TestResult {
  readonly file: string
  /** With the titles of what it stands in. */
  readonly fullName: string
  readonly status: string
}

/** Patterns of the titles of its tests. */
export const titlesOf = (id: RowId): string[] => [
  `(^|[ ;])${id}[ (]`,
  ...elsewhereOf(id).map(([, title]) => patternOf(title)),
]

export const shows = (id: RowId, { file, fullName }: TestResult): boolean =>
  new RegExp(`(^|[ ;])${id}[ (]`).test(fullName) ||
  elsewhereOf(id).some(([path, title]) => file === path && new RegExp(patternOf(title)).test(fullName))

/** What `test.each` fills in may be anything. */
const patternOf = (title: string): string =>
  title
    .split(/%s|\$\w+/)
    .map(RegExp.escape)
    .join('.*')

const line = (id: RowId, result = '–'): string => {
  const { fault, promise, because }: Row = rows[id]
  const shown = [
    ...filesOf(id).map((name) => `\`${name}\``),
    ...elsewhereOf(id).map(([file, title]) => `\`${file}\`: “${title}”`),
    ...(because ? [because] : []),
  ]
  return `| ${id} | ${capital(fault)} | ${capital(promise)} | ${shown.join('; ')} | ${result} |`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
