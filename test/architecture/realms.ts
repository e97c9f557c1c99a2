import { posix } from 'node:path';
import { importsOf } from '../setup/imports.ts';
import type { SourceFile } from './source-files.ts';

/** What the files of a folder may import. */
interface Realm {
  readonly folder: string;
  /** Folders or files of ours, besides the folder itself. */
  readonly may: readonly string[];
  /** Packages; left out: any but Node's own. */
  readonly packages?: readonly string[];
  readonly node?: true;
}

/** Most special first: a file belongs to the first folder it lies in. */
export const REALMS: readonly Realm[] = [
  // Runs in every other realm.
  { folder: 'shared/', may: [], packages: ['zod/mini'] },
  // Beside hostile script: what is not there cannot be called or tampered with.
  { folder: 'extension-browser/page/', may: [], packages: [] },
  {
    folder: 'extension-browser/content/',
    // The two ends of the port to the page agree on one file.
    may: [
      'shared/',
      'extension-browser/words/',
      'extension-browser/background/messages.ts',
      'extension-browser/page/wire.ts',
    ],
  },
  { folder: 'extension-browser/background/', may: ['shared/', 'extension-browser/words/'] },
  {
    folder: 'extension-browser/pages/',
    may: ['shared/', 'extension-browser/words/', 'extension-browser/background/messages.ts'],
  },
  // What people read, in every language; nothing of it acts.
  { folder: 'extension-browser/words/', may: ['shared/'] },
  // Draws the icons; nothing of it is shipped.
  { folder: 'extension-browser/icons/', may: [], node: true },
  // Makes packages of what was built.
  {
    folder: 'extension-browser/pack/',
    may: ['shared/wire/', 'extension-browser/manifest.ts'],
    node: true,
  },
  { folder: 'extension-browser/', may: ['shared/apps/'] },
  // Runs in the admin's browser, the rest of the collector in Node: they share what goes between them.
  {
    folder: 'collector/console/',
    may: ['shared/', 'collector/admin/protocol.ts', 'collector/storage/dimensions.ts'],
  },
  { folder: 'collector/', may: ['shared/'], node: true },
  { folder: 'gateway/', may: ['shared/'], node: true },
];

/** What this file imports against the rules of its realm, in words. */
export function trespasses({ path, text }: SourceFile): string[] {
  const realm = REALMS.find(({ folder }) => path.startsWith(folder));
  if (realm === undefined) return [];
  const { folder, may, packages, node } = realm;
  const allowed = (specifier: string) => {
    if (specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(path), specifier);
      const own = REALMS.find((one) => target.startsWith(one.folder)) === realm;
      return own || may.some((place) => target.startsWith(place));
    }
    if (specifier.startsWith('node:')) return node === true;
    return packages === undefined || packages.includes(specifier);
  };
  return importsOf(text)
    .filter(({ specifier }) => !allowed(specifier))
    .map(({ specifier }) => `${path} imports ${specifier}, which ${folder} may not`);
}
