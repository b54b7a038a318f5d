/// Organisations, their people, and one's own account.
@NullMarked
package io.cloudroute.web.tenancy;

import org.jspecify.annotations.NullMarked;
