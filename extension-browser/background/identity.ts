import { generateKeyPair, generateProof } from 'dpop';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Prove } from '../../shared/wire/client.ts';

/** What an enrolment left on the device. */
export interface Enrolment {
  /** Address of the collector, see `collectorAddress`. */
  readonly collector: string;
  readonly device: string;
  /** Worth nothing without the device key. */
  readonly credential: string;
}

interface IdentitySchema extends DBSchema {
  key: { key: 'key'; value: CryptoKeyPair };
  enrolment: { key: 'enrolment'; value: Enrolment };
}

/**
 * Who this device is to its collector: a key made here that never leaves, and what the collector gave for it.
 *
 * The key is ECDSA P-256 and not extractable: script can sign with it but not read it. It is not bound to hardware: who can
 * copy the whole browser profile copies the key with it. P-256 rather than Ed25519, which managed browsers older than
 * Chromium 137 lack.
 */
export interface Identity {
  /** One DPoP proof (RFC 9449) for one request, about 0.1 ms. `url` goes in without query and fragment, as the RFC says. */
  readonly prove: Prove;
  enrolment(): Promise<Enrolment | undefined>;
  /** Replaces the enrolment there was. The key stays. */
  enrolled(enrolment: Enrolment): Promise<void>;
}

const VERSION = 1;

export function createIdentity(name = 'promptweir-identity'): Identity {
  let opening: Promise<IDBPDatabase<IdentitySchema>> | undefined;
  let loading: Promise<CryptoKeyPair> | undefined;

  function database(): Promise<IDBPDatabase<IdentitySchema>> {
    opening ??= openDB<IdentitySchema>(name, VERSION, {
      upgrade(database, oldVersion) {
        if (oldVersion < 1) {
          database.createObjectStore('key');
          database.createObjectStore('enrolment');
        }
      },
      terminated() {
        opening = undefined;
      },
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  function key(): Promise<CryptoKeyPair> {
    loading ??= loadKey(database).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  return {
    async prove(method, url, credential) {
      const target = new URL(url);
      target.search = '';
      target.hash = '';
      return generateProof(await key(), target.href, method, undefined, credential);
    },

    async enrolment() {
      return (await database()).get('enrolment', 'enrolment');
    },

    async enrolled(enrolment) {
      const transaction = (await database()).transaction('enrolment', 'readwrite', {
        durability: 'strict',
      });
      await Promise.all([transaction.store.put(enrolment, 'enrolment'), transaction.done]);
    },
  };
}

async function loadKey(
  database: () => Promise<IDBPDatabase<IdentitySchema>>,
): Promise<CryptoKeyPair> {
  const kept = await (await database()).get('key', 'key');
  if (kept !== undefined) return kept;
  const made = await generateKeyPair('ES256', { extractable: false });
  // A transaction ends when it is left waiting, so the key is made before; another worker may have made one meanwhile.
  const transaction = (await database()).transaction('key', 'readwrite', { durability: 'strict' });
  const first = (await transaction.store.get('key')) ?? made;
  if (first === made) await transaction.store.put(made, 'key');
  await transaction.done;
  return first;
}
