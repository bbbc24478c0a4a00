/** One heading of docs/conversation.md and what stands below it. */
export interface Section {
  readonly title: string
  /** Markdown. */
  write(): string | Promise<string>
}
