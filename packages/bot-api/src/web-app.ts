import { createHash, createHmac } from 'node:crypto'

const dataCheckString = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('\n')

/** https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app */
export const signedInitData = (fields: Readonly<Record<string, string>>, token: string): string => {
  const secret = createHmac('sha256', 'WebAppData').update(token).digest()
  const hash = createHmac('sha256', secret).update(dataCheckString(fields)).digest('hex')
  return new URLSearchParams({ ...fields, hash }).toString()
}

/** https://core.telegram.org/widgets/login#checking-authorization */
export const signedLogin = (
  fields: Readonly<Record<string, string>>,
  token: string,
): Readonly<Record<string, string>> => {
  const secret = createHash('sha256').update(token).digest()
  return { ...fields, hash: createHmac('sha256', secret).update(dataCheckString(fields)).digest('hex') }
}
