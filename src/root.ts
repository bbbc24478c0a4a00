import { fileURLToPath } from 'node:url'

/** The folder that holds `src`, `flows`, `brands` and `docs`. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))
