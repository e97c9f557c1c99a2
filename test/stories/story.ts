/** What a story came to, as a table for people. */
export interface StoryResult {
  /** True when everything happened as the story tells it. */
  readonly ok: boolean;
  readonly columns: readonly string[];
  /** One row per thing that was tried. Cells are plain text, in the order of `columns`. */
  readonly rows: readonly (readonly string[])[];
  /** What it shows, in a sentence or two. */
  readonly summary: string;
}

/**
 * A whole use of Promptweir, told by running the real parts: browser with the built extension, practice sites, collector.
 * `npm run story -- NAME` runs one, `npm test` runs all.
 */
export interface Story {
  /** What it is called on the command line; also the name of its file. */
  readonly name: string;
  readonly title: string;
  /** What has to be done before it can be told on this machine, as sentences; left out or undefined when nothing. */
  readonly needs?: () => string | undefined;
  /** Starts what it needs and ends all of it, also when it fails. */
  run(): Promise<StoryResult>;
}
