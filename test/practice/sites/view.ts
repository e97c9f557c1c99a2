/** What a part of the page should look like: a text, or an element with its children. */
export type View = string | ElementView;

export interface ElementView {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly View[];
  readonly click?: () => void;
}

/** Describes an element. */
export function view(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly View[]
): ElementView {
  return { tag, attributes, children };
}
