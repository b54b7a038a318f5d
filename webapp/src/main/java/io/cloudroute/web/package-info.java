/// What people see: the shell, and the views by room.
@NullMarked
@ApplicationModule
package io.cloudroute.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
