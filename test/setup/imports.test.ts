import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importsOf } from './imports.ts';

describe('what counts as an import', () => {
  const rows: readonly [source: string, expected: readonly [string, 'value' | 'type'][]][] = [
    ["import { a } from './a.ts';", [['./a.ts', 'value']]],
    ["import {\n  a,\n  type B,\n} from './a.ts';", [['./a.ts', 'value']]],
    ["import * as z from 'zod/mini';", [['zod/mini', 'value']]],
    ["import type { A } from './a.ts';", [['./a.ts', 'type']]],
    ["export { a } from './a.ts';", [['./a.ts', 'value']]],
    ["import './a.css';", [['./a.css', 'value']]],
    ["  const a = await import('./a.ts');", [['./a.ts', 'value']]],
    [
      "import { a } from './a.ts';\nimport b from 'b';",
      [
        ['./a.ts', 'value'],
        ['b', 'value'],
      ],
    ],
    ["// import { a } from './a.ts';", []],
    ["export const text = 'from here';", []],
  ];
  for (const [source, expected] of rows) {
    it(source.replaceAll('\n', ' '), () => {
      assert.deepEqual(
        importsOf(source).map(({ specifier, typeOnly }) => [
          specifier,
          typeOnly ? 'type' : 'value',
        ]),
        expected,
      );
    });
  }
});
