import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Finding } from '../../../shared/classify/finding.ts';
import { redact } from '../../../shared/redact/redact.ts';
import { replaceKnown } from '../../../shared/redact/replace-known.ts';
import { restore } from '../../../shared/redact/restore.ts';
import { openVault, type Vault } from '../../../shared/redact/vault.ts';

const finding = (start: number, end: number): Finding => ({
  detector: 'email',
  category: 'personal',
  start,
  end,
  confidence: 90,
  evidence: [],
});

const hide = (text: string, spans: readonly (readonly [number, number])[], vault: Vault): string =>
  redact(
    text,
    spans.map(([start, end]) => ({ finding: finding(start, end), word: 'EMAIL', rule: 'r' })),
    vault,
  );

const show = (text: string, vault: Vault): string =>
  restore(text, (each) => vault.show(each)?.original);

test('the same value gets the same placeholder, another value the next', () => {
  const vault = openVault();
  assert.equal(
    hide(
      'a@b a@b c@d',
      [
        [0, 3],
        [4, 7],
        [8, 11],
      ],
      vault,
    ),
    '[EMAIL_1] [EMAIL_1] [EMAIL_2]',
  );
});

test('a vault that was stored and opened again goes on where it was', () => {
  const vault = openVault();
  hide('a@b', [[0, 3]], vault);
  const again = openVault(JSON.parse(JSON.stringify(vault.state())));
  assert.equal(
    hide(
      'c@d a@b',
      [
        [0, 3],
        [4, 7],
      ],
      again,
    ),
    '[EMAIL_2] [EMAIL_1]',
  );
});

test('a placeholder the user typed is not given to another value', () => {
  const vault = openVault();
  assert.equal(hide('[EMAIL_1] a@b', [[10, 13]], vault), '[EMAIL_1] [EMAIL_2]');
});

test('a copy of a replaced value is replaced where no detector looks, unless it is too short to be sure', () => {
  const vault = openVault();
  hide(
    'mira@harbor.org ab',
    [
      [0, 15],
      [16, 18],
    ],
    vault,
  );
  assert.equal(replaceKnown('title: mira@harbor.org / ab', vault.state()), 'title: [EMAIL_1] / ab');
});

test('of two known values the longer is replaced first', () => {
  const vault = openVault();
  hide(
    'harbor harbor.org',
    [
      [0, 6],
      [7, 17],
    ],
    vault,
  );
  assert.equal(replaceKnown('harbor.org', vault.state()), '[EMAIL_2]');
});

test('where two findings overlap all of both is replaced, once', () => {
  const vault = openVault();
  assert.equal(
    hide(
      'to falcon@harbor.org-x now',
      [
        [3, 9],
        [3, 20],
        [16, 22],
      ],
      vault,
    ),
    'to [EMAIL_1] now',
  );
  assert.equal(show('[EMAIL_1]', vault), 'falcon@harbor.org-x');
});

test('law: restoring what was redacted gives the text back', () => {
  const spans = fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 8 }).map((cuts) => {
    const sorted = cuts.sort((a, b) => a - b);
    return sorted.flatMap((start, i) =>
      i % 2 === 0 && sorted[i + 1] !== undefined ? [[start, sorted[i + 1] ?? 0] as const] : [],
    );
  });
  const texts = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.constantFrom('see [EMAIL_1] or [EMAIL_2], [X_1]'),
  );
  fc.assert(
    fc.property(texts, spans, (text, list) => {
      const inside = list.filter(([, end]) => end <= text.length);
      const vault = openVault();
      assert.equal(show(hide(text, inside, vault), vault), text);
    }),
  );
});
