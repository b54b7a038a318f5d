/// What is stored: the migrations, and the embedded PostgreSQL that serves them without any set-up.
@NullMarked
package io.cloudroute.db;

import org.jspecify.annotations.NullMarked;
