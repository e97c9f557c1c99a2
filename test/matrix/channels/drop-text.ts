import { dropText } from '../../harness/practice-site.ts';
import type { PersonChannel } from '../channel.ts';

export const dropTextChannel: PersonChannel = {
  name: 'drop-text',
  async give({ page, site }, text) {
    await dropText(page, site.editor, text);
    await page.keyboard.press('Enter');
  },
};
