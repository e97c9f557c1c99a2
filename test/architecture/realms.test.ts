import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trespasses } from './realms.ts';

describe('what a realm may import', () => {
  const rows: readonly [path: string, source: string, allowed: boolean][] = [
    ['shared/policy/decide.ts', "import { a } from '../classify/finding.ts';", true],
    ['shared/policy/decide.ts', "import * as z from 'zod/mini';", true],
    ['shared/policy/decide.ts', "import { z } from 'zod';", false],
    ['shared/policy/decide.ts', "import { join } from 'node:path';", false],
    ['shared/policy/decide.ts', "import { a } from '../../collector/a.ts';", false],
    ['extension-browser/page/hook.ts', "import { a } from './natives.ts';", true],
    ['extension-browser/page/hook.ts', "import type { A } from '../../shared/a.ts';", false],
    ['extension-browser/content/link.ts', "import { A } from '../page/wire.ts';", true],
    ['extension-browser/content/link.ts', "import type { A } from '../page/hook.ts';", false],
    ['extension-browser/content/link.ts', "import { A } from '../background/messages.ts';", true],
    ['extension-browser/content/link.ts', "import { a } from '../background/vault.ts';", false],
    ['collector/serve.ts', "import { createServer } from 'node:http';", true],
    ['collector/serve.ts', "import { a } from './console/main.tsx';", false],
    ['collector/console/main.tsx', "import { A } from '../admin/protocol.ts';", true],
    ['collector/console/main.tsx', "import { a } from '../storage/sqlite.ts';", false],
    ['collector/console/main.tsx', "import { createServer } from 'node:http';", false],
    ['gateway/scan.ts', "import { a } from '../extension-browser/page/a.ts';", false],
    ['test/anything.ts', "import { a } from '../gateway/scan.ts';", true],
  ];
  for (const [path, text, allowed] of rows) {
    it(`${path}: ${text} is ${allowed ? 'fine' : 'refused'}`, () => {
      assert.equal(trespasses({ path, text }).length === 0, allowed);
    });
  }
});
