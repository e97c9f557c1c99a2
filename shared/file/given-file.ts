import type { Policy } from '../policy/policy.ts';

/** What an event may say of a file, each only if the policy wants it. */
export const FILE_FACTS = ['name', 'type', 'size', 'sha256'] as const;

/** A file that a person gives to an app, without its content. */
export interface GivenFile {
  readonly name: string;
  /** Media type as the browser says; empty when it does not know. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal; left out when nobody asked for it. */
  readonly sha256?: string | undefined;
}

/** Whether events are to say a file's hash: large ones take a second to hash. */
export const wantsHash = ({ files }: Pick<Policy, 'files'>): boolean =>
  files?.record.includes('sha256') === true;

/** What the policy wants recorded of a file. */
export function recordedFacts(
  file: GivenFile,
  { files }: Pick<Policy, 'files'>,
): Partial<GivenFile> {
  const wanted = files?.record ?? ['type', 'size'];
  return Object.fromEntries(wanted.map((fact) => [fact, file[fact]]));
}
