package io.cloudroute.web.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param load whether the demo organisations are made where there are none
/// @param reset whether they are made anew: what was changed in them is lost
@ConfigurationProperties("cloudroute.demo")
record DemoSettings(
        @DefaultValue("false") boolean load,
        @DefaultValue("false") boolean reset) {}
