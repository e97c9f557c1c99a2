import type { PersonChannel } from '../channel.ts';
import { giveFile } from './give-file.ts';

export const dropFile: PersonChannel = {
  name: 'drop-file',
  give: (place, text) => giveFile(place, text, 'drop'),
};
