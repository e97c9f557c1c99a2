import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { table } from './harness/table.ts';
import { STORIES } from './stories/index.ts';

describe('every story happens as it is told', () => {
  for (const story of STORIES) {
    it(story.title, async (t) => {
      const needs = story.needs?.();
      if (needs !== undefined) return t.skip(`NOT TOLD. ${needs}`);
      const { ok, columns, rows } = await story.run();
      assert.ok(ok, `\n${table(columns, rows)}`);
    });
  }
});
