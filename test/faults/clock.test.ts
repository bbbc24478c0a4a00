import { expect, test } from 'vitest'
import { codeIn, HOUR, mailTo, openApp, otherThan } from '../fixtures/app.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'
import { row } from './rows.ts'

test(row('K13', 'ahead'), async () => {
  await using app = await openApp({ CAPTCHA: 'off' })
  const person = app.person()
  await walk(app, person, 'code')
  const code = codeIn(await mailTo(app, person.email))
  await app.pass(2 * HOUR)
  person.say(code)
  await person.sees(/tries are used up|expired|no longer/)
  await app.pass(-2 * HOUR)
  person.say(code)
  await app.portico.engine.idle()
  expect(await app.where(person)).not.toBe('sign-up.password')
})

test(row('K13', 'back'), async () => {
  await using app = await openApp({ CAPTCHA: 'off' })
  const person = app.person()
  await walk(app, person, 'code')
  const code = codeIn(await mailTo(app, person.email))
  const { db } = app.directory
  const counted = async () => (await db.selectFrom('attempts').selectAll().execute()).length
  person.say(otherThan(code))
  await person.sees(/4 more tries/)
  await app.pass(-2 * HOUR)
  person.say(otherThan(code))
  await person.sees(/3 more tries/)
  expect(await counted()).toBe(2)
  person.say(code)
  await person.sees(steps.password.sees)
})
