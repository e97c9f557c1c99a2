import { APPS } from '../../shared/apps/index.ts';
import { startStack } from '../harness/stack.ts';
import { APP_SITES } from '../practice/app-sites.ts';
import { cellsOf, type Attempt, type Cell } from './cell.ts';
import { PERSON_CHANNELS } from './channels/index.ts';
import { tryLab } from './lab-attempts.ts';
import { tryPerson } from './person-attempts.ts';

/** Which part of the table to fill. */
export interface MatrixPart {
  readonly app: (app: string) => boolean;
  readonly channel: (channel: string) => boolean;
}

/** The whole table. */
export const EVERYTHING: MatrixPart = { app: () => true, channel: () => true };

/**
 * Tries every chosen channel on every chosen app, in a browser without the extension and in one with it, and looks at what the
 * servers received. About 2 s for a channel of a person, half a second for one of a page. `tell` hears how far it is.
 */
export async function runMatrix(
  part: MatrixPart,
  tell: (line: string) => void,
): Promise<readonly Cell[]> {
  const off = await tryAll(part, false, tell);
  const on = await tryAll(part, true, tell);
  return cellsOf({ browser: 'chromium', install: 'unpacked' }, off, on);
}

async function tryAll(
  part: MatrixPart,
  isGuarded: boolean,
  tell: (line: string) => void,
): Promise<readonly Attempt[]> {
  // Nobody enrolled this browser: what is in force is the built-in policy.
  const stack = await startStack({ isGuarded, isEnrolled: false });
  try {
    const attempts: Attempt[] = [];
    const { context } = stack.browser;
    for (const site of APP_SITES.filter(({ app }) => part.app(app))) {
      tell(`${site.app}, guard ${isGuarded ? 'on' : 'off'}`);
      const persons = PERSON_CHANNELS.filter(({ name }) => part.channel(name));
      attempts.push(...(await tryPerson(context, stack.sites, site, persons)));
      const place = { id: site.app, host: site.hosts[0] };
      if (isWholeHost(site.app))
        attempts.push(...(await tryLab(context, stack.sites, place, part.channel)));
    }
    return attempts;
  } finally {
    await stack.close();
  }
}

/** The laboratory's page is no page of an app that has only some paths of its host. */
const isWholeHost = (id: string): boolean => APPS.find((app) => app.id === id)?.pages === undefined;
