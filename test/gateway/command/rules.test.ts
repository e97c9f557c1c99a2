import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';
import { runPromptweir } from './run-scan.ts';

const PACK = {
  schema: 'promptweir/rules/1',
  name: 'Ours',
  dictionaries: [{ id: 'names', title: 'Code names', category: 'business', terms: ['Falcon'] }],
  patterns: [],
  tests: [{ title: 'a name', text: 'see FALCON', finds: [{ detector: 'names', text: 'FALCON' }] }],
};

const check = (document: unknown) =>
  runPromptweir(['rules', 'check', 'a.json'], '', { 'a.json': JSON.stringify(document) });

describe('promptweir rules check', () => {
  it('says that a pack is in order, and how much is in it', async () => {
    assert.deepEqual(await check(PACK), {
      code: 0,
      output: 'a.json: in order: 1 detectors, 1 terms, 1 tests passed\n',
      errors: '',
    });
  });

  it('takes a whole policy, too', async () => {
    assert.equal((await check(STARTER_POLICY)).code, 0);
  });

  it('names the place of what does not fit the shape', async () => {
    const { code, output } = await check({ ...PACK, dictionaries: [{ id: 'Names' }], more: 1 });
    assert.equal(code, 1);
    assert.match(output, /^a\.json: dictionaries\.0\.id: invalid_format: /m);
    assert.match(output, /^a\.json: dictionaries\.0\.terms: invalid_type: .*expected array/m);
    assert.match(output, /^a\.json: \(document\): unrecognized_keys: /m);
  });

  it('names patterns that could take forever', async () => {
    const pattern = { id: 'slow', title: '', category: 'custom', pattern: '(a+)+b' };
    const { code, output } = await check({ ...PACK, patterns: [pattern] });
    assert.equal(code, 1);
    assert.match(output, /^a\.json: patterns\.0\.pattern: pattern_unsafe: Its time could explode/);
  });

  it('runs the tests of a pack', async () => {
    const tests = [{ title: 'wrong', text: 'nothing', finds: [{ detector: 'names', text: 'x' }] }];
    const { code, output } = await check({ ...PACK, tests });
    assert.equal(code, 1);
    assert.equal(output, 'a.json: tests.0: test_failed: Not found: names.\n');
  });

  it('does not quote what is no JSON', async () => {
    const ran = await runPromptweir(['rules', 'check', 'a.json'], '', { 'a.json': '{canary' });
    assert.deepEqual(ran, {
      code: 2,
      output: '',
      errors: 'promptweir rules: a.json is not JSON.\n',
    });
  });

  it('is the only verb', async () => {
    assert.equal((await runPromptweir(['rules', 'push'])).code, 2);
    assert.equal((await runPromptweir(['rules', 'check'])).code, 2);
  });
});

describe('promptweir scan --policy', () => {
  it('also finds what a rule pack says', async () => {
    const files = { 'p.json': JSON.stringify(PACK) };
    const { code, output } = await runPromptweir(['scan', '--policy', 'p.json'], 'falcon', files);
    assert.equal(code, 1);
    assert.match(output, /^standard input:1:1: Code names \(business, 6 characters, confidence 90/);
    const line = JSON.stringify({ id: '1', text: 'falcon' });
    const jsonl = await runPromptweir(['scan', '--jsonl', '--policy', 'p.json'], line, files);
    assert.match(jsonl.output, /"detector":"names"/);
  });

  it('refuses one that is not in order', async () => {
    const files = { 'p.json': JSON.stringify({ ...PACK, patterns: [{}] }) };
    const { code, errors } = await runPromptweir(['scan', '--policy', 'p.json'], 'falcon', files);
    assert.equal(code, 2);
    assert.match(errors, /p\.json cannot be used: patterns\.0\.id: invalid_type/);
  });
});
