package io.cloudroute.web.signin;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/// There only while people sign in here, and not at a provider of the organisation's own.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "cloudroute.sign-in.provider", havingValue = "embedded", matchIfMissing = true)
@interface Embedded {}
