package io.cloudroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CrIconTest {

    @Test
    void every_icon_is_drawn_and_every_drawing_has_its_icon() throws IOException {
        assertThat(Pattern.compile("^\\.(cr-icon-[a-z-]+) \\{", Pattern.MULTILINE)
                        .matcher(stylesheet())
                        .results()
                        .map(result -> result.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(CrIcon.values()).map(CrIcon::cssClass).toList());
    }

    @Test
    void an_icon_is_silent_for_assistive_technology() {
        var element = CrIcon.CHEVRON_DOWN.create().getElement();

        assertThat(element.getClassList()).containsExactlyInAnyOrder("cr-icon", "cr-icon-chevron-down");
        assertThat(element.getAttribute("aria-hidden")).isEqualTo("true");
    }

    private static String stylesheet() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CrIcon.class.getResourceAsStream("/META-INF/resources/cloudroute/theme.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
