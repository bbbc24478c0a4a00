import { ownerByPage } from '../fixtures/account-steps.ts'
import { type App, codeIn, DAY, type Person } from '../fixtures/app.ts'
import { totp, turnTwoStepOn } from '../fixtures/recovering.ts'
import { accountOf, NEW_PASSWORD, recoveryMailTo } from '../fixtures/recovery-steps.ts'
import type { Counted } from './counted.ts'

/** An owner of yesterday, in the chat that is linked to the account. */
export const forgetful =
  ({ twoStep = false } = {}) =>
  async (app: App): Promise<Person> => {
    const ana = await ownerByPage(app)
    const { id } = await accountOf(app, ana)
    if (twoStep) await turnTwoStepOn({ ...app, keys: app.secrets }, id)
    await app.pass(DAY)
    return ana
  }

const untilPassword = async (person: Counted, email: string, twoStep: boolean) => {
  const { app } = person
  person.say(codeIn(await recoveryMailTo(app, email)))
  if (twoStep) {
    await person.sees('Now the second step')
    person.say(totp(app.now()))
  }
  const password = { password: NEW_PASSWORD, again: NEW_PASSWORD }
  await person.fill(await person.sees('This is about the account of'), 'Choose a password', password)
  await person.sees('has a new password')
}

export const fromOwnChat =
  ({ twoStep = false } = {}) =>
  async (ana: Counted) => {
    ana.begin('/recover')
    await ana.sees('A code is on its way')
    await untilPassword(ana, ana.email, twoStep)
  }

export const fromElsewhere =
  ({ twoStep = false } = {}) =>
  async (person: Counted) => {
    const ana = await forgetful({ twoStep })(person.app)
    person.begin('/recover')
    await person.sees('Which account is it')
    person.say(ana.email)
    await person.sees('has an account, a code is')
    await untilPassword(person, ana.email, twoStep)
  }
