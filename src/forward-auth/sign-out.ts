import { addActivity } from '../accounts/activity.ts'
import { endNamedSession } from '../accounts/sessions.ts'
import { forgetSessionName, sessionNameOf } from './cookies.ts'
import type { ForwardAuthParts } from './parts.ts'
import { notSignedIn } from './protected-hosts.ts'
import type { OnHost } from './sign-in.ts'

/**
 * Ends the session of this browser, as the owner could in the chat. A link on another site signs nobody out: the browser
 * says where a request comes from (Fetch Metadata), and one that does not is believed by the page that it names.
 */
export const signOut =
  ({ directory, secrets, publicUrl, now }: ForwardAuthParts): OnHost =>
  (at) =>
  async (c) => {
    const site = c.req.header('sec-fetch-site')
    const isOwn = site
      ? site === 'same-origin' || site === 'none'
      : URL.parse(c.req.header('referer') ?? '')?.origin === at.origin
    if (!isOwn) return c.text('Only a page of this host signs its people out.\n', 403)
    const named = sessionNameOf(c, at, secrets)
    if (named) {
      await directory.transaction(async (queries) => {
        if (await endNamedSession(queries, named, now()))
          await addActivity(queries, named.account, { kind: 'sessions-ended', facts: { count: 1 } }, now())
      })
    }
    forgetSessionName(c, at)
    return c.redirect(notSignedIn(publicUrl, at, 'signed-out'), 303)
  }
