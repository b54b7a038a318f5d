/** Which of the eight colours a key wears. Fixed by key, so that a model keeps its colour when others are filtered away. */

const SLOTS = 8;
const VIOLET = 5;

/** Keys whose colour is a meaning. */
const ROLES: Record<string, string> = {
  gross: '--cr-gross',
  credits: '--cr-credits',
  net: '--cr-net',
  saving: '--cr-pos',
  loss: '--cr-neg',
  other: '--cr-chart-other',
};

/**
 * The colour property of each shown key. A key asks for the slot of its place in the palette, or of its hash when it has none; when
 * that slot is taken, it gets the next free one. Beside credits, the palette's own violet is not used.
 */
export function colours(palette: readonly string[], shown: readonly string[]): Map<string, string> {
  const place = new Map(palette.filter((key) => !(key in ROLES)).map((key, index) => [key, index] as const));
  const free = new Set(Array.from({ length: SLOTS }, (_, index) => index + 1));
  if (shown.includes('credits')) {
    free.delete(VIOLET);
  }
  const result = new Map<string, string>();
  const ranked = [...new Set(shown)].sort(
    (a, b) => (place.get(a) ?? SLOTS * SLOTS) - (place.get(b) ?? SLOTS * SLOTS) || (a < b ? -1 : 1),
  );
  for (const key of ranked) {
    result.set(key, ROLES[key] ?? `--cr-chart-${take((place.get(key) ?? hash(key)) % SLOTS, free)}`);
  }
  return result;
}

function take(wanted: number, free: Set<number>): number {
  for (let step = 0; step < SLOTS; step++) {
    const slot = ((wanted + step) % SLOTS) + 1;
    if (free.delete(slot)) {
      return slot;
    }
  }
  return wanted + 1;
}

function hash(key: string): number {
  let value = 0x811c9dc5;
  for (const character of key) {
    value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return value;
}
