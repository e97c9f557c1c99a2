import type { PersonChannel } from '../channel.ts';
import { clickSend } from './click-send.ts';

/** Put into the editor by the system: dictation, an emoji picker, a password manager. No key is pressed. */
export const dictated: PersonChannel = {
  name: 'dictated',
  async give(place, text) {
    await place.page.keyboard.insertText(text);
    await clickSend(place);
  },
};
