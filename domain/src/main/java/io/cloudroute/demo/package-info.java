/// The demo's bills: a support product's spend, made deterministically as real exports.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.cloudroute.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
