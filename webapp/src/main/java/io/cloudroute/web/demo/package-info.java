/// The demo organisations: made at the first start, and anew on request.
@NullMarked
package io.cloudroute.web.demo;

import org.jspecify.annotations.NullMarked;
