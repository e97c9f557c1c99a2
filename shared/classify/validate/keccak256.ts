const LANE = (1n << 64n) - 1n;

/** How far each lane turns, in the order in which the lanes are visited; both follow from the coordinates (Keccak reference §1.2). */
const ROUTE: readonly (readonly [lane: number, turn: bigint])[] = (() => {
  const route: [number, bigint][] = [];
  let [x, y] = [1, 0];
  for (let t = 0; t < 24; t++) {
    route.push([x + 5 * y, BigInt((((t + 1) * (t + 2)) / 2) % 64)]);
    [x, y] = [y, (2 * x + 3 * y) % 5];
  }
  return route;
})();

/** Round constants: bits of a linear feedback register over x⁸ + x⁶ + x⁵ + x⁴ + 1, at places 2ⁱ − 1. */
const CONSTANTS: readonly bigint[] = (() => {
  const constants: bigint[] = [];
  let register = 1;
  for (let round = 0; round < 24; round++) {
    let constant = 0n;
    for (let j = 0; j < 7; j++) {
      if ((register & 1) === 1) constant |= 1n << BigInt(2 ** j - 1);
      register = (register << 1) ^ ((register >> 7) * 0x171);
    }
    constants.push(constant);
  }
  return constants;
})();

const turned = (lane: bigint, by: bigint): bigint => ((lane << by) | (lane >> (64n - by))) & LANE;

/** Keccak-256 with the padding from before SHA-3, as Ethereum and Monero use it; for texts shorter than 136 bytes, one block. */
export function keccak256(bytes: Uint8Array): Uint8Array {
  const block = new Uint8Array(136);
  block.set(bytes);
  block[bytes.length] = (block[bytes.length] ?? 0) ^ 0x01;
  block[135] = (block[135] ?? 0) ^ 0x80;
  const view = new DataView(block.buffer);
  const lanes = Array.from({ length: 25 }, (_, i) =>
    i < 17 ? view.getBigUint64(i * 8, true) : 0n,
  );
  for (const constant of CONSTANTS) permute(lanes, constant);
  const digest = new DataView(new ArrayBuffer(32));
  for (let i = 0; i < 4; i++) digest.setBigUint64(i * 8, lanes[i] ?? 0n, true);
  return new Uint8Array(digest.buffer);
}

function permute(lanes: bigint[], constant: bigint): void {
  const at = (index: number): bigint => lanes[index] ?? 0n;
  const columns = [0, 1, 2, 3, 4].map(
    (x) => at(x) ^ at(x + 5) ^ at(x + 10) ^ at(x + 15) ^ at(x + 20),
  );
  for (let i = 0; i < 25; i++) {
    lanes[i] = at(i) ^ (columns[(i + 4) % 5] ?? 0n) ^ turned(columns[(i + 1) % 5] ?? 0n, 1n);
  }
  let carried = at(1);
  for (const [index, [, turn]] of ROUTE.entries()) {
    const target = ROUTE[(index + 1) % ROUTE.length]?.[0] ?? 0;
    const next = at(target);
    lanes[target] = turned(carried, turn);
    carried = next;
  }
  for (let y = 0; y < 25; y += 5) {
    const row = [0, 1, 2, 3, 4].map((x) => at(y + x));
    for (let x = 0; x < 5; x++) {
      lanes[y + x] = (row[x] ?? 0n) ^ (~(row[(x + 1) % 5] ?? 0n) & LANE & (row[(x + 2) % 5] ?? 0n));
    }
  }
  lanes[0] = at(0) ^ constant;
}
