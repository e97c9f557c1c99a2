import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findFirefox } from '../setup/firefox.mjs';

/** A running Firefox of its own. */
export interface Firefox {
  /** Sends one WebDriver BiDi command and resolves to its result. */
  command(method: string, params: object): Promise<unknown>;
  /** Ends the browser: a temporary profile is removed, another is left as the browser leaves it when a person quits. */
  close(): Promise<void>;
}

/** Settings of `about:config` by name. */
export type FirefoxPrefs = Readonly<Record<string, string | number | boolean>>;

/** What to start a Firefox with. */
export interface FirefoxOptions {
  /** Another than the one of this machine. */
  readonly path?: string;
  /** Profile that outlives the browser. Left out: a temporary one. */
  readonly profile?: string;
  /** Lets commands reach the browser's own windows (`moz:scope: chrome`), for a look at what no page sees. */
  readonly isOpen?: boolean;
}

/**
 * Starts Firefox headless and speaks WebDriver BiDi to it directly: Playwright drives only a Firefox it has patched itself. An
 * extension comes in with `webExtension.install`. About 2 s. Throws when no Firefox is there.
 */
export async function launchFirefox(
  prefs: FirefoxPrefs = {},
  options: FirefoxOptions = {},
): Promise<Firefox> {
  const path = options.path ?? findFirefox(process.env);
  if (path === undefined) throw new Error('No Firefox was found. Run `npm run setup`.');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'promptweir-firefox-')));
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  if (options.isOpen) args.push('--remote-allow-system-access');
  // Firefox writes to the home folder even with a profile elsewhere, and ends itself where it cannot.
  const env = { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' };
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    if (options.profile === undefined)
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const socket = new WebSocket(`${await addressOf(child)}/session`);
    await once(socket, 'open');
    const command = commandsOver(socket);
    // The practice sites sign their certificate themselves.
    await command('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    const quit = async (): Promise<void> => {
      const ended = once(child, 'exit');
      await command('browser.close', {});
      await ended;
    };
    return { command, close: options.profile === undefined ? close : quit };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Firefox says on its error stream where it listens, after whatever else it has to say. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('Firefox has no error stream.');
  const said: string[] = [];
  for await (const line of createInterface(child.stderr)) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      child.stderr.resume();
      return address;
    }
    said.push(line);
  }
  throw new Error(`Firefox ended before it listened. It said:\n${said.slice(-10).join('\n')}`);
}

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

function commandsOver(socket: WebSocket): Firefox['command'] {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  return async (method, params) => {
    const id = ++last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, result, error, message } = await answered;
    if (type === 'error') throw new Error(`${method}: ${error}, ${message}`);
    return result;
  };
}
