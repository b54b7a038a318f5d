/// The first screen of each side.
@NullMarked
package io.cloudroute.web.home;

import org.jspecify.annotations.NullMarked;
