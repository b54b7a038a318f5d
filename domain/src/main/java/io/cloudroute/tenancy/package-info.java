/// Organisations, people and their memberships, who sees whom, and the walls between them.
@NullMarked
@ApplicationModule(allowedDependencies = {"db"})
package io.cloudroute.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
