import { useEffect, useState } from 'preact/hooks';

/** The pages of the console, in the order of the navigation. */
export const PAGES = {
  overview: 'Overview',
  events: 'Events',
  devices: 'Devices',
  policy: 'Policy',
  changes: 'Changes',
} as const;
export type Page = keyof typeof PAGES;

/** Where the person is: a page, and what it is asked to show. Kept in the hash, so that a link and the back button work. */
export interface Route {
  readonly page: Page;
  readonly query: URLSearchParams;
}

export function href(page: Page, query?: URLSearchParams): string {
  const text = query?.toString() ?? '';
  return `#/${page}${text === '' ? '' : `?${text}`}`;
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = (): void => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const page = Object.keys(PAGES).find((name): name is Page => name === path) ?? 'overview';
  return { page, query: new URLSearchParams(query) };
}
