import type * as z from 'zod/mini';
import { ERRORS, type ErrorCode } from '../../shared/errors.ts';
import { Failure } from '../../shared/wire/protocol.ts';
import { PolicyRefusal } from '../admin/protocol.ts';

/** What a call came to. A failure has its code and a sentence for people, and for a refused policy the places at fault. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      readonly message: string;
      readonly issues: z.infer<typeof PolicyRefusal>['issues'];
    };

/** Told when a call finds that nobody is signed in any more, whatever page made it. */
let onSignedOut = (): void => undefined;
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

/** `GET /admin/api/<path>`, checked against the schema the collector answers by. */
export function get<S extends z.ZodMiniType>(
  path: string,
  schema: S,
): Promise<Answer<z.output<S>>> {
  return call('GET', path, undefined, async (response) => schema.parse(await response.json()));
}

/** A call that changes something and is answered with a document. */
export function send<S extends z.ZodMiniType>(
  method: 'POST' | 'PUT',
  path: string,
  body: unknown,
  schema: S,
): Promise<Answer<z.output<S>>> {
  return call(method, path, body, async (response) => schema.parse(await response.json()));
}

/** A call that changes something and is answered with nothing. */
export function post(path: string): Promise<Answer<undefined>> {
  return call('POST', path, undefined, async () => undefined);
}

async function call<T>(
  method: string,
  path: string,
  body: unknown,
  read: (response: Response) => Promise<T>,
): Promise<Answer<T>> {
  try {
    const response = await fetch(`/admin/api/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (response.ok) return { ok: true, value: await read(response) };
    const text: unknown = await response.json();
    const { code, message } = Failure.parse(text).error;
    if (code === 'sign-in-required') onSignedOut();
    return { ok: false, code, message, issues: PolicyRefusal.safeParse(text).data?.issues ?? [] };
  } catch {
    // The network is gone, or something between us and the collector answered in its place: the same thing to a person.
    const code = 'collector-unreachable';
    return { ok: false, code, message: ERRORS[code], issues: [] };
  }
}
