import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectorAddress } from '../../../shared/wire/collector-address.ts';

const ROWS = [
  ['https://collector.example', 'https://collector.example'],
  ['https://collector.example:8443/base//', 'https://collector.example:8443/base'],
  ['HTTPS://Collector.Example/', 'https://collector.example'],
  ['http://localhost:4600', 'http://localhost:4600'],
  ['http://127.0.0.1:4600/', 'http://127.0.0.1:4600'],
  ['http://127.8.9.1', 'http://127.8.9.1'],
  ['http://0x7f.1', 'http://127.0.0.1'],
  ['http://[::1]:4600', 'http://[::1]:4600'],
  ['http://collector.example', undefined],
  ['http://127.0.0.1.example', undefined],
  ['http://localhost.example', undefined],
  ['http://10.0.0.1', undefined],
  ['https://user:secret@collector.example', undefined],
  ['https://collector.example?token=1', undefined],
  ['https://collector.example#a', undefined],
  ['ftp://localhost', undefined],
  ['javascript:alert(1)', undefined],
  ['collector.example', undefined],
  ['', undefined],
] as const;

for (const [text, expected] of ROWS) {
  test(`${text === '' ? 'nothing' : text} is ${expected ?? 'refused'}`, () => {
    assert.equal(collectorAddress(text), expected);
  });
}
