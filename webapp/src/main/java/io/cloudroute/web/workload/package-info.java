/// The diagnosis, for a customer's own people and for anybody.
@NullMarked
package io.cloudroute.web.workload;

import org.jspecify.annotations.NullMarked;
