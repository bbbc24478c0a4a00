/** What may follow `?` in `SMTP_URL`: names and values of nodemailer (https://nodemailer.com/smtp/). */
const options: Readonly<Record<string, RegExp>> = {
  requireTLS: /^(true|false)$/,
  ignoreTLS: /^(true|false)$/,
  authMethod: /^(PLAIN|LOGIN|CRAM-MD5)$/,
  name: /^[\w.-]*[a-z][\w.-]*$/i,
  'tls.servername': /^[\w.-]+$/,
  'tls.minVersion': /^TLSv1(\.[1-3])?$/,
  'tls.ciphers': /^[\w:!@=+-]+$/,
  'tls.rejectUnauthorized': /^(true|false)$/,
}

export const smtpOptions = Object.keys(options)

/** What is wrong with the options of an `SMTP_URL`, in words that follow its name; undefined if nothing is. */
export const smtpOptionsFault = (url: string): string | undefined => {
  const { protocol, searchParams } = new URL(url)
  for (const [name, value] of searchParams) {
    const rule = options[name]
    if (!rule) return `has the option "${name}", which does not exist; there are: ${smtpOptions.join(', ')}`
    if (searchParams.getAll(name).length > 1) return `has the option "${name}" twice`
    if (!rule.test(value)) return `has a value of the option "${name}" that does not fit`
  }
  const isOn = (name: string) => searchParams.get(name) === 'true'
  if (isOn('requireTLS') && isOn('ignoreTLS'))
    return 'has both requireTLS and ignoreTLS; only one of them can be'
  if (protocol === 'smtps:' && isOn('ignoreTLS')) return 'begins with smtps:, which is TLS, and has ignoreTLS'
  return undefined
}

/** What makes mails and the password readable or forgeable on their way, in a whole sentence. */
export const smtpOptionsWarning = (url: string): string | undefined => {
  const options = new URL(url).searchParams
  if (options.get('tls.rejectUnauthorized') === 'false')
    return 'SMTP_URL has tls.rejectUnauthorized=false: whoever stands between Portico and the mail server can read its password and every code. Start with NODE_EXTRA_CA_CERTS=/path/to/certificate.pem instead.'
  if (options.get('ignoreTLS') === 'true')
    return 'SMTP_URL has ignoreTLS=true: its password and every code travel in the open. Leave that to a mail server on this machine.'
  return undefined
}
