import { readFileSync } from 'node:fs'

/** Seconds of processor time a process has used, all its threads (`/proc/<pid>/stat`, clock ticks of 10 ms). */
export const processorTime = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Largest resident memory so far (MB). */
export const peakMemory = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** Seconds that all processors of the machine were busy. */
export const machineTime = (): number => {
  const [, user, nice, system, , , irq, soft] = readFileSync('/proc/stat', 'utf8').split(/\s+/, 8)
  return [user, nice, system, irq, soft].reduce((sum, ticks) => sum + Number(ticks), 0) / 100
}
