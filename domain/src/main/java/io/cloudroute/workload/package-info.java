/// What spend says about a customer's workloads: attribution by rules, call sites, diagnosis and run-rate.
@NullMarked
@ApplicationModule(allowedDependencies = {"money", "tenancy", "pricing", "usage", "job", "lever", "audit", "identity"})
package io.cloudroute.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
