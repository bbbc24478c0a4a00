import type { PageRef } from '../../flows/screen.ts'
import { captchaToken } from '../accounts/proofs/captcha-pages.ts'
import { numberMatch } from '../accounts/proofs/number-match.ts'
import { ticketToken } from '../accounts/proofs/tickets.ts'
import type { Directory } from '../accounts/store/directory.ts'
import type { ScreenAssets } from '../contracts/screen-assets.ts'
import type { Secrets } from '../contracts/secrets.ts'
import { captchaText } from '../effects/common/captcha.ts'

export interface ScreenAssetsParts {
  readonly directory: Directory
  readonly secrets: Secrets
  /** The address of a page of that kind that a token opens. */
  readonly pageUrl: (page: PageRef['page'], token: string) => string
  readonly now: () => number
}

/** Pictures, and the addresses and numbers of pages: made from the server's key each time, and stored nowhere. */
export const createScreenAssets = ({ directory, secrets, pageUrl, now }: ScreenAssetsParts): ScreenAssets => {
  const captcha = captchaText({ directory, secrets })
  return {
    async paint(picture, say) {
      if (picture.kind === 'protection') {
        const { paintProtection } = await import('./protection.ts')
        return paintProtection(picture.parts.map(({ label, on }) => ({ label: say(label), on })))
      }
      const found = await captcha(picture.challenge)
      if (found === undefined) return undefined
      const { paintCaptcha } = await import('./captcha.ts')
      const seed = secrets.derive('captcha-picture', [picture.challenge]).readUInt32BE()
      return paintCaptcha(found, seed)
    },
    async page(conversation, { page, ticket }) {
      const parts = { directory, secrets }
      const token =
        page === 'captcha'
          ? await captchaToken(parts, conversation, ticket, now())
          : await ticketToken(
              parts,
              conversation,
              ticket,
              now(),
              page === 'change-password' ? page : 'ticket',
            )
      return token && pageUrl(page, token)
    },
    match: (conversation, ticket) => numberMatch({ directory, secrets }, conversation, ticket),
  }
}
