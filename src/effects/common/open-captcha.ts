import { createChallenge } from '../../accounts/proofs/challenges.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { windowOpensAt } from '../../accounts/throttling/limits.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/** Opens a captcha; the one before it is void. Pages are fewer, since a program can do a sum, too, for a price. */
export const openCaptcha =
  ({ directory, secrets, limits }: Parts): Performer<'openCaptcha'> =>
  ({ by, locale }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const { lives, tries } = limits.captcha
      const kind = by === 'picture' ? 'captcha-picture' : 'captcha-page'
      const window = by === 'picture' ? limits.captcha.perChat : limits.captcha.pagesPerChat
      await advisoryLock(queries, `chat:${conversation}`)
      const opened = await queries
        .selectFrom('challenges')
        .select('opened_at')
        .where('conversation', '=', conversation)
        .where('purpose', '=', 'captcha')
        .where('kind', '=', kind)
        .where('opened_at', '>', at - window.per)
        .orderBy('opened_at', 'desc')
        .limit(window.most)
        .execute()
      const until = windowOpensAt(
        opened.map((captcha) => captcha.opened_at),
        window,
        at,
      )
      if (until > at) {
        turnedAway.by(by === 'picture' ? 'captcha.perChat' : 'captcha.pagesPerChat')
        return { tooMany: true, until }
      }

      const id = derivedId(secrets, key)
      await createChallenge(queries, {
        id,
        conversation,
        purpose: 'captcha',
        kind,
        address_kind: null,
        address_value: null,
        locale,
        key_id: secrets.current,
        sends: 0,
        max_attempts: tries,
        opened_at: at,
        code_expires_at: at + lives,
        link_expires_at: at,
        decoy: 0,
      })
      return { challenge: id }
    })
