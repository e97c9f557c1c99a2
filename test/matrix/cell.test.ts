import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsOf, type Attempt } from './cell.ts';
import { matrixPage } from './matrix-page.ts';

const where = { browser: 'chromium', install: 'unpacked' } as const;
const attempt = (channel: string, leaked: boolean): Attempt => ({
  app: 'claude',
  channel,
  leaked,
  said: leaked ? 'sent' : 'TimeoutError',
});

test('a cell that does not leak without the guard proves nothing with it, and says why', () => {
  const cells = cellsOf(
    where,
    [attempt('a', true), attempt('b', false)],
    [attempt('a', false), attempt('b', false), attempt('c', false)],
  );
  const why = (channel: string, guard: string) =>
    cells.find((cell) => cell.channel === channel && cell.guard === guard)?.void;
  assert.equal(why('a', 'on'), undefined);
  assert.match(why('b', 'on') ?? '', /TimeoutError/);
  assert.match(why('b', 'off') ?? '', /TimeoutError/);
  assert.match(why('c', 'on') ?? '', /not tried/);
});

test('a leak through the guard is a leak, whatever happened without it', () => {
  const [, on] = cellsOf(where, [attempt('a', false)], [attempt('a', true)]);
  assert.equal(on?.leaked, true);
});

test('the page of a run counts what was stopped, names what leaked and says what proves nothing', () => {
  const cells = cellsOf(
    where,
    [attempt('a', true), attempt('b', true), attempt('c', false)],
    [attempt('a', false), attempt('b', true), attempt('c', false)],
  );
  const page = matrixPage({ cells, versions: ['Browser 1'], day: '2026-11-22' });
  assert.match(page, /2026-11-22 with Browser 1. Of 2 cells 1 leaked\./);
  assert.match(page, /\| a \| 1 \| {2}\| {2}\|/);
  assert.match(page, /\| b \| 0 \| claude \|/);
  assert.match(page, /\| c \| 0 \| {2}\| 1 \|/);
  assert.match(page, /since it does not arrive.*:\n\n- c: claude/);
});
