import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runPromptweir } from './run-scan.ts';

const CARD = '4111 1111 1111 1111';

describe('promptweir scan', () => {
  it('tells where and what, and never the text itself', async () => {
    const { code, output } = await runPromptweir(['scan'], `first line\ncard ${CARD}\n`);
    assert.equal(code, 1);
    assert.equal(
      output,
      'standard input:2:6: Payment card number (financial, 19 characters, confidence 100: checksum, issuer, context:before)\n',
    );
  });

  it('ends with 0 when nothing is found', async () => {
    assert.deepEqual(await runPromptweir(['scan'], 'hello'), { code: 0, output: '', errors: '' });
  });

  it('reads files and names them', async () => {
    const files = { 'a.txt': 'nothing', 'b.txt': 'mail anna@example.org' };
    const { code, output } = await runPromptweir(['scan', 'a.txt', 'b.txt'], '', files);
    assert.equal(code, 1);
    assert.match(output, /^b\.txt:1:6: E-mail address/);
  });

  it('shows less sure findings to those who ask', async () => {
    assert.equal((await runPromptweir(['scan'], 'host 10.0.0.1')).code, 0);
    assert.equal(
      (await runPromptweir(['scan', '--min-confidence', '10'], 'host 10.0.0.1')).code,
      1,
    );
  });
});

describe('promptweir scan --jsonl', () => {
  it('answers each line in order, with offsets', async () => {
    const lines = [
      { id: 'a', text: `card ${CARD}` },
      { id: 'b', text: 'a line\u2028separator is no new line' },
    ];
    const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const { code, output } = await runPromptweir(['scan', '--jsonl'], input);
    assert.equal(code, 0);
    assert.deepEqual(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
      [
        {
          id: 'a',
          findings: [
            { detector: 'payment-card', category: 'financial', start: 5, end: 24, confidence: 100 },
          ],
        },
        { id: 'b', findings: [] },
      ],
    );
  });

  it('needs no line end after the last line', async () => {
    const { output } = await runPromptweir(['scan', '--jsonl'], '{"id":"a","text":""}');
    assert.equal(output, '{"id":"a","findings":[]}\n');
  });

  for (const [title, line] of [
    ['no JSON', 'my hunter2 text'],
    ['another shape', '{"id":1,"text":"my hunter2 text"}'],
    ['nothing', ''],
  ] as const) {
    it(`names the line that is ${title}, and does not repeat it`, async () => {
      const input = `{"id":"a","text":""}\n${line}\n`;
      const { code, output, errors } = await runPromptweir(['scan', '--jsonl'], input);
      assert.equal(code, 2);
      assert.equal(output, '{"id":"a","findings":[]}\n');
      assert.match(errors, /request-invalid: line 2 of standard input/);
      assert.doesNotMatch(errors, /hunter2/);
    });
  }

  it('refuses bytes that are no UTF-8', async () => {
    const { code, errors } = await runPromptweir(
      ['scan', '--jsonl'],
      new Uint8Array([123, 255, 10]),
    );
    assert.equal(code, 2);
    assert.match(errors, /body-undecodable: line 1/);
  });
});

describe('wrong use ends with 2 and a sentence', () => {
  for (const [title, args, sentence] of [
    ['an unknown option', ['scan', '--nope'], /--nope/],
    ['a confidence that is none', ['scan', '--min-confidence', '101'], /from 0 to 100/],
    ['files and --jsonl', ['scan', '--jsonl', 'a.txt'], /takes no files/],
    ['a file that is not there', ['scan', 'gone.txt'], /gone\.txt cannot be read \(ENOENT\)/],
    ['an unknown command', ['scna'], /Commands:/],
    ['no command', [], /Commands:/],
  ] as const) {
    it(title, async () => {
      const { code, output, errors } = await runPromptweir(args);
      assert.equal(code, 2);
      assert.equal(output, '');
      assert.match(errors, sentence);
    });
  }

  it('but asking for help is right use', async () => {
    const { code, output } = await runPromptweir(['scan', '--help']);
    assert.equal(code, 0);
    assert.match(output, /Exit code: 0 nothing found/);
    assert.equal((await runPromptweir(['--help'])).code, 0);
  });
});
