/** One text inside a request body: where it stands and what it says, decoded. */
export interface Leaf {
  /** JSON pointer of the text; a form field is `/name`; `→` enters JSON held in a string; plain text is ``. */
  readonly path: string;
  readonly text: string;
}

/** A request body as the list of its texts, and the way back. */
export interface Body {
  readonly leaves: readonly Leaf[];
  /** It can be looked into and not rewritten: `write` must not be called. */
  readonly isSealed: boolean;
  /**
   * The body with some texts replaced, by index into `leaves`. Everything else stays byte for byte as it came: numbers keep
   * their digits, keys their order, escapes their form, so that the service sees the request its own page made.
   */
  write(texts: ReadonlyMap<number, string>): string;
}

/** One replaceable stretch of the raw body. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly path: string;
  readonly text: string;
  /** The raw form of a new text. */
  readonly encode: (text: string) => string;
  /** The texts inside this one, when it holds a body of its own. */
  readonly inner?: Body | undefined;
}

/** Builds a body from its slots, which stand in order and do not overlap. */
export function bodyOf(raw: string, slots: readonly Slot[]): Body {
  const leaves = slots.flatMap((slot): readonly Leaf[] =>
    slot.inner
      ? slot.inner.leaves.map((leaf) => ({ path: `${slot.path}→${leaf.path}`, text: leaf.text }))
      : [{ path: slot.path, text: slot.text }],
  );
  return {
    leaves,
    isSealed: false,
    write(texts) {
      if (texts.size === 0) return raw;
      const pieces: string[] = [];
      let at = 0;
      let index = 0;
      for (const slot of slots) {
        const changed = rewrite(slot, index, texts);
        if (changed !== undefined) {
          pieces.push(raw.slice(at, slot.start), slot.encode(changed));
          at = slot.end;
        }
        index += slot.inner ? slot.inner.leaves.length : 1;
      }
      pieces.push(raw.slice(at));
      return pieces.join('');
    },
  };
}

function rewrite(
  slot: Slot,
  index: number,
  texts: ReadonlyMap<number, string>,
): string | undefined {
  if (!slot.inner) return texts.get(index);
  const own = new Map<number, string>();
  for (let i = 0; i < slot.inner.leaves.length; i++) {
    const text = texts.get(index + i);
    if (text !== undefined) own.set(i, text);
  }
  return own.size === 0 ? undefined : slot.inner.write(own);
}
