/// The levers that lower the cost of a call site, and the plans made of them: pure arithmetic on values.
@NullMarked
@ApplicationModule(allowedDependencies = {"money", "pricing"})
package io.cloudroute.lever;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
