// Writes icons.css from Lucide (ISC licence): the icons named here and no others, 16 px, stroke 1.75. Run by `npm run icons`.
import { readFileSync, writeFileSync } from 'node:fs';

const icons = {
  home: 'house',
  stethoscope: 'stethoscope',
  chart: 'chart-column-stacked',
  plug: 'plug',
  sliders: 'sliders-horizontal',
  'shield-check': 'shield-check',
  route: 'route',
  'file-clock': 'file-clock',
  'chart-line': 'chart-line',
  arrows: 'arrow-left-right',
  'arrow-right': 'arrow-right',
  'arrow-left': 'arrow-left',
  handshake: 'handshake',
  receipt: 'receipt-text',
  bell: 'bell',
  search: 'search',
  calendar: 'calendar',
  'chevron-down': 'chevron-down',
  'chevron-up': 'chevron-up',
  'chevron-left': 'chevron-left',
  'chevron-right': 'chevron-right',
  'chevrons-up-down': 'chevrons-up-down',
  x: 'x',
  table: 'table-2',
  columns: 'columns-3',
  download: 'download',
  upload: 'upload',
  share: 'share-2',
  lock: 'lock',
  users: 'users',
  user: 'user-round',
  tag: 'tag',
  loader: 'loader',
  scroll: 'scroll-text',
  building: 'building-2',
  'book-open': 'book-open',
  settings: 'settings',
  'log-out': 'log-out',
  moon: 'moon',
  sun: 'sun',
  languages: 'languages',
  key: 'key-round',
  mail: 'mail',
  plus: 'plus',
  minus: 'minus',
  check: 'check',
  'alert-triangle': 'triangle-alert',
  info: 'info',
  copy: 'copy',
  link: 'link',
  'external-link': 'external-link',
  trash: 'trash-2',
  refresh: 'refresh-cw',
  play: 'play',
  pause: 'pause',
  'git-compare': 'git-compare',
  eye: 'eye',
  pencil: 'pencil',
  more: 'ellipsis',
  menu: 'menu',
  filter: 'funnel',
  bookmark: 'bookmark',
  history: 'history',
  clock: 'clock',
  gauge: 'gauge',
  file: 'file-text',
  database: 'database',
  layout: 'layout-dashboard',
  circle: 'circle-dollar-sign',
  list: 'list-checks',
};

// These are used inside our web components too, which inherit properties but not classes.
const inherited = ['table', 'download'];

const here = new URL('..', import.meta.url);
const rules = Object.entries(icons).map(([name, lucide]) => {
  const svg = readFileSync(new URL(`node_modules/lucide-static/icons/${lucide}.svg`, here), 'utf8');
  const shapes = [...svg.matchAll(/<(path|circle|rect|line|polyline|polygon|ellipse)\b[^>]*?\/>/g)]
    .map((match) => match[0].replace(/\s+/g, ' ').replace(' />', '/>').replaceAll('"', "'"))
    .join('');
  const drawn = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'>${shapes}</svg>`;
  const encoded = drawn.replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E');
  const url = `url("data:image/svg+xml,${encoded}")`;
  return inherited.includes(name)
    ? `:root { --cr-icon-${name}: ${url}; }\n.cr-icon-${name} { --cr-icon: var(--cr-icon-${name}); }`
    : `.cr-icon-${name} { --cr-icon: ${url}; }`;
});

const head = `/* Written by scripts/icons.mjs from Lucide (ISC licence, see NOTICE-fonts.md): change that list, then \`npm run icons\`. */
.cr-icon {
  display: inline-block;
  flex: none;
  width: var(--cr-icon-size, 16px);
  height: var(--cr-icon-size, 16px);
  background: currentColor;
  -webkit-mask: var(--cr-icon) center / contain no-repeat;
  mask: var(--cr-icon) center / contain no-repeat;
  vertical-align: -3px;
}

@media (forced-colors: active) {
  .cr-icon { background: CanvasText; forced-color-adjust: none; }
}

`;
writeFileSync(new URL('src/main/resources/META-INF/resources/cloudroute/icons.css', here), head + rules.join('\n') + '\n');
