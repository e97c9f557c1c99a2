import type { FindingView } from '../../background/messages.ts';
import { element } from './element.ts';

/** The ticks beside findings of which the user may have any replaced by placeholders. */
export interface ReplaceChoice {
  /** The mask of one finding, with its tick where there is a choice. */
  readonly chip: (finding: FindingView) => HTMLElement;
  /** Places of what is to be replaced: what is ticked, and what the list was too long to show. */
  readonly read: () => readonly number[];
  /** Whether something that was asked about would stay in the text. */
  readonly leavesRest: () => boolean;
}

/** All are ticked at first: to leave one out is a choice, to forget one is not. Undefined where there is nothing to choose. */
export function replaceChoice(findings: readonly FindingView[]): ReplaceChoice | undefined {
  const places = findings.flatMap(({ replacing }) =>
    typeof replacing === 'number' ? [replacing] : [],
  );
  if (places.length === 0) return undefined;
  const ticks = new Map<number, HTMLInputElement>();
  const read = (): readonly number[] => places.filter((at) => ticks.get(at)?.checked !== false);
  return {
    chip: ({ masked, replacing }) => {
      const text = unreadable(masked);
      if (typeof replacing !== 'number') return text;
      const tick = element('input', { type: 'checkbox', checked: '', 'aria-label': masked });
      ticks.set(replacing, tick);
      return element('label', { class: 'pick' }, [tick, text]);
    },
    read,
    leavesRest: () =>
      read().length < places.length || findings.some(({ replacing }) => replacing === undefined),
  };
}

/** Generated content is drawn and read out, but neither `window.find` nor a selection reaches it. */
export const unreadable = (text: string): HTMLElement => element('span', { 'data-text': text });
