import * as z from 'zod/mini';

/** Looks through a text, and says nothing of what it found: only the time counts. */
export type Look = (text: string) => unknown;

/** A program that finds secrets or personal data in text, with its default rules. */
export interface Peer {
  readonly name: string;
  readonly load: () => Promise<Look>;
}

// Their types are not here when they are not installed, so what is called is checked when it is loaded.
const Method = z.custom<(...args: readonly unknown[]) => unknown>(
  (value) => typeof value === 'function',
);
const Constructor = z.custom<new () => unknown>((value) => typeof value === 'function');
const load = async <Shape extends z.ZodMiniType>(
  name: string,
  shape: Shape,
): Promise<z.infer<Shape>> => z.parse(shape, await import(name));

/** Those that package.json of this folder names, from fast to slow. */
export const PEERS: readonly Peer[] = [
  {
    name: 'secretlint',
    load: async () => {
      const { lintSource } = await load('@secretlint/core', z.object({ lintSource: Method }));
      const id = '@secretlint/secretlint-rule-preset-recommend';
      const { creator } = await load(id, z.object({ creator: z.unknown() }));
      const options = { config: { rules: [{ id, rule: creator }] } };
      return (content) =>
        lintSource({
          source: { content, filePath: 'prompt.txt', ext: '.txt', contentType: 'text' },
          options,
        });
    },
  },
  {
    name: '@redactpii/node',
    load: async () => {
      const { Redactor } = await load('@redactpii/node', z.object({ Redactor: Constructor }));
      return redactWith(new Redactor());
    },
  },
  {
    name: 'redact-pii',
    load: async () => {
      const { SyncRedactor } = await load('redact-pii', z.object({ SyncRedactor: Constructor }));
      return redactWith(new SyncRedactor());
    },
  },
  {
    name: 'openredaction',
    load: async () => {
      const { OpenRedaction } = await load(
        'openredaction',
        z.object({ OpenRedaction: Constructor }),
      );
      const redaction = new OpenRedaction();
      const { detect } = z.parse(z.object({ detect: Method }), redaction);
      return (text) => detect.call(redaction, text);
    },
  },
];

function redactWith(redactor: unknown): Look {
  const { redact } = z.parse(z.object({ redact: Method }), redactor);
  return (text) => redact.call(redactor, text);
}
