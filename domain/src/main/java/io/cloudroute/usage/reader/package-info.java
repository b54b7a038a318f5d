/// Bills read in a child process: told apart by content, checked, and summed by day without ever being held in memory.
@NullMarked
package io.cloudroute.usage.reader;

import org.jspecify.annotations.NullMarked;
