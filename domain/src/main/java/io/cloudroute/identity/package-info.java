/// The embedded sign-in: accounts, lock-out, second factor, keys.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy"})
package io.cloudroute.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
