import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { findFirefox } from '../../setup/firefox.mjs';

/** A Firefox with policies of its own. */
export interface PolicedFirefox {
  readonly path: string;
  /** Writes policies.json; it is read at the next start. */
  write(policies: object): Promise<void>;
  remove(): Promise<void>;
}

/**
 * The Firefox of this machine in a folder of its own: its program is copied, all else linked. It reads the policies beside its program
 * (mozilla.github.io/policy-templates: `distribution/policies.json`), so no other Firefox of this machine is touched.
 */
export async function policedFirefox(): Promise<PolicedFirefox> {
  const found = findFirefox(process.env);
  if (found === undefined) throw new Error('No Firefox was found. Run `npm run setup`.');
  const program = await programOf(found);
  const folder = await mkdtemp(join(tmpdir(), 'promptweir-policed-'));
  for (const name of await readdir(dirname(program))) {
    if (name === 'distribution' || name === basename(program)) continue;
    await symlink(join(dirname(program), name), join(folder, name));
  }
  const path = join(folder, basename(program));
  await copyFile(program, path);
  await mkdir(join(folder, 'distribution'));
  return {
    path,
    write: (policies) =>
      writeFile(join(folder, 'distribution/policies.json'), JSON.stringify({ policies })),
    remove: () => rm(folder, { recursive: true, maxRetries: 3 }),
  };
}

/** What stands in /usr/bin is a link to the program, beside which its libraries lie. */
async function programOf(path: string): Promise<string> {
  const program = await realpath(path);
  if (!(await readdir(dirname(program))).includes('omni.ja'))
    throw new Error('This Firefox is not beside its files. Set PROMPTWEIR_FIREFOX to its program.');
  return program;
}
