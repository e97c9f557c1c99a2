import { ERRORS, type ErrorCode } from '../../../shared/errors.ts';
import type { Channel, Outcome, UsageEvent } from '../../../shared/event/usage-event.ts';
import type { Action } from '../../../shared/policy/action.ts';
import { counted } from '../say.ts';

/** A rule's action as a chip, as a sentence, and as what would happen if the rule were in force. */
interface ActionWords {
  readonly chip: string;
  readonly sentence: string;
  readonly would: string;
}
const actions: Record<Action, ActionWords> = {
  allow: { chip: 'Allows', sentence: 'The text may go.', would: 'the text could go' },
  log: {
    chip: 'Records',
    sentence: 'The text may go; that it went is recorded.',
    would: 'it would be recorded',
  },
  redact: {
    chip: 'Replaces',
    sentence: 'What is found is replaced by placeholders before the text goes.',
    would: 'what is found would be replaced by placeholders',
  },
  warn: {
    chip: 'Warns',
    sentence: 'You are warned and decide whether the text goes.',
    would: 'you would be warned',
  },
  justify: {
    chip: 'Asks for a reason',
    sentence: 'The text may go after you have given a reason.',
    would: 'you would be asked for a reason',
  },
  block: {
    chip: 'Stops',
    sentence: 'The text does not go.',
    would: 'the text would be stopped',
  },
};
const outcomes: Record<Outcome, string> = {
  sent: 'Sent',
  redacted: 'Sent with placeholders',
  overridden: 'Sent by your choice',
  stopped: 'Not sent',
  released: 'Let go, not seen leaving',
  undecided: 'Not answered',
};
const channels: Record<Channel, string> = {
  typed: 'typed',
  paste: 'pasted',
  drop: 'dropped',
  choose: 'chosen as a file',
  fetch: 'as a prompt',
  xhr: 'as a prompt',
  beacon: 'in the background',
  websocket: 'as a prompt',
  webrtc: 'over a direct connection',
  webtransport: 'over a direct connection',
  worker: 'from a worker',
  form: 'sent in a form',
  url: 'sent in an address',
  answer: 'in an answer',
  command: 'given on the command line',
};
const events: Record<UsageEvent['type'], string> = {
  prompt: 'Text for an AI service',
  policy: 'Policy on this device changed',
  health: 'A part reported its state',
  dropped: 'Events were lost',
};
const failures: Record<ErrorCode, string> = ERRORS;

export const ownPages = {
  /** BCP 47 tag of these words. */
  language: 'en',
  /** The fixed texts of the HTML files, by the name in `data-word` or `data-label`. */
  fixed: {
    optionsTitle: 'Promptweir on this device',
    popupTitle: 'Promptweir',
    policy: 'Policy',
    decisions: 'Last decisions',
    noDecisions: 'Nothing was checked yet. Decisions appear here when you use an AI service.',
    welcome: 'Welcome to Promptweir',
    welcomeChecks:
      'It checks what you give to AI services on this device, before it leaves. Your text is sent to nobody for that.',
    welcomeAsks:
      'It may replace personal data by placeholders, ask you, or stop a text, as your organisation’s rules say. It tells you what it found and why.',
    welcomeReports:
      'Your administrators see that something was found and decided, never your text. You can read everything that is reported under Details.',
    welcomeDone: 'Understood',
    replaced: 'What left this conversation as placeholders',
    nothingReplaced: 'Nothing was replaced in this conversation so far.',
    details: 'Details',
    enrolment: 'Enrolment',
    collector: 'Collector address',
    token: 'One-time token',
    deviceName: 'Device name',
    deviceHint: 'Your administrators see this name beside what is reported.',
    enrol: 'Enrol this device',
    noRules: 'This policy has no rules.',
    recorded: 'What was recorded',
    recordedHint:
      'The newest events of this device, exactly as they are reported. Your prompts are never part of them.',
    eventTable: 'Table of events',
    time: 'Time',
    found: 'Found',
    where: 'Where',
    outcome: 'Outcome',
    rules: 'Rules',
    allFields: 'All fields',
    noEvents: 'Nothing was recorded yet.',
    state: 'State',
    reportNow: 'Report now',
  },
  actions,
  /** What became of a text. */
  outcomes,
  /** How a text was given or would have left. */
  channels,
  /** What an event is about when it is not about a prompt. */
  events,
  /** What failed, by its code. */
  failures,
  event: {
    nothingFound: 'Nothing found',
    thisBrowser: 'This browser',
    byThePage: '{app}, by the page itself',
    by: '{app}, {channel}',
  },
  policy: {
    builtIn: ', version {version}, comes with Promptweir',
    collector: ', version {version}, from your collector',
    unknown: 'Does something this version does not know: {action}.',
    monitor: 'Only watching. If it were in force, {would}.',
    off: 'Switched off. If it were in force, {would}.',
    monitorChip: 'Watching',
    offChip: 'Off',
  },
  enrolment: {
    none: 'This device is not enrolled. Your administrator gives you the address of the collector and a token that works once.',
    managed:
      'Enrolled at {collector} as {device}. Your administrator has set this; it cannot be changed here.',
    own: 'Enrolled at {collector} as {device}. Enrol again only when your administrator asks you to.',
    done: 'This device is enrolled.',
  },
  health: {
    version: 'Version',
    canStop: 'Can stop requests',
    yes: 'Yes',
    no: 'No, the browser does not allow it',
    reported: 'Reported',
    lastReport: 'Last report',
    never: 'Never',
    lastFailure: 'Last failure',
    lost: 'Lost events',
    none: 'None',
    watches: 'Watches',
    notEnrolled: 'Nothing is reported: not enrolled.',
    allReported: 'Everything is reported.',
    waiting: counted({
      one: '# event waits to be reported.',
      other: '# events wait to be reported.',
    }),
    reportedNow: 'Reported.',
  },
  protection: {
    notEnrolled: 'Protected by built-in rules, not enrolled',
    notEnrolledWhy:
      'This browser follows the rules that come with Promptweir. Nothing is reported to anyone until it is enrolled.',
    limited: 'Limited protection',
    protected: 'Protected',
    protectedWhy: 'What you give to AI services is checked before it leaves this device.',
    noBackstop:
      'The browser does not let Promptweir stop requests, so a page could send text in ways that are not checked. Your administrator can change this by installing the extension by policy.',
    policyRefused:
      'A new policy arrived and could not be used: {reason} The one before it stays in force.',
    notReported: 'The last report did not reach the collector: {failure}',
    lost: counted({
      one: '# event was lost and could not be reported.',
      other: '# events were lost and could not be reported.',
    }),
  },
  silentPage: 'Promptweir does not answer. Load this page again.',
  silentPopup: 'Promptweir does not answer. Close this window and open it again.',
};
