import { expect, test } from 'vitest'
import { words } from '../../flows/screen.ts'

test('a sentence is named with every argument that it takes, or the check of the types fails', () => {
  expect(words('recovery-code-here', { to: 'a•••@example.com', link: 'yes', match: '42' }).args).toEqual({
    to: 'a•••@example.com',
    link: 'yes',
    match: '42',
  })
  // @ts-expect-error its page asks for a number, which the sentence has to say
  words('recovery-code-here', { to: 'a•••@example.com', link: 'yes' })
  // @ts-expect-error the sentence takes none of these names
  words('common-working', { to: 'a•••@example.com' })
  // @ts-expect-error the sentence takes arguments
  words('recovery-code-phone')
})
