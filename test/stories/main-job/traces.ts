import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stack } from '../../harness/stack.ts';
import { extensionStorage } from '../../harness/extension-storage.ts';
import { ALL_SECRETS } from './samples.ts';

/**
 * Looks for text of the prompts where none may be: in every event, in every file the collector wrote, in every log, and in everything the
 * extension stores but the session vault. Also that every event came once.
 */
export async function findTraces(stack: Stack): Promise<readonly string[]> {
  const faults: string[] = [];
  const look = (place: string, content: string | Buffer): void => {
    for (const [index, secret] of ALL_SECRETS.entries()) {
      if (content.includes(secret)) faults.push(`Text ${index + 1} of the samples is in ${place}.`);
    }
  };
  const events = await stack.events();
  for (const event of events) look(`event ${event.id}`, JSON.stringify(event));
  if (new Set(events.map(({ id }) => id)).size !== events.length)
    faults.push('An event came twice.');
  const sequences = new Set(events.map(({ sequence }) => sequence));
  if (sequences.size !== events.length) faults.push('Two events have the same sequence number.');
  for (const name of await readdir(stack.dataDir))
    look(`file ${name}`, await readFile(join(stack.dataDir, name)));
  look('a log', stack.logs.join('\n'));
  const { persistent, session } = await extensionStorage(stack.browser);
  look('the storage of the extension', persistent);
  // The other way round: the vault has to be there, or this check would look at nothing.
  if (!ALL_SECRETS.some((secret) => session.includes(secret)))
    faults.push('The session vault is not where it is looked for.');
  return faults;
}
