const LOOPBACK = /^(localhost|([a-z0-9-]+\.)+localhost|127\.0\.0\.1|\[::1\])$/

const parsed = (address: string): URL | null => (/[#*\s\\]/.test(address) ? null : URL.parse(address))

/** Where a browser may be sent in the open: over TLS, or on its own machine. */
export const isBrowserAddress = (address: string): boolean => {
  const url = parsed(address)
  if (!url || url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname))
}

/** Where a browser may be sent with a code: RFC 9700, 4.1, and RFC 8252, 7, for applications on a device. */
export const isRedirect = (address: string): boolean =>
  isBrowserAddress(address) ||
  (parsed(address) !== null && /^[a-z][a-z0-9+-]*(\.[a-z0-9+-]+)+:\//.test(address))

/** Where a server of the operator's may be told something. */
export const isServerAddress = (address: string): boolean => {
  const url = parsed(address)
  return url !== null && /^https?:$/.test(url.protocol) && url.username === ''
}
