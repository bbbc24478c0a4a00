import { directionOf } from '../words/direction.ts'

/**
 * What a mail says, in its order. Every part is plain text; the plain and the HTML form are made from the same parts.
 */
export interface EmailTemplate {
  /** A BCP 47 tag. */
  readonly locale: string
  readonly title: string
  readonly parts: readonly Part[]
  /** Why the person gets the mail, in small print at the end. */
  readonly foot: string
  readonly brand: BrandFace
}

/** How a brand looks at the head of a mail. */
export interface BrandFace {
  readonly name: string
  /** `#rrggbb`, with white letters on it. */
  readonly colour: string
}

export type Part =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** To be typed: large, and easy to copy. */
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'button'
      readonly link: string
      readonly label: string
      /** Before the button. */
      readonly invite: string
      /** Before its address, for those who cannot press it. */
      readonly otherwise: string
      /** Before its address where there are no buttons. */
      readonly plain: string
    }

export const plainText = ({ title, parts, foot, brand }: EmailTemplate): string =>
  [brand.name, title, ...parts.map(plainPart), `-- \n${foot}`].join('\n\n')

function plainPart(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
      return part.text
    case 'code':
      return `    ${part.text}`
    case 'button':
      return `${part.plain}\n${part.link}`
  }
}

/**
 * One column without pictures, scripts or anything to load, so that no one learns when the mail is opened; spam filters mark
 * a short mail with a picture (SpamAssassin, HTML_IMAGE_ONLY). Colours
 * follow the reader's choice of light or dark where the mail program knows it, and are readable on both where not.
 */
export const html = ({ locale, title, parts, foot, brand }: EmailTemplate): string => `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light dark }
@media (prefers-color-scheme: dark) {
  .page { background: #17191c !important; color: #e8e9eb !important }
  .code { background: #26292e !important; color: #ffffff !important }
  .small { color: #a9adb3 !important }
}
</style>
</head>
<body class="page" style="margin:0;padding:24px 16px;background:#ffffff;color:#1c1e21">
<div style="max-width:480px;margin:0 auto;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
${header(brand)}
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escapeHtml(title)}</h1>
${parts.map((part) => htmlPart(part, brand)).join('\n')}
<p class="small" style="margin:32px 0 0;font-size:13px;color:#5f6368">${escapeHtml(foot)}</p>
</div>
</body>
</html>
`

const header = ({ name, colour }: BrandFace): string =>
  `<p style="margin:0 0 24px;padding:12px 16px;border-radius:12px;background:${colour};color:#ffffff;font-size:17px;font-weight:600">${escapeHtml(name)}</p>`

function htmlPart(part: Part, { colour }: BrandFace): string {
  switch (part.kind) {
    case 'paragraph':
      return paragraph(part.text)
    case 'code':
      return `<p class="code" dir="ltr" style="${codeStyle}">${escapeHtml(part.text)}</p>`
    case 'button': {
      const link = escapeHtml(part.link)
      return `${paragraph(part.invite)}
<p style="margin:0 0 16px"><a href="${link}" style="${buttonStyle};background:${colour}">${escapeHtml(part.label)}</a></p>
<p class="small" style="margin:0 0 16px;font-size:13px;color:#5f6368">${escapeHtml(part.otherwise)}<br>
<a href="${link}" dir="ltr" style="color:inherit;overflow-wrap:anywhere">${link}</a></p>`
    }
  }
}

const paragraph = (text: string): string => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`

const codeStyle = [
  'margin:0 0 16px;padding:16px;border-radius:12px;background:#f0f2f5;color:#111111',
  'font:700 34px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:8px;text-align:center',
].join(';')

const buttonStyle = [
  'display:inline-block;padding:14px 28px;border-radius:10px',
  'color:#ffffff;font-weight:600;text-decoration:none',
].join(';')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
