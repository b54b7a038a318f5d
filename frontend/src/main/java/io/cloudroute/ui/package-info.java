/// The Java faces of our web components, icons and bars.
@NullMarked
package io.cloudroute.ui;

import org.jspecify.annotations.NullMarked;
