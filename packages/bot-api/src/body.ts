import type { IncomingMessage } from 'node:http'
import { ApiError, badRequest } from './errors.ts'

/** A file that came with a call, under the name that `attach://<name>` refers to. */
export interface Upload {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}
export type Uploads = ReadonlyMap<string, Upload>

export interface Body {
  readonly values: Record<string, unknown>
  readonly uploads: Uploads
}

/** 50 MB is the largest file a bot may send: https://core.telegram.org/bots/api#sending-files */
const largest = 52 * 1024 * 1024
const none: Uploads = new Map()

const read = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > largest) reject(new ApiError(413, 'Request Entity Too Large'))
      else chunks.push(chunk)
    })
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('close', () => reject(new ApiError(400, 'Bad Request: the request was broken off')))
  })

const fromMultipart = async (bytes: Buffer, contentType: string): Promise<Body> => {
  const values: Record<string, unknown> = {}
  const uploads = new Map<string, Upload>()
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw badRequest("can't parse the multipart body")
    })
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      values[name] = value
    } else {
      uploads.set(name, {
        name: value.name,
        type: value.type || 'application/octet-stream',
        bytes: await value.bytes(),
      })
      values[name] ??= `attach://${name}`
    }
  }
  // A part may be named by a parameter, or only be referred to by one.
  for (const name of uploads.keys())
    if (values[name] === `attach://${name}` && isReferred(values, name)) delete values[name]
  return { values, uploads }
}

const isReferred = (values: Readonly<Record<string, unknown>>, name: string): boolean =>
  Object.entries(values).some(
    ([key, value]) => key !== name && typeof value === 'string' && value.includes(`attach://${name}`),
  )

const fromJson = (bytes: Buffer): Record<string, unknown> => {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw badRequest("can't parse JSON encoded body")
  }
  // telebot (Go) sends it with every call that has no parameters.
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw badRequest("can't parse JSON encoded body")
  return value as Record<string, unknown>
}

/**
 * The parameters of a call, wherever they stand: query string, JSON, urlencoded or multipart form
 * (https://core.telegram.org/bots/api#making-requests).
 */
export const readBody = async (request: IncomingMessage, query: string): Promise<Body> => {
  const fromQuery = query === '' ? {} : Object.fromEntries(new URLSearchParams(query))
  const bytes = await read(request)
  if (bytes.length === 0) return { values: fromQuery, uploads: none }
  const contentType = request.headers['content-type'] ?? ''
  if (/^application\/json/i.test(contentType))
    return { values: { ...fromQuery, ...fromJson(bytes) }, uploads: none }
  if (/^multipart\/form-data/i.test(contentType)) {
    const { values, uploads } = await fromMultipart(bytes, contentType)
    return { values: { ...fromQuery, ...values }, uploads }
  }
  const form = Object.fromEntries(new URLSearchParams(bytes.toString('utf8')))
  return { values: { ...fromQuery, ...form }, uploads: none }
}
