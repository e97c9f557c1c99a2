/** A value made when it is first asked for: reading a pattern with `\p{L}` costs 60 µs, and few texts need many of them. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
