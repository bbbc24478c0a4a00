import { html } from 'hono/html'
import { z } from 'zod'
import type { RelyingParty } from '../../effects/passkeys/relying-party.ts'
import { passkeyOptions, provePasskey } from '../../effects/sign-in/prove-passkey.ts'
import type { WebParts } from '../parts.ts'
import type { OtherWay } from './sign-in-page.ts'

const Form = z.object({ credential: z.string().max(16_000) })

/** Signing in with a passkey, by a button or by what the browser offers in the field for the name. It needs a script. */
export const passkeyWay = (
  { directory, secrets, now }: Pick<WebParts, 'directory' | 'secrets' | 'now'>,
  party: RelyingParty,
): OtherWay => ({
  name: 'passkey',
  scripts: ['simplewebauthn.js', 'passkey-sign-in.js'],
  show: ({ plain }, action) => {
    const options = JSON.stringify(passkeyOptions({ secrets, party }, requestOf(action), now()))
    return html`<form id="passkey" method="post" action="${action}" data-options="${options}" data-cancelled="${plain('web-login-passkey-cancelled')}" hidden>
<input type="hidden" name="way" value="passkey">
<input type="hidden" name="credential">
<button class="quiet button">${plain('web-choice-sign-in-passkey')}</button>
<p id="passkey-told" role="status"></p>
</form>`
  },
  prove: async (_c, body, { uid }) => {
    const form = Form.safeParse(body)
    if (!form.success) return undefined
    return provePasskey(
      { directory, secrets, party },
      { request: uid, credential: form.data.credential },
      now(),
    )
  },
})

/** The request is the last part of the address that its form posts to. */
const requestOf = (action: string): string => action.slice(action.lastIndexOf('/') + 1)
