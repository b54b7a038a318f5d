/// The Java faces of our web components.
@NullMarked
package io.cloudroute.ui;

import org.jspecify.annotations.NullMarked;
