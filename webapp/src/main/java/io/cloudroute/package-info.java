@NullMarked
package io.cloudroute;

import org.jspecify.annotations.NullMarked;
