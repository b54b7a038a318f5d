/// The price book: search, history, and changes from draft to publication.
@NullMarked
package io.cloudroute.web.pricing;

import org.jspecify.annotations.NullMarked;
