import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, codeIn, labelsOf, openApp, type Person, smsTo, textOf } from '../fixtures/app.ts'
import { PASSWORD, steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off', LOG_LEVEL: 'silent' })
})
afterAll(() => app[Symbol.asyncDispose]())

const numbers = (count: number, block: string) =>
  Array.from({ length: count }, (_, n) => `${block}${String(n).padStart(6, '0')}`)

/** A thief types a number, until its SMS is on its way or the chat says to wait. */
const ask = async (phone: string): Promise<Person> => {
  const person = app.person({ phone })
  await walk(app, person, 'email')
  person.say(phone)
  await person.sees(/6-digit code by SMS|so please wait/)
  return person
}

const recover = async (name: string) => {
  const person = app.person()
  person.say('/recover')
  await person.sees('Which account is it')
  person.say(name)
  await person.sees(/has an account, a code is|so please wait/)
  return textOf(person.screen)
}

/** What the operator is alerted by: faults that were reported, by their code. */
const alerts = async () => {
  const figures = await (await fetch(`${app.url}/metrics`)).text()
  return [...figures.matchAll(/portico_faults_total\{code="([^"]+)"\} ([1-9]\d*)/g)].map(
    ([, code, count]) => `${code}: ${count}`,
  )
}

const sentTo = (block: string) => app.mailbox.texts.filter(({ to }) => to.startsWith(block))

test('sixty SMS to a block of numbers, none of which is confirmed, stop at forty, and the operator is alerted once', async () => {
  const people: Person[] = []
  for (const phone of numbers(60, '+34612')) people.push(await ask(phone))
  await app.portico.engine.idle()
  expect(sentTo('+34612')).toHaveLength(40)
  await expect.poll(alerts, { timeout: 30_000 }).toEqual(['sends/block-paused: 1'])

  const [holder, late, later] = [people[39], people[40], people[59]] as [Person, Person, Person]
  expect(textOf(late.screen)).toContain('24 hours')
  expect(textOf(late.screen)).toContain('With an e-mail address, or by sharing your own number')
  expect(textOf(later.screen).replace(/break: .* hours/, '')).toBe(
    textOf(late.screen).replace(/break: .* hours/, ''),
  )

  const elsewhere = await ask('+34613000000')
  elsewhere.say(codeIn(await smsTo(app, '+34613000000')))
  await elsewhere.sees(steps.password.sees)

  await late.tap('Use another address')
  await late.sees('What’s your phone number')
  late.press('Share my number')
  await late.sees(steps.password.sees)

  holder.say(codeIn(await smsTo(app, '+34612000039')))
  await holder.sees(steps.password.sees)
  holder.say(PASSWORD)
  await walk(app, holder, 'done', 'again')

  await ask('+34612000070')
  await smsTo(app, '+34612000070')
  const [taken, free] = [await recover('+34612000039'), await recover('+34612000071')]
  expect(taken).toContain('so please wait')
  expect(free).toBe(taken)
  expect(labelsOf(later.screen)).toContain('Use another address')
  expect(await alerts()).toEqual(['sends/block-paused: 1'])
}, 120_000)
