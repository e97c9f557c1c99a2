import type { ComponentChildren } from 'preact';
import {
  EVENT_FIELDS,
  type PrivacyClass,
  type UsageEvent,
} from '../../shared/event/usage-event.ts';
import type { EventRow } from '../admin/protocol.ts';
import { ActionBadge, OutcomeBadge } from './badge.tsx';
import { Dialog } from './dialog.tsx';
import { found, ruleTitles } from './event-table.tsx';
import type { TitlesOf } from './wording/titles-of.ts';
import { useTitles } from './titles.ts';
import { formatFull } from './when.ts';
import * as words from './wording/words.ts';

const PRIVACY_WORDS: Record<PrivacyClass, string> = {
  operational: 'about the software',
  pseudonymous: 'points to a device or user',
  'content-derived': 'says what kind of content',
  'user-text': 'written by the user for you',
};

type Name = keyof typeof EVENT_FIELDS;

const TITLES: Record<Name, string> = {
  id: 'Id',
  time: 'Decided at',
  sequence: 'Number on the device',
  type: 'Kind',
  surface: 'Seen in',
  app: 'App',
  host: 'Host',
  account: 'Account',
  channel: 'Given by',
  role: 'Role',
  seenBy: 'Seen by layer',
  action: 'Decision',
  outcome: 'Outcome',
  rules: 'Rules',
  monitored: 'Rules in monitor mode',
  labels: 'Found',
  length: 'Length',
  fileType: 'Type of the file',
  fileSize: 'Size of the file',
  fileHash: 'Hash of the file',
  fileName: 'Name of the file',
  justification: 'Reason given',
  feedback: 'Said by the user',
  policyVersion: 'Policy version',
  latencyMs: 'Time to decide',
  failure: 'Failure',
  dropped: 'Lost',
};

/** All that is known of one event: every field the schema has, what it is for, and what it tells about a person. */
export function EventDetail({
  row: { event, device, received },
  close,
}: {
  readonly row: EventRow;
  readonly close: () => void;
}) {
  const titles = useTitles();
  return (
    <Dialog title="Event" close={close} drawer>
      <p class="quiet">
        From <strong>{device.name}</strong>, received {formatFull(received)}. This is everything the
        collector knows; the text itself was never sent here.
      </p>
      <dl class="fields">
        {(Object.keys(EVENT_FIELDS) as Name[]).map((name) => {
          const { purpose, privacy } = EVENT_FIELDS[name];
          const value = show(name, event, titles);
          return (
            <div key={name} class={value === undefined ? 'field field-absent' : 'field'}>
              <dt>{TITLES[name]}</dt>
              <dd class="field-value">{value ?? 'not given'}</dd>
              <dd class="field-purpose">
                {purpose} · {PRIVACY_WORDS[privacy]}
              </dd>
            </div>
          );
        })}
      </dl>
    </Dialog>
  );
}

function show(name: Name, event: UsageEvent, titles: TitlesOf): ComponentChildren | undefined {
  switch (name) {
    case 'time':
      return formatFull(event.time);
    case 'type':
      return words.TYPE_WORDS[event.type];
    case 'surface':
      return words.SURFACE_WORDS[event.surface];
    case 'app':
      return event.app && titles.app(event.app);
    case 'channel':
      return event.channel && words.CHANNEL_WORDS[event.channel];
    case 'role':
      return event.role && words.ROLE_WORDS[event.role];
    case 'action':
      return event.action && <ActionBadge action={event.action} />;
    case 'outcome':
      return event.outcome && <OutcomeBadge outcome={event.outcome} />;
    case 'rules':
    case 'monitored':
      return ruleTitles(event[name], titles) || undefined;
    case 'labels':
      return event.labels.length === 0 ? undefined : (
        <Labels labels={event.labels} titles={titles} />
      );
    case 'length':
      return event.length === undefined ? undefined : words.plural(event.length, 'UTF-16 unit');
    case 'latencyMs':
      return event.latencyMs === undefined ? undefined : `${words.number(event.latencyMs)} ms`;
    case 'feedback':
      return event.feedback?.map((said) => words.FEEDBACK_WORDS[said]).join('; ');
    case 'dropped':
      return event.dropped && found(event, titles);
    case 'id':
      return <code>{event.id}</code>;
    case 'sequence':
    case 'policyVersion':
      return words.number(event[name]);
    case 'fileSize':
      return event.fileSize === undefined ? undefined : words.plural(event.fileSize, 'byte');
    case 'fileHash':
      return event.fileHash && <code>{event.fileHash}</code>;
    case 'host':
    case 'account':
    case 'fileType':
    case 'fileName':
    case 'seenBy':
    case 'justification':
    case 'failure':
      return event[name];
  }
}

function Labels({
  labels,
  titles,
}: {
  readonly labels: UsageEvent['labels'];
  readonly titles: TitlesOf;
}) {
  return (
    <ul class="labels">
      {labels.map(({ detector, category, count, confidence }) => (
        <li key={detector}>
          {count} × {titles.detector(detector)}
          <span class="quiet">
            {' '}
            {words.CATEGORY_WORDS[category]}, {confidence} % sure
          </span>
        </li>
      ))}
    </ul>
  );
}
