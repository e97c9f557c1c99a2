import type { Firefox } from './firefox.ts';

/** A tab in Firefox, and a person's hands in it. */
export interface FirefoxPage {
  /** What the browser calls the tab. */
  readonly context: string;
  goto(url: string): Promise<void>;
  /** Calls a function of the page, given as its source, that takes texts and gives a text. As if a person had just clicked. */
  call(declaration: string, ...texts: string[]): Promise<string>;
  /** Clicks the first element that matches, once there is one. */
  click(selector: string): Promise<void>;
  /** Presses keys together: the first ones are held while the last is pressed. */
  press(...keys: string[]): Promise<void>;
  /** Types as a person does, key by key; a new line is Shift+Enter. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Keys that are no letters, as WebDriver writes them (W3C WebDriver, section 17.4.2). */
export const KEY = {
  enter: '\uE007',
  shift: '\uE008',
  control: '\uE009',
  escape: '\uE00C',
} as const;

/** Opens a page in a tab of its own and waits until it is loaded. */
export async function openFirefoxPage(firefox: Firefox, url: string): Promise<FirefoxPage> {
  const ask = async <T>(method: string, params: object): Promise<T> =>
    (await firefox.command(method, params)) as T;
  const { context } = await ask<{ context: string }>('browsingContext.create', { type: 'tab' });
  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });
  const keys = (actions: readonly object[]) =>
    firefox.command('input.performActions', {
      context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  const page: FirefoxPage = {
    context,
    goto: async (address) => {
      await firefox.command('browsingContext.navigate', {
        context,
        url: address,
        wait: 'complete',
      });
    },
    call: async (functionDeclaration, ...texts) => {
      const { result } = await ask<{ result?: { value: string } }>('script.callFunction', {
        functionDeclaration,
        arguments: texts.map((value) => ({ type: 'string', value })),
        target: { context },
        awaitPromise: true,
        // Windows are opened and the clipboard is written by a person's click only.
        userActivation: true,
      });
      if (result === undefined) throw new Error('The page threw.');
      return result.value;
    },
    click: async (selector) => {
      await page.call(WAIT, selector);
      const locator = { type: 'css', value: selector };
      const { nodes } = await ask<{ nodes: readonly { sharedId: string }[] }>(
        'browsingContext.locateNodes',
        { context, locator, maxNodeCount: 1 },
      );
      const element = { sharedId: nodes[0]?.sharedId };
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await firefox.command('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    },
    press: async (...pressed) => {
      await keys([...pressed.map(down), ...pressed.toReversed().map(up)]);
    },
    type: async (text) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.press(KEY.shift, KEY.enter);
        await keys(Array.from(line, (letter) => [down(letter), up(letter)]).flat());
      }
    },
    close: async () => {
      await firefox.command('browsingContext.close', { context });
    },
  };
  await page.goto(url);
  return page;
}

const WAIT = `(selector) => new Promise((resolve, reject) => {
  const end = Date.now() + 15000;
  const look = () => {
    if (document.querySelector(selector)) resolve('');
    else if (Date.now() > end) reject(new Error('not there'));
    else setTimeout(look, 50);
  };
  look();
})`;
