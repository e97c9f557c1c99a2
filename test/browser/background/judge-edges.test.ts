import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  judgeLink,
  textsOfHeaders,
  textsOfUrl,
} from '../../../extension-browser/background/judge-edges.ts';
import { claude } from '../../../shared/apps/claude.ts';
import { readyPolicy } from '../../../shared/inspect.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';

const READY = readyPolicy(STARTER_POLICY);
const link = (query: string) =>
  judgeLink(new URL(`https://claude.ai/new?${query}`), claude, READY)?.decision.action;

for (const [query, action] of [
  ['q=why+do+weirs+hum', undefined],
  ['q=write+to+mira.holt%40harborline.org', 'redact'],
  ['prompt=STRICTLY+CONFIDENTIAL%0Aplans', 'justify'],
  [`Query=key+${['AKIA', 'R7XQW4ZNT2PLMKVB'].join('')}`, 'block'],
  ['login_hint=mira.holt%40harborline.org', undefined],
] as const) {
  test(`a link with ${query.split('=')[0]}: ${action ?? 'may go'}`, () => {
    assert.equal(link(query), action);
  });
}

test('names of a query count as much as its values', () => {
  assert.deepEqual(textsOfUrl(new URL('https://claude.ai/a%20b?first+word&x=y%20z')), [
    'first word',
    '',
    'x',
    'y z',
    '/a b',
  ]);
});

test('subprotocols of a socket are no standard header', () => {
  const headers = [
    { name: 'Sec-WebSocket-Protocol', value: 'words' },
    { name: 'Sec-Fetch-Dest', value: 'websocket' },
    { name: 'X-Own', value: 'a%20b' },
  ];
  assert.deepEqual(textsOfHeaders(headers), ['words', 'a b']);
});
