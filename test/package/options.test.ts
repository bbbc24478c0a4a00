import { expect, test } from 'vitest'
import { readOptions } from '../../src/package/options.ts'
import type { PorticoOptions } from '../../src/package/types.ts'

const telegram = async () => ({})
const wrong = (options: object): string => {
  try {
    readOptions({ telegram, ...options } as PorticoOptions)
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

test('options are what the variables of the same names are', () => {
  const config = readOptions({
    telegram,
    publicUrl: 'https://id.example.com/',
    redisUrl: 'redis://127.0.0.1',
  })
  expect(config).toMatchObject({
    publicUrl: 'https://id.example.com',
    passwordEntry: 'page',
    redis: { urls: ['redis://127.0.0.1'] },
    brand: 'example',
  })
  expect(readOptions({ telegram }).passwordEntry).toBe('chat')
})

test('a wrong option is named with what is wrong and an example, in the words for its variable', () => {
  expect(wrong({ publicUrl: 'http://id.example.com', smtpUrl: 'smtp://mail.example.com' })).toBe(
    [
      'Portico cannot start: 2 options need a change.',
      'publicUrl begins with http: people would send passwords over it in the open.',
      "  Example: publicUrl: 'https://accounts.example.com'",
      'mailFrom is not set; where smtpUrl is, every mail needs a sender.',
      "  Example: mailFrom: 'Example Accounts <accounts@example.com>'",
    ].join('\n'),
  )
  expect(wrong({ secretKey: 'short' })).toContain('Example: secretKey: what "openssl rand -base64 32" prints')
  expect(wrong({ passwordEntry: 'page' })).toContain('while publicUrl is not set')
  expect(wrong({ brand: './nowhere' })).toContain('brand names no folder under brands/')
})

test('a name for a command is one that Telegram takes, and for a command that there is', () => {
  expect(wrong({ commands: { singup: 'register' } })).toContain(
    'commands.singup is none of Portico’s commands',
  )
  expect(wrong({ commands: { signup: '/register' } })).toContain('has the name "/register"')
  expect(wrong({ commands: { signup: 'recover' } })).toContain('gives the name "recover" twice')
  expect(wrong({ commands: { start: false, signup: 'start', recover: 'signup' } })).toBe('')
  expect(wrong({ telegram: undefined })).toContain('telegram is not set.')
})

test('an option that there is not is no silent one', () => {
  expect(wrong({ publicURL: 'https://id.example.com' })).toContain('publicURL is no option.')
  expect(wrong({ port: '8080' })).toContain('port is no option.')
})
