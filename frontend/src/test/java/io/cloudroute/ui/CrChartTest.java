package io.cloudroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.JsModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CrChartTest {

    @Test
    void every_module_is_named_so_that_its_change_is_noticed() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/META-INF/frontend/cloudroute"))) {
            assertThat(Arrays.stream(CrChart.class.getAnnotationsByType(JsModule.class))
                            .map(JsModule::value))
                    .containsExactlyInAnyOrderElementsOf(files.map(file -> "./cloudroute/" + file.getFileName())
                            .toList());
        }
    }
}
