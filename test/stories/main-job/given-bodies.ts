import type { Page } from 'playwright';

interface Watching {
  __given: string[];
}

/**
 * Keeps the bodies the page hands to `fetch` and XMLHttpRequest for one path, before any guard sees them: the page's own
 * wrapper, put around whatever stands there.
 */
export async function watchBodies(page: Page, path: RegExp): Promise<void> {
  await page.evaluate((source) => {
    const wanted = new RegExp(source);
    const given: string[] = [];
    Object.assign(window, { __given: given });
    const { fetch } = window;
    window.fetch = async (input, init) => {
      const request = new Request(input instanceof Request ? input.clone() : input, init);
      if (wanted.test(new URL(request.url).pathname)) given.push(await request.text());
      return fetch(input, init);
    };
    const { open, send } = XMLHttpRequest.prototype;
    const paths = new WeakMap<XMLHttpRequest, string>();
    XMLHttpRequest.prototype.open = function (
      this: XMLHttpRequest,
      ...rest: Parameters<typeof open>
    ) {
      paths.set(this, new URL(rest[1], location.href).pathname);
      open.apply(this, rest);
    } as typeof open;
    XMLHttpRequest.prototype.send = function (body) {
      if (wanted.test(paths.get(this) ?? '')) given.push(String(body));
      send.call(this, body);
    };
  }, path.source);
}

export const givenBodies = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as Watching).__given);
