/// Work that outlives a request: queued in the database, done by one node at a time.
@NullMarked
@ApplicationModule(allowedDependencies = "tenancy")
package io.cloudroute.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
