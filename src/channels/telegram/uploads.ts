import type { File } from './outbound.ts'

type Params = Readonly<Record<string, unknown>>

/** The parameters of a call, each file in them in the form in which a library uploads it. */
export const withUploads = (params: Params, upload: (file: File) => unknown): object => {
  const uploaded = (value: unknown) => (isFile(value) ? upload(value) : value)
  const { media } = params as { media?: { media?: unknown } }
  return {
    ...Object.fromEntries(Object.entries(params).map(([name, value]) => [name, uploaded(value)])),
    ...(media ? { media: { ...media, media: uploaded(media.media) } } : {}),
  }
}

const isFile = (value: unknown): value is File =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array
