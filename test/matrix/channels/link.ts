import type { PersonChannel } from '../channel.ts';

/** A link or a line in the address bar that carries the prompt: `chatgpt.com/?q=…`. */
export const link: PersonChannel = {
  name: 'link',
  async give({ page, site }, text) {
    const address = `https://${site.hosts[0]}/?q=${encodeURIComponent(text)}`;
    // A navigation that is stopped is refused with an error.
    await page.goto(address).catch(() => undefined);
  },
};
