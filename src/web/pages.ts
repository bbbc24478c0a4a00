import type { WebPage } from './http/address.ts'
import type { PageBuilder } from './one-time/one-time-page.ts'
import { activate } from './pages/activate.ts'
import { approve } from './pages/approve.ts'
import { captcha } from './pages/captcha.ts'
import { changePassword } from './pages/change-password.ts'
import { codes } from './pages/codes.ts'
import { link } from './pages/link.ts'
import { notMe } from './pages/not-me.ts'
import { passkey } from './pages/passkey.ts'
import { password } from './pages/password.ts'
import { twoStep } from './pages/two-step.ts'

/** Every page by its name, which is also the first part of its address. */
export const pages: Readonly<Record<WebPage, PageBuilder>> = {
  activate,
  password,
  'change-password': changePassword,
  approve,
  link,
  'two-step': twoStep,
  codes,
  captcha,
  passkey,
  'not-me': notMe,
}
