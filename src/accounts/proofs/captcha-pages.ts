import type { Secrets } from '../../contracts/secrets.ts'
import type { Directory } from '../store/directory.ts'
import type { Challenge } from '../store/tables.ts'
import { challengeByToken, codeLives } from './challenges.ts'
import { tokenOf } from './tokens.ts'

interface CaptchaParts {
  readonly directory: Directory
  readonly secrets: Secrets
}

const captchaTokenOf = (secrets: Secrets, { id, key_id }: Pick<Challenge, 'id' | 'key_id'>): string =>
  tokenOf(id, secrets.derive('captcha-page', [id], key_id))

/** The token of the page of a captcha that can still be answered. Only for the button that is shown in its own chat. */
export async function captchaToken(
  { directory, secrets }: CaptchaParts,
  conversation: string,
  id: string,
  at: number,
): Promise<string | undefined> {
  const challenge = await directory.db
    .selectFrom('challenges')
    .selectAll()
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .where('kind', '=', 'captcha-page')
    .executeTakeFirst()
  return challenge && codeLives(challenge, at) ? captchaTokenOf(secrets, challenge) : undefined
}

/** What the page of a captcha may know. `done`: it was answered. `over`: it expired or a newer one replaced it. */
export interface CaptchaView {
  readonly challenge: string
  readonly key_id: string
  readonly conversation: string
  readonly state: 'open' | 'done' | 'over'
  readonly locale: string
}

/** Looks at the captcha that a token opens, and changes nothing. A forged token finds nothing. */
export async function viewCaptcha(
  { directory, secrets }: CaptchaParts,
  token: string,
  at: number,
): Promise<CaptchaView | undefined> {
  const challenge = await challengeByToken(directory, token, 'captcha-page', (row) =>
    captchaTokenOf(secrets, row),
  )
  if (!challenge) return undefined
  return {
    challenge: challenge.id,
    key_id: challenge.key_id,
    conversation: challenge.conversation,
    state: challenge.spent_at !== null ? 'done' : codeLives(challenge, at) ? 'open' : 'over',
    locale: challenge.locale,
  }
}
