import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { IN_PAGE_WORDS } from '../../../extension-browser/words/in-page-languages.ts';
import { KINDS, kindTitle } from '../../../extension-browser/words/kinds.ts';
import { OWN_PAGES_WORDS } from '../../../extension-browser/words/own-pages.ts';
import { sayCount } from '../../../extension-browser/words/say.ts';
import { speak, words } from '../../../extension-browser/words/in-page.ts';
import { BUILT_IN_DETECTORS } from '../../../shared/classify/describe-detector.ts';
import { LANGUAGES, languageOf } from '../../../shared/language.ts';

const SOURCE = join(import.meta.dirname, '../../../extension-browser');
const CATALOGUES = { 'in-page': IN_PAGE_WORDS, 'own-pages': OWN_PAGES_WORDS };

/** Every sentence of a catalogue by its path. Of plural forms the one that all languages have. */
function sentences(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  assert.ok(typeof words === 'object' && words !== null, path);
  if ('other' in words) return sentences(words.other, path);
  return Object.entries(words).flatMap(([name, inner]) => sentences(inner, `${path}.${name}`));
}

const GAPS = /\{\w+\}|#/g;

/** What is filled in: names, and the number of plural forms. */
const gapsIn = (text: string): readonly string[] => text.match(GAPS)?.toSorted() ?? [];

describe('The words a person reads', () => {
  it('lie in one folder per language', () => {
    const folders = readdirSync(join(SOURCE, 'words'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(folders.toSorted(), LANGUAGES.toSorted());
  });

  for (const [name, catalogue] of Object.entries(CATALOGUES)) {
    const english = sentences(catalogue.en);
    for (const language of LANGUAGES) {
      it(`${name} says the same things in ${language}, with the same gaps to fill`, () => {
        const own = sentences(catalogue[language]);
        assert.equal(catalogue[language].language, language);
        assert.deepEqual(
          own.map(([path]) => path),
          english.map(([path]) => path),
        );
        for (const [index, [path, text]] of own.entries()) {
          assert.ok(text.trim().length > 0, path);
          assert.deepEqual(gapsIn(text), gapsIn(english[index]?.[1] ?? ''), path);
        }
      });

      if (language === 'en') continue;
      it(`${name} is translated into ${language}`, () => {
        // Single words may be the same in two languages, sentences are not.
        const left = sentences(catalogue[language]).filter(
          ([, text], index) =>
            text === english[index]?.[1] && /\p{L}.* /u.test(text.replaceAll(GAPS, '')),
        );
        assert.deepEqual(left, []);
      });
    }
  }

  for (const [language, kinds] of Object.entries(KINDS)) {
    it(`name kinds of findings in ${language}, each of a detector that exists`, () => {
      const english = new Map(BUILT_IN_DETECTORS.map(({ id, title }) => [id, title]));
      for (const [id, title] of Object.entries(kinds)) {
        assert.ok(english.has(id) || id === 'uninspected', id);
        assert.notEqual(title, english.get(id));
      }
    });
  }

  it('leave a kind its own name where a language has none for it', () => {
    assert.equal(kindTitle('de', 'email', 'E-mail address'), 'E-Mail-Adresse');
    assert.equal(kindTitle('en', 'email', 'E-mail address'), 'E-mail address');
    assert.equal(kindTitle('ja', 'toString', 'Project name'), 'Project name');
  });

  for (const page of ['popup', 'options']) {
    it(`has fixed words for everything in the HTML of ${page}`, () => {
      const html = readFileSync(join(SOURCE, `pages/${page}.html`), 'utf8');
      const names = [...html.matchAll(/data-(?:word|label)="(\w+)"/g)].map(([, name]) => name);
      assert.ok(names.length > 0);
      for (const name of names) assert.ok(name !== undefined && name in OWN_PAGES_WORDS.en.fixed);
    });
  }

  const PREFERRED = [
    [['de-AT', 'en'], 'de'],
    [['pt-BR', 'es-419', 'en'], 'es'],
    [['JA'], 'ja'],
    [['zh-CN'], 'en'],
    [[], 'en'],
  ] as const;
  for (const [list, language] of PREFERRED) {
    it(`come in ${language} for ${list.join(', ') || 'nobody in particular'}`, () => {
      assert.equal(languageOf(list), language);
    });
  }

  it('count as the language counts', () => {
    const forms = { one: '# item', other: '# items' };
    assert.equal(sayCount('fr', forms, 0), '0 item');
    assert.equal(sayCount('en', forms, 0), '0 items');
    assert.equal(sayCount('de', forms, 1234), '1.234 items');
    assert.equal(sayCount('ja', forms, 1), '1 items');
  });

  it('change in a page to any language, and never to what is no catalogue', () => {
    for (const language of LANGUAGES) {
      speak(structuredClone(IN_PAGE_WORDS[language]));
      assert.equal(words.language, language);
    }
    const { dialog: _, ...half } = IN_PAGE_WORDS.de;
    for (const other of [undefined, null, 'de', {}, half]) speak(other);
    assert.equal(words.language, LANGUAGES.at(-1));
    speak(IN_PAGE_WORDS.en);
  });
});
