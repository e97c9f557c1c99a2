/** What the user was about to do: send a prompt, paste, drop, or let the page make a request. */
export type Subject = 'prompt' | 'paste' | 'drop' | 'request';

/** `2 × e-mail address, 1 × IBAN`: a count before each kind needs no plural forms, in any language. Breaks at commas only. */
function counted(kinds: readonly { readonly title: string; readonly count: number }[]): string {
  return kinds.map(({ title, count }) => `${count}\u00A0×\u00A0${title}`).join(', ');
}

const english = {
  /** BCP 47 tag of these words; screen readers choose the voice by it. */
  language: 'en',
  product: 'Promptweir',
  dialog: {
    warn: {
      prompt: (app: string) => `Check this prompt before it goes to ${app}`,
      paste: (app: string) => `Check this text before you paste it into ${app}`,
      drop: (app: string) => `Check this text before you drop it into ${app}`,
      request: (app: string) => `Check what this page is about to send to ${app}`,
    },
    justify: {
      prompt: (app: string) => `Give a reason before this prompt goes to ${app}`,
      paste: (app: string) => `Give a reason before you paste this into ${app}`,
      drop: (app: string) => `Give a reason before you drop this into ${app}`,
      request: (app: string) => `Give a reason before this goes to ${app}`,
    },
    block: {
      prompt: (app: string) => `This prompt was not sent to ${app}`,
      paste: (app: string) => `This text was not pasted into ${app}`,
      drop: (app: string) => `This text was not dropped into ${app}`,
      request: (app: string) => `This page was stopped from sending to ${app}`,
    },
    found: 'What was found',
    foundCount: (count: number) => (count === 1 ? '1 item' : `${count} items`),
    more: (count: number) => `and ${count} more`,
    nothingFound: 'Nothing in the text itself: the rule is about where it goes.',
    why: 'Why',
    next: 'What you can do',
    warnNext: {
      prompt: 'Choose Edit to go back and change your prompt, or send it as it is.',
      paste: 'Leave it out, or paste it as it is.',
      drop: 'Leave it out, or insert it as it is.',
      request: 'Stop the page, or let it send this as it is.',
    },
    justifyNext:
      'Write why this may leave. Your reason is recorded and your administrators can read it.',
    blockNext: {
      prompt:
        'Your text is still in the editor. Take out what is listed above, then send it again.',
      paste: 'Take out what is listed above, then paste again.',
      drop: 'Take out what is listed above, then drop it again.',
      request: 'Take out what is listed above, then try again.',
    },
    alsoRedacted:
      'Other items in this text are replaced by placeholders before it is sent. You still see the originals.',
    accept: {
      prompt: 'Send anyway',
      paste: 'Paste anyway',
      drop: 'Insert anyway',
      request: 'Send anyway',
    },
    acceptWithReason: {
      prompt: 'Send with this reason',
      paste: 'Paste with this reason',
      drop: 'Insert with this reason',
      request: 'Send with this reason',
    },
    edit: {
      prompt: 'Edit',
      paste: 'Leave it out',
      drop: 'Leave it out',
      request: 'Do not send',
    },
    close: 'Close',
    reason: 'Your reason',
    reasonCount: (count: number, min: number, max: number) =>
      `${count} of ${max} characters, at least ${min}`,
    reasonTooShort: (min: number) => `Write at least ${min} characters, so that others understand.`,
    covered: 'Something on this page lies over this dialog. Sending is possible when it is gone.',
    keys: 'Esc goes back.',
    keysWithSend: 'Esc goes back, Ctrl + Enter sends.',
  },
  banner: {
    region: 'Promptweir messages',
    close: 'Close this message',
    replaced: (count: number) =>
      count === 1
        ? '1 item was replaced before sending'
        : `${count} items were replaced before sending`,
    replacedDetail: (kinds: string, app: string) =>
      `${kinds}. You still see the originals; ${app} does not.`,
    stopped: (app: string) => `Nothing was sent to ${app}`,
    failure: 'Promptweir could not check this text',
    counted,
  },
  originals: {
    sees: (placeholder: string) => `The AI service sees ${placeholder}`,
  },
};

/** Every sentence a person reads in a page, so that a language is one more record of this type. */
export type Words = typeof english;

export const words: Words = english;
