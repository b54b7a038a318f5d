/// The price book, the models, and what a usage type on a bill means.
@NullMarked
@ApplicationModule(allowedDependencies = {"money", "tenancy"})
package io.cloudroute.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
