/** Names of the operations of the v1 delta encoding that work on one place. */
type Operation = 'add' | 'append' | 'replace' | 'remove' | 'truncate';

const OPERATIONS: readonly string[] = ['add', 'append', 'replace', 'remove', 'truncate'];

export function isOperation(name: unknown): name is Operation {
  return typeof name === 'string' && OPERATIONS.includes(name);
}

function joined(old: unknown, value: unknown): unknown {
  if (typeof old === 'string' && typeof value === 'string') return old + value;
  if (Array.isArray(old)) return [...old, ...(Array.isArray(value) ? value : [value])];
  if (typeof old === 'object' && typeof value === 'object') return { ...old, ...value };
  throw new RangeError('append: the old and the new value do not go together');
}

function cut(old: unknown, length: unknown): unknown {
  if ((typeof old === 'string' || Array.isArray(old)) && typeof length === 'number')
    return old.slice(0, length);
  throw new RangeError('truncate: no text or list to cut');
}

/** Carries out one operation of the v1 delta encoding at `path` of `document`, which is changed. Throws when it does not fit. */
export function applyOperation(
  document: { root: unknown },
  path: string,
  operation: Operation,
  value: unknown,
): void {
  const keys = ['root', ...path.split('/').slice(1)];
  const last = keys.pop() ?? 'root';
  let at: object = document;
  for (const key of keys) {
    const next: unknown = Reflect.get(at, key);
    if (typeof next !== 'object' || next === null)
      throw new RangeError(`${operation}: no such path`);
    at = next;
  }
  const old: unknown = Reflect.get(at, last);
  switch (operation) {
    case 'add':
    case 'replace':
      Reflect.set(at, last, value);
      return;
    case 'append':
      Reflect.set(at, last, joined(old, value));
      return;
    case 'truncate':
      Reflect.set(at, last, cut(old, value));
      return;
    case 'remove':
      if (Array.isArray(at)) at.splice(Number(last), 1);
      else Reflect.deleteProperty(at, last);
  }
}
