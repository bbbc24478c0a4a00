/** Portico on SQLite, with an application of the operator's own and browsers that are signed in. */
import { openBrowser, openOpenid } from '../../test/fixtures/openid.ts'
import { BROWSERS, CALLBACK, CLIENT, SECRET, tell } from './contest.ts'

const openid = await openOpenid({
  clients: [{ id: CLIENT, name: 'Wiki', secret: SECRET, redirectUris: [CALLBACK], own: true }],
})
const wiki = await openid.client(CLIENT, SECRET)
const cookies: string[] = []
for (let n = 0; n < BROWSERS; n += 1) {
  const browser = openBrowser(openid)
  const { id } = await openid.person()
  await openid.authorize(browser, wiki, id, { redirect: CALLBACK })
  cookies.push(browser.cookiesFor('/openid/auth'))
}
tell({ issuer: openid.issuer, authorization: `${openid.issuer}/openid/auth`, secret: SECRET, cookies })
