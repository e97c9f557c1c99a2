/** The value at a path of keys in decoded JSON, undefined where the path ends early. */
export function pick(value: unknown, ...path: readonly (string | number)[]): unknown {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** The text at a path, empty when there is none. */
export function pickText(value: unknown, ...path: readonly (string | number)[]): string {
  const found = pick(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** The list at a path, empty when there is none. */
export function pickList(
  value: unknown,
  ...path: readonly (string | number)[]
): readonly unknown[] {
  const found = pick(value, ...path);
  return Array.isArray(found) ? found : [];
}
