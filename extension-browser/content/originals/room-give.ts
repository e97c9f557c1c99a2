import type { RoomFaces } from './room-faces.ts';
import type { Limit } from './room-limit.ts';
import type { RoomPlan } from './room-plan.ts';
import { heightForRows, rowsIn } from './room-rows.ts';

/** What an element was given. */
export interface Given {
  readonly animation: Animation;
  /** How many rows an original has, by the name of its placeholder. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Gives the element the fonts in which its placeholders have their widths; what is too wide gets more rows, where lines break
 * at all. By an animation that has ended and stays: it is bound to the element as an attribute would be, and neither the
 * page's tree nor its observers have anything of it.
 */
export function giveRoom(plan: RoomPlan, faces: RoomFaces, limit?: Limit): Given {
  const { element, box, look, brackets, widths, heights } = plan;
  const grows = limit !== undefined && plan.wraps && plan.onlyText;
  const cap = (em: number): number => (limit !== undefined && em > limit.line ? limit.limit : em);
  const rows = new Map(
    Array.from(widths, ([name, em]) => [name, grows ? rowsIn(em, cap(em)) : 1] as const),
  );
  const used = [...new Set(rows.values())].sort((a, b) => a - b);
  const families = used.map((count) => {
    const same = [...widths].filter(([name]) => rows.get(name) === count);
    const advances = new Map(same.map(([name, em]) => [name, Math.max(0, cap(em) - brackets)]));
    const height = count === 1 ? undefined : heightForRows(heights, look.size, count);
    return faces.family(advances, height);
  });
  const tall = used.some((count) => count > 1) && !heights.byFonts;
  if (tall && element === box) {
    families.unshift(faces.strut(heightForRows(heights, look.size, 1)));
  }
  const list = [...families.map((family) => `"${family}"`), look.families].join(', ');
  const size = `${look.size}px`;
  const animation = element.animate(
    {
      fontFamily: [list, list],
      ...(tall && { lineHeight: ['normal', 'normal'] }),
      // Browsers write in another size when `monospace` is all that was asked for.
      ...(look.families === 'monospace' && { fontSize: [size, size] }),
    },
    { duration: 0, fill: 'forwards' },
  );
  animation.finish();
  return { animation, rows };
}
