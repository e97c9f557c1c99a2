import assert from 'node:assert/strict';
import { EnrolAnswer } from '../../shared/wire/protocol.ts';
import { sha256 } from '../../collector/http/sha256.ts';
import { makeKey, makeProof } from './fake-device.ts';

/** Enrols a device at a collector that listens, and gives the way to send its events; the raw answer says what became of them. */
export async function enrolOverHttp(
  url: string,
  token: string,
  name: string,
): Promise<(events: readonly unknown[]) => Promise<Response>> {
  const key = await makeKey();
  const call = async (path: string, body: unknown, credential?: string): Promise<Response> => {
    const claims = {
      htm: 'POST',
      htu: `${url}${path}`,
      iat: Math.floor(Date.now() / 1000),
      ...(credential === undefined ? {} : { ath: sha256(credential) }),
    };
    return fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        dpop: await makeProof(key, claims),
        ...(credential === undefined ? {} : { authorization: `DPoP ${credential}` }),
      },
      body: JSON.stringify(body),
    });
  };
  const answer = await call('/v1/enrol', { token, name, surface: 'browser', version: '1' });
  assert.equal(answer.status, 201);
  const { credential } = EnrolAnswer.parse(await answer.json());
  return (events) => call('/v1/events', { events }, credential);
}
