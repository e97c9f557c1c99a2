import { parseArgs } from 'node:util';
import * as z from 'zod/mini';

const DEFAULTS = { PORT: '8787', HOST: '127.0.0.1', DATA: '.promptweir/collector' };

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/** A number in text. `Number('')` is 0, so the digits are asked for first. */
const port = z.pipe(
  z.string().check(z.regex(/^\d{1,5}$/, 'must be a number')),
  z.pipe(
    z.transform((text: string) => Number(text)),
    z.int().check(z.maximum(65_535, 'must be at most 65535')),
  ),
);

const publicUrl = z.pipe(
  z.string().check(
    z.refine((text) => URL.canParse(text), 'must be a URL'),
    z.refine(
      (text) =>
        !URL.canParse(text) ||
        new URL(text).protocol === 'https:' ||
        isLoopback(new URL(text).hostname),
      'must be an https address: credentials and events travel through it',
    ),
  ),
  z.transform((text) => new URL(text).origin),
);

const Config = z
  .object({
    PORT: port,
    HOST: z.string().check(z.minLength(1, 'must not be empty')),
    DATA: z.string().check(z.minLength(1, 'must not be empty')),
    PUBLIC_URL: z.optional(publicUrl),
    CONSOLE: z.optional(z.string()),
    PACKAGES: z.optional(z.string()),
    OWNER_PASSWORD: z.optional(
      z.string().check(z.minLength(12, 'must have at least 12 characters'), z.maxLength(1000)),
    ),
  })
  .check(
    z.refine(({ HOST, PUBLIC_URL }) => isLoopback(HOST) || PUBLIC_URL !== undefined, {
      path: ['PUBLIC_URL'],
      error:
        'is needed when HOST is not loopback: devices sign the address they call, and the collector must know it',
    }),
  );
export type Config = z.infer<typeof Config>;

/** Whether a host name only reaches this machine. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host.replace(/^\[|\]$/g, ''));
}

/**
 * Reads `PROMPTWEIR_<NAME>` from the environment and `--port`, `--host`, `--data`, `--console`, `--packages`, `--public-url` from the
 * command line, which win. The owner's password has no flag: other users of the machine can read command lines. Gives the
 * config, or one sentence for each fault that names the setting and never its value.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): { readonly config: Config } | { readonly faults: readonly string[] } {
  const flags = readFlags(args);
  if (flags === undefined)
    return {
      faults: ['Flags are --port, --host, --data, --console, --packages and --public-url.'],
    };
  const names = Object.keys(Config.shape);
  const given = names.flatMap((name) => {
    const value = flags[name.toLowerCase().replace('_', '-')] ?? env[`PROMPTWEIR_${name}`];
    return value === undefined ? [] : [[name, value]];
  });
  const result = Config.safeParse({ ...DEFAULTS, ...Object.fromEntries(given) });
  if (result.success) return { config: result.data };
  return {
    faults: result.error.issues.map(
      ({ path, message }) => `PROMPTWEIR_${path.join('.')} ${message}.`,
    ),
  };
}

function readFlags(args: readonly string[]): Record<string, string | undefined> | undefined {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: text,
        host: text,
        data: text,
        console: text,
        packages: text,
        'public-url': text,
      },
    }).values;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
