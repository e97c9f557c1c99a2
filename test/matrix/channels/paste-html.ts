import type { PersonChannel } from '../channel.ts';

/** As from a web page or a word processor: the clipboard holds formatted text, and plain text beside it. */
export const pasteHtml: PersonChannel = {
  name: 'paste-html',
  async give({ page, elsewhere }, text) {
    await elsewhere.bringToFront();
    await elsewhere.evaluate(async (plain) => {
      const as = (type: string, content: string): Blob => new Blob([content], { type });
      const item = new ClipboardItem({
        'text/plain': as('text/plain', plain),
        'text/html': as('text/html', `<p><b>${plain}</b></p>`),
      });
      await navigator.clipboard.write([item]);
    }, text);
    await page.bringToFront();
    await page.keyboard.press('ControlOrMeta+V');
    await page.keyboard.press('Enter');
  },
};
