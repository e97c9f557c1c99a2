import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Exchange } from './exchange.ts';

/** What sets one page apart from the others. */
export interface PageOptions {
  readonly title: string;
  /** Name of the page's program, see `bundle.ts`. */
  readonly bundle: string;
  /** File under `sites/` with the page's body. */
  readonly body: string;
  /**
   * Names of the Trusted Types policies that the page's libraries create. Left out: a page that may try everything, since its
   * policy forbids nothing but inline script without the nonce.
   */
  readonly trustedTypes?: string;
  /** Further origins the page may talk to. */
  readonly connect?: string;
  readonly cookie?: string;
  /** Script that stands in the page itself, admitted by its nonce. */
  readonly inline?: string;
}

/** As strict as the real sites are: whoever adds script or markup to these pages has to get by without inline code. */
function policy(host: string, nonce: string, options: PageOptions): string {
  const scripts = `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`;
  if (options.trustedTypes === undefined) return `${scripts}; worker-src 'self' blob: data:`;
  return [
    "default-src 'self'",
    scripts,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "style-src 'self' 'unsafe-inline'",
    `connect-src 'self' wss://${host} ${options.connect ?? ''}`.trim(),
    "require-trusted-types-for 'script'",
    `trusted-types ${options.trustedTypes}`,
  ].join('; ');
}

/** Sends the page with a fresh nonce. */
export async function sendPage(exchange: Exchange, options: PageOptions): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const body = await readFile(new URL(`sites/${options.body}`, import.meta.url), 'utf8');
  const inline =
    options.inline === undefined ? '' : `<script nonce="${nonce}">${options.inline}</script>\n`;
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${options.title}</title>
<link rel="icon" href="/practice/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/practice/site.css">
${inline}<script type="module" nonce="${nonce}" src="/practice/${options.bundle}.js"></script>
</head>
${body}</html>
`;
  exchange.send(
    200,
    {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(exchange.url.hostname, nonce, options),
      ...(options.cookie === undefined ? {} : { 'set-cookie': options.cookie }),
    },
    html,
  );
}
