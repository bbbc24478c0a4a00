/**
 * Why a mail or SMS did not go out, by stable codes, and what helps the operator. `ours`: the fault is with the house, its
 * servers or its settings, and the address is not to blame.
 */
interface SenderFault {
  readonly ours: boolean
  readonly cure: string
}

export const senderFaults = {
  'mail/unreachable': {
    ours: true,
    cure: 'The mail server of SMTP_URL does not answer. Check that it runs, that host and port of SMTP_URL are right, and that this machine may connect there: many providers of machines block port 25, and 587 or 465 work. A port with TLS from the start (465) wants smtps://. Mails wait meanwhile.',
  },
  'mail/tls': {
    ours: true,
    cure: 'The mail server of SMTP_URL cannot be talked to by TLS. For a certificate of your own authority, or one that signed itself, start Portico with NODE_EXTRA_CA_CERTS=/path/to/certificate.pem; where it bears another name than SMTP_URL has, add ?tls.servername=that.name to SMTP_URL. smtps:// is for a port with TLS from the start (465), smtp:// for one with STARTTLS (587). Mails wait meanwhile.',
  },
  'mail/login': {
    ours: true,
    cure: 'The mail server does not let Portico in. Check user and password in SMTP_URL; signs such as @ : / % in them are written as %40 %3A %2F %25. Some providers want a password for programs, or switch this way of signing in off until it is asked for. Mails wait meanwhile.',
  },
  'mail/sender-refused': {
    ours: true,
    cure: 'The mail server takes no mail from the sender of MAIL_FROM. Set MAIL_FROM to an address that the user of SMTP_URL may send from, and prove its domain at your provider.',
  },
  'mail/blocked': {
    ours: true,
    cure: 'The mail server takes no mail from this machine or for that receiver from us: it does not relay for us, does not like the name by which this machine greets it, or a block list or rule stands against us. Sign in with user and password in SMTP_URL, add ?name=host.example.com with the public name of this machine, send by your provider’s server, and check SPF, DKIM and block lists of your domain.',
  },
  'mail/content-refused': {
    ours: true,
    cure: 'The mail server refused a mail for what is in it: it was taken for spam, or a signature is missing. Check SPF, DKIM and DMARC of the domain in MAIL_FROM, and the links in brand.json.',
  },
  'mail/put-off': {
    ours: true,
    cure: 'The mail server takes a mail later: it greylists, a limit of it is reached, or the mailbox is full. Portico sends it again by itself. If there are many, ask your provider for its limits.',
  },
  'mail/refused': {
    ours: false,
    cure: 'The mail server knows no such mailbox: mostly a slip in an address. The person was told and may change it; there is nothing to do, unless there are many.',
  },
  'mail/bad-address': {
    ours: false,
    cure: 'An address cannot be written to by the mail server: it has letters that the server does not take. The person was told and may give another one.',
  },
  'mail/off': {
    ours: true,
    cure: 'A mail was to be sent and there is no mail server. Set SMTP_URL and MAIL_FROM.',
  },
  'sms/unreachable': {
    ours: true,
    cure: 'The SMS gateway of SMS_WEBHOOK_URL does not answer. Check that it runs, that the address is right, and that this machine may connect there. SMS wait meanwhile.',
  },
  'sms/tls': {
    ours: true,
    cure: 'The SMS gateway of SMS_WEBHOOK_URL cannot be talked to by TLS. For a certificate of your own authority, start Portico with NODE_EXTRA_CA_CERTS=/path/to/certificate.pem; else check its name and date.',
  },
  'sms/login': {
    ours: true,
    cure: 'The SMS gateway does not let Portico in (401, 403 or 407). Check the key in SMS_WEBHOOK_URL.',
  },
  'sms/failing': {
    ours: true,
    cure: 'The SMS gateway fails (5xx, 408). Portico tries again by itself; look at the log of the gateway.',
  },
  'sms/put-off': {
    ours: true,
    cure: 'The SMS gateway takes no more for now (429). Portico sends again by itself; ask your provider for its limits.',
  },
  'sms/wrong-address': {
    ours: true,
    cure: 'Nothing at SMS_WEBHOOK_URL takes SMS (3xx, 402, 404, 405, 410). Check the address, and whether the account at your provider is paid.',
  },
  'sms/refused': {
    ours: false,
    cure: 'The SMS gateway does not take a number: mostly a slip in it. The person was told and may change it; there is nothing to do, unless there are many.',
  },
  'sms/not-allowed': {
    ours: false,
    cure: 'A number is of a kind that gets no SMS here, by “regions” and “sms” of brand.json.',
  },
  'sms/off': {
    ours: true,
    cure: 'An SMS was to be sent and there is no gateway. Set SMS_WEBHOOK_URL.',
  },
} as const satisfies Readonly<Record<string, SenderFault>>

/** Stable: programs, alerts and `docs/mail.md` name them. */
export type SenderFaultCode = keyof typeof senderFaults

export const isOurs = (code: SenderFaultCode | undefined): boolean =>
  code !== undefined && senderFaults[code].ours
