/// What spend says about a customer's workloads: attribution by rules, diagnosis and run-rate.
@NullMarked
@ApplicationModule(allowedDependencies = {"money", "tenancy", "pricing", "usage", "job", "audit", "lever"})
package io.cloudroute.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
