import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData } from './data';
import { onAxis } from './format';
import { ticks } from './twin';

echarts.use([BarChart, LineChart, GridComponent, SVGRenderer]);

export type Drawing = ReturnType<typeof echarts.init>;

/** What the theme says now. */
export interface Ink {
  font: string;
  line: string;
  axis: string;
  surface: string;
  of(key: string): string;
}

export function begin(element: HTMLElement): Drawing {
  return echarts.init(element, undefined, { renderer: 'svg' });
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
        type: 'category',
        data: data.categories.map((category) => category.label),
        boundaryGap: data.kind === 'bars',
        axisLine: { lineStyle: { color: ink.line } },
        axisTick: { show: false },
        axisLabel: { ...label, interval: (index: number) => named(index), hideOverlap: true, margin: 10 },
      },
      yAxis: {
        type: 'value',
        splitNumber: width < 480 ? 3 : 4,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { ...label, formatter: (value: number) => onAxis(value, data.unit, data.locale) },
        splitLine: { lineStyle: { color: ink.line, width: 1 } },
      },
      series: data.series.map((series) => {
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
              data: values,
              showSymbol: values.length === 1,
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
