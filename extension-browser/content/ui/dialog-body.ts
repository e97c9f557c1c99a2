import type { DialogView } from './dialog.ts';
import { replaceChoice, unreadable, type ReplaceChoice } from './choose-replaced.ts';
import { element } from './element.ts';
import { feedbackPart, type FeedbackPart } from './feedback.ts';
import { groupFindings } from './group-findings.ts';
import { mark } from './mark.ts';
import { reasonField, type ReasonField } from './reason-field.ts';
import { words } from '../../words/in-page.ts';
import { say, sayCount } from '../../words/say.ts';

/** More masks of one kind than this tell a person nothing new. */
const MAX_MASKS = 24;

export interface DialogParts {
  readonly dialog: HTMLDialogElement;
  readonly body: HTMLElement;
  /** Missing when there is nothing to accept. */
  readonly accept?: HTMLButtonElement;
  /** Missing when the user cannot have anything replaced. */
  readonly replace?: HTMLButtonElement;
  readonly choice?: ReplaceChoice;
  readonly feedback: FeedbackPart;
  readonly edit: HTMLButtonElement;
  readonly reason?: ReasonField;
  /** Says that something lies over the dialog. */
  readonly covered: HTMLElement;
}

function foundSection({ findings }: DialogView, choice: ReplaceChoice | undefined): HTMLElement {
  const heading = element('h3', { id: 'found' }, [words.dialog.found]);
  if (findings.length === 0) {
    return element('section', {}, [heading, element('p', {}, [words.dialog.nothingFound])]);
  }
  const count = sayCount(words.language, words.dialog.foundCount, findings.length);
  heading.append(' ', element('span', { class: 'count' }, [`(${count})`]));
  const rows = groupFindings(findings).map(({ title, members }) => {
    const shown = members
      .slice(0, MAX_MASKS)
      .map((finding) => choice?.chip(finding) ?? unreadable(finding.masked));
    const hidden = members.length - shown.length;
    if (hidden > 0) {
      const more = sayCount(words.language, words.dialog.more, hidden);
      shown.push(element('span', { class: 'more' }, [more]));
    }
    const kind = unreadable(title);
    kind.className = 'kind';
    return element('li', {}, [
      kind,
      element('span', { class: 'count' }, [`× ${members.length}`]),
      element('span', { class: 'masks' }, shown),
    ]);
  });
  return element('section', {}, [
    heading,
    element('ul', { class: 'found', 'aria-labelledby': 'found' }, rows),
    ...(choice ? [element('p', { class: 'note' }, [words.dialog.choose])] : []),
  ]);
}

function whySection({ reasons }: DialogView): readonly HTMLElement[] {
  if (reasons.length === 0) return [];
  const rows = reasons.map(({ title, message }) =>
    element('li', {}, [
      element('p', { class: 'rule' }, [title]),
      ...(message === '' ? [] : [element('p', {}, [message])]),
    ]),
  );
  const heading = element('h3', { id: 'why' }, [words.dialog.why]);
  const list = element('ul', { class: 'why', 'aria-labelledby': 'why' }, rows);
  return [element('section', {}, [heading, list])];
}

function nextSentence({ action, subject }: DialogView): string {
  switch (action) {
    case 'warn':
      return words.dialog.warnNext[subject];
    case 'justify':
      return words.dialog.justifyNext;
    case 'block':
      return words.dialog.blockNext[subject];
  }
}

function acceptLabel({ action, subject }: DialogView): string | undefined {
  switch (action) {
    case 'warn':
      return words.dialog.accept[subject];
    case 'justify':
      return words.dialog.acceptWithReason[subject];
    case 'block':
      return undefined;
  }
}

const button = (
  look: string,
  label: string,
  more: Readonly<Record<string, string>> = {},
): HTMLButtonElement => element('button', { type: 'button', class: look, ...more }, [label]);

/** Builds the whole dialog, not yet open and without behaviour. */
export function dialogBody(view: DialogView): DialogParts {
  const { action, subject, app, alsoRedacted, findings } = view;
  const reason = action === 'justify' ? reasonField(view.offered) : undefined;
  const choice = action === 'block' ? undefined : replaceChoice(findings);
  const feedback = feedbackPart([
    ...(findings.length === 0 ? [] : (['not-sensitive'] as const)),
    'exception',
  ]);
  const label = acceptLabel(view);
  const accept =
    label === undefined ? undefined : button('accept', label, { 'aria-disabled': 'true' });
  const replace = choice && button('replace', words.dialog.replace, { 'aria-disabled': 'true' });
  const edit = button('safe', action === 'block' ? words.dialog.close : words.dialog.edit[subject]);
  const covered = element('p', { class: 'covered', role: 'status' });
  const body = element('div', { class: 'body', id: 'what' }, [
    foundSection(view, choice),
    ...whySection(view),
    element('section', {}, [
      element('h3', {}, [words.dialog.next]),
      element('p', {}, [nextSentence(view)]),
      ...(alsoRedacted && action !== 'block'
        ? [element('p', { class: 'note' }, [words.dialog.alsoRedacted])]
        : []),
      ...feedback.parts,
    ]),
  ]);
  const dialog = element(
    'dialog',
    {
      class: action,
      role: 'alertdialog',
      lang: words.language,
      'aria-modal': 'true',
      'aria-labelledby': 'title',
      'aria-describedby': 'what',
    },
    [
      element('header', {}, [
        element('span', { class: 'badge' }, [mark()]),
        element('div', {}, [
          element('p', { class: 'brand' }, [words.product]),
          element('h2', { id: 'title' }, [say(words.dialog[action][subject], { app })]),
        ]),
      ]),
      body,
      ...(reason === undefined ? [] : [element('div', { class: 'reason' }, reason.parts)]),
      covered,
      element('footer', {}, [
        element('span', { class: 'keys' }, [
          accept === undefined ? words.dialog.keys : words.dialog.keysWithSend,
        ]),
        ...(accept === undefined ? [] : [accept]),
        ...(replace === undefined ? [] : [replace]),
        edit,
      ]),
    ],
  );
  return {
    dialog,
    body,
    edit,
    covered,
    feedback,
    ...(accept === undefined ? {} : { accept }),
    ...(replace === undefined ? {} : { replace }),
    ...(choice === undefined ? {} : { choice }),
    ...(reason === undefined ? {} : { reason }),
  };
}
