import assert from 'node:assert/strict';
import { it } from 'node:test';
import { table } from './table.ts';

it('columns are as wide as their widest cell', () => {
  assert.equal(
    table(
      ['app', 'result'],
      [
        ['chat', 'sent'],
        ['a longer name', 'stopped'],
      ],
    ),
    [
      'app            result',
      '-------------  -------',
      'chat           sent',
      'a longer name  stopped',
    ].join('\n'),
  );
});

it('a long cell goes on in the next line, under itself', () => {
  assert.equal(
    table(['a', 'b'], [['x', 'one two three']], 7),
    ['a  b', '-  -------', 'x  one two', '   three'].join('\n'),
  );
});

it('a word that is longer than a cell is broken', () => {
  assert.equal(table(['a'], [['abcdefgh']], 3), ['a', '---', 'abc', 'def', 'gh'].join('\n'));
});

it('a table without rows is its heading', () => {
  assert.equal(table(['a', 'b'], []), 'a  b\n-  -');
});
