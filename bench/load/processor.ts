import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of processor time that a process, its threads and all processes below it have used, ended ones included. */
export const processorTimeOf = (pid: number): number =>
  own(pid).used + childrenOf(pid).reduce(sumOf, own(pid).ended)

/** The same without what is below it. */
export const ownProcessorTimeOf = (pid: number): number => own(pid).used

/** What the threads of Node's pool have used of it, where `node:crypto` hashes. */
export const poolTimeOf = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`)
    .filter((thread) => readFileSync(`/proc/${pid}/task/${thread}/comm`, 'utf8').startsWith('libuv-worker'))
    .reduce((sum, thread) => sum + own(`${pid}/task/${thread}`).used, 0)

const sumOf = (sum: number, pid: number): number => sum + processorTimeOf(pid)

/** `utime`, `stime`, `cutime` and `cstime` of /proc, in clock ticks of 10 ms. */
const own = (pid: number | string): { readonly used: number; readonly ended: number } => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map((ticks) => Number(ticks) * 10)
  return { used: (user ?? 0) + (system ?? 0), ended: (endedUser ?? 0) + (endedSystem ?? 0) }
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
