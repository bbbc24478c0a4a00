/** What the public address has behind its host, without a slash at its end: '' where all of the host is ours. */
export const basePathOf = (publicUrl: string): string => new URL(publicUrl).pathname.replace(/\/+$/, '')
