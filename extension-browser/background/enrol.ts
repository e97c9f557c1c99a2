import * as z from 'zod/mini';
import {
  type CollectorFailure,
  createCollectorClient,
  type Fetch,
} from '../../shared/wire/client.ts';
import { collectorAddress } from '../../shared/wire/collector-address.ts';
import { EnrolRequest } from '../../shared/wire/protocol.ts';
import type { Enrolment, Identity } from './identity.ts';

export interface EnrolOptions {
  readonly identity: Identity;
  readonly fetch: Fetch;
  readonly clock: () => number;
  /** Of the extension, for the console. */
  readonly version: string;
}

/**
 * Makes this device known to a collector with a one-time token and keeps what it answers, in place of any earlier enrolment.
 * `request-invalid` when the address or the token cannot be one; nothing is sent then.
 */
export async function enrol(
  { identity, fetch, clock, version }: EnrolOptions,
  asked: { readonly collector: string; readonly token: string; readonly name: string },
): Promise<{ readonly ok: true; readonly enrolment: Enrolment } | CollectorFailure> {
  const collector = collectorAddress(asked.collector.trim());
  const request = z.safeParse(EnrolRequest, {
    token: asked.token.trim(),
    name: asked.name.trim(),
    surface: 'browser',
    version,
  });
  if (collector === undefined || !request.success) return { ok: false, code: 'request-invalid' };
  const client = createCollectorClient({ base: collector, fetch, clock, prove: identity.prove });
  const answer = await client.enrol(request.data);
  if (!answer.ok) return answer;
  const enrolment = { collector, device: answer.device, credential: answer.credential };
  await identity.enrolled(enrolment);
  return { ok: true, enrolment };
}
