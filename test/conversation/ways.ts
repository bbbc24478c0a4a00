import type { Profile } from '#bot-api'
import { ownerByPage } from '../fixtures/account-steps.ts'
import { type App, openAppWithPages, type Person } from '../fixtures/app.ts'
import { changePassword } from './account-ways.ts'
import { type Counted, counted } from './counted.ts'
import { forgetful, fromElsewhere, fromOwnChat } from './recovery-ways.ts'
import { byMailCode, byMailLink, bySharedNumber, bySms } from './sign-up-ways.ts'

export interface Way {
  readonly way: string
  /** No more actions than these, from the first word to the goal. */
  readonly most: number
  readonly walk: (person: Counted) => Promise<void>
  /** Whose app speaks a language of one region, unless said otherwise: the region is guessed. */
  readonly profile?: Partial<Profile>
  /** Who walks it, where that is nobody new. */
  readonly as?: (app: App) => Promise<Person>
}

/** An app whose language is spoken in several regions: the first question is where its person lives. */
const english = { languageCode: 'en' } as const

/** Each way to a goal, one a line. Recovery is counted from `/recover`, everything else from `/start`. */
export const ways: readonly Way[] = [
  { way: 'Sign-up by e-mail, with the code', most: 7, walk: byMailCode() },
  { way: 'Sign-up by e-mail, where the region has to be asked', most: 8, walk: byMailCode('spain'), profile: english },
  { way: 'Sign-up by e-mail, with the link', most: 8, walk: byMailLink },
  { way: 'Sign-up by the own number, shared', most: 6, walk: bySharedNumber() },
  { way: 'Sign-up by the own number, where the region has to be asked', most: 7, walk: bySharedNumber('spain'), profile: english },
  { way: 'Sign-up by phone, with the code of an SMS', most: 7, walk: bySms },
  { way: 'Recovery from the own chat', most: 4, walk: fromOwnChat(), as: forgetful() },
  { way: 'Recovery from the own chat, with 2-step verification', most: 4, walk: fromOwnChat({ twoStep: true }), as: forgetful({ twoStep: true }) },
  { way: 'Recovery from elsewhere', most: 6, walk: fromElsewhere() },
  { way: 'Recovery from elsewhere, with 2-step verification', most: 6, walk: fromElsewhere({ twoStep: true }) },
  { way: 'Change of the password', most: 4, walk: changePassword, as: ownerByPage },
] // biome-ignore format: a way a line

/** Where every way begins: pages can be opened, and a captcha is asked. */
export const openForWays = (): Promise<App> => openAppWithPages({ CAPTCHA: 'always' })

let people = 0

/** The actions of a person who is new here and goes that way. */
export const actionsOf = async (app: App, { walk, profile, as }: Way): Promise<number> => {
  people += 1
  const phone = `+39312345${String(people).padStart(4, '0')}`
  const person = await (as?.(app) ?? app.person({ languageCode: 'en-IT', phone, ...profile }))
  const walker = counted(app, person)
  await walk(walker)
  return walker.actions()
}
