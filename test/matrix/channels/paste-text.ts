import { pasteText } from '../../harness/practice-site.ts';
import type { PersonChannel } from '../channel.ts';

export const pasteTextChannel: PersonChannel = {
  name: 'paste-text',
  async give({ page, elsewhere }, text) {
    await pasteText(page, elsewhere, text);
    await page.keyboard.press('Enter');
  },
};
