/// The REST API under `/api/v1`: JSON in and out, `application/problem+json` for what goes wrong, bearer tokens.
@NullMarked
@ApplicationModule
package io.cloudroute.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
