import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData, Series } from './data';
import { onAxis, written } from './format';
import { ticks } from './twin';

echarts.use([BarChart, CustomChart, LineChart, GridComponent, SVGRenderer]);

export type Drawing = ReturnType<typeof echarts.init>;

/** What the theme says now. */
export interface Ink {
  font: string;
  line: string;
  axis: string;
  text: string;
  surface: string;
  /** Where somebody stands. */
  here: string;
  of(key: string): string;
  /** How something estimated is filled. */
  tint(key: string): string;
}

export function begin(element: HTMLElement): Drawing {
  return echarts.init(element, undefined, { renderer: 'svg' });
}

/** What a step stands on, how high it is, and where it ends; a whole stands on zero. */
export function steps(values: number[], wholes: boolean[]): { base: number; height: number; end: number; whole: boolean }[] {
  let left = 0;
  return values.map((value, index) => {
    const whole = wholes[index];
    const from = whole ? 0 : left;
    const to = whole ? value : left + value;
    left = to;
    return { base: Math.min(from, to), height: Math.abs(to - from), end: to, whole };
  });
}

/** Bars stacked in the order of the series, or lines; y from zero, gridlines only, no animation. */
export function draw(drawing: Drawing, data: ChartData, ink: Ink, width: number): void {
  const named = ticks(data.categories.length, width - 56, data.categories.length > 40 ? 96 : 72);
  const slot = (width - 56) / Math.max(1, data.categories.length);
  const label = { color: ink.axis, fontFamily: ink.font, fontSize: 12 };
  drawing.setOption(
    {
      animation: false,
      grid: { left: 4, right: 8, top: 14, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        ...(data.kind === 'curve'
          ? { type: 'value', min: 0, splitLine: { show: false } }
          : { type: 'category', data: data.categories.map((category) => category.label) }),
        boundaryGap: data.kind === 'bars' || data.kind === 'steps',
        axisLine: { lineStyle: { color: ink.line } },
        axisTick: { show: false },
        axisLabel: {
          ...label,
          ...(data.kind === 'curve' ? {} : { interval: (index: number) => data.kind === 'steps' || named(index) }),
          ...(data.kind === 'steps' ? (slot < 64 ? { rotate: 40 } : { width: slot - 4, overflow: 'break' }) : {}),
          hideOverlap: data.kind !== 'steps',
          margin: 10,
        },
      },
      yAxis: {
        type: 'value',
        splitNumber: width < 480 ? 3 : 4,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { ...label, formatter: (value: number) => onAxis(value, data.unit, data.locale) },
        splitLine: { lineStyle: { color: ink.line, width: 1 } },
      },
      series: data.kind === 'steps' ? waterfall(data, ink, slot) : data.series.map((series) => {
        const values = series.values.map((value) => (value === null ? null : Number(value)));
        const colour = ink.of(series.key);
        return data.kind === 'bars'
          ? {
              type: 'bar',
              id: series.key,
              stack: 'all',
              data: values,
              barWidth: '72%',
              barMaxWidth: 48,
              cursor: 'pointer',
              itemStyle: { color: colour, borderColor: ink.surface, borderWidth: slot * 0.72 >= 12 ? 1 : 0 },
              emphasis: { disabled: true },
            }
          : {
              type: 'line',
              id: series.key,
              data: data.kind === 'curve' ? points(data, values, ink) : values,
              showSymbol: values.length === 1 || data.kind === 'curve',
              symbol: 'circle',
              symbolSize: 6,
              lineStyle: { color: colour, width: 2 },
              itemStyle: { color: colour },
              emphasis: { disabled: true },
            };
      }),
    },
    { notMerge: true },
  );
}

/** The points of a curve; the last is where somebody stands. */
function points(data: ChartData, values: (number | null)[], ink: Ink): object[] {
  return values.map((value, index) => ({
    value: [Number(data.categories[index].key), value],
    ...(index === values.length - 1 ? { symbolSize: 11, itemStyle: { color: ink.here } } : {}),
  }));
}

interface Place {
  coord(point: [number, number]): [number, number];
  value(dimension: number): number;
}

function waterfall(data: ChartData, ink: Ink, slot: number): object[] {
  const series = data.series[0];
  const values = series.values.map((value) => Number(value ?? 0));
  const bars = steps(values, data.categories.map((category) => category.whole ?? false));
  const common = { type: 'bar', stack: 'all', barWidth: '72%', barMaxWidth: 64, emphasis: { disabled: true } };
  const most = Math.max(...bars.map((bar) => bar.base + bar.height));
  const role = (index: number) => {
    const { key } = data.categories[index];
    return key === 'credits' || key === 'net' ? key : bars[index].whole ? 'gross' : values[index] < 0 ? 'saving' : 'loss';
  };
  return [
    { ...common, id: 'base', data: bars.map((bar) => bar.base), itemStyle: { color: 'transparent' }, silent: true },
    {
      ...common,
      id: series.key,
      cursor: 'pointer',
      data: bars.map((bar, index) => ({
        value: bar.height,
        label: { distance: bar.whole && series.highs?.[index] ? 14 : 4 },
        itemStyle:
          index === 0
            ? { color: ink.of(role(index)) }
            : { color: ink.tint(role(index)), borderColor: ink.of(role(index)), borderWidth: 1, borderType: [3, 2] },
      })),
      label: {
        show: true,
        position: 'top',
        color: ink.text,
        fontFamily: ink.font,
        fontSize: 12,
        fontWeight: 600,
        formatter: ({ dataIndex }: { dataIndex: number }) =>
          slot >= 64
            ? written(series.values[dataIndex], data.unit, data.locale)
            : slot < 40 && bars[dataIndex].height < most / 25
              ? ''
              : onAxis(rounded(values[dataIndex]), data.unit, data.locale),
      },
    },
    joints(bars, ink),
    whiskers(series, bars, ink),
  ];
}

/** To two digits, for where there is no room. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

/** A hairline from where a step ends to the next one. */
function joints(bars: { end: number }[], ink: Ink): object {
  return {
    type: 'custom',
    id: 'joints',
    silent: true,
    data: bars.slice(0, -1).map((bar, index) => [index, bar.end]),
    renderItem: (_: unknown, api: Place) => {
      const [x, y] = api.coord([api.value(0), api.value(1)]);
      const [next] = api.coord([api.value(0) + 1, api.value(1)]);
      const half = Math.min(32, (next - x) * 0.36);
      return { type: 'line', shape: { x1: x + half, y1: y, x2: next - half, y2: y }, style: { stroke: ink.axis, lineWidth: 1 } };
    },
  };
}

/** The range of a step's end, where it has one. */
function whiskers(series: Series, bars: { base: number; end: number; whole: boolean }[], ink: Ink): object {
  const ends = bars.flatMap((bar, index) => {
    const low = series.lows?.[index] ?? null;
    const high = series.highs?.[index] ?? null;
    const from = bar.whole ? 0 : bar.end - Number(series.values[index] ?? 0);
    return low === null || high === null ? [] : [[index, from + Number(low), from + Number(high)]];
  });
  return {
    type: 'custom',
    id: 'whiskers',
    silent: true,
    z: 5,
    data: ends,
    renderItem: (_: unknown, api: Place) => {
      const [x, low] = api.coord([api.value(0), api.value(1)]);
      const [, high] = api.coord([api.value(0), api.value(2)]);
      const style = { stroke: ink.text, lineWidth: 1.25 };
      const line = (x1: number, y1: number, x2: number, y2: number) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style });
      return {
        type: 'group',
        children: [line(x, low, x, high), line(x - 4, low, x + 4, low), line(x - 4, high, x + 4, high)],
      };
    },
  };
}
