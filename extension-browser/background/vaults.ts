import { openVault, type Vault, type VaultState } from '../../shared/redact/vault.ts';

/** The part of `storage.session` used here: memory only, cleared when the browser closes, closed to content scripts. */
export interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const PREFIX = 'vault:';

/** About 50 kB a conversation leaves half of the 10 MB that a browser grants. The least used give way. */
const MAX_VAULTS = 100;

/**
 * The vaults of all conversations. They are in memory, and in session storage for the next time the background wakes up; they
 * are never anywhere else.
 */
export interface Vaults {
  load(): Promise<void>;
  of(app: string, conversation: string): Vault;
  /** Writes behind what `of` gave and the caller changed. */
  save(app: string, conversation: string): Promise<void>;
  /** A new conversation got its own address. One that has a vault already keeps it. */
  move(app: string, from: string, to: string): Promise<void>;
  originals(app: string, conversation: string): Record<string, string>;
  /** Every value that was replaced for an app, whatever the conversation. */
  known(app: string): VaultState;
}

export function createVaults(area: SessionArea): Vaults {
  const vaults = new Map<string, Vault>();
  const keyOf = (app: string, conversation: string): string => `${PREFIX}${app}/${conversation}`;

  const open = (key: string): Vault => {
    const vault = vaults.get(key) ?? openVault();
    // Re-inserting keeps the map in order of use.
    vaults.delete(key);
    vaults.set(key, vault);
    return vault;
  };

  const write = async (key: string): Promise<void> => {
    const surplus = [...vaults.keys()].slice(0, Math.max(0, vaults.size - MAX_VAULTS));
    for (const old of surplus) vaults.delete(old);
    if (surplus.length > 0) await area.remove(surplus);
    await area.set({ [key]: open(key).state() });
  };

  return {
    load: async () => {
      for (const [key, state] of Object.entries(await area.get(null))) {
        // What was asked before the stored state was here has begun a vault of its own; it is the newer one.
        if (key.startsWith(PREFIX) && !vaults.has(key))
          vaults.set(key, openVault(state as VaultState));
      }
    },
    of: (app, conversation) => open(keyOf(app, conversation)),
    save: (app, conversation) => write(keyOf(app, conversation)),
    move: async (app, from, to) => {
      const [source, target] = [keyOf(app, from), keyOf(app, to)];
      const vault = vaults.get(source);
      if (!vault || vaults.has(target)) return;
      vaults.set(target, vault);
      vaults.delete(source);
      await area.remove([source]);
      await write(target);
    },
    originals: (app, conversation) =>
      Object.fromEntries(
        Object.entries(vaults.get(keyOf(app, conversation))?.state() ?? {}).map(
          ([placeholder, { original }]) => [placeholder, original],
        ),
      ),
    known: (app) =>
      Object.assign(
        {},
        ...[...vaults]
          .filter(([key]) => key.startsWith(`${PREFIX}${app}/`))
          .map(([key, vault]) => prefixed(key, vault.state())),
      ) as VaultState,
  };
}

/** Placeholders of different conversations are different things. */
function prefixed(key: string, state: VaultState): VaultState {
  return Object.fromEntries(
    Object.entries(state).map(([placeholder, kept]) => [`${key} ${placeholder}`, kept]),
  );
}
