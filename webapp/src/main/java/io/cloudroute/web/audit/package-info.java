/// Who did what.
@NullMarked
package io.cloudroute.web.audit;

import org.jspecify.annotations.NullMarked;
