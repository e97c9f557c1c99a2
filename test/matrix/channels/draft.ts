import { typeText } from '../../harness/practice-site.ts';
import type { PersonChannel } from '../channel.ts';

/** Typed and never sent: apps send what stands in the editor by themselves, once the person pauses. */
export const draft: PersonChannel = {
  name: 'draft',
  give: async ({ page }, text) => typeText(page, text),
};
