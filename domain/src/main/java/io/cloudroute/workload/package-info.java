/// What spend says about a customer's workloads: diagnosis, run-rate and call sites.
@NullMarked
@ApplicationModule(allowedDependencies = {"money", "tenancy", "audit", "pricing", "usage", "job", "lever"})
package io.cloudroute.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
