import { type Control, type ControlId, controls } from './controls.ts'

const chapters: Readonly<Record<string, string>> = {
  C: 'Codes',
  R: 'Limits',
  E: 'Whether an account exists',
  P: 'Passwords',
  S: 'Sessions and notifications',
  F: 'Second factors',
  L: 'Links and pages',
  W: 'Browsers',
  T: 'Telegram',
  I: 'What people type',
  M: 'Mail and SMS',
  O: 'Operation',
  D: 'Handing accounts on',
}

const intro = `# Security, row by row

What is asked of a doorway like this, drawn from OWASP ASVS 5.0, NIST SP 800-63B-4, the OWASP cheat sheets, the
Copenhagen Book and Telegram's own rules, and the tests that show it. Races and limits were seen to fail on a build
that was broken on purpose before they were believed.

This page is made from \`test/security/controls.ts\` by \`npm run security\`; a test keeps the two the same, and sees that
each test named here stands where it is said to. \`npm run security -- --break\` takes each control away in turn
(\`test/security/breaks.ts\`), in a copy of the sources, and fails for a row whose tests do not notice.
`

/** \`docs/security.md\`, whole. */
export const table = (): string =>
  [
    intro,
    ...Object.entries(chapters).flatMap(([letter, title]) => {
      const rows = ids.filter((id) => id.startsWith(letter))
      return rows.length === 0
        ? []
        : [`## ${title}\n`, '| | What must be true | Shown by |', '|---|---|---|', ...rows.map(line), '']
    }),
  ].join('\n')

export const ids = Object.keys(controls) as ControlId[]

const line = (id: ControlId): string => {
  const { requirement, shown, because }: Control = controls[id]
  const tests = shown.map(([file, title]) => `\`${file}\`: “${title}”`)
  return `| ${id} | ${requirement} | ${[...tests, ...(because ? [because] : [])].join('; ')} |`
}
