/// How people come in: the embedded provider with its pages, invitations, and one's own account's guard.
@NullMarked
package io.cloudroute.web.signin;

import org.jspecify.annotations.NullMarked;
