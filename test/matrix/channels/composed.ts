import type { PersonChannel } from '../channel.ts';

/** Written with an input method: no event of a composition can be cancelled. */
export const composed: PersonChannel = {
  name: 'composed',
  async give({ page }, text) {
    const session = await page.context().newCDPSession(page);
    const selection = { selectionStart: text.length, selectionEnd: text.length };
    await session.send('Input.imeSetComposition', { text, ...selection });
    await session.send('Input.insertText', { text });
    await session.detach();
    await page.keyboard.press('Enter');
  },
};
