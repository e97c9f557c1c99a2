import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classify } from '../../../shared/classify/classify.ts';
import { createNameFinder } from '../../../shared/classify/value-name.ts';

/** What names the value that is marked with `⟦`. */
function namesOf(marked: string): readonly string[] {
  const at = marked.indexOf('⟦');
  return createNameFinder(marked.replace('⟦', ''))(at).map(
    ({ evidence, words }) => `${evidence} ${words}`,
  );
}

describe('what a document calls a value', () => {
  for (const [title, text, names] of [
    ['JSON', '{"customerTaxId": "⟦47"}', ['key-name customer Tax Id']],
    ['a list in JSON', '{"pins": ["11", "⟦47"]}', ['key-name pins']],
    ['another key of the line', '{"pin": "11", "zip": "⟦47"}', ['key-name zip']],
    ['a value inside of a sentence', '"note": "please call ⟦47"', ['key-name note']],
    ['YAML', 'tax-id: ⟦47', ['key-name tax-id']],
    ['a list in YAML', 'tax_ids:\n- "11"\n- "⟦47"', ['key-name tax_ids']],
    [
      'a block in YAML',
      'person:\n  id: 3\n  note: |\n    ⟦47',
      ['key-name note', 'key-name person'],
    ],
    [
      'objects around it',
      '{\n  "card": {\n    "name": "A",\n    "number": "⟦47"\n  }\n}',
      ['key-name number', 'key-name card'],
    ],
    ['a list over lines', '"cards": [\n  "11",\n  "⟦47"\n]', ['key-name cards']],
    ['XML', '<person><taxId>⟦47</taxId></person>', ['key-name tax Id']],
    ['an attribute', '<person taxId="⟦47">', ['key-name person tax Id']],
    ['XML over lines', '<taxId kind="a">\n  ⟦47\n</taxId>', ['key-name tax Id']],
    ['an environment file', 'export TAX_ID=⟦47', ['key-name export TAX_ID']],
    ['an HTTP header', 'X-Tax-Id: ⟦47', ['key-name X-Tax-Id']],
    ['a query', 'https://a.test/?a=1&taxId=⟦47', ['key-name tax Id']],
    ['code with a type', 'const pin: string = "⟦47"', ['key-name const pin string']],
    ['Ruby and PHP', "'pin' => '⟦47'", ['key-name pin']],
    ['CSV', 'name,tax id,zip\nA,"⟦47",1\n', ['column-header tax id']],
    ['a quoted cell with a comma', 'name,tax id\n"Ash, B",⟦47', ['column-header tax id']],
    ['TSV', 'name\ttaxId\nA\t⟦47', ['column-header tax Id']],
    ['semicolons', 'Name;Kennung;Ort\nA;11;X\nB;⟦47;Y', ['column-header Kennung']],
    ['Markdown', '| Name | Tax ID |\n|------|:---:|\n| A | ⟦47 |', ['column-header Tax ID']],
    ['a table after prose', 'Hi, here it is:\nname,pin\nA,⟦47', ['column-header pin']],
  ] as const) {
    it(title, () => {
      assert.deepEqual(namesOf(text), names);
    });
  }

  for (const [title, text] of [
    ['prose', 'We met, and then\nwe spoke of ⟦47, twice'],
    ['a time', 'at 12:⟦47'],
    ['an address', 'see https://⟦47'],
    ['the first row', 'name,⟦47,zip\nA,1,2'],
    ['rows without headings', '11,2026-01-02\n12,⟦47'],
    ['after a closing tag', '<a>1</a>⟦47'],
    ['rows of another number of cells', 'name,pin\n1,2,3\n1,⟦47,3'],
  ] as const) {
    it(`nothing in ${title}`, () => {
      assert.deepEqual(namesOf(text), []);
    });
  }

  it('each row of a long table is walked over once', () => {
    const rows = 20_000;
    const text = `name,pin\n${'A,47\n'.repeat(rows)}`;
    const nameOf = createNameFinder(text);
    for (let row = 0; row < rows; row++) {
      assert.equal(nameOf('name,pin\n'.length + row * 5 + 2)[0]?.words, 'pin');
    }
  });

  it('a line of a megabyte costs no more than a short one', () => {
    const text = `a:${'1,'.repeat(500_000)}`;
    const nameOf = createNameFinder(text);
    for (let at = 0; at < text.length; at += 100) assert.ok(nameOf(at).length <= 1);
  });
});

it('a heading counts as a word of context for every row below it', () => {
  const rows = Array.from({ length: 40 }, (_, row) => `Mira,${536_904_300 + row},Reno`);
  const text = ['client,ssn,city', ...rows].join('\n');
  const found = classify(text).filter(({ detector }) => detector === 'us-ssn');
  assert.equal(found.length, rows.length);
  assert.deepEqual(found.at(-1)?.evidence, ['format', 'column-header']);
});
