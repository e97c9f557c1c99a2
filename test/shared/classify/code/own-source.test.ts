import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ownSource } from '../../../../shared/classify/code/own-source.ts';

const names = {
  prefixes: ['com.acme', 'Acme.Shop', 'github.com/acme', '@acme', 'acme::'],
  holders: ['Acme GmbH'],
};
const lines = (text: string): string[] =>
  ownSource(text, names).map(({ start, end }) => text.slice(start, end));

for (const line of [
  'package com.acme.shop.cart;',
  'import com.acme.Wire;',
  'using Acme.Shop.Cart;',
  'namespace Acme\\Shop\\Cart;',
  'import "github.com/acme/shop"',
  "import { cart } from '@acme/cart';",
  "const cart = require('@acme/cart');",
  'use acme::cart::Cart;',
  '#include <acme/cart.h>',
  '// Copyright (c) 2026 ACME GmbH. All rights reserved.',
]) {
  it(`takes for its own: ${line}`, () => {
    assert.deepEqual(lines(`first line\n  ${line}\nlast`), [line]);
  });
}

for (const line of [
  'package com.acmeville.shop;',
  'import org.example.com.acme;',
  "import { x } from '@acmeville/x';",
  'We met the people of com.acme yesterday.',
  '// Copyright (c) 2026 Example Ltd.',
]) {
  it(`leaves to others: ${line}`, () => {
    assert.deepEqual(lines(line), []);
  });
}
