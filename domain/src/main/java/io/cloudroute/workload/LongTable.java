package io.cloudroute.workload;

/// Longs by long, in two arrays. Zero is no key and no value.
final class LongTable {

    private long[] keys = new long[1 << 12];
    private long[] values = new long[1 << 12];
    private int size;

    int size() {
        return size;
    }

    /// 0 where there is none.
    long get(long key) {
        return values[slot(keys, nonZero(key))];
    }

    /// @return what it held before; 0 where it held nothing
    long put(long key, long value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, nonZero(key));
        long before = values[slot];
        if (keys[slot] == 0) {
            keys[slot] = nonZero(key);
            size++;
        }
        values[slot] = value;
        return before;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9e3779b97f4a7c15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long nonZero(long key) {
        return key == 0 ? 1 : key;
    }
}
