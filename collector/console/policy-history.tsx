import type { PolicyAnswer } from '../admin/protocol.ts';
import { formatShort } from './when.ts';

/** Which versions were in force since when, and who put them there. */
export function PolicyHistory({ history }: { readonly history: PolicyAnswer['history'] }) {
  return (
    <>
      <h2>Versions</h2>
      <div class="scroll card" role="region" aria-label="Versions" tabIndex={0}>
        <table>
          <caption class="unseen">Versions of the policy, the newest first</caption>
          <thead>
            <tr>
              <th scope="col">Version</th>
              <th scope="col">Name</th>
              <th scope="col">In force since</th>
              <th scope="col">Put there by</th>
            </tr>
          </thead>
          <tbody>
            {history.map(({ version, name, at, by }) => (
              <tr key={version}>
                <th scope="row">{version}</th>
                <td>{name}</td>
                <td>{formatShort(at)}</td>
                <td>{by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
