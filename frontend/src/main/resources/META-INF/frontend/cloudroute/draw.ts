import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData } from './data';
import { onAxis, written } from './format';
import { ticks } from './twin';

echarts.use([BarChart, LineChart, GridComponent, SVGRenderer]);

export type Drawing = ReturnType<typeof echarts.init>;

/** What the theme says now. */
export interface Ink {
  font: string;
  line: string;
  axis: string;
  text: string;
  surface: string;
  of(key: string): string;
}

export function begin(element: HTMLElement): Drawing {
  return echarts.init(element, undefined, { renderer: 'svg' });
}

/** What a step stands on, and how high it is; the first and the last are wholes. */
export function steps(values: number[]): { base: number; height: number; whole: boolean }[] {
  let left = 0;
  return values.map((value, index) => {
    const whole = index === 0 || index === values.length - 1;
    const from = whole ? 0 : left;
    const to = whole ? value : left + value;
    left = to;
    return { base: Math.min(from, to), height: Math.abs(to - from), whole };
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
          ...(data.kind === 'steps' ? (width < 420 ? { rotate: 40 } : { width: slot - 4, overflow: 'break' }) : {}),
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
      series: data.kind === 'steps' ? waterfall(data, ink, width < 420) : data.series.map((series) => {
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
              data: data.kind === 'curve' ? values.map((value, index) => [Number(data.categories[index].key), value]) : values,
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

function waterfall(data: ChartData, ink: Ink, narrow: boolean): object[] {
  const values = data.series[0].values.map((value) => Number(value ?? 0));
  const bars = steps(values);
  const common = { type: 'bar', stack: 'all', barWidth: '72%', barMaxWidth: 64, emphasis: { disabled: true } };
  return [
    { ...common, id: 'base', data: bars.map((bar) => bar.base), itemStyle: { color: 'transparent' }, silent: true },
    {
      ...common,
      id: data.series[0].key,
      cursor: 'pointer',
      data: bars.map((bar, index) => ({
        value: bar.height,
        itemStyle: { color: ink.of(bar.whole ? 'gross' : values[index] < 0 ? 'saving' : 'loss') },
      })),
      label: {
        show: true,
        position: 'top',
        color: ink.text,
        fontFamily: ink.font,
        fontSize: 12,
        fontWeight: 600,
        formatter: (bar: { dataIndex: number }) =>
          narrow
            ? onAxis(Math.round(values[bar.dataIndex]), data.unit, data.locale)
            : written(data.series[0].values[bar.dataIndex], data.unit, data.locale),
      },
    },
  ];
}
