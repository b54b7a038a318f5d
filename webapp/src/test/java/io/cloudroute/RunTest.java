package io.cloudroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How `./run` reads its options, with a Java that only prints what it was given.
class RunTest {

    @TempDir
    Path home;

    @BeforeEach
    void a_copy_that_was_built() throws IOException {
        Files.copy(Path.of("../run"), home.resolve("run"));
        write(".mvn/jdk.sh", "find_jdk() { JAVA_HOME=./jdk; }\n");
        write("webapp/target/app/cloudroute.jar", "");
        var java = write("jdk/bin/java", """
                #!/bin/sh
                while [ "$1" != -jar ]; do shift; done
                shift 2
                for each in "$@"; do printf '%s\\n' "$each"; done
                """);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private Path write(String name, String text) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private record Said(int status, List<String> lines) {}

    private Said run(String... options) throws Exception {
        var command = new ArrayList<>(List.of("sh", home.resolve("run").toString()));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text.lines().toList());
    }

    @Test
    void options_reach_the_application_letter_by_letter() throws Exception {
        var odd = "it's $(touch here) `touch there` & \"two  words\" \\n *";
        assertThat(run("--data", odd, "--no-demo", "--port", "81", "--logging.level.io.cloudroute=a b"))
                .isEqualTo(new Said(
                        0, List.of("--data=" + odd, "--no-demo", "--port=81", "--logging.level.io.cloudroute=a b")));
        assertThat(home.resolve("here")).doesNotExist();
        assertThat(home.resolve("there")).doesNotExist();
        assertThat(run()).isEqualTo(new Said(0, List.of()));
    }

    @Test
    void what_is_no_option_is_refused_by_name() throws Exception {
        for (var wrong : List.of("--bogus", "--nodemo", "--no-demo=x", "--nodemo=a.b=c", "data", "-p", "--", "")) {
            assertThat(run("--port=81", wrong))
                    .isEqualTo(new Said(2, List.of("\"" + wrong + "\" is not an option. See ./run --help")));
        }
        for (var bare : List.of("--port", "--data")) {
            var expected = new Said(2, List.of(bare + " wants a value. See ./run --help"));
            assertThat(run(bare)).isEqualTo(expected);
            assertThat(run(bare, "--no-demo")).isEqualTo(expected);
            assertThat(run(bare, "")).isEqualTo(expected);
        }
    }

    @Test
    void help_names_the_options() throws Exception {
        var said = run("--no-demo", "--help");
        assertThat(said.status()).isZero();
        assertThat(String.join("\n", said.lines())).contains("--port N", "--data", "--no-demo", "--reset-demo");
    }

    @Test
    void a_start_that_is_refused_leaves_no_folder_behind() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var folder = home.resolve("data");
            assertThatThrownBy(() -> Preflight.check(folder, taken.getLocalPort()))
                    .isInstanceOf(Preflight.Refusal.class)
                    .hasMessageContaining("is taken");
            assertThat(folder).doesNotExist();
        }
    }
}
