/// Exact amounts: US dollars, rates per million tokens, and the arithmetic of months.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.cloudroute.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
