import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from '../../collector/config.ts';

describe('the configuration', () => {
  it('needs nothing to be given', () => {
    assert.deepEqual(readConfig({}, []), {
      config: { PORT: 8787, HOST: '127.0.0.1', DATA: '.promptweir/collector' },
    });
  });

  it('comes from the environment, and from flags before that', () => {
    const env = { PROMPTWEIR_PORT: '1', PROMPTWEIR_DATA: '/env', PATH: '/bin' };
    const read = readConfig(env, ['--port', '2', '--public-url', 'https://p.example/path']);
    assert.deepEqual(read, {
      config: { PORT: 2, HOST: '127.0.0.1', DATA: '/env', PUBLIC_URL: 'https://p.example' },
    });
  });

  const FAULTS: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ PROMPTWEIR_PORT: 'x' }, /^PROMPTWEIR_PORT must be a number\.$/],
    [{ PROMPTWEIR_PORT: '' }, /^PROMPTWEIR_PORT must be a number\.$/],
    [{ PROMPTWEIR_PORT: '70000' }, /^PROMPTWEIR_PORT must be at most 65535\.$/],
    [{ PROMPTWEIR_HOST: '0.0.0.0' }, /^PROMPTWEIR_PUBLIC_URL is needed/],
    [{ PROMPTWEIR_PUBLIC_URL: 'http://p.example' }, /^PROMPTWEIR_PUBLIC_URL must be an https/],
    [{ PROMPTWEIR_PUBLIC_URL: 'p.example' }, /^PROMPTWEIR_PUBLIC_URL must be a URL\.$/],
    [{ PROMPTWEIR_OWNER_PASSWORD: 'secret' }, /^PROMPTWEIR_OWNER_PASSWORD must have at least 12/],
  ];
  for (const [env, sentence] of FAULTS)
    it(`says what is wrong with ${JSON.stringify(env)}, and not the value`, () => {
      const read = readConfig(env, []);
      assert.ok('faults' in read);
      assert.match(read.faults.join('\n'), sentence);
      assert.ok(!read.faults.join().includes('secret'));
    });

  it('names the flags there are when it is given another', () => {
    assert.deepEqual(readConfig({}, ['--owner-password', 'x']), {
      faults: ['Flags are --port, --host, --data, --console, --packages and --public-url.'],
    });
  });
});
