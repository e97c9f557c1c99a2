import assert from 'node:assert/strict';
import { test } from 'node:test';
import { priorityOf } from '../../../shared/event/priority.ts';

const ROWS = [
  ['what was stopped', { type: 'prompt', action: 'block', outcome: 'stopped' }, 2],
  ['what was sent after a warning', { type: 'prompt', action: 'warn', outcome: 'overridden' }, 2],
  ['what nobody answered yet', { type: 'prompt', action: 'justify', outcome: 'undecided' }, 2],
  [
    'what was sent because a part failed',
    { type: 'prompt', action: 'allow', outcome: 'sent', failure: 'background-silent' },
    2,
  ],
  ['a failure of a part', { type: 'health', failure: 'device-unknown' }, 2],
  ['a policy change', { type: 'policy' }, 2],
  ['counted losses', { type: 'dropped' }, 2],
  ['what was redacted', { type: 'prompt', action: 'redact', outcome: 'redacted' }, 1],
  ['what a rule wants on record', { type: 'prompt', action: 'log', outcome: 'sent' }, 1],
  ['what no rule objects to', { type: 'prompt', action: 'allow', outcome: 'sent' }, 0],
  [
    'what no rule objects to and was not seen leaving',
    { type: 'prompt', action: 'allow', outcome: 'released' },
    0,
  ],
] as const;

for (const [name, event, priority] of ROWS) {
  test(`${name} has priority ${priority}`, () => {
    assert.equal(priorityOf(event), priority);
  });
}
