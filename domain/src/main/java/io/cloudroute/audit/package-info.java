/// Who did what: an append-only record.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy"})
package io.cloudroute.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
