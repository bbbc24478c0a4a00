import { actionsOf, openForWays, ways } from '../../test/conversation/ways.ts'
import type { Section } from './section.ts'

/** Walks every way for real and counts. */
export const actions: Section = {
  title: 'Actions to the goal',
  async write() {
    await using app = await openForWays()
    const rows: string[] = []
    for (const way of ways) rows.push(`| ${way.way} | ${await actionsOf(app, way)} |`)
    return [
      'Every tap, text, opened page and sent form of a person, after the first word (`/start` or `/recover`).',
      '`test/journeys/actions.test.ts` fails when a way grows.',
      '',
      '| way | actions |',
      '| --- | ---: |',
      ...rows,
    ].join('\n')
  },
}
