import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'

const pages: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/sandbox.css': 'sandbox.css',
  '/sandbox.js': 'sandbox.js',
}
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The file of the page that an address names, if it names one. */
export const pageAt = (path: string): string | undefined => pages[path]

export const sendPage = async (page: string, response: ServerResponse): Promise<void> => {
  response.writeHead(200, {
    'content-type': types[page.split('.').at(-1) ?? ''],
    'content-security-policy': policy,
    'cache-control': 'no-cache',
  })
  response.end(await readFile(new URL(`../../page/${page}`, import.meta.url)))
}
