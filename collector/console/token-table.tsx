import type { TokenView } from '../admin/protocol.ts';
import { Badge } from './badge.tsx';
import { formatAgo, formatShort } from './when.ts';

/** Enrolment tokens as rows; a token itself is never shown again. */
export function TokenTable({
  tokens,
  revoke,
}: {
  readonly tokens: readonly TokenView[];
  readonly revoke: (token: TokenView) => void;
}) {
  return (
    <div class="scroll card" role="region" aria-label="Enrolment tokens" tabIndex={0}>
      <table>
        <caption class="unseen">Enrolment tokens, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">Note</th>
            <th scope="col">Made</th>
            <th scope="col">State</th>
            <th scope="col">
              <span class="unseen">Revoke</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <tr key={token.id}>
              <th scope="row" class="short">
                {token.note === '' ? 'No note' : token.note}
              </th>
              <td class="short">{formatShort(token.created)}</td>
              <td>
                <TokenState token={token} />
              </td>
              <td class="row-action">
                {isOpen(token) && (
                  <button
                    type="button"
                    class="plain danger"
                    aria-label={`Revoke the token ${token.note}`}
                    onClick={() => revoke(token)}
                  >
                    Revoke
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isOpen({ used, revoked, expires }: TokenView): boolean {
  return used === null && revoked === null && expires > Date.now();
}

function TokenState({ token }: { readonly token: TokenView }) {
  if (token.used !== null) return <Badge tone="neutral">{`Used ${formatAgo(token.used)}`}</Badge>;
  if (token.revoked !== null) return <Badge tone="stopped">Revoked</Badge>;
  const left = formatAgo(token.expires);
  return isOpen(token) ? (
    <Badge tone="good">{`Waiting, expires ${left}`}</Badge>
  ) : (
    <Badge tone="neutral">{`Expired ${left}`}</Badge>
  );
}
