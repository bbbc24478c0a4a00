import type { Answer, BotApi } from '../src/index.ts'

/** One call over real HTTP: the whole answer, and the status it came with. */
export const call = async (
  api: BotApi,
  method: string,
  params: object = {},
): Promise<Answer & { status: number }> => {
  const response = await fetch(`${api.url}/bot${api.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  })
  return { ...((await response.json()) as Answer), status: response.status }
}

/** The result of a call that has to work. */
// biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
export const result = async (api: BotApi, method: string, params: object = {}): Promise<any> => {
  const answer = await call(api, method, params)
  if (!answer.ok) throw new Error(`${method}: ${answer.description}`)
  return answer.result
}

/** The code and words of a call that has to be refused. */
export const refused = async (api: BotApi, method: string, params: object = {}): Promise<string> => {
  const answer = await call(api, method, params)
  if (answer.ok) throw new Error(`${method} was not refused: ${JSON.stringify(answer.result)}`)
  if (answer.status !== answer.error_code)
    throw new Error(`status ${answer.status}, but ${answer.error_code}`)
  return `${answer.error_code} ${answer.description}`
}

/** A PNG head with the given size; enough for who only reads the size. */
export const png = (width: number, height: number): Blob => {
  const bytes = Buffer.alloc(32)
  bytes.write('\x89PNG\r\n\x1a\n', 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return new Blob([bytes], { type: 'image/png' })
}

/** One multipart call. */
export const upload = async (
  api: BotApi,
  method: string,
  fields: Record<string, string | Blob>,
): Promise<Answer> => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.set(name, value)
    else form.set(name, value, `${name}.png`)
  }
  const response = await fetch(`${api.url}/bot${api.token}/${method}`, { method: 'POST', body: form })
  return (await response.json()) as Answer
}
