/// Bills: handing them over, tying them out, and where the money goes.
@NullMarked
package io.cloudroute.web.usage;

import org.jspecify.annotations.NullMarked;
