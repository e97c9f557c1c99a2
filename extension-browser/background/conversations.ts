import { mask } from '../../shared/classify/mask.ts';
import type { ReadyPolicy } from '../../shared/inspect.ts';
import type { Replaced } from './messages.ts';
import { titleOf } from './person.ts';
import type { Vaults } from './vaults.ts';

/** Which conversation each tab shows, as its page said last. In memory: a page says it again with its next question. */
export interface Conversations {
  show(tab: number | undefined, app: string, conversation: string): void;
  /** What left as placeholders in the conversation of this tab; undefined when no AI app is in it. */
  replacedIn(tab: number | undefined): readonly Replaced[] | undefined;
}

const MAX_TABS = 200;

export function createConversations(
  vaults: Pick<Vaults, 'of'>,
  ready: () => ReadyPolicy,
): Conversations {
  const shown = new Map<number, { readonly app: string; readonly conversation: string }>();
  return {
    show: (tab, app, conversation) => {
      if (tab === undefined) return;
      shown.delete(tab);
      shown.set(tab, { app, conversation });
      const [oldest] = shown.keys();
      if (shown.size > MAX_TABS && oldest !== undefined) shown.delete(oldest);
    },
    replacedIn: (tab) => {
      const here = tab === undefined ? undefined : shown.get(tab);
      if (!here) return undefined;
      const state = vaults.of(here.app, here.conversation).state();
      return Object.entries(state).map(([placeholder, { original, detector, category }]) => ({
        placeholder,
        title: titleOf(detector, ready()),
        masked: mask(original, detector, category),
      }));
    },
  };
}
