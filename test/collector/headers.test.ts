import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeTestCollector } from './test-collector.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

describe('every answer', () => {
  for (const path of ['/healthz', '/v1/policy', '/admin/api/me', '/nothing', '/', '/../etc/passwd'])
    it(`carries the security headers: ${path}`, async () => {
      const { headers } = await (await makeTestCollector()).request(path);
      assert.equal(headers.get('content-security-policy'), POLICY);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('strict-transport-security'), null);
    });

  it('keeps browsers on HTTPS where the collector is on HTTPS', async () => {
    const collector = await makeTestCollector('https://promptweir.example.org');
    const { headers } = await collector.request('/healthz');
    assert.equal(headers.get('strict-transport-security'), 'max-age=31536000');
  });
});
