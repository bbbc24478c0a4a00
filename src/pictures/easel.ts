import type { PageRef } from '../../flows/screen.ts'
import type { Directory } from '../accounts/directory.ts'
import { entryToken } from '../accounts/entries.ts'
import { pageMatch } from '../accounts/page-match.ts'
import { captchaText } from '../effects/captcha.ts'
import type { Easel } from '../engine/easel.ts'
import type { Secrets } from '../secrets/secrets.ts'

export interface EaselParts {
  readonly directory: Directory
  readonly secrets: Secrets
  /** The address of a page of that kind that a token opens. */
  readonly pageUrl: (page: PageRef['page'], token: string) => string
}

/** Pictures, riddles, and addresses and numbers of pages: made from the server's key for each drawing, and kept nowhere. */
export const createEasel = ({ directory, secrets, pageUrl }: EaselParts): Easel => {
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
    async page(conversation, { page, entry }) {
      const token = await entryToken({ directory, secrets }, conversation, entry)
      return token && pageUrl(page, token)
    },
    match: (conversation, entry) => pageMatch({ directory, secrets }, conversation, entry),
  }
}
