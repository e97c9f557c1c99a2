import type { Counts } from '../admin/protocol.ts';
import { totalOf } from './series.ts';
import { number } from './wording/words.ts';

/** The numbers a person asks for first. */
export function Figures({ counts }: { readonly counts: Counts }) {
  const prompts = totalOf(counts, 'prompts', 'all');
  const outcome = (key: string): number => totalOf(counts, 'outcome', key);
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title" class="unseen">
        Numbers
      </h2>
      <dl class="figures">
        <Figure title="Prompts seen" value={prompts} note="drafts and titles not counted" />
        <Figure
          title="Stopped"
          value={outcome('stopped')}
          note={share(outcome('stopped'), prompts)}
        />
        <Figure
          title="Redacted"
          value={outcome('redacted')}
          note={share(outcome('redacted'), prompts)}
        />
        <Figure
          title="Overridden"
          value={outcome('overridden')}
          note="sent after a warning or a written reason"
        />
        <Figure
          title="Devices reporting"
          value={counts.devicesReporting}
          note="called within this time"
        />
      </dl>
    </section>
  );
}

function Figure({
  title,
  value,
  note,
}: {
  readonly title: string;
  readonly value: number;
  readonly note: string;
}) {
  return (
    <div class="figure">
      <dt>{title}</dt>
      <dd class="figure-value">{number(value)}</dd>
      <dd class="figure-note">{note}</dd>
    </div>
  );
}

function share(part: number, whole: number): string {
  if (whole === 0) return 'of the prompts';
  const percent = (part / whole).toLocaleString(undefined, {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  return `${percent} of the prompts`;
}
