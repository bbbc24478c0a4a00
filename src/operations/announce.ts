import { createLog } from './log.ts'

/** What a person who starts the program by hand reads, and whatever collects its output parses. */
export interface Announcements {
  /** Said whatever LOG_LEVEL is: where the program is to be found. */
  say(sentence: string): void
  /** Why the program ends. */
  fail(error: unknown): void
}

type Stream = Pick<NodeJS.WriteStream, 'isTTY'>

/** Plain sentences where the stream is a terminal, and otherwise a line of JSON like every other line of the log. */
export const createAnnouncements = ({
  stdout,
  stderr,
}: {
  readonly stdout: Stream
  readonly stderr: Stream
} = process): Announcements => ({
  say: (sentence) => (stdout.isTTY ? console.log(sentence) : createLog('info').info(sentence)),
  fail(error) {
    const sentence = error instanceof Error ? error.message : String(error)
    if (stderr.isTTY) console.error(sentence)
    else createLog('fatal', 'stderr').fatal(typeof error === 'string' ? {} : { error }, sentence)
  },
})
