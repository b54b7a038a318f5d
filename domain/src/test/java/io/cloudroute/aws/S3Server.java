package io.cloudroute.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A real server that speaks S3, in a process of its own on the loopback address.
final class S3Server implements AutoCloseable {

    static final String BUCKET = "cloudroute-test";
    private static final Pattern LISTENING = Pattern.compile("Tomcat started on ports .* (\\d+) \\(http\\) with");

    private final Process process;
    private final URI endpoint;

    S3Server(Path folder) throws IOException {
        var extension = folder.resolve("extension");
        installLoopbackOnly(extension);
        var log = folder.resolve("s3.log");
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-cp",
                        Path.of("target", "s3", "s3mock-exec.jar")
                                .toAbsolutePath()
                                .toString(),
                        "-Dloader.main=com.adobe.testing.s3mock.S3MockApplication",
                        "-Dloader.path=" + extension,
                        "org.springframework.boot.loader.launch.PropertiesLauncher",
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--com.adobe.testing.s3mock.http-port=0",
                        "--com.adobe.testing.s3mock.store.root=" + Files.createDirectory(folder.resolve("store")),
                        "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        endpoint = awaitListening(log);
    }

    URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private URI awaitListening(Path log) throws IOException {
        try {
            do {
                var text = Files.readString(log);
                var found = LISTENING.matcher(text);
                if (found.find()) {
                    return URI.create("http://127.0.0.1:" + found.group(1));
                }
            } while (!process.waitFor(100, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
        throw new IOException("the S3 server did not start:\n" + Files.readString(log));
    }

    private static void installLoopbackOnly(Path extension) throws IOException {
        for (var type : new Class<?>[] {LoopbackOnly.class, LoopbackOnly.Binder.class}) {
            var name = type.getName().replace('.', '/') + ".class";
            var file = extension.resolve(name);
            Files.createDirectories(file.getParent());
            try (var bytes = type.getClassLoader().getResourceAsStream(name)) {
                Files.copy(bytes, file);
            }
        }
        var factories = Files.createDirectories(extension.resolve("META-INF")).resolve("spring.factories");
        Files.writeString(
                factories, ApplicationContextInitializer.class.getName() + "=" + LoopbackOnly.class.getName() + "\n");
    }

    /// Runs inside the server: its plain connector has no setting for the address it listens on.
    public static final class LoopbackOnly implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getBeanFactory().addBeanPostProcessor(new Binder());
        }

        public static final class Binder implements BeanPostProcessor {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean.getClass().getName().equals("org.apache.catalina.connector.Connector")) {
                    try {
                        bean.getClass()
                                .getMethod("setProperty", String.class, String.class)
                                .invoke(bean, "address", "127.0.0.1");
                    } catch (ReflectiveOperationException failure) {
                        throw new UncheckedIOException(new IOException(failure));
                    }
                }
                return bean;
            }
        }
    }
}
