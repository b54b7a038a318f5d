/// Bills: imported, summed, tied out, and opened down to their lines.
@NullMarked
@ApplicationModule(allowedDependencies = {"money", "tenancy", "pricing", "audit", "job"})
package io.cloudroute.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
