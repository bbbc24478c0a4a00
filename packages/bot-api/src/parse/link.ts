/** Hosts of this machine: the server of a developer may be reached by plain http. */
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i

export type Link = { readonly url: string } | { readonly problem: string }

/**
 * A link as buttons and texts may hold it: http is added where a scheme is missing, a path where it is
 * missing. Differs from Telegram in one thing: this machine's own addresses pass, also where `https` is asked
 * for, as in Telegram's test environment.
 */
export const checkLink = (link: string, ask: { readonly https?: boolean } = {}): Link => {
  if (/^(tg|ton|tonsite):/i.test(link)) {
    if (ask.https) return { problem: 'Only HTTPS links are allowed' }
    return /^\w+:(\/\/)?[\w.-]+([/?#]|$)/.test(link) ? { url: link } : { problem: 'Wrong tg URL' }
  }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(link)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return { problem: 'Unsupported URL protocol' }
  const whole = scheme === undefined ? `http://${link}` : link
  if (/^https?:\/\/([/?#]|$)/i.test(whole)) return { problem: 'URL host is empty' }
  if (/[\s<>"]/.test(whole) || !URL.canParse(whole)) return { problem: 'Wrong HTTP URL' }
  const { hostname, protocol } = new URL(whole)
  if (!loopback.test(hostname)) {
    if (ask.https && protocol !== 'https:') return { problem: 'Only HTTPS links are allowed' }
    if (!hostname.includes('.') && !hostname.startsWith('[')) return { problem: 'Wrong HTTP URL' }
  }
  return { url: whole.replace(/^(https?:\/\/[^/?#]+)(?=[?#]|$)/i, '$1/') }
}

/** The user whom `tg://user?id=…` mentions. */
export const mentioned = (link: string): number | undefined => {
  const id = /^tg:(?:\/\/)?user\?(?:.*&)?id=(\d{1,15})(?:&|#|$)/i.exec(link)?.[1]
  return id ? Number(id) || undefined : undefined
}
