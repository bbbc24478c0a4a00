import { phoneInsteadOf } from '../reading/identifier.ts'
import { takesSms } from '../reading/phone.ts'
import { localeOf } from '../reading/region-guess.ts'
import type { ScreenEnvironment } from '../screen.ts'

type Surroundings = Pick<ScreenEnvironment, 'language' | 'brand'>

/** The country whose numbers a person probably means where no prefix stands: that of the app's language, `es-MX`. */
export const homeOf = ({ language }: Surroundings): string | undefined => localeOf(language)?.region

/**
 * Whether ten digits that could be an account ID may be a mobile number as it is dialled at home, and which. Where no home
 * is known they always may: every country has its own ways.
 */
export function phoneIn(
  digits: string,
  { language, brand }: Surroundings,
): { readonly phone?: string } | undefined {
  const home = homeOf({ language, brand })
  if (home === undefined) return {}
  const phone = phoneInsteadOf(digits, home)
  return phone !== undefined && takesSms(phone, brand) ? { phone } : undefined
}
