import { ERRORS } from '../../../shared/errors.ts';
import { counted } from '../say.ts';

export const inPage = {
  /** BCP 47 tag of these words; screen readers choose the voice by it. */
  language: 'en',
  product: 'Promptweir',
  dialog: {
    warn: {
      prompt: 'Check this prompt before it goes to {app}',
      paste: 'Check this text before you paste it into {app}',
      drop: 'Check this text before you drop it into {app}',
      file: 'Check these files before {app} gets them',
      request: 'Check what this page is about to send to {app}',
    },
    justify: {
      prompt: 'Give a reason before this prompt goes to {app}',
      paste: 'Give a reason before you paste this into {app}',
      drop: 'Give a reason before you drop this into {app}',
      file: 'Give a reason before {app} gets these files',
      request: 'Give a reason before this goes to {app}',
    },
    block: {
      prompt: 'This prompt was not sent to {app}',
      paste: 'This text was not pasted into {app}',
      drop: 'This text was not dropped into {app}',
      file: 'Files were not given to {app}',
      request: 'This page was stopped from sending to {app}',
    },
    found: 'What was found',
    foundCount: counted({ one: '# item', other: '# items' }),
    more: counted({ other: 'and # more' }),
    nothingFound: 'Nothing in the text itself: the rule is about where it goes.',
    why: 'Why',
    next: 'What you can do',
    warnNext: {
      prompt: 'Choose Edit to go back and change your prompt, or send it as it is.',
      paste: 'Leave it out, or paste it as it is.',
      drop: 'Leave it out, or insert it as it is.',
      file: 'Leave them out, or attach them as they are.',
      request: 'Stop the page, or let it send this as it is.',
    },
    justifyNext:
      'Say why this may leave. Your reason is recorded and your administrators can read it.',
    blockNext: {
      prompt:
        'Your text is still in the editor. Take out what is listed above, then send it again.',
      paste: 'Take out what is listed above, then paste again.',
      drop: 'Take out what is listed above, then drop it again.',
      file: 'Take out what is listed above, then attach the files again.',
      request: 'Take out what is listed above, then try again.',
    },
    alsoRedacted:
      'Other items in this text are replaced by placeholders before it is sent. You still see the originals.',
    accept: {
      prompt: 'Send anyway',
      paste: 'Paste anyway',
      drop: 'Insert anyway',
      file: 'Attach anyway',
      request: 'Send anyway',
    },
    acceptWithReason: {
      prompt: 'Send with this reason',
      paste: 'Paste with this reason',
      drop: 'Insert with this reason',
      file: 'Attach with this reason',
      request: 'Send with this reason',
    },
    edit: {
      prompt: 'Edit',
      paste: 'Leave it out',
      drop: 'Leave it out',
      file: 'Leave them out',
      request: 'Do not send',
    },
    close: 'Close',
    reason: 'Your reason',
    reasonCount: '{count} of {max} characters, at least {min}',
    reasonTooShort: 'Write at least {min} characters, so that others understand.',
    reasonChoose: 'Choose a reason',
    reasonOwn: 'Another reason, in your own words',
    reasonMissing: 'Choose a reason first.',
    choose:
      'Ticked items leave as placeholders when you choose “Replace and send”. You still see the originals.',
    chooseNone: 'Tick at least one item to replace.',
    replace: 'Replace and send',
    feedback: { 'not-sensitive': 'This is not sensitive', exception: 'Ask for an exception' },
    feedbackNoted: 'Your administrators will see this with the decision, without your text.',
    covered: 'Something on this page lies over this dialog. Sending is possible when it is gone.',
    keys: 'Esc goes back.',
    keysWithSend: 'Esc goes back, Ctrl + Enter sends.',
  },
  banner: {
    region: 'Promptweir messages',
    close: 'Close this message',
    replaced: counted({
      one: '# item was replaced before sending',
      other: '# items were replaced before sending',
    }),
    replacedDetail: '{kinds}. You still see the originals; {app} does not.',
    quiet: 'Sent to {app} without asking again',
    quietDetail: 'You answered the same question a short while ago.',
    stopped: 'Nothing was sent to {app}',
    answer: 'Be careful with this answer of {app}',
    filesLeftOut: counted({
      one: '# file was not given to {app}',
      other: '# files were not given to {app}',
    }),
    filesReplaced: counted({
      one: '{app} gets a copy of # file with placeholders',
      other: '{app} gets copies of # files with placeholders',
    }),
    failure: 'Promptweir could not check this text',
  },
  originals: {
    sees: 'The AI service sees {placeholder}',
  },
  /** What failed, by its code. */
  failures: { ...ERRORS } as Record<keyof typeof ERRORS, string>,
};
