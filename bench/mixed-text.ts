import { flatText } from './flat-text.ts';

/** What people paste, in small: prose, code, a log, a configuration, a table with persons, and now and then something to find. */
const PIECES = [
  'Could you rewrite the following paragraph so that it reads less stiff? The committee met on Tuesday and agreed, after some discussion about the budget, that the second phase should begin in spring rather than in autumn.',
  'export async function loadOrders(db: Database, since: Date): Promise<Order[]> {\n  const rows = await db.query("SELECT * FROM orders WHERE created_at > $1", [since.toISOString()]);\n  return rows.map((row) => ({ ...row, total: row.items.reduce((sum, item) => sum + item.price, 0) }));\n}',
  '2026-11-22T10:14:03.221Z INFO  [worker-7] job 48213 finished in 182 ms (queue=emails, attempt=1)\n2026-11-22T10:14:03.409Z WARN  [worker-2] retrying request to https://api.intranet.test/v2/items/99120?page=4 after 502',
  'services:\n  web:\n    image: registry.intranet.test/web:1.42.0\n    ports: ["8080:80"]\n    environment:\n      LOG_LEVEL: debug\n      TOKEN_TTL: 3600',
  'id,name,city,amount\n1041,Anna Schmidt,Mainz,129.90\n1042,Luis García,Sevilla,88.00\n1043,Marie Dubois,Lyon,412.35',
  'Das Protokoll der letzten Sitzung liegt bei. Bitte prüft die Zahlen auf Seite drei, dort fehlt noch die Summe für Oktober.',
  'Traceback (most recent call last):\n  File "app/main.py", line 88, in handle\n    result = client.send(request, timeout=self.timeout)\nTimeoutError: no answer from 10.2.33.4 within 30 s',
];
const FINDS = [
  'Please answer to anna.schmidt@example.org or call +49 30 901820.',
  'card 4111 1111 1111 1111, iban DE89 3704 0044 0532 0130 00',
  'DB_PASSWORD=kr1ckets-4-ever\nAPI_URL=https://intranet.test',
];
/** One piece in this many holds something to find. */
const RARITY = 12;

/** A text of exactly this many characters, the same for the same seed. */
export function mixedText(length: number, seed: number): string {
  let state = seed;
  const pick = (pieces: readonly string[]): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return pieces[(state >>> 8) % pieces.length] ?? '';
  };
  let text = '';
  for (let count = 1; text.length < length; count++) {
    text += `${pick(count % RARITY === 0 ? FINDS : PIECES)}\n\n`;
  }
  return flatText(text.slice(0, length));
}
