/// The frame of every screen: navigation, organisations, search, language and colours.
@NullMarked
package io.cloudroute.web.shell;

import org.jspecify.annotations.NullMarked;
