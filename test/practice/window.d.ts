/** What a practice page shows to tests. */
interface PracticeWindow {
  /** The editor's own model of the text, lines joined by \n: what the page would send, not what its DOM looks like. */
  model(): string;
  /** Everything that went wrong in the page: script errors, CSP reports, nodes of the page that something else touched. */
  readonly errors: string[];
  /** How often the person has sent. */
  sent: number;
}

interface Window {
  __practice: PracticeWindow;
  /** The same list as `__practice.errors`. */
  __practiceErrors: string[];
  /** The laboratory's channels by name: each sends a text and says `sent` or the name of the error. */
  __lab: Readonly<Record<string, (text: string) => Promise<string>>>;
}
