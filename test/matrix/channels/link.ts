import { APPS } from '../../../shared/apps/index.ts';
import { isPageOf } from '../../../shared/apps/request-rule.ts';
import type { AppSite } from '../../practice/app-site.ts';
import type { PersonChannel } from '../channel.ts';

const pageOf = ({ start = '/', hosts }: AppSite): URL => new URL(start, `https://${hosts[0]}`);

/** A link or a line in the address bar that carries the prompt: `chatgpt.com/?q=…`. */
export const link: PersonChannel = {
  name: 'link',
  isFor: (site) => {
    const app = APPS.find(({ id }) => id === site.app);
    return app !== undefined && isPageOf(app, pageOf(site).pathname);
  },
  async give({ page, site }, text) {
    const address = pageOf(site);
    address.searchParams.set('q', text);
    // A navigation that is stopped is refused with an error.
    await page.goto(address.href).catch(() => undefined);
  },
};
