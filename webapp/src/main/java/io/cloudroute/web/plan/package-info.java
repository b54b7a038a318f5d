/// What can be done about the cost, lever by lever, and the plan that they compose to.
@NullMarked
package io.cloudroute.web.plan;

import org.jspecify.annotations.NullMarked;
