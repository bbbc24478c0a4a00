/** A shop that lets its people sign in with Portico: by Passport, as with any other provider of OpenID Connect. */
import { randomBytes } from 'node:crypto'
import express from 'express'
import session from 'express-session'
import { allowInsecureRequests, buildEndSessionUrl, discovery, tokenIntrospection } from 'openid-client'
import { Strategy } from 'openid-client/passport'
import passport from 'passport'

const { ISSUER, CLIENT_ID, CLIENT_SECRET, PORT = '3000' } = process.env
const here = `http://localhost:${PORT}`
// Without TLS only because all of it runs on one machine.
const options = ISSUER.startsWith('http://localhost') ? { execute: [allowInsecureRequests] } : undefined
const config = await discovery(new URL(ISSUER), CLIENT_ID, CLIENT_SECRET, undefined, options)

passport.use(
  'portico',
  new Strategy({ config, scope: 'openid profile email', callbackURL: `${here}/callback` }, (tokens, done) =>
    done(null, { ...tokens.claims(), token: tokens.id_token, refresh: tokens.refresh_token }),
  ),
)
passport.serializeUser((user, done) => done(null, user))
passport.deserializeUser((user, done) => done(null, user))

const app = express()
app.use(session({ secret: randomBytes(32).toString('hex'), resave: false, saveUninitialized: false }))
app.use(passport.session())
/** A sign-in that its owner has ended in the chat is over here as well, with the next page. */
app.use(async (asked, answer, next) => {
  answer.set('cache-control', 'no-store')
  if (!asked.user || (await tokenIntrospection(config, asked.user.refresh)).active) return next()
  asked.logout(next)
})

app.get('/', ({ user }, answer) => answer.send(user ? welcome(user) : invitation))
app.get('/sign-in', passport.authenticate('portico'))
app.get('/callback', passport.authenticate('portico', { successRedirect: '/', failureRedirect: '/' }))
app.get('/sign-out', ({ user, session: own }, answer) => {
  const after = { post_logout_redirect_uri: `${here}/`, ...(user && { id_token_hint: user.token }) }
  own.destroy(() => answer.redirect(buildEndSessionUrl(config, after).href))
})

const page = (title, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<style>body { font: 1.1rem/1.5 system-ui; max-width: 32rem; margin: 15vh auto; padding: 0 1rem }</style>
<h1>${title}</h1>${body}`
const invitation = page('Example shop', '<p><a href="/sign-in">Sign in with Portico</a></p>')
const welcome = ({ name, email, sub }) =>
  page(
    `Welcome, ${escaped(name)}`,
    `<p>You are signed in${email ? ` as ${escaped(email)}` : ''}. This shop knows you as <code>${escaped(sub)}</code>.</p>
<p><a href="/sign-out">Sign out</a></p>`,
  )
const escaped = (text = '') =>
  String(text).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

app.listen(Number(PORT), 'localhost', (error) => {
  if (error) throw new Error(`Port ${PORT} is taken. Set SHOP_PORT to another one.`, { cause: error })
  console.log(`The example shop is open: ${here}/`)
})
