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
    const real = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const request = new Request(input instanceof Request ? input.clone() : input, init);
      if (wanted.test(new URL(request.url).pathname)) given.push(await request.text());
      return real(input, init);
    };
    const paths = new WeakMap<object, string>();
    const { prototype } = XMLHttpRequest;
    // oxlint-disable-next-line typescript/unbound-method -- they are called with the request they belong to
    const { open, send } = prototype;
    prototype.open = function (this: XMLHttpRequest, ...rest: [string, string | URL]) {
      paths.set(this, new URL(rest[1], location.href).pathname);
      Reflect.apply(open, this, rest);
    };
    prototype.send = function (this: XMLHttpRequest, body) {
      if (wanted.test(paths.get(this) ?? '') && typeof body === 'string') given.push(body);
      send.call(this, body);
    };
  }, path.source);
}

export const givenBodies = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as Watching).__given);
