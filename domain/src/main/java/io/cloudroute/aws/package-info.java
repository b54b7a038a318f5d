/// Implementations that talk to AWS; the only room that imports its SDK.
@NullMarked
@ApplicationModule(allowedDependencies = {"money", "tenancy", "pricing", "usage"})
package io.cloudroute.aws;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
