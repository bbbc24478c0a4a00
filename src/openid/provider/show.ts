import type { KoaContextWithOIDC } from 'oidc-provider'

/** Answers with a page of ours, in the language of the browser. */
export const show = async <Shown>(
  ctx: KoaContextWithOIDC,
  page: (request: Request, shown: Shown) => Promise<Response>,
  shown: Shown,
): Promise<void> => {
  const language = ctx.get('accept-language')
  const request = new Request(new URL(ctx.path, ctx.oidc.issuer), {
    headers: language === '' ? {} : { 'accept-language': language },
  })
  const answer = await page(request, shown)
  ctx.status = answer.status
  for (const [name, value] of answer.headers) ctx.set(name, value)
  ctx.body = await answer.text()
}

/** Proves that a form came from the page in this browser. */
export const xsrfOf = ({ oidc }: KoaContextWithOIDC): string => String(oidc.session?.state?.secret)
