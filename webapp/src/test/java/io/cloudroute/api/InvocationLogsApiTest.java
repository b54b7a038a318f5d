package io.cloudroute.api;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.cloudroute.Application;
import io.cloudroute.Personas;
import io.cloudroute.demo.ChatLog;
import io.cloudroute.tenancy.AccessTokens;
import io.cloudroute.tenancy.AccessTokens.Scope;
import io.cloudroute.tenancy.DatabaseSettings;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/// Logs through the real server, whose own temporary folders are looked at too.
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ExtendWith(OutputCaptureExtension.class)
class InvocationLogsApiTest {

    private static final String BOUNDARY = "parts-of-the-upload";

    @Autowired
    Directory directory;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Environment environment;

    @Autowired
    DatabaseSettings database;

    Seat acme;
    String token;

    @BeforeEach
    void people() {
        acme = new Personas(directory).customer("Acme", Role.OWNER);
        token = as(acme, () -> tokens.create("test", Set.of(Scope.READ, Scope.WRITE), Duration.ofDays(1)))
                .text();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%s/api/v1/customers/%s/invocation-logs%s"
                        .formatted(environment.getProperty("local.server.port"), acme.organisation(), path)))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void an_upload_of_several_files_streams_through_and_no_word_of_a_body_stays(CapturedOutput output)
            throws Exception {
        var good = new ByteArrayOutputStream();
        ChatLog.write(LocalDate.of(2026, 10, 5), 20, good);
        var bad = new ByteArrayOutputStream();
        ChatLog.write(LocalDate.of(2026, 10, 6), 20, bad);
        bad.write((ChatLog.MARK + "\n").getBytes(StandardCharsets.UTF_8));
        var body = new ByteArrayOutputStream();
        part(body, "good.json", good.toByteArray());
        part(body, "bad.json", bad.toByteArray());
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var seen = new ConcurrentSkipListSet<String>();
        var refused = send(request("")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> watched(body.toByteArray(), seen)))
                .build());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<String>read(refused.body(), "$.errors[0].field")).isEqualTo("bad.json");
        assertThat(JsonPath.<String>read(refused.body(), "$.errors[0].detail")).startsWith("Line 121: ");
        assertThat(refused.body()).doesNotContain(ChatLog.MARK);
        seen.addAll(marked());
        assertThat(seen).isEmpty();
        var list = send(request("").GET().build()).body();
        assertThat(JsonPath.<List<String>>read(list, "$.items[*].name")).containsExactly("bad.json", "good.json");
        assertThat(JsonPath.<String>read(list, "$.items[0].fault.code")).isEqualTo("NOT_JSON");
        assertThat(JsonPath.<Integer>read(list, "$.items[1].rows")).isEqualTo(120);
        var raw = send(request("?name=again")
                .POST(HttpRequest.BodyPublishers.ofByteArray(good.toByteArray()))
                .build());
        assertThat(raw.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(raw.body(), "$.items[0].name")).isEqualTo("good.json");
        assertThat(send(request("/profiles?month=2026-10&metadata.surface=web")
                                .GET()
                                .build())
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(request("/profiles?month=October").GET().build()).statusCode())
                .isEqualTo(400);
        assertThat(output.getAll()).doesNotContain(ChatLog.MARK);
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/json\r\n\r\n"
                        .formatted(BOUNDARY, name)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private InputStream watched(byte[] content, Set<String> seen) {
        return new FilterInputStream(new ByteArrayInputStream(content)) {
            private long bytes;

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, length);
                long before = bytes >> 20;
                bytes += Math.max(0, count);
                if (bytes >> 20 > before) {
                    seen.addAll(marked());
                }
                return count;
            }
        };
    }

    /// Files of the data folder, and of the server's temporary folders, in which the words stand.
    private List<String> marked() throws IOException {
        var found = new ArrayList<String>();
        for (var root : List.of(database.folder(), Path.of(System.getProperty("java.io.tmpdir")))) {
            var folders = new ArrayList<Path>();
            if (root.equals(database.folder())) {
                folders.add(root);
            } else {
                try (var all = Files.list(root)) {
                    all.filter(each -> each.getFileName().toString().matches("(tomcat|upload|vaadin|spring).*"))
                            .forEach(folders::add);
                }
            }
            for (var folder : folders) {
                try (var all = Files.walk(folder)) {
                    for (var file : all.filter(Files::isRegularFile)
                            .filter(Files::isReadable)
                            .toList()) {
                        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(ChatLog.MARK)) {
                            found.add(file.toString());
                        }
                    }
                } catch (UncheckedIOException | NoSuchFileException _) {
                    // It went while we looked.
                }
            }
        }
        return found;
    }
}
