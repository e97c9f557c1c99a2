import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reply } from './reply.ts';

test('the answer repeats each placeholder and address of the prompt', () => {
  const answer = reply('Ask [PERSON_1] or jo@acme.example about [API_KEY_12]');
  for (const item of ['[PERSON_1]', 'jo@acme.example', '[API_KEY_12]'])
    assert.ok(answer.includes(`- ${item} stands in a list`));
});

test('the answer has the first of them in a sentence, a table, a code span and a block', () => {
  const answer = reply('Ask [PERSON_1]');
  assert.match(answer, /The first is \[PERSON_1\], so/);
  assert.match(answer, /\| \[PERSON_1\] \| table \|/);
  assert.match(answer, /`\[PERSON_1\]`/);
  assert.match(answer, /send --to \[PERSON_1\] --quiet/);
});
