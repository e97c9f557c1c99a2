import { vendorTokens } from '../../vendor-token.ts';

/** Tokens for crates.io. */
export const cratesIoToken = vendorTokens({
  id: 'crates-io-token',
  title: 'Token for crates.io',
  source: 'Rust, https://doc.rust-lang.org/cargo/reference/publishing.html, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['cio'], form: /cio[A-Za-z0-9]{32}/, confidence: 80 }],
});
