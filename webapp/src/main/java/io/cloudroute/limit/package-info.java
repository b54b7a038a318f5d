/// How often one network address may ask for what needs no sign-in.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.cloudroute.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
