import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import type { ProfileField } from '../../flows/profile.ts'
import { openTerminalApp, PASSWORD, type TerminalApp } from '../fixtures/terminal-app.ts'
import type { TerminalChat } from '../fixtures/terminal-channel.ts'

/** What a shop asks beside the standard questions: one field of each kind. */
const profile: readonly ProfileField[] = [
  {
    id: 'city',
    kind: 'text',
    label: { en: 'City' },
    question: { en: 'In which city do you live?' },
    required: true,
    max: 40,
  },
  {
    id: 'size',
    kind: 'choice',
    label: { en: 'Shoe size' },
    question: { en: 'Which shoes fit you?' },
    options: [
      { id: 'small', label: { en: 'Small, up to 38' } },
      { id: 'large', label: { en: 'Large, from 39' } },
    ],
  },
  {
    id: 'birthday',
    kind: 'date',
    label: { en: 'Birthday' },
    question: { en: 'When were you born?' },
    required: true,
    max: 'today',
    unclear: { en: 'Our shop is for people born in 2010 or before.' },
    schema: z.string().refine((day) => day < '2011'),
  },
  {
    id: 'pairs',
    kind: 'number',
    label: { en: 'Pairs a year' },
    question: { en: 'How many pairs do you buy a year?' },
    min: 0,
    max: 50,
  },
  {
    id: 'letters',
    kind: 'consent',
    version: '2026-01',
    label: { en: 'Paper letters' },
    question: { en: 'May we send you a paper letter now and then?' },
  },
]

let app: TerminalApp
beforeAll(async () => {
  app = await openTerminalApp({ profile })
})
afterAll(() => app[Symbol.asyncDispose]())

const toTheQuestions = async (chat: TerminalChat, address: string): Promise<string> => {
  for (const line of ['/start', 'Create my account', 'spain', address]) await app.types(chat, line)
  return app.types(chat, app.codeFor(address))
}

test('a person is asked what the shop asks, each answer checked, and finds it in the review, in the account and in the copy of the data', async () => {
  const ana = app.chat('ana')
  const types = (line: string) => app.types(ana, line)

  expect(await toTheQuestions(ana, 'ana@example.com')).toContain('In which city do you live?')
  expect(ana.screen.labels).not.toContain('Skip')
  expect(await types('C'.repeat(41))).toContain('up to 40 characters')
  expect(await types('Santa Cruz\u200B de Tenerife')).toContain('Which shoes fit you?')
  expect(await types('smal')).toContain('When were you born?')
  expect(ana.screen.text).toContain('24/12/1990')
  expect(await types('31/2/1990')).toContain('couldn’t read that as a day')
  expect(await types('2014-05-04')).toContain('people born in 2010 or before')
  expect(await types('4 May 1990')).toContain('How many pairs')
  expect(await types('51')).toContain('50 is the largest number')
  expect(await types('‹ Back')).toContain('When were you born?')
  expect(ana.screen.text).toContain('Current: May 4, 1990')
  expect(await types('Keep it')).toContain('How many pairs')
  expect(await types('Skip')).toContain('May we send you a paper letter')
  expect(await types('yes')).toContain('tap one of the buttons')
  expect(await types('I agree')).toContain('Now a password')
  await types(PASSWORD)
  const review = await types(PASSWORD)
  expect(review).toContain('Is everything right')
  for (const line of [
    '*City:* Santa Cruz de Tenerife',
    '*Shoe size:* Small, up to 38',
    '*Birthday:* May 4, 1990',
    '*Pairs a year:* no answer',
    '*Paper letters:* yes',
  ])
    expect(review).toContain(line)

  expect(await types('Change something else')).toContain('What would you like to change?')
  expect(await types('Pairs a year')).toContain('How many pairs')
  expect(await types('٣')).toContain('*Pairs a year:* 3')
  expect(await types('Accept and create')).toContain('Your Example Account is ready')

  const { db } = app.directory
  const rows = await db.selectFrom('profile_fields').select(['field', 'value']).orderBy('field').execute()
  expect(rows).toEqual([
    { field: 'birthday', value: '"1990-05-04"' },
    { field: 'city', value: '"Santa Cruz de Tenerife"' },
    { field: 'letters', value: 'true' },
    { field: 'pairs', value: '3' },
    { field: 'size', value: '"small"' },
  ])
  const consents = await db.selectFrom('consents').select(['kind', 'version', 'channel']).execute()
  expect(consents).toContainEqual({ kind: 'field:letters', version: '2026-01', channel: 'terminal' })

  await types('/account')
  expect(await types('Details and privacy')).toContain('*City:* Santa Cruz de Tenerife')
  expect(await types('City')).toContain('In which city do you live?')
  expect(await types('La Laguna')).toContain('That’s changed')
  await types('Details and privacy')
  await types('Paper letters')
  expect(await types('No, thanks')).toContain('That’s changed')
  expect(await types('Details and privacy')).toContain('*Paper letters:* no')
  expect(ana.screen.text).toContain('*City:* La Laguna')
  const ledger = await db.selectFrom('consents').select('kind').execute()
  expect(ledger).toContainEqual({ kind: 'field:letters-off' })
  expect(
    await db.selectFrom('activity').select(['kind', 'facts']).where('kind', '=', 'profile-changed').execute(),
  ).toEqual([
    { kind: 'profile-changed', facts: '{"field":"city"}' },
    { kind: 'profile-changed', facts: '{"field":"letters"}' },
  ])
})

test('a draft that is older than a question answers it again before an account is made', async () => {
  const [city] = profile as [ProfileField]
  const younger = await openTerminalApp({ profile: [city] })
  const eva = younger.chat('eva')
  for (const line of ['/start', 'Create my account', 'spain', 'eva@example.com'])
    await younger.types(eva, line)
  await younger.types(eva, younger.codeFor('eva@example.com'))
  await younger.types(eva, 'Barcelona')
  await younger.types(eva, PASSWORD)
  expect(await younger.types(eva, PASSWORD)).toContain('*City:* Barcelona')

  await younger.restart({
    profile: [{ ...city, max: 5 } as ProfileField, profile[3] as ProfileField],
  })
  expect(await younger.types(eva, 'Accept and create')).toContain('How many pairs')
  expect(await younger.types(eva, '٢')).toContain('*Pairs a year:* 2')
  expect(await younger.types(eva, 'Accept and create')).toContain('One of your answers doesn’t fit any more')
  expect(eva.screen.text).toContain('In which city do you live?')
  expect(await younger.types(eva, 'Elche')).toContain('*City:* Elche')
  expect(await younger.types(eva, 'Accept and create')).toContain('Your Example Account is ready')

  await younger.restart({ profile: [] })
  await younger.types(eva, '/account')
  expect(await younger.types(eva, 'Details and privacy')).not.toContain('City')
  await younger[Symbol.asyncDispose]()
})

test('a person who stands at a question that is not asked any more goes on from there', async () => {
  const asking = await openTerminalApp({ profile: profile.slice(0, 1) })
  const leo = asking.chat('leo')
  for (const line of ['/start', 'Create my account', 'spain', 'leo@example.com'])
    await asking.types(leo, line)
  expect(await asking.types(leo, asking.codeFor('leo@example.com'))).toContain('In which city')
  await asking.restart({ profile: [] })
  expect(await asking.types(leo, '/help')).toContain('That question isn’t asked any more')
  expect(await asking.types(leo, 'Continue')).toContain('Now a password')
  await asking[Symbol.asyncDispose]()
})
