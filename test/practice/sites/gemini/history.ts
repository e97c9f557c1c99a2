import { pickList, pickText } from '../pick.ts';
import type { Turn } from '../turn.ts';
import { view, type View } from '../view.ts';
import { batchExecute } from './batch-execute.ts';
import type { Place } from './stream-generate.ts';

/** A stored conversation: its turns, and where the next one goes. */
export interface Stored {
  readonly turns: readonly Turn[];
  readonly place: Place;
}

/** Reads a conversation, which comes newest first. */
export async function loadConversation(id: string): Promise<Stored> {
  const stored = await batchExecute('hNvQHb', [id, 10, null, 1, [0], [4], null, 1]);
  const turns = pickList(stored, 0);
  const [last] = turns;
  return {
    place: [id, pickText(last, 0, 1), pickText(last, 3, 0, 0, 0)],
    turns: turns.toReversed().flatMap((turn): Turn[] => [
      { role: 'user', id: pickText(turn, 0, 1), text: pickText(turn, 2, 0, 0), state: 'done' },
      {
        role: 'assistant',
        id: pickText(turn, 3, 0, 0, 0),
        text: pickText(turn, 3, 0, 0, 1, 0),
        state: 'done',
      },
    ]),
  };
}

/** The links of the sidebar. */
export async function loadHistory(): Promise<readonly View[]> {
  const list = await batchExecute('MaZiqc', [13, null, [0, null, 1]]);
  return pickList(list, 2).map((item) =>
    view(
      'li',
      {},
      view('a', { href: `/app/${pickText(item, 0).replace(/^c_/, '')}` }, pickText(item, 1)),
    ),
  );
}
