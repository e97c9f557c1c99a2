import UPlot from 'uplot';
import type { Counts } from '../admin/protocol.ts';
import type { Series } from './series.ts';

const HEIGHT = 190;

/**
 * Draws stacked bars into `place` and keeps them as wide as it. Gives the way to remove them. uPlot knows no stacks: it is
 * given the sums for its scales and draws the axes, and the bars are drawn here, on whole pixels.
 */
export function drawChart(
  place: HTMLElement,
  counts: Counts,
  series: readonly Series[],
  hover: (step: number | undefined) => void,
): () => void {
  const style = getComputedStyle(place);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  const seconds = Array.from(
    { length: (counts.to - counts.from) / counts.step },
    (_, n) => (counts.from + n * counts.step) / 1000,
  );
  let below: readonly number[] = seconds.map(() => 0);
  const sums = series.map((one) => {
    below = below.map((sum, n) => sum + (one.counts[n] ?? 0));
    return below;
  });
  const axis: UPlot.Axis = {
    stroke: color('--quiet'),
    grid: { stroke: color('--line'), width: 1 },
    ticks: { show: false },
    font: `12px ${style.fontFamily}`,
  };
  const chart = new UPlot(
    {
      width: place.clientWidth,
      height: HEIGHT,
      legend: { show: false },
      cursor: { points: { show: false }, drag: { x: false, y: false }, y: false },
      padding: [8, 4, 0, 0],
      scales: {
        // Half a step more on either side, or the first and the last bar are cut in half.
        x: {
          time: true,
          range: [(counts.from - counts.step / 2) / 1000, (counts.to - counts.step / 2) / 1000],
        },
        y: { range: (_, __, most) => [0, Math.max(4, most * 1.08)] },
      },
      axes: [
        // A time of day is up to 70 pixels wide.
        {
          ...axis,
          size: 30,
          space: 84,
          grid: { show: false },
          values: timeLabels(counts.step),
        },
        { ...axis, size: 44, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 1e5] },
      ],
      series: [
        {},
        ...series.map((): UPlot.Series => ({ paths: () => null, points: { show: false } })),
      ],
      hooks: {
        draw: [
          (self) =>
            drawBars(
              self,
              seconds,
              sums,
              series.map((one) => color(one.color)),
            ),
        ],
        setCursor: [(self) => hover(self.cursor.idx ?? undefined)],
      },
    },
    [seconds, ...sums.map((values) => [...values])],
    place,
  );
  const resize = new ResizeObserver(() => {
    chart.setSize({ width: place.clientWidth, height: HEIGHT });
  });
  resize.observe(place);
  return () => {
    resize.disconnect();
    chart.destroy();
    hover(undefined);
  };
}

/** Three quarters of each step, from the sum below to the own sum. */
function drawBars(
  chart: UPlot,
  seconds: readonly number[],
  sums: readonly (readonly number[])[],
  colors: readonly string[],
): void {
  const [first = 0, second = 0] = seconds;
  const width = Math.max(1, (x(chart, second) - x(chart, first)) * 0.75);
  sums.forEach((tops, index) => {
    chart.ctx.fillStyle = colors[index] ?? '';
    tops.forEach((top, n) => {
      const bottom = y(chart, sums[index - 1]?.[n] ?? 0);
      const left = Math.round(x(chart, seconds[n] ?? 0) - width / 2);
      chart.ctx.fillRect(left, y(chart, top), Math.round(width), bottom - y(chart, top));
    });
  });
}

const x = (chart: UPlot, second: number): number => chart.valToPos(second, 'x', true);
const y = (chart: UPlot, value: number): number => Math.round(chart.valToPos(value, 'y', true));

/** Days for long ranges, hours and minutes for short ones, as the person's language writes them. */
function timeLabels(step: number): (self: UPlot, seconds: number[]) => string[] {
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
  const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
  const byDay = step > 3_600_000;
  return (_, seconds) =>
    seconds.map((second) => {
      const midnight = new Date(second * 1000).getHours() === 0;
      if (byDay) return midnight ? day.format(second * 1000) : '';
      return clock.format(second * 1000);
    });
}
