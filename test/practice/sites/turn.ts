import { view, type View } from './view.ts';

/** One turn of a conversation as the page holds it. */
export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly id: string;
  readonly text: string;
  readonly state: 'streaming' | 'done' | 'failed';
}

/** The button under an answer that puts its text, as Markdown, on the clipboard. */
function copyButton(turn: Turn): View {
  return {
    ...view('button', { type: 'button', class: 'copy', 'aria-label': 'Copy answer' }, 'Copy'),
    click() {
      void navigator.clipboard.writeText(turn.text);
    },
  };
}

/** What stands under an answer: nothing yet, the copy button, or that it did not come. */
export function turnEnd(turn: Turn): readonly View[] {
  switch (turn.state) {
    case 'streaming':
      return [];
    case 'done':
      return [copyButton(turn)];
    case 'failed':
      return [view('p', { role: 'alert', class: 'failure' }, 'The message could not be sent.')];
  }
}
