import { createWorkerPool } from '../worker-pool/worker-pool.ts'
import type { Job } from './worker.ts'

const pool = createWorkerPool<Job, Uint8Array>({
  name: 'picture',
  worker: 'pictures/worker',
  concurrency: 1,
  queueLimit: () => 100,
  idleTimeout: 20_000,
  jobTimeout: 30_000,
  isUrgent: true,
})

/**
 * Turns an SVG into a PNG, because chats show no SVG. It may use the faces of fonts.ts in bold. Throws `picture/busy`
 * when a hundred others wait.
 */
export const png = (svg: string): Promise<Uint8Array> => pool.perform({ svg })
