/// Parts that several screens are made of: pages, figures, and how numbers and dates are written.
@NullMarked
package io.cloudroute.web.parts;

import org.jspecify.annotations.NullMarked;
