import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from 'hono';
import { PACKAGE_LIST, PackageList } from '../../shared/wire/packages.ts';
import { failure } from './failure.ts';

/** Where policies find Chromium's update manifest. */
export const CHROMIUM_UPDATES = 'chromium.xml';

/**
 * Serves the packed extension under `/extension/` to browsers that install it by policy: Chromium's update manifest
 * (developer.chrome.com/docs/apps/autoupdate) and the packages themselves. Browsers say nothing of themselves when they ask, and a
 * package holds nothing secret, so anybody may have it. `not-found` for all else, and while nothing is packed.
 * @param folder of `npm run pack`; read at each call, so that a new version is there at once
 * @param origin of this collector as devices call it
 */
export function packages(folder: string, origin: string): (c: Context) => Promise<Response> {
  return async (c) => {
    const wanted = c.req.param('file');
    const list = await readList(folder);
    if (list === undefined) return failure('not-found');
    const { version, chromium, firefox } = list;
    switch (wanted) {
      case CHROMIUM_UPDATES:
        return new Response(
          "<?xml version='1.0' encoding='UTF-8'?>\n" +
            "<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>\n" +
            `  <app appid='${chromium.id}'>\n` +
            `    <updatecheck codebase='${origin}/extension/${chromium.file}' version='${version}'/>\n` +
            '  </app>\n</gupdate>\n',
          { headers: { 'content-type': 'application/xml' } },
        );
      case chromium.file:
        return file(join(folder, wanted), 'application/x-chrome-extension');
      case firefox.file:
        return file(join(folder, wanted), 'application/x-xpinstall');
      default:
        return failure('not-found');
    }
  };
}

async function file(path: string, type: string): Promise<Response> {
  return new Response(await readFile(path), { headers: { 'content-type': type } });
}

async function readList(folder: string): Promise<PackageList | undefined> {
  try {
    return PackageList.parse(JSON.parse(await readFile(join(folder, PACKAGE_LIST), 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
