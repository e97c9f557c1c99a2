import { words } from '../../words/in-page.ts';
import { say } from '../../words/say.ts';
import { element } from './element.ts';

/** A shorter reason says nothing to whoever reads it later. */
export const MIN_REASON = 10;
/** The size the event's `justification` takes, in UTF-16 units. */
export const MAX_REASON = 500;

const LIMITS = { min: MIN_REASON, max: MAX_REASON };
/** The option for one's own words. No admin's reason has this value: theirs are numbers. */
const OWN = 'own';

export interface ReasonField {
  readonly parts: readonly HTMLElement[];
  /** Where a person begins. */
  readonly input: HTMLElement;
  /** The reason, or undefined after having said what is missing. */
  readonly read: () => string | undefined;
  /** Call after each input: brings the count up to date and takes back an old complaint. */
  readonly changed: () => void;
}

/**
 * The field for a reason, with its count and its complaint: one of those the admin offers, or one's own words. Ids are unique within
 * the shadow root only.
 */
export function reasonField(offered: readonly string[] = []): ReasonField {
  const error = element('span', { id: 'reason-error', class: 'error', role: 'alert' });
  const count = element('span', { id: 'reason-count', class: 'count' });
  const text = element('textarea', {
    id: 'reason',
    rows: '2',
    maxlength: String(MAX_REASON),
    required: '',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'reason-error reason-count',
  });
  const list = offered.length === 0 ? undefined : reasonList(offered);
  const input = list ?? text;
  const isOwn = (): boolean => list === undefined || list.value === OWN;
  const written = (): string =>
    isOwn() ? text.value.trim() : (offered[Number(list?.value || -1)] ?? '');
  const isEnough = (): boolean => written().length >= (isOwn() ? MIN_REASON : 1);
  const changed = (): void => {
    text.hidden = count.hidden = text.disabled = !isOwn();
    count.textContent = say(words.dialog.reasonCount, { count: written().length, ...LIMITS });
    if (!isEnough()) return;
    error.textContent = '';
    for (const field of [input, text]) field.removeAttribute('aria-invalid');
  };
  changed();
  return {
    parts: [
      element('label', { for: input.id }, [words.dialog.reason]),
      ...(list === undefined ? [] : [list]),
      text,
      element('div', { class: 'under' }, [error, count]),
    ],
    input,
    changed,
    read: () => {
      if (isEnough()) return written();
      const missing = isOwn() ? text : input;
      error.textContent = isOwn()
        ? say(words.dialog.reasonTooShort, LIMITS)
        : words.dialog.reasonMissing;
      missing.setAttribute('aria-invalid', 'true');
      missing.focus();
      return undefined;
    },
  };
}

function reasonList(offered: readonly string[]): HTMLSelectElement {
  return element('select', { id: 'reasons', 'aria-describedby': 'reason-error' }, [
    element('option', { value: '' }, [words.dialog.reasonChoose]),
    ...offered.map((reason, index) => element('option', { value: String(index) }, [reason])),
    element('option', { value: OWN }, [words.dialog.reasonOwn]),
  ]);
}
