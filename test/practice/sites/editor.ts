/** The prompt editor of a page. */
export interface Editor {
  readonly text: () => string;
  readonly clear: () => void;
}

/** What an editor tells its page. */
export interface EditorEvents {
  send(): void;
  change(): void;
}
