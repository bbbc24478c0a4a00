import { html } from 'hono/html'
import type { Brand, Words } from '../../../flows/screen.ts'
import type { Page } from './page.ts'
import { linkToChat } from './renderer.ts'

interface RecoveryCodes {
  readonly locale: string
  readonly codes: readonly string[]
  readonly brand: Pick<Brand, 'account'>
  readonly title: Words
  readonly lead: Words
  /** Address of the chat with the bot, once it is known. */
  readonly chat: string | undefined
}

/**
 * Recovery codes, the only time that they are shown. They can be kept without JavaScript: the file is part of the page,
 * so the server is not asked a second time. The way back to the chat stands behind "I have saved them"; until then, or
 * until they were downloaded, copied or printed, `saved.js` has the browser ask before the page is closed.
 */
export const recoveryCodes = ({
  locale,
  codes,
  brand: { account },
  title,
  lead,
  chat,
}: RecoveryCodes): Page => ({
  locale,
  icon: 'done',
  title,
  scripts: ['print.js', 'copy.js', 'saved.js'],
  body: (text) => {
    const { plain } = text
    const lines = [plain('web-codes-file', { account }), '', ...codes, ''].join('\r\n')
    const file = `data:text/plain;charset=utf-8,${encodeURIComponent(lines)}`
    return html`<p class="lead">${plain(lead)}</p>
<ol class="codes" id="codes" aria-label="${plain('web-codes-list')}" dir="ltr">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ol>
<p><a class="button" id="download" href="${file}" download="${plain('web-codes-file-name')}.txt">${plain('web-choice-download')}</a></p>
<p class="row"><button type="button" class="quiet button" id="print" hidden>${plain('web-choice-print')}</button>
<button type="button" class="quiet button" id="copy" hidden value="${codes.join('\n')}" data-copied="${plain('web-codes-copied')}">${plain('web-choice-copy')}</button></p>
<p class="unseen" id="told" role="status"></p>
<p class="small">${plain('web-codes-keep')}</p>
<details class="saved" id="saved"><summary class="quiet button">${plain('web-choice-codes-saved')}</summary>
<p>${plain('web-codes-saved')}</p>
${chat && linkToChat(chat, text)}
</details>`
  },
})
