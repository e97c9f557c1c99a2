import { typeText } from '../../harness/practice-site.ts';
import type { PersonChannel } from '../channel.ts';
import { clickSend } from './click-send.ts';

export const typedClick: PersonChannel = {
  name: 'typed-click',
  async give(place, text) {
    await typeText(place.page, text);
    await clickSend(place);
  },
};
