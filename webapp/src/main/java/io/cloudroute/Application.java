package io.cloudroute;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.scheduling.annotation.EnableScheduling;

/// CloudRoute.
///
/// Arguments: `--port`, `--data`, `--no-demo`, `--reset-demo`, and any Spring property as `--name=value`.
@SpringBootApplication
@EnableScheduling
public class Application {

    public static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var given = new SimpleCommandLinePropertySource(arguments);
        var defaults = new HashMap<String, Object>();
        var port = given.containsProperty("port") ? given.getProperty("port") : environment("SERVER_PORT", "8080");
        var data = given.containsProperty("data")
                ? given.getProperty("data")
                : environment("CLOUDROUTE_DATABASE_FOLDER", "data");
        defaults.put("server.port", String.valueOf(port));
        defaults.put("cloudroute.database.folder", String.valueOf(data));
        defaults.put("cloudroute.demo.load", String.valueOf(!given.containsProperty("no-demo")));
        defaults.put("cloudroute.demo.reset", String.valueOf(given.containsProperty("reset-demo")));
        try {
            if (environment("CLOUDROUTE_DATABASE_URL", "").isEmpty()) {
                Preflight.check(Path.of(String.valueOf(data)), Integer.parseInt(String.valueOf(port)));
            }
        } catch (Preflight.Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        } catch (NumberFormatException _) {
            System.err.println("--port wants a number, not \"" + port + "\".");
            System.exit(2);
        }
        var application = new SpringApplication(Application.class);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new org.springframework.core.env.MapPropertySource("run", Map.copyOf(defaults))));
        application.run(arguments);
    }

    private static String environment(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null ? otherwise : value;
    }
}
