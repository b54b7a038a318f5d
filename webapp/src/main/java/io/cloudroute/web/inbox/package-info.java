/// What waits for whoever is signed in.
@NullMarked
package io.cloudroute.web.inbox;

import org.jspecify.annotations.NullMarked;
