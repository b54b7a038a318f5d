package io.cloudroute.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A real Keycloak of its own process, on this machine only, with the trial's realm.
final class Keycloak implements AutoCloseable {

    private static final String ANNOUNCEMENT = "Listening on:";

    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts it and waits until it answers.
    ///
    /// @param home the unpacked distribution
    /// @param application the address of the application that signs people in
    /// @throws IllegalStateException with what it said, when it does not come up within three minutes
    static Keycloak start(Path home, int port, String application) throws IOException, InterruptedException {
        var realms = Files.createDirectories(home.resolve("data/import"));
        var realm = Files.readString(Path.of("../docker/keycloak/realm-cloudroute.json"));
        Files.writeString(realms.resolve("realm-cloudroute.json"), realm.replace("http://localhost:8080", application));
        var script = home.resolve("bin/kc.sh");
        var builder = new ProcessBuilder(
                        "sh",
                        script.toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + (port + 1),
                        "--db=dev-mem",
                        "--import-realm")
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        var process = builder.start();
        var keycloak = new Keycloak(process, port);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var said = new ArrayList<String>();
        var ready = new CompletableFuture<Boolean>();
        Thread.ofVirtual().start(() -> listen(process, said, ready));
        try {
            if (ready.get(3, TimeUnit.MINUTES)) {
                return keycloak;
            }
        } catch (ExecutionException | TimeoutException _) {
            // Told below, with what it said.
        }
        keycloak.close();
        synchronized (said) {
            throw new IllegalStateException("Keycloak did not come up:\n" + String.join("\n", said));
        }
    }

    String issuer() {
        return "http://127.0.0.1:%d/realms/cloudroute".formatted(port);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(_ -> process.destroyForcibly())
                .join();
    }

    private static void listen(Process process, List<String> said, CompletableFuture<Boolean> ready) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
                if (line.contains(ANNOUNCEMENT)) {
                    ready.complete(true);
                }
            }
            ready.complete(false);
        } catch (IOException failure) {
            ready.completeExceptionally(failure);
        }
    }
}
