import { expect, test } from 'vitest'
import { expectSound, openRig, until } from '../faults/rig.ts'
import { row } from '../faults/rows.ts'
import { codeIn, mailTo } from '../fixtures/app.ts'
import { freePort } from '../fixtures/servers/free-port.ts'
import { postfixMissing, startPostfix } from '../fixtures/servers/postfix.ts'
import { walk } from '../fixtures/sign-up-steps.ts'

test.skipIf(postfixMissing)(row('S8f'), async () => {
  await using rig = await openRig()
  const port = await freePort()
  await using postfix = await startPostfix(port, Number(new URL(rig.mailbox.smtpUrl).port))
  const SMTP_URL = `smtp://localhost:${port}?requireTLS=true`
  const pages = await freePort()
  const readiness = async () => {
    const answer = await fetch(`http://127.0.0.1:${pages}/readyz`)
    return { status: answer.status, ...((await answer.json()) as { ready: boolean; mail: string }) }
  }

  const first = await rig.start({ SMTP_URL, PORT: String(pages) })
  const person = rig.person()
  await walk(rig, person, 'email')
  person.say(person.email)
  await person.sees(/Delivery is taking longer/)
  expect(first.output).toContain('"fault":"mail/tls"')
  expect(first.output).toContain('NODE_EXTRA_CA_CERTS')
  expect(await readiness()).toMatchObject({ status: 200, ready: true, mail: 'mail/tls' })
  expect(rig.mailbox.mails).toEqual([])
  first.kill('SIGKILL')
  await first.ended

  await rig.start({ SMTP_URL, PORT: String(pages), NODE_EXTRA_CA_CERTS: postfix.certificate })
  person.say(codeIn(await mailTo(rig, person.email)))
  await walk(rig, person, 'done', 'password')
  await until(async () => (await readiness()).mail === 'ok', 'the mail server is found well')
  expect(await postfix.log()).toMatch(/status=sent/)
  await expectSound(rig, person)
})
