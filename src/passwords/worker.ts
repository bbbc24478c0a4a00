/** The process that hashes and measures passwords. It gets nothing but its jobs. */
import { serveJobs } from '../worker-pool/serve-jobs.ts'
import { performJob } from './jobs.ts'

serveJobs(performJob)
