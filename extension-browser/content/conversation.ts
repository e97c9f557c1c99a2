import { uuid7 } from '../../shared/event/uuid7.ts';

/** Names the conversation a page shows, so that placeholders stay the same within it and differ outside. */
export interface Conversation {
  /** The id in the page's address, or `new:<uuid>` while the app has given none. */
  current(): string;
}

/**
 * Follows the page's address and reports each change. The first answer moves a new conversation to an address of its own,
 * and its vault has to move with it.
 * @param pattern one group: the id in the path; asked for each time, since the policy may bring another
 */
export function followConversation(
  pattern: () => string,
  changed: (from: string, to: string) => void,
): Conversation {
  let id = `new:${uuid7(Date.now())}`;
  const current = (): string => {
    const named = new RegExp(pattern()).exec(location.pathname)?.[1];
    if (named === id) return id;
    const before = id;
    if (named !== undefined) id = named;
    else if (!before.startsWith('new:')) id = `new:${uuid7(Date.now())}`;
    if (id !== before) changed(before, id);
    return id;
  };
  // Reading the address when it changes is what moves the vault before the next question needs it.
  window.addEventListener('popstate', current);
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', current);
  return { current };
}
