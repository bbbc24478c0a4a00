/** Answers a browser with a page, and what the page's policy (CSP) lets its form lead to beside ourselves. */
type Page<Shown> = (request: Request, shown: Shown) => Promise<Response>

interface Form {
  /** The path that the form is posted to. */
  readonly action: string
  /** Proves that the form came from the page in this browser. */
  readonly xsrf: string
}

/** The pages that the provider of OpenID Connect shows by itself, beside the sign-in page. */
export interface OpenidPages {
  /** A device shows a code, which is typed here (RFC 8628, 3.3). `isWrong`: the one that was typed is none. */
  readonly typeCode: Page<Form & { readonly isWrong: boolean }>
  /** Whether it is the code of the person's own device (RFC 8628, 5.4). */
  readonly confirmCode: Page<
    Form & { readonly typed: string; readonly code: string; readonly client: string }
  >
  /** Too many codes were typed; `wait`: ms. */
  readonly tooOften: Page<{ readonly wait: number }>
  readonly deviceDone: Page<{ readonly client: string }>
  readonly deviceStopped: Page<object>
  /** `client`: the application that asks, if one says who it is. `origins`: where the form may lead in the end. */
  readonly signOut: Page<Form & { readonly client?: string; readonly origins: readonly string[] }>
  /** `only`: the one application that the person is signed out of, and otherwise of all that was opened in the browser. */
  readonly signedOut: Page<{ readonly only?: string }>
  /** An application asked for what is not possible; `code`: by the standard's name. */
  readonly failed: Page<{ readonly code: string; readonly status: number }>
}
