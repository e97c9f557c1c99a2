import { Audit } from '../admin/protocol.ts';
import { get } from './api.ts';
import { Empty, Show } from './notice.tsx';
import { useLoad } from './use-load.ts';
import { formatFull } from './when.ts';
import { humanise } from './wording/words.ts';

/** What people changed in this collector, and who. */
export function ChangesPage() {
  const audit = useLoad('audit', () => get('audit', Audit));
  return (
    <>
      <p class="lead">Every sign-in and every change made in this console, the newest first.</p>
      <Show of={audit} what="the changes">
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty title="Nothing was changed yet." />
          ) : (
            <div class="scroll card" role="region" aria-label="Changes" tabIndex={0}>
              <table>
                <caption class="unseen">Changes by people, the newest first</caption>
                <thead>
                  <tr>
                    <th scope="col">Time</th>
                    <th scope="col">Who</th>
                    <th scope="col">What</th>
                    <th scope="col">Of</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map((entry, index) => (
                    <tr key={entries.length - index}>
                      <td class="when">{formatFull(entry.at)}</td>
                      <td>{entry.who}</td>
                      <td>{humanise(entry.what)}</td>
                      <td>
                        <code>{entry.subject}</code>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Show>
    </>
  );
}
