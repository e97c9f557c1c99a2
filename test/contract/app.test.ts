import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { AiApp } from '../../shared/apps/app.ts';
import { patternsOf } from '../../shared/apps/check-apps.ts';
import { APPS } from '../../shared/apps/index.ts';
import { roleOf } from '../../shared/apps/request-rule.ts';
import { readBinary } from '../../shared/body/read-binary.ts';
import { readBody } from '../../shared/body/read-body.ts';
import { patternProblem } from '../../shared/classify/accept-pattern.ts';
import { ROLES } from '../../shared/event/usage-event.ts';
import { APP_SITES } from '../practice/app-sites.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'test/fixtures/apps');

/** Captured shapes of one app's requests, with what each is and which of its texts are the person's. */
const Fixture = z.array(
  z.strictObject({
    what: z.string(),
    method: z.string(),
    url: z.string(),
    contentType: z.string(),
    body: z.optional(z.string()),
    /** Instead of `body`, in base64: a body that is no text. */
    bytes: z.optional(z.base64()),
    role: z.enum(ROLES),
    texts: z.array(z.string()),
  }),
);

test('every app has one fixture and one practice site, and nothing else has', () => {
  const ids = APPS.map(({ id }) => id).sort();
  const fixtures = readdirSync(FIXTURES).map((name) => name.replace('.json', ''));
  assert.deepEqual(fixtures.sort(), ids);
  assert.deepEqual(APP_SITES.map(({ app }) => app).sort(), ids);
});

for (const app of APPS) {
  const fixture = Fixture.parse(JSON.parse(readFileSync(join(FIXTURES, `${app.id}.json`), 'utf8')));

  test(`${app.id} is data that could be pushed`, () => {
    assert.deepEqual(AiApp.parse(JSON.parse(JSON.stringify(app))), app);
  });

  test(`${app.id} has patterns that a policy may have`, () => {
    for (const [, pattern] of patternsOf(app))
      assert.equal(patternProblem(pattern), undefined, pattern);
  });

  test(`${app.id} says where its facts come from, with a date`, () => {
    for (const evidence of app.evidence) assert.match(evidence, /\b20\d\d-\d\d-\d\d\b/);
  });

  test(`${app.id} knows every kind of request it names from a captured shape`, () => {
    const named = new Set(app.requests.map(({ role }) => role));
    const shown = new Set(fixture.map(({ role }) => role));
    for (const role of named) assert.ok(shown.has(role), `no fixture of a ${role}`);
  });

  for (const { what, method, url, contentType, body = '', bytes, role, texts } of fixture) {
    test(`${app.id}: ${what}`, () => {
      const found = roleOf(app, method, new URL(url));
      assert.equal(found.role, role);
      const read =
        bytes === undefined
          ? readBody(body, contentType)
          : readBinary(Uint8Array.from(Buffer.from(bytes, 'base64')));
      const leaves = (read?.leaves ?? []).filter(({ path }) => found.isText(path));
      assert.deepEqual(
        leaves.map(({ text }) => text),
        texts,
      );
    });
  }
}
