import type { PageRef } from '../../flows/screen.ts'
import { numberMatch } from '../accounts/proofs/number-match.ts'
import { ticketToken } from '../accounts/proofs/tickets.ts'
import type { Directory } from '../accounts/store/directory.ts'
import type { ScreenAssets } from '../contracts/screen-assets.ts'
import type { Secrets } from '../contracts/secrets.ts'
import { captchaText } from '../effects/sign-up/captcha.ts'

export interface ScreenAssetsParts {
  readonly directory: Directory
  readonly secrets: Secrets
  /** The address of a page of that kind that a token opens. */
  readonly pageUrl: (page: PageRef['page'], token: string) => string
}

/** Pictures, riddles, and the addresses and numbers of pages: made from the server's key each time, and stored nowhere. */
export const createScreenAssets = ({ directory, secrets, pageUrl }: ScreenAssetsParts): ScreenAssets => {
  const captcha = captchaText({ directory, secrets })
  return {
    async paint(picture, say) {
      if (picture.kind === 'protection') {
        const { paintProtection } = await import('./protection.ts')
        return paintProtection(picture.parts.map(({ label, on }) => ({ label: say(label), on })))
      }
      const found = await captcha(picture.challenge)
      if (found?.kind !== 'picture') return undefined
      const { paintCaptcha } = await import('./captcha.ts')
      const seed = secrets.derive('captcha-picture', [picture.challenge]).readUInt32BE()
      return paintCaptcha(found.text, seed)
    },
    async riddle(challenge) {
      const found = await captcha(challenge)
      return found?.kind === 'words' ? found.text : undefined
    },
    async page(conversation, { page, ticket }) {
      const token = await ticketToken({ directory, secrets }, conversation, ticket)
      return token && pageUrl(page, token)
    },
    match: (conversation, ticket) => numberMatch({ directory, secrets }, conversation, ticket),
  }
}
