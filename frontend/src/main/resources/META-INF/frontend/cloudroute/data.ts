/** What a chart shows, as its Java face sends it. Numbers are exact decimals in plain notation, as text; null is "missing". */
export interface ChartData {
  /**
   * `steps` goes from a whole, the first value, by signed steps to other wholes; all after the first is estimated. The categories'
   * keys of a `curve` are numbers: where they stand on its axis; the last is where somebody stands.
   */
  kind: 'bars' | 'line' | 'list' | 'share' | 'steps' | 'curve';
  title: string;
  categories: Category[];
  series: Series[];
  /** One for each category. */
  totals: string[];
  unit: Unit;
  /** All keys that a chart of this subject may show, in a fixed order: colours follow it. */
  palette: string[];
  annotations: Annotation[];
  locale: string;
  words: Words;
}

export interface Category {
  key: string;
  label: string;
  /** Stands on zero, among steps. */
  whole?: boolean;
}

export interface Series {
  key: string;
  label: string;
  values: (string | null)[];
  /** How low and how high each value may be; empty where nothing has a range. */
  lows?: (string | null)[];
  highs?: (string | null)[];
}

/** A line at a category; with a number it is a disc with its label in a key above the chart. */
export interface Annotation {
  category: string;
  label: string;
  number: number | null;
}

export interface Unit {
  kind: 'usd' | 'count' | 'share';
  decimals: number;
}

export interface Words {
  table: string;
  chart: string;
  total: string;
  csv: string;
  category: string;
  nothing: string;
  /** How to use the chart with a keyboard. */
  keys: string;
  events: string;
}
