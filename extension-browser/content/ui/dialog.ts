import type { Feedback } from '../../../shared/event/usage-event.ts';
import type { FindingView } from '../../background/messages.ts';
import { dialogBody, type DialogParts } from './dialog-body.ts';
import { dialogStyle } from './dialog-style.ts';
import { keepCaret } from './keep-caret.ts';
import { armPrivateKeys, ownKeys } from './private-keys.ts';
import { shieldedHost } from './shielded-host.ts';
import { visibilityGate } from './visibility-gate.ts';
import { words, type Subject } from '../../words/in-page.ts';

/** What a dialog shows. `app` is the app's title. */
export interface DialogView {
  readonly action: 'warn' | 'justify' | 'block';
  readonly app: string;
  readonly subject: Subject;
  readonly findings: readonly FindingView[];
  readonly reasons: readonly {
    readonly rule: string;
    readonly title: string;
    readonly message: string;
  }[];
  /** Other findings in the same text are replaced by placeholders, whatever the user chooses. */
  readonly alsoRedacted: boolean;
  /** Reasons to choose from, in the admin's words. */
  readonly offered?: readonly string[] | undefined;
}

/**
 * `send` lets the text go: after `justify` with the reason given, with `replace` in the places that are to be placeholders.
 * Everything else is `edit`. `feedback`: what the user says of the decision, whatever they chose.
 */
export type DialogAnswer = (
  | {
      readonly choice: 'send';
      readonly justification?: string;
      readonly replace?: readonly number[];
    }
  | { readonly choice: 'edit' }
) & { readonly feedback?: readonly Feedback[] };

/** How long a dialog may be covered before it is put on top again, and how often. */
const RAISE_AFTER_MS = 400;
const MAX_RAISES = 20;

let last: Promise<unknown> = Promise.resolve();

/**
 * Asks the user in a modal dialog that the page can neither press, read nor keep away. Dialogs come one after another.
 * Only a trusted event on a dialog that was visibly uncovered for 500 ms gives `send`; Esc, any other closing and the plain
 * button give `edit`. While the page keeps the dialog from being seen the answer stays open, and so nothing is sent.
 */
export function askUser(view: DialogView): Promise<DialogAnswer> {
  const answer = last.then(() => ask(view));
  last = answer;
  return answer;
}

function ask(view: DialogView): Promise<DialogAnswer> {
  return new Promise((resolve) => {
    const parts = dialogBody(view);
    const { dialog, edit, accept, replace, choice, reason, feedback, covered } = parts;
    const restoreCaret = keepCaret();
    const shield = shieldedHost(dialogStyle, () => {
      raise();
    });
    shield.root.append(dialog);
    let raises = 0;
    let timer = 0;

    const settle = (answer: DialogAnswer): void => {
      gate.stop();
      releaseKeys();
      clearTimeout(timer);
      dialog.removeEventListener('close', onClose);
      dialog.close();
      shield.release();
      restoreCaret();
      const said = feedback.read();
      resolve(said.length === 0 ? answer : { ...answer, feedback: said });
    };
    const onClose = (): void => {
      // Removal by the page queues a `close` too; by then the dialog is open again.
      if (!dialog.open) settle({ choice: 'edit' });
    };
    const mayAnswer = (event: Event): boolean =>
      event.isTrusted && gate.isOpen() && dialog.matches(':modal');
    const send = (event: Event): void => {
      if (accept === undefined || !mayAnswer(event)) return;
      if (reason === undefined) {
        settle({ choice: 'send' });
        return;
      }
      const justification = reason.read();
      if (justification !== undefined) settle({ choice: 'send', justification });
    };
    const sendReplaced = (event: Event): void => {
      if (choice === undefined || !mayAnswer(event)) return;
      const places = choice.read();
      covered.textContent = places.length === 0 ? words.dialog.chooseNone : '';
      if (places.length === 0) return;
      // A reason is for what still leaves as it is.
      const justification = choice.leavesRest() ? reason?.read() : undefined;
      if (reason !== undefined && choice.leavesRest() && justification === undefined) return;
      settle({ choice: 'send', replace: places, ...(justification ? { justification } : {}) });
    };
    const onKey = (event: Event): void => {
      if (event.type === 'input') reason?.changed();
      if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || !event.isTrusted) return;
      if (event.isComposing) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        settle({ choice: 'edit' });
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        send(event);
      } else if (event.key === 'Tab') cycle(shield.root, parts, event);
      // The Enter that asked to send may still be down; its repetition must not answer.
      else if (event.repeat && shield.root.activeElement instanceof HTMLButtonElement) {
        event.preventDefault();
      }
    };
    const releaseKeys = ownKeys(shield.host, onKey);

    /** The top layer is drawn in order of entry, so entering again puts the dialog above what came later. */
    const raise = (): void => {
      const focused = shield.root.activeElement;
      dialog.close();
      dialog.showModal();
      if (focused instanceof HTMLElement) focused.focus();
      armPrivateKeys();
    };
    const onSeen = (open: boolean): void => {
      for (const button of [accept, replace]) button?.setAttribute('aria-disabled', String(!open));
      clearTimeout(timer);
      if (open) {
        covered.textContent = '';
        return;
      }
      timer = window.setTimeout(() => {
        if (accept !== undefined) covered.textContent = words.dialog.covered;
        raises += 1;
        if (raises <= MAX_RAISES && dialog.isConnected) raise();
      }, RAISE_AFTER_MS);
    };

    edit.addEventListener('click', (event) => {
      if (event.isTrusted) settle({ choice: 'edit' });
    });
    accept?.addEventListener('click', send);
    replace?.addEventListener('click', sendReplaced);
    for (const type of ['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'focusin']) {
      // Pages close their menus and move focus when they see these outside.
      dialog.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
    dialog.addEventListener('close', onClose);

    shield.attach();
    dialog.showModal();
    makeScrollable(parts);
    (reason?.input ?? edit).focus();
    const gate = visibilityGate(
      shield.host,
      [dialog, accept, replace].filter((target) => target !== undefined),
      onSeen,
    );
  });
}

/** Lists that overflow can be scrolled with the keyboard; the others are no stop for Tab. */
function makeScrollable({ body }: DialogParts): void {
  for (const part of [body, ...body.querySelectorAll('.found')]) {
    if (part.scrollHeight > part.clientHeight + 1) part.setAttribute('tabindex', '0');
  }
}

/** Tab goes round within the dialog; without this it would go on to the browser's own bars. */
function cycle(root: ShadowRoot, { dialog }: DialogParts, event: KeyboardEvent): void {
  const stops = [
    ...dialog.querySelectorAll<HTMLElement>(
      '[tabindex="0"], input, select, textarea:enabled, button',
    ),
  ];
  const here = stops.findIndex((stop) => stop === root.activeElement);
  const step = event.shiftKey ? -1 : 1;
  const next = here === -1 ? 0 : (here + step + stops.length) % stops.length;
  event.preventDefault();
  stops[next]?.focus();
}
