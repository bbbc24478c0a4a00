import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A rule that is taken away, as a build was before it had it. */
interface Break {
  /** The attack of the findings that the rule is against. */
  readonly attack: number
  readonly rule: string
  /** The pair in which it is seen, as `scripts/explore.ts` calls it. */
  readonly pair: string
  readonly depth: number
  readonly changes: readonly (readonly [file: string, was: string, becomes: string])[]
}

const security = 'src/accounts/security'
const three = 'mail+phone+chat+password: owner of mail+phone+chat+password'

const breaks: readonly Break[] = [
  {
    attack: 2,
    rule: 'a second factor that a thief has set up is asked of no owner, and nothing new counts for a day after a recovery',
    pair: 'mail+chat+password: owner of mail+chat+password against mail+password',
    depth: 2,
    changes: [
      [
        'src/accounts/accounts.ts',
        'recovered_at !== null && recovered_at + COOLING > at',
        'recovered_at === -1',
      ],
      [
        `${security}/evidence.ts`,
        'twoStep: resolvedAt === null ? dispute.twoStep : active !== undefined',
        'twoStep: active !== undefined',
      ],
      [`${security}/evidence.ts`, '(lastProven !== undefined && ways.length >= 2) ||', ''],
      [`${security}/evidence.ts`, 'way === undefined || ways.length < 2 || !ways.includes(way)', 'true'],
    ],
  },
  {
    attack: 3,
    rule: '“stopped” is said only where something was still under way',
    pair: 'mail+chat+password: owner of mail+chat+password against mail',
    depth: 3,
    changes: [[`${security}/revert.ts`, "if (found !== 'stopped') return found", "found = 'stopped'"]],
  },
  {
    attack: 6,
    rule: 'a number shared in a chat is no second proof beside that chat, and a recycled number waits',
    pair: `${three} against contact`,
    depth: 2,
    changes: [
      [`${security}/recovery-proofs.ts`, "if (challenge.kind !== 'contact') return proof", 'return proof'],
    ],
  },
  {
    attack: 7,
    rule: 'one way alone stops neither what is proven nor what it was shown for with others',
    pair: 'mail+phone+password: owner of mail+phone+password against mail',
    depth: 1,
    changes: [
      [`${security}/revert.ts`, 'if (await mayResetPassword(queries, recovery, at)) continue', ''],
      [
        `${security}/revert.ts`,
        'if (recovery.hold_until === null && (evidence.address || evidence.factor)) continue',
        '',
      ],
      [`${security}/evidence.ts`, 'way === undefined || ways.length < 2 || !ways.includes(way)', 'true'],
    ],
  },
  {
    attack: 8,
    rule: 'a way that was removed never puts itself back',
    pair: 'mail+chat+password: owner of mail+chat+password against old-mail',
    depth: 1,
    changes: [
      [
        `${security}/put-back.ts`,
        'readWays(disputed_by).some((way) => counted.includes(way))',
        'counted.length > 0 && disputed_by.length > 2',
      ],
    ],
  },
  {
    attack: 12,
    rule: 'the page of every mail asks for the number of the asking chat',
    pair: 'mail+chat+password: owner of mail+chat+password against nothing',
    depth: 3,
    changes: [
      [
        'src/accounts/proofs/challenges.ts',
        "  secrets.code(MATCH_DIGITS, 'match', [id], key_id)",
        "  (id ? '' : key_id + MATCH_DIGITS + secrets.current)",
      ],
    ],
  },
]

/** Explores a copy without each rule in turn. Returns how many rules the exploration does not miss. */
export function takeRulesAway(tell: (line: string) => void, chosen?: readonly number[]): number {
  let unnoticed = 0
  for (const { attack, rule, pair, depth, changes } of breaks) {
    if (chosen && !chosen.includes(attack)) continue
    const copy = mkdtempSync(join(tmpdir(), 'portico-without-a-rule-'))
    try {
      for (const part of ['src', 'flows', 'scripts/explore.ts', 'test/exploration', 'package.json'])
        cpSync(part, join(copy, part), { recursive: true })
      symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
      for (const [file, was, becomes] of changes) replaceIn(join(copy, file), was, becomes)
      const args = ['scripts/explore.ts', '--only', pair, '--depth', String(depth), '--minutes', '3']
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
      const noticed = status === 1 && stdout.includes('BROKEN')
      if (!noticed) unnoticed++
      tell(`attack ${attack}, without the rule that ${rule}: ${noticed ? 'noticed' : 'NOT NOTICED'}`)
      tell(
        noticed
          ? stdout
              .split('\n')
              .filter((line) => !/moves deep|not looked/.test(line))
              .join('\n')
          : `${stdout}${stderr}`,
      )
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  }
  return unnoticed
}

function replaceIn(file: string, was: string, becomes: string): void {
  const source = readFileSync(file, 'utf8')
  if (source.split(was).length !== 2) throw new Error(`${file} has not exactly one: ${was}`)
  writeFileSync(
    file,
    source.replace(was, () => becomes),
  )
}
