import { element } from './element.ts';
import { words } from '../../words/in-page.ts';
import { say } from '../../words/say.ts';

/** A shorter reason says nothing to whoever reads it later. */
export const MIN_REASON = 10;
/** The size the event's `justification` takes, in UTF-16 units. */
export const MAX_REASON = 500;

const LIMITS = { min: MIN_REASON, max: MAX_REASON };

export interface ReasonField {
  readonly parts: readonly HTMLElement[];
  readonly input: HTMLTextAreaElement;
  /** The reason, or undefined after having said what is missing. */
  readonly read: () => string | undefined;
  /** Call after each input: brings the count up to date and takes back an old complaint. */
  readonly changed: () => void;
}

/** The field for a written reason, with its count and its complaint. Ids are unique within the shadow root only. */
export function reasonField(): ReasonField {
  const input = element('textarea', {
    id: 'reason',
    rows: '2',
    maxlength: String(MAX_REASON),
    required: '',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'reason-error reason-count',
  });
  const count = element('span', { id: 'reason-count', class: 'count' });
  const error = element('span', { id: 'reason-error', class: 'error', role: 'alert' });
  const written = (): string => input.value.trim();
  const changed = (): void => {
    count.textContent = say(words.dialog.reasonCount, { count: written().length, ...LIMITS });
    if (written().length < MIN_REASON) return;
    error.textContent = '';
    input.removeAttribute('aria-invalid');
  };
  changed();
  return {
    parts: [
      element('label', { for: 'reason' }, [words.dialog.reason]),
      input,
      element('div', { class: 'under' }, [error, count]),
    ],
    input,
    changed,
    read: () => {
      if (written().length >= MIN_REASON) return written();
      error.textContent = say(words.dialog.reasonTooShort, LIMITS);
      input.setAttribute('aria-invalid', 'true');
      input.focus();
      return undefined;
    },
  };
}
