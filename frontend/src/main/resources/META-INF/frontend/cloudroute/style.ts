import { css } from 'lit';

/** How a chart looks inside; every colour is a role of the theme. */
export const style = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 6px;
    min-width: 0;
    font: 400 12px/16px var(--cr-font, system-ui);
    color: var(--cr-text2);
  }

  :host([hidden]) {
    display: none;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-height: 28px;
  }

  h2 {
    flex: 1;
    margin: 0;
    min-width: 40%;
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
    color: var(--cr-text);
  }

  .actions {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  .tool {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
    padding: 3px 8px;
    border: 0;
    border-radius: var(--cr-radius-m, 6px);
    background: none;
    font-size: 13px;
    line-height: 20px;
    font-weight: 500;
  }

  .tool:hover {
    background: var(--cr-sunken);
  }

  :focus-visible {
    outline: 2px solid var(--cr-accent);
    outline-offset: 2px;
  }

  .icon {
    width: 16px;
    height: 16px;
    background: var(--cr-text3);
    -webkit-mask: var(--shape) center / contain no-repeat;
    mask: var(--shape) center / contain no-repeat;
  }

  .icon-table {
    --shape: var(--cr-icon-table);
  }

  .icon-download {
    --shape: var(--cr-icon-download);
  }

  .legend,
  .events,
  .shares,
  .list {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .legend,
  .events {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }

  .legend > li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .events {
    color: var(--cr-text3);
  }

  .key {
    display: inline-block;
    flex: none;
    width: 10px;
    height: 10px;
    border-radius: 2px;
  }

  .plot {
    position: relative;
    height: var(--cr-chart-height, 280px);
    border-radius: var(--cr-radius-s, 4px);
    touch-action: pan-y;
  }

  .opens .drawing {
    cursor: pointer;
  }

  .drawing {
    position: absolute;
    inset: 0;
  }

  .mark {
    position: absolute;
    inset-block: 0 26px;
    width: 1px;
    background: var(--cr-text2);
    pointer-events: none;
  }

  .disc,
  .mark-label {
    position: absolute;
    top: -2px;
    font-weight: 600;
  }

  .disc {
    left: -8px;
    width: 16px;
    border-radius: 8px;
    background: var(--cr-text);
    color: var(--cr-surface);
    font-size: 11px;
    text-align: center;
  }

  .lower {
    top: 15px;
  }

  .mark-label {
    padding: 0 4px;
    background: var(--cr-surface);
    color: var(--cr-text);
    white-space: nowrap;
    transform: translateX(-50%);
  }

  .mark-label.start {
    transform: none;
  }

  .mark-label.end {
    transform: translateX(-100%);
  }

  .cursor {
    position: absolute;
    inset-block: 14px 26px;
    width: 1px;
    background: var(--cr-accent);
    pointer-events: none;
  }

  .tip {
    position: absolute;
    top: 14px;
    z-index: 1;
    display: flex;
    flex-direction: column;
    gap: 3px;
    min-width: 160px;
    max-width: 280px;
    padding: 8px 10px;
    border: 1px solid var(--cr-line);
    border-radius: var(--cr-radius-m, 6px);
    background: var(--cr-surface);
    box-shadow: var(--cr-overlay-shadow);
    pointer-events: none;
  }

  .tip strong {
    color: var(--cr-text);
    font-weight: 600;
  }

  .tip em {
    font-style: normal;
    color: var(--cr-text3);
  }

  .row {
    display: grid;
    grid-template-columns: 10px 1fr auto;
    gap: 8px;
    align-items: center;
  }

  b {
    color: var(--cr-text);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .row > .range {
    grid-column: 2 / -1;
    text-align: end;
  }

  .picked {
    margin: 0 -6px;
    padding: 0 6px;
    border-radius: var(--cr-radius-s, 4px);
    background: var(--cr-accent-soft);
  }

  .total {
    margin-top: 2px;
    padding-top: 5px;
    border-top: 1px solid var(--cr-line2);
  }

  .total,
  .total b {
    font-weight: 600;
    color: var(--cr-text);
  }

  .list button,
  .list div,
  .shares button,
  .shares div {
    display: grid;
    align-items: center;
    gap: 4px 12px;
    box-sizing: border-box;
    width: 100%;
    min-height: var(--cr-row, 32px);
    padding: 4px 0;
    border: 0;
    border-radius: var(--cr-radius-s, 4px);
    background: none;
    font-size: 13px;
    line-height: 18px;
    color: var(--cr-text);
    text-align: start;
  }

  .list button,
  .list div {
    grid-template-columns: 1fr auto;
  }

  .shares button,
  .shares div {
    grid-template-columns: 10px 1fr auto 52px;
  }

  .shares i {
    font-style: normal;
    text-align: end;
    color: var(--cr-text3);
    font-variant-numeric: tabular-nums;
  }

  button:hover > b {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .track {
    grid-column: 1 / -1;
    height: 6px;
    border-radius: 3px;
    background: var(--cr-sunken);
  }

  .track > span {
    display: block;
    height: 100%;
    border-radius: inherit;
  }

  .share {
    display: flex;
    gap: 1px;
    overflow: hidden;
    height: 18px;
    border-radius: var(--cr-radius-s, 4px);
  }

  .scroll {
    max-height: 420px;
    overflow: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 13px;
    line-height: 18px;
    color: var(--cr-text);
  }

  th,
  td {
    height: var(--cr-row, 32px);
    padding: 0 8px;
    border-bottom: 1px solid var(--cr-line);
    font-weight: 400;
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  th:first-child {
    position: sticky;
    left: 0;
    padding-inline-start: 0;
    background: var(--cr-surface);
    text-align: start;
  }

  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    border-bottom-color: var(--cr-line2);
    background: var(--cr-surface);
    font-size: 12px;
    font-weight: 500;
    color: var(--cr-text2);
  }

  tfoot :is(th, td) {
    border-bottom: 0;
    font-weight: 600;
  }

  .nothing {
    margin: 0;
    padding: 24px 0;
    font-size: 13px;
    color: var(--cr-text3);
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (max-width: 640px) {
    .actions {
      order: 1;
      flex-basis: 100%;
      overflow-x: auto;
    }
  }

  @media (max-width: 640px), (pointer: coarse) {
    .tool {
      min-height: 44px;
    }
  }
`;
