package io.cloudroute.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import io.cloudroute.web.demo.DemoPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// How long the packaged application takes to start, and how much heap each signed-in browser with the spend screen
/// open
/// holds: live objects after a full collection, with twenty of them less without any.
///
/// Run it by `./mvnw -q -Psessions -pl webapp -am -DskipTests package`.
final class SessionsBenchmark {

    private static final int SESSIONS = 20;

    private SessionsBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var jar = arguments[0];
        var data = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[1])), "data");
        System.out.printf(
                "%s, %d processors, Linux load %s%n",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Files.readString(Path.of("/proc/loadavg")).strip());
        try (var first = new Running(jar, data)) {
            System.out.printf("first start, with the demo: %.1f s%n", first.seconds);
        }
        try (var again = new Running(jar, data);
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(
                                        Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            System.out.printf("every other start: %.1f s%n", again.seconds);
            again.visit(browser); // what everybody shares is loaded by the first
            var before = again.heapKib();
            for (int i = 0; i < SESSIONS; i++) {
                again.visit(browser);
            }
            System.out.printf(
                    "%d sessions with the spend screen: %,d KiB of heap each, beside %,d MiB%n",
                    SESSIONS, (again.heapKib() - before) / SESSIONS, before / 1024);
        }
    }

    private static final class Running implements AutoCloseable {
        final Process process;
        final double seconds;
        private final String at;

        Running(String jar, Path data) throws Exception {
            int port = freePort();
            at = "http://localhost:" + port;
            Files.createDirectories(data);
            var began = System.nanoTime();
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-jar",
                            jar,
                            "--port=" + port,
                            "--data=" + data)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolveSibling("sessions.log").toFile())
                    .start();
            try (var client = HttpClient.newHttpClient()) {
                while (!healthy(client)) {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("it did not start: see sessions.log");
                    }
                    LockSupport.parkNanos(50_000_000);
                }
            }
            seconds = (System.nanoTime() - began) / 1e9;
        }

        private boolean healthy(HttpClient client) throws IOException, InterruptedException {
            try {
                return client.send(
                                        HttpRequest.newBuilder(URI.create(at + "/actuator/health"))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (ConnectException _) {
                return false;
            }
        }

        void visit(Browser browser) {
            var page = browser.newContext().newPage();
            page.navigate(at + "/");
            page.getByLabel("E-mail").fill("tomas@northwind.example");
            page.getByLabel("Password").fill(DemoPeople.PASSWORD);
            page.getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            page.locator("main h1").waitFor();
            page.getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Where it goes"))
                    .first()
                    .click();
            page.locator("cr-chart").first().waitFor();
        }

        long heapKib() throws IOException, InterruptedException {
            jcmd("GC.run");
            var used = jcmd("GC.heap_info")
                    .lines()
                    .filter(line -> line.contains(" used "))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(used.replaceAll(".* used (\\d+)K.*", "$1"));
        }

        private String jcmd(String command) throws IOException, InterruptedException {
            var asked = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            "" + process.pid(),
                            command)
                    .start();
            var said = new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            asked.waitFor();
            return said;
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
