package io.cloudroute.web.signin;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where this installation is reached: by browsers, and by itself.
@Component
class Addresses {

    private final String base;
    private final String self;
    private final int port;

    Addresses(
            @Value("${cloudroute.base-url}") String base,
            @Value("${server.port:8080}") int port,
            @Value("${server.address:#{null}}") @Nullable InetAddress listening,
            @Value("${server.ssl.enabled:false}") boolean tls) {
        this.base = base.replaceAll("/+$", "");
        this.port = port;
        this.self = tls ? this.base : "http://%s:%d".formatted(host(listening), port);
        var uri = URI.create(this.base);
        if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
            throw new IllegalStateException(
                    "cloudroute.base-url must be the address people open, such as https://cloudroute.example.com, and is \"%s\""
                            .formatted(base));
        }
    }

    /// What people open, without a slash at the end; also the issuer's name.
    String base() {
        return base;
    }

    /// How this node calls itself: a code that it gave is known to no other node.
    String self() {
        return self;
    }

    /// The audience of tokens for the API.
    String api() {
        return base + "/api";
    }

    boolean loopback() {
        var host = URI.create(base).getHost();
        try {
            return host.equals("localhost")
                    || (host.matches("[0-9.]+|\\[.*]")
                            && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException _) {
            return false;
        }
    }

    /// The base, and on a machine of one's own also its other names.
    Set<String> bases() {
        var bases = new LinkedHashSet<>(Set.of(base));
        if (loopback()) {
            var scheme = URI.create(base).getScheme();
            bases.add("%s://localhost:%d".formatted(scheme, port));
            bases.add("%s://127.0.0.1:%d".formatted(scheme, port));
        }
        return bases;
    }

    private static String host(@Nullable InetAddress listening) {
        if (listening == null || listening.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        var address = listening.getHostAddress();
        return address.contains(":") ? "[" + address + "]" : address;
    }
}
