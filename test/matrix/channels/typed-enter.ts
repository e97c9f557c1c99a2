import { typeText } from '../../harness/practice-site.ts';
import type { PersonChannel } from '../channel.ts';

export const typedEnter: PersonChannel = {
  name: 'typed-enter',
  async give({ page }, text) {
    await typeText(page, text);
    await page.keyboard.press('Enter');
  },
};
