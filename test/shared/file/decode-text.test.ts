import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText } from '../../../shared/file/decode-text.ts';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('what is text', () => {
  const rows: readonly [what: string, bytes: Buffer, text: string, encoding: string][] = [
    ['nothing', Buffer.from(''), '', 'utf-8'],
    ['UTF-8', Buffer.from('Grüße, 世界 🙂'), 'Grüße, 世界 🙂', 'utf-8'],
    ['UTF-8 with a mark, kept', Buffer.from('\ufeffa,b'), '\ufeffa,b', 'utf-8'],
    ['UTF-16LE with a mark', Buffer.from('\ufeffnote', 'utf16le'), '\ufeffnote', 'utf-16le'],
    ['UTF-16BE with a mark', utf16be('\ufeffnote'), '\ufeffnote', 'utf-16be'],
    ['UTF-16LE without', Buffer.from('note ü', 'utf16le'), 'note ü', 'utf-16le'],
    ['UTF-16BE without', utf16be('note ü'), 'note ü', 'utf-16be'],
    ['Chinese with a Latin word', Buffer.from('世界 mail', 'utf16le'), '世界 mail', 'utf-16le'],
  ];
  for (const [what, bytes, text, encoding] of rows) {
    it(what, () => assert.deepEqual(decodeText(bytes), { text, encoding }));
  }
});

describe('what is not', () => {
  const rows: readonly [what: string, bytes: Buffer][] = [
    ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['Latin 1', Buffer.from('Grüße', 'latin1')],
    ['an archive', Buffer.from('504b030414000600080000002100', 'hex')],
    ['half a character of UTF-16', Buffer.from('\ufeffnote', 'utf16le').subarray(0, 7)],
    ['UTF-32', Buffer.from('fffe00006e000000', 'hex')],
    ['a zero in a text', Buffer.from('a\0b\0\0c')],
    ['PDF made of letters only', Buffer.from('%PDF-1.4\n1 0 obj')],
    ['RTF', Buffer.from('{\\rtf1\\ansi note}')],
  ];
  for (const [what, bytes] of rows) {
    it(what, () => assert.equal(decodeText(bytes), undefined));
  }
});
