/// What the installation does by itself, for the broker's administrator: imports and background jobs.
@NullMarked
package io.cloudroute.web.job;

import org.jspecify.annotations.NullMarked;
