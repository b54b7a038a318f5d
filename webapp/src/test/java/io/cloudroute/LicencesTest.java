package io.cloudroute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Everything that is shipped has a free and permissive licence, as the bill of materials says.
class LicencesTest {

    private static final Set<String> PERMISSIVE = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "ISC",
            "EDL-1.0",
            "CC0-1.0",
            "PostgreSQL",
            "Unicode-3.0",
            "UPL-1.0");

    /// Components without a permissive licence in the bill of materials, each with the reason why it may stay.
    private static final Map<String, String> ACCEPTED = Map.of(
            "logback-classic", "EPL-2.0 or LGPL-2.1: the default logger of Spring Boot, used unchanged as a library",
            "logback-core", "EPL-2.0 or LGPL-2.1: the default logger of Spring Boot, used unchanged as a library",
            "jakarta.annotation-api", "EPL-2.0 or GPL-2.0 with class path exception: annotations only");

    @Test
    void everything_shipped_is_free_and_permissive() {
        var bom = new JsonMapper()
                .readTree(LicencesTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json"));
        var components = bom.get("components");
        assertThat(components).hasSizeGreaterThan(100);
        var doubtful = new ArrayList<String>();
        for (var component : components) {
            var name = component.get("name").stringValue();
            if (name.startsWith("cloudroute-") || ACCEPTED.containsKey(name)) {
                continue;
            }
            var licences = new ArrayList<String>();
            for (var each : component.path("licenses")) {
                licences.add(licence(each));
            }
            if (licences.stream().noneMatch(PERMISSIVE::contains)) {
                doubtful.add(name + " " + licences);
            }
        }
        assertThat(doubtful).isEmpty();
    }

    private static String licence(JsonNode entry) {
        var licence = entry.path("license");
        if (licence.hasNonNull("id")) {
            return licence.get("id").stringValue();
        }
        var name = licence.path("name").stringValue(entry.path("expression").stringValue(""));
        if (name.matches("(?i)(the )?apache( software)?[ -]license.*2\\.0|apache 2\\.0|apache-2\\.0.*")) {
            return "Apache-2.0";
        }
        if (name.matches("(?i)(the )?mit( license)?")) {
            return "MIT";
        }
        if (name.matches("(?i)edl 1\\.0|eclipse distribution license.*1\\.0")) {
            return "EDL-1.0";
        }
        return name;
    }
}
