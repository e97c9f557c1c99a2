import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDocumented } from '../../../shared/classify/documentation.ts';

describe('the text of a manual', () => {
  for (const [title, text, isManual] of [
    ['a directive of reStructuredText', '.. code-block:: python\n\n    KEY = ', true],
    ['a role of reStructuredText', 'see :meth:`update`::\n\n    KEY = ', true],
    ['a comment that says example', '# Example configuration\nKEY = ', true],
    ['an example two lines above', '// An example:\nNAME = 1\nKEY = ', true],
    ['an example far above', `# Example\n${'NAME = 1\n'.repeat(9)}KEY = `, false],
    ['the word in prose', 'here is an example of what fails: KEY = ', false],
    ['plain configuration', '# production\nKEY = ', false],
  ] as const) {
    it(`${isManual ? 'is told by' : 'is not told by'} ${title}`, () => {
      assert.equal(isDocumented(text, text.length), isManual);
    });
  }
});
