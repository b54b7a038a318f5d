/// What a customer and its partner agree to do: what-ifs, scenarios kept of them, and the plan with its versions.
@NullMarked
@ApplicationModule(allowedDependencies = {"money", "tenancy", "audit", "pricing", "usage", "job", "lever", "workload"})
package io.cloudroute.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
