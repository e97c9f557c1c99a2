import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classify } from '../../../shared/classify/classify.ts';
import { DETECTORS } from '../../../shared/classify/detectors/index.ts';

const kinds = (text: string): string[] => classify(text).map(({ detector }) => detector);

it('finds several kinds in one text, in the order they stand', () => {
  const text = 'anna@example.org paid with 4111 1111 1111 1111 to DE89 3704 0044 0532 0130 00';
  assert.deepEqual(kinds(text), ['email', 'payment-card', 'iban']);
});

it('says where, what, how sure and why', () => {
  assert.deepEqual(classify('card: 4111 1111 1111 1111'), [
    {
      detector: 'payment-card',
      category: 'financial',
      start: 6,
      end: 25,
      confidence: 100,
      evidence: ['checksum', 'issuer', 'context:before'],
    },
  ]);
});

it('keeps what is too unsure for rules, for those who ask', () => {
  const [finding] = classify('host 10.0.0.1 is down', { floor: 0 });
  assert.equal(finding?.detector, 'ipv4');
  assert.ok((finding?.confidence ?? 100) < 50);
});

it('a word counts as context only when it is whole', () => {
  const unsure = classify('lessn 536228714').find(({ detector }) => detector === 'us-ssn');
  const sure = classify('ssn 536228714').find(({ detector }) => detector === 'us-ssn');
  assert.ok((unsure?.confidence ?? 0) < 50 && (sure?.confidence ?? 0) >= 50);
});

describe('a text that needs more work than the budget', () => {
  const text = 'anna@example.org, '.repeat(100);
  const findings = classify(text, { budget: 200 });

  it('ends with a finding for what nobody looked at', () => {
    const last = findings.at(-1);
    assert.equal(last?.category, 'uninspected');
    assert.equal(last?.confidence, 100);
    assert.deepEqual(last?.evidence, ['budget']);
    assert.equal(last?.end, text.length);
  });

  it('has been looked at before that', () => {
    assert.ok(findings.length > 10);
    assert.ok((findings.at(-2)?.end ?? 0) <= (findings.at(-1)?.start ?? 0));
  });
});

describe('a hundred kilobytes made to be slow take a moment', () => {
  const keywords = DETECTORS.flatMap(({ anchors }) =>
    anchors.flatMap((anchor) => ('keywords' in anchor ? anchor.keywords : ['1234 '])),
  );
  const rows: readonly (readonly [string, string])[] = [
    ['one letter', 'a'],
    ['one digit', '1'],
    ['at signs', 'a@'],
    ['domains', 'a@a.a.a.a.a.a.a.a.a.'],
    ['colons', 'a:'],
    ['hexadecimal groups', 'abcd:'],
    ['numbers with dots', '1.'],
    ['card groups', '4111 1111 1111 1111 '],
    ['assignments', 'password = "a'],
    ['long names', `token="${'a'.repeat(250)}`],
    ['token parts', `eyJ${'a'.repeat(990)}.`],
    ['key headers', '-----BEGIN EC PRIVATE KEY-----\n'],
    ['PuTTY headers', 'PuTTY-User-Key-File-2: '],
    ['zero-width', '\u200ba'],
    ['markings', 'confidential '],
    ['URLs', 'postgres://a:b'],
    ['every keyword', keywords.join(' ')],
    ['every keyword without space', keywords.join('')],
  ];
  for (const [title, piece] of rows) {
    it(title, () => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
      // A pattern is compiled at its first attempt and, in V8, to machine code at its second: hundreds of them, once a process.
      classify(text);
      classify(text);
      const before = process.cpuUsage();
      classify(text);
      const { user } = process.cpuUsage(before);
      // The benchmark says how fast it is. This tells linear from quadratic time, which takes many seconds of the processor.
      assert.ok(user < 2_000_000, `${Math.round(user / 1000)} ms`);
    });
  }
});
