import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Memory grows with `n`: 2^16 × 8 × 128 bytes = 64 MiB and about 0.15 s. OWASP's second choice for scrypt (2^16, 8, 2), 2025. */
export interface ScryptCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}
export const PASSWORD_COST: ScryptCost = { n: 2 ** 16, r: 8, p: 2 };

/** A salted scrypt hash that carries its own cost, so that the cost can be raised while old hashes still work. */
export async function hashPassword(password: string, cost = PASSWORD_COST): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return [
    'scrypt',
    cost.n,
    cost.r,
    cost.p,
    salt.toString('base64url'),
    key.toString('base64url'),
  ].join('$');
}

/** Whether `password` belongs to `hash`. Takes as long for a wrong one as for the right one. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [scheme, n, r, p, salt, key] = hash.split('$');
  if (scheme !== 'scrypt' || salt === undefined || key === undefined)
    throw new Error('A stored password hash is of an unknown kind.');
  const expected = Buffer.from(key, 'base64url');
  const cost = { n: Number(n), r: Number(r), p: Number(p) };
  const actual = await derive(password, Buffer.from(salt, 'base64url'), cost);
  return timingSafeEqual(actual, expected);
}

function derive(password: string, salt: Buffer, { n, r, p }: ScryptCost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Normalised, so that the same password typed on two keyboards is the same bytes (RFC 8265).
    scrypt(
      password.normalize('NFC'),
      salt,
      32,
      { N: n, r, p, maxmem: 256 * n * r },
      (error, key) => {
        if (error) reject(error);
        else resolve(key);
      },
    );
  });
}
