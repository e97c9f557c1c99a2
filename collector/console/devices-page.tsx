import { useState } from 'preact/hooks';
import { Devices, PolicyAnswer, Tokens } from '../admin/protocol.ts';
import { get, post } from './api.ts';
import { Confirm } from './confirm.tsx';
import { DeviceTable } from './device-table.tsx';
import { Empty, Show } from './notice.tsx';
import { TokenDialog } from './token-dialog.tsx';
import { TokenTable } from './token-table.tsx';
import { useLoad } from './use-load.ts';

interface Question {
  readonly title: string;
  readonly text: string;
  readonly path: string;
}

/** The devices that report here, and the tokens by which more can join. */
export function DevicesPage() {
  const devices = useLoad('devices', () => get('devices', Devices), 15_000);
  const tokens = useLoad('tokens', () => get('tokens', Tokens), 15_000);
  const policy = useLoad('policy', () => get('policy', PolicyAnswer));
  const [creating, setCreating] = useState(false);
  const [question, setQuestion] = useState<Question>();
  const reload = (): void => {
    devices.reload();
    tokens.reload();
  };
  return (
    <>
      <p class="page-action">
        <button type="button" class="main-button" onClick={() => setCreating(true)}>
          Enrol a device …
        </button>
      </p>
      <Show of={devices} what="the devices">
        {({ devices: all }) =>
          all.length === 0 ? (
            <Empty title="No device is enrolled.">
              <p>Make an enrolment token and enter it in the extension’s settings.</p>
            </Empty>
          ) : (
            <DeviceTable
              devices={all}
              inForce={policy.value?.policy?.version}
              revoke={({ id, name }) =>
                setQuestion({
                  title: `Revoke ${name}?`,
                  text: 'Its events are refused from now on. It can join again only with a new token. What it reported stays.',
                  path: `devices/${id}/revoke`,
                })
              }
            />
          )
        }
      </Show>
      <h2>Enrolment tokens</h2>
      <Show of={tokens} what="the tokens">
        {({ tokens: all }) =>
          all.length === 0 ? (
            <Empty title="No token was made yet." />
          ) : (
            <TokenTable
              tokens={all}
              revoke={({ id, note }) =>
                setQuestion({
                  title: note === '' ? 'Revoke this token?' : `Revoke the token “${note}”?`,
                  text: 'No device can enrol with it any more.',
                  path: `tokens/${id}/revoke`,
                })
              }
            />
          )
        }
      </Show>
      {creating && (
        <TokenDialog
          close={() => {
            setCreating(false);
            reload();
          }}
        />
      )}
      {question !== undefined && (
        <Confirm
          title={question.title}
          text={question.text}
          verb="Revoke"
          act={() => post(question.path)}
          close={(done) => {
            setQuestion(undefined);
            if (done) reload();
          }}
        />
      )}
    </>
  );
}
