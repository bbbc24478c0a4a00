import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands, help } from '../src/commands/commands.ts'

const root = join(import.meta.dirname, '..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The built program, as an operator calls it. */
const portico = (...args: string[]) =>
  spawnSync(process.execPath, ['bin/portico.js', ...args], { cwd: root, encoding: 'utf8' })

describe('the commands of the program', () => {
  // The start itself is played in test/start.test.ts.
  const beside = Object.entries(commands).filter(([name]) => name !== 'start')

  test.each(beside)('%s can be loaded, and npm runs the built one', async (name, command) => {
    expect(await command.load()).toBeTypeOf('function')
    expect(scripts[name]).toBe(`node bin/portico.js ${name}`)
  })

  test('are listed by help', () => {
    const { status, stdout } = portico('help')
    expect(stdout).toBe(`${help()}\n`)
    expect(status).toBe(0)
  })

  test('are listed where the name of none was given', () => {
    const { status, stderr } = portico('constructor')
    expect(stderr).toBe(`There is no command "constructor".\n\n${help()}\n`)
    expect(status).toBe(2)
  })
})
