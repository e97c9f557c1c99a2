import { ask } from './bridge.ts';
import {
  blobText,
  call,
  clipboardWrite,
  clipboardWriteText,
  forward,
  getType,
  NativePromise,
  replace,
  settle,
  textOf,
  type Realm,
} from './natives.ts';

type Copy = () => Promise<void>;

/**
 * Lets a site's own "copy" button copy what the user sees. The text goes to the content script, which writes it to the
 * clipboard with the originals put back: they never enter this world.
 */
export function guardClipboard(realm: Realm): void {
  if (!realm.Clipboard || !clipboardWrite || !clipboardWriteText || !getType) return;
  const { prototype } = realm.Clipboard;
  const [write, writeText, typeOf] = [clipboardWrite, clipboardWriteText, getType];
  replace(prototype, 'writeText', function (this: Clipboard, text: string) {
    return copy(textOf(text), undefined, () => call(writeText, this, textOf(text)));
  });
  replace(prototype, 'write', function (this: Clipboard, items: readonly ClipboardItem[]) {
    const given = arguments;
    const native: Copy = () => forward(write, this, given);
    const item = items[0];
    if (!item) return native();
    return new NativePromise<void>((resolve) => {
      const whenRead = (plain: string | undefined): void => {
        if (plain === undefined) return resolve(native());
        read(typeOf, item, 'text/html', (html) => resolve(copy(plain, html, native)));
      };
      read(typeOf, item, 'text/plain', whenRead);
    });
  });
}

/** The text of one form of an item, or undefined when it has none. */
function read(
  typeOf: ClipboardItem['getType'],
  item: ClipboardItem,
  type: string,
  done: (text: string | undefined) => void,
): void {
  const none = (): void => done(undefined);
  settle(call(typeOf, item, type), (blob) => settle(call(blobText, blob), done, none), none);
}

function copy(plain: string, html: string | undefined, native: Copy): Promise<void> {
  return new NativePromise((resolve) => {
    ask({ kind: 'copy', plain, html }, (answer) =>
      resolve(answer.verdict === 'block' ? undefined : native()),
    );
  });
}
