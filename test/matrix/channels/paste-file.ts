import type { PersonChannel } from '../channel.ts';
import { giveFile } from './give-file.ts';

/** A file from the clipboard. No browser lets a page or a test put one there, so the event is made up. */
export const pasteFile: PersonChannel = {
  name: 'paste-file',
  give: (place, text) => giveFile(place, text, 'paste'),
};
