import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { readRequestBody } from '../../../extension-browser/background/request-body.ts';
import { classify } from '../../../shared/classify/classify.ts';
import { CATEGORIES } from '../../../shared/classify/finding.ts';
import { inspect, readyPolicy, redactTexts } from '../../../shared/inspect.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';
import { restore } from '../../../shared/redact/restore.ts';
import { openVault } from '../../../shared/redact/vault.ts';
import { foundText } from './found-text.ts';

const RUNS = { numRuns: 150, seed: 20261122 };

/** Replaces whatever is found, however unsure. */
const replacing = readyPolicy({
  ...STARTER_POLICY,
  rules: [
    {
      id: 'replace',
      title: 'Replace everything',
      mode: 'enforce',
      when: { categories: [...CATEGORIES], minConfidence: 0 },
      action: 'redact',
      message: 'Everything is replaced.',
    },
  ],
});

it('spans lie within the text, stand in order, and are the same every time', () => {
  fc.assert(
    fc.property(foundText, (text) => {
      const findings = classify(text);
      let last = 0;
      for (const { start, end, confidence } of findings) {
        assert.ok(last <= start && start < end && end <= text.length);
        assert.ok(Number.isInteger(confidence) && confidence >= 1 && confidence <= 100);
        last = start;
      }
      assert.deepEqual(classify(text), findings);
    }),
    RUNS,
  );
});

it('what was replaced is gone, and comes back whole', () => {
  fc.assert(
    fc.property(foundText, (text) => {
      const vault = openVault();
      const inspection = inspect([text], { app: 'chatgpt', channel: 'typed' }, replacing);
      const replaced = redactTexts(inspection, vault, replacing).get(0) ?? text;
      for (const { start, end } of inspection.findings) {
        const value = text.slice(start, end);
        assert.ok(value.length < 6 || !replaced.includes(value));
      }
      assert.equal(
        restore(replaced, (placeholder) => vault.show(placeholder)?.original),
        text,
      );
    }),
    RUNS,
  );
});

it('the browser may hand over a body in any pieces: the verdict is that of the whole', () => {
  fc.assert(
    fc.property(foundText, fc.array(fc.nat(), { maxLength: 6 }), (text, cuts) => {
      const whole = new TextEncoder().encode(text);
      fc.pre(whole.length > 0);
      const at = cuts.map((cut) => cut % whole.length).sort((a, b) => a - b);
      const raw = [0, ...at].map((from, index) => ({
        bytes: whole.slice(from, at[index] ?? whole.length).buffer,
      }));
      const body = readRequestBody({ raw });
      assert.ok(body.kind === 'text');
      // A lone surrogate is no text that any body can hold.
      assert.deepEqual(classify(body.text), classify(text.toWellFormed()));
    }),
    RUNS,
  );
});
