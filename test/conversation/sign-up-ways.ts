import { captchaOf, codeIn, linkIn, mailTo, matchIn, smsTo } from '../fixtures/app.ts'
import { PASSWORD, steps } from '../fixtures/sign-up-steps.ts'
import type { Counted } from './counted.ts'

/** From the menu to the question of the address; a language of several regions brings the question of the region first. */
const untilAddress = async (ana: Counted, region: string | undefined) => {
  ana.begin('/start')
  await ana.sees(steps.menu.sees)
  await ana.tap('Create my account')
  if (region !== undefined) {
    await ana.sees(steps.region.sees)
    ana.say(region)
  }
  await ana.sees(steps.email.sees)
}

const passCaptcha = async (ana: Counted) => {
  await ana.sees(steps.captcha.sees)
  ana.say(await captchaOf(ana.app, ana.person))
}

const untilAccount = async (ana: Counted) => {
  await ana.fill(await ana.sees(/Now a password/), 'Choose a password', {
    password: PASSWORD,
    again: PASSWORD,
  })
  await ana.sees(steps.review.sees)
  await ana.tap('Accept and create')
  await ana.sees(/Account ID:/)
}

export const byMailCode = (region?: string) => async (ana: Counted) => {
  await untilAddress(ana, region)
  ana.say(ana.email)
  await passCaptcha(ana)
  await ana.sees(steps.code.sees)
  ana.say(codeIn(await mailTo(ana.app, ana.email)))
  await untilAccount(ana)
}

export const byMailLink = async (ana: Counted) => {
  await untilAddress(ana, undefined)
  ana.say(ana.email)
  await passCaptcha(ana)
  const screen = await ana.sees(steps.code.sees)
  await ana.follow(linkIn(await mailTo(ana.app, ana.email)), matchIn(screen))
  await untilAccount(ana)
}

export const bySharedNumber = (region?: string) => async (ana: Counted) => {
  await untilAddress(ana, region)
  await ana.tap('Use my phone number')
  await ana.sees('What’s your phone number')
  ana.press('Share my number')
  await untilAccount(ana)
}

export const bySms = async (ana: Counted) => {
  await untilAddress(ana, undefined)
  const phone = '+39 312 345 6789'
  ana.say(phone)
  await passCaptcha(ana)
  await ana.sees('6-digit code by SMS')
  ana.say(codeIn(await smsTo(ana.app, phone.replaceAll(' ', ''))))
  await untilAccount(ana)
}
