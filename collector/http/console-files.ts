import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from 'hono';
import { failure } from './failure.ts';
import { sha256 } from './sha256.ts';

/** The console's files by address. A list and no path arithmetic, so that no address can name another file. */
const FILES = new Map([
  ['/', { file: 'index.html', type: 'text/html; charset=utf-8' }],
  ['/main.js', { file: 'main.js', type: 'text/javascript; charset=utf-8' }],
  ['/console.css', { file: 'console.css', type: 'text/css; charset=utf-8' }],
]);

/** Serves the bundled console from `folder`; `not-found` for every other address and when it has not been built. */
export function consoleFiles(folder: string): (c: Context) => Promise<Response> {
  return async (c) => {
    const entry = FILES.get(c.req.path);
    if (entry === undefined) return failure('not-found');
    const content = await readIfThere(join(folder, entry.file));
    if (content === undefined) return failure('not-found');
    const etag = `"${sha256(content)}"`;
    const headers = { 'content-type': entry.type, etag, 'cache-control': 'no-cache' };
    return c.req.header('if-none-match') === etag
      ? new Response(null, { status: 304, headers })
      : new Response(content, { headers });
  };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
