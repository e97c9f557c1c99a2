import type { KeyObject } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PACKAGE_LIST, type PackageList } from '../../shared/wire/packages.ts';
import { FIREFOX_ID } from '../manifest.ts';
import { crx3, extensionId, publicHalf } from './crx.ts';
import { zip } from './zip.ts';

/** What to pack. */
export interface PackOptions {
  /** `dist/extension-browser`, as `npm run build` leaves it. */
  readonly built: string;
  /** RSA, private. Whoever has it can make an update that browsers take. */
  readonly key: KeyObject;
  /** Folder for the packages, made when it is not there. */
  readonly out: string;
  /** Instead of the version that was built. */
  readonly version?: string;
}

/**
 * Packs the built extension for installing by policy: a CRX3 for Chromium, signed, with the id of the key, and an XPI for Firefox,
 * not signed (that only Mozilla can do). The list comes last, so that a collector never names a package that is not there.
 */
export async function packExtension({
  built,
  key,
  out,
  version,
}: PackOptions): Promise<PackageList> {
  const changed = version === undefined ? {} : { version };
  const spki = publicHalf(key);
  const own = { key: spki.toString('base64') };
  const chromium = await read(join(built, 'chromium'), { ...changed, ...own });
  const firefox = await read(join(built, 'firefox'), changed);
  const list: PackageList = {
    version: chromium.version,
    chromium: { id: extensionId(spki), file: `promptweir-${chromium.version}.crx` },
    firefox: { id: FIREFOX_ID, file: `promptweir-${firefox.version}.xpi` },
  };
  await mkdir(out, { recursive: true });
  await put(join(out, list.chromium.file), crx3(zip(chromium.files), key));
  await put(join(out, list.firefox.file), zip(firefox.files));
  await put(join(out, PACKAGE_LIST), `${JSON.stringify(list, null, 2)}\n`);
  return list;
}

/** Renamed into place: who reads meanwhile gets the old file or the new one, never half of it. */
async function put(path: string, content: Buffer | string): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}

/** The files of a folder by path, in the order of their names, with these values in the manifest. */
async function read(
  folder: string,
  values: Readonly<Record<string, string>>,
): Promise<{ readonly version: string; readonly files: ReadonlyMap<string, Buffer> }> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((one) => join(one.parentPath, one.name));
  const files = new Map<string, Buffer>();
  for (const path of paths.toSorted())
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  const manifest = {
    ...(JSON.parse(String(files.get('manifest.json'))) as { version: string }),
    ...values,
  };
  files.set('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return { version: manifest.version, files };
}
