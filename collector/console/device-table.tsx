import type { DeviceView } from '../admin/protocol.ts';
import { Badge } from './badge.tsx';
import { href } from './use-route.ts';
import { formatAgo, formatDay, formatFull } from './when.ts';
import { number, plural, SURFACE_WORDS } from './wording/words.ts';

/** Devices as rows, with how far each one's report can be trusted. */
export function DeviceTable({
  devices,
  inForce,
  revoke,
}: {
  readonly devices: readonly DeviceView[];
  /** Version of the policy in force, when there is one. */
  readonly inForce: number | undefined;
  readonly revoke: (device: DeviceView) => void;
}) {
  return (
    <div class="scroll card" role="region" aria-label="Devices" tabIndex={0}>
      <table>
        <caption class="unseen">Enrolled devices, the last heard of first</caption>
        <thead>
          <tr>
            <th scope="col">Device</th>
            <th scope="col">Kind</th>
            <th scope="col">Last heard of</th>
            <th scope="col">Policy</th>
            <th scope="col" class="number">
              Events
            </th>
            <th scope="col">Gaps</th>
            <th scope="col">Enrolled</th>
            <th scope="col">
              <span class="unseen">Revoke</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {devices.map((device) => (
            <tr key={device.id} class={device.revoked === null ? '' : 'gone'}>
              <th scope="row" class="short">
                <a href={href('events', new URLSearchParams({ device: device.id }))}>
                  {device.name}
                </a>
              </th>
              <td class="short">
                {SURFACE_WORDS[device.surface]} {device.version}
              </td>
              <td class="short" title={formatFull(device.lastSeen)}>
                {formatAgo(device.lastSeen)}
              </td>
              <td>
                <PolicyState held={device.policyVersion} inForce={inForce} />
              </td>
              <td class="number">{number(device.events)}</td>
              <td>
                <Gaps device={device} />
              </td>
              <td class="short" title={formatFull(device.enrolled)}>
                {formatDay(device.enrolled)}
              </td>
              <td class="row-action">
                {device.revoked === null ? (
                  <button
                    type="button"
                    class="plain danger"
                    aria-label={`Revoke ${device.name}`}
                    onClick={() => revoke(device)}
                  >
                    Revoke
                  </button>
                ) : (
                  <Badge tone="stopped">Revoked</Badge>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PolicyState({
  held,
  inForce,
}: {
  readonly held: number | null;
  readonly inForce: number | undefined;
}) {
  if (held === null) return <span class="quiet">not said yet</span>;
  const old = inForce !== undefined && held < inForce;
  return <Badge tone={old ? 'asked' : 'good'}>{old ? `${held}, older` : `${held}`}</Badge>;
}

function Gaps({ device: { missing, reportedLost, rejected } }: { readonly device: DeviceView }) {
  const parts = [
    ...(missing > 0 ? [`${number(missing)} missing`] : []),
    ...(reportedLost > 0 ? [`${number(reportedLost)} reported lost`] : []),
    ...(rejected > 0 ? [plural(rejected, 'bad event')] : []),
  ];
  // Losses the device owns up to explain gaps in its numbering; gaps beyond them are a sign of tampering or a fault.
  if (parts.length === 0) return <span class="quiet">none</span>;
  return <Badge tone={missing > reportedLost ? 'stopped' : 'asked'}>{parts.join(', ')}</Badge>;
}
