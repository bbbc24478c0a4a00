import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const units = join(import.meta.dirname, '../../deploy/systemd')
const analyze = '/usr/bin/systemd-analyze'

test.skipIf(!existsSync(analyze)).each(['portico.service', 'portico-backup.service', 'portico-backup.timer'])(
  'systemd finds no fault in %s, and little that it could be kept from',
  (file) => {
    const run = (...words: string[]) =>
      spawnSync(analyze, [...words, join(units, file)], { encoding: 'utf8' })
    const { status, stderr } = run('verify', '--man=no')
    expect(stderr.split('\n').filter((line) => line.includes(file))).toEqual([])
    expect(status).toBe(0)
    if (file.endsWith('timer')) return
    const [, exposure] =
      /exposure level for \S+: ([\d.]+)/.exec(run('security', '--offline=true').stdout) ?? []
    expect(Number(exposure)).toBeLessThan(2)
  },
)
