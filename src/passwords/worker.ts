/** The process in which passwords are hashed and measured. It knows nothing but the job at hand. */
import { serveJobs } from '../worker-pool/serve-jobs.ts'
import { performJob } from './jobs.ts'

serveJobs(performJob)
