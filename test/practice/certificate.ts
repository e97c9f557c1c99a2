import { generate } from 'selfsigned';

/** A key and a self-signed certificate in PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 86_400_000;

/** Makes a throw-away certificate for `hosts`. P-256 because finding RSA primes takes much longer. */
export async function makeCertificate(hosts: readonly string[], now: Date): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Practice sites' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + 30 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: hosts.map((value) => ({ type: 2 as const, value })),
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
