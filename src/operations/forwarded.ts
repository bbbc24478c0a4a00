/** What a proxy adds to a request that it hands on: RFC 7239, RFC 9110 (7.6.3), and what was usual before. */
export const PROXY_HEADERS = /^(forwarded|via|x-forwarded-.+|x-real-ip)$/

/** Whether the other end of a connection is this machine. */
export const isLoopbackAddress = (address: string): boolean =>
  /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address)
