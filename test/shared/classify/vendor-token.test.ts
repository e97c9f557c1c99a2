import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classify } from '../../../shared/classify/classify.ts';
import { VENDORS } from '../../../shared/classify/vendor-tokens/index.ts';
import { readFixtures } from './read-fixture.ts';

/** What was promised; a format counts when an example of it is found by its name. */
const PROMISED = 220;

/** `vendor format:name` of everything that the fixtures of a vendor show. */
const shown = new Set(
  VENDORS.flatMap(({ id }) =>
    readFixtures(id, 'match').flatMap(({ text }) =>
      classify(text)
        .filter(({ detector }) => detector === id)
        .flatMap(({ evidence }) => evidence.map((code) => `${id} ${code}`)),
    ),
  ),
);

describe('vendor token formats', () => {
  it(`are ${PROMISED} or more, each shown by an example`, () => {
    const formats = VENDORS.flatMap(({ id, formats }) =>
      formats.map((name) => `${id} format:${name}`),
    );
    assert.deepEqual(
      formats.filter((format) => !shown.has(format)),
      [],
    );
    assert.equal(new Set(formats).size, formats.length);
    assert.ok(formats.length >= PROMISED, `${formats.length}`);
  });

  it('carry names that may stand in events', () => {
    for (const { formats } of VENDORS) {
      for (const name of formats) assert.match(name, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});

const TOKEN = ['7fk2Q9xLm4', 'Zp81RtWc5v'].join('');
const HEX = ['3b1f9c7a52e84d06', 'a9c1e7f45b2d8036'].join('');

describe('a value that only its vendor names', () => {
  const rows: readonly [text: string, found: boolean][] = [
    [`ZENDESK_TOKEN=${TOKEN}${TOKEN.toLowerCase()}`, true],
    [`zendeskApiKey: "${TOKEN}${TOKEN.toLowerCase()}"`, true],
    [`<datadog><apiKey>${HEX}</apiKey></datadog>`, true],
    [`the datadog key is ${HEX}`, true],
    [`datadog image digest ${HEX}`, false],
    [`https://datadoghq.com/${HEX}`, false],
    [`datadogs bark: key ${HEX}`, false],
    [`the key is ${HEX}`, false],
    [`datadog key ${'0123456789abcdef'.repeat(2)}`, false],
    [`datadog key ${'x'.repeat(32)}`, false],
  ];
  for (const [text, found] of rows) {
    const shape = text.replaceAll(/[A-Za-z0-9]{20,}/g, '…');
    it(`${found ? 'is found' : 'is left alone'} in “${shape}”`, () => {
      const findings = classify(text).filter(({ evidence }) =>
        evidence.some((code) => code.startsWith('format:')),
      );
      assert.equal(findings.length > 0, found);
    });
  }
});
