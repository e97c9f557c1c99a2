import type { PersonChannel } from '../channel.ts';
import { clickSend } from './click-send.ts';

/** Put into the editor by a script, as prompt libraries and other extensions do. */
export const insertedByScript: PersonChannel = {
  name: 'inserted-by-script',
  async give(place, text) {
    await place.page.evaluate(
      (inserted) => document.execCommand('insertText', false, inserted),
      text,
    );
    await clickSend(place);
  },
};
