/// Who may come in: the filter chains, and how a provider's user becomes a person with a seat.
@NullMarked
package io.cloudroute.web.security;

import org.jspecify.annotations.NullMarked;
