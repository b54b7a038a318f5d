package io.cloudroute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.mock.web.MockHttpServletResponse;

/// The API's description, to hold its answers against.
public final class Described {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    public Described(String document) throws IOException {
        this.document = JSON.readTree(document);
    }

    /// Where an answer is not as it is described; nothing, where it is.
    ///
    /// @param path as it is described, with its names in braces
    public List<String> faults(String method, String path, MockHttpServletResponse answer) throws IOException {
        var said = document.path("paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses");
        var response = said.path(String.valueOf(answer.getStatus()));
        if (response.has("$ref")) {
            response = document.at(response.path("$ref").asText().substring(1));
        }
        if (response.isMissingNode()) {
            return List.of("there is no word of status " + answer.getStatus());
        }
        if (answer.getContentAsByteArray().length == 0) {
            return response.has("content") ? List.of("there should be a body") : List.of();
        }
        var type = String.valueOf(answer.getContentType()).replaceFirst(";.*", "");
        var schema = response.path("content").path(type).path("schema");
        if (!(schema instanceof ObjectNode)) {
            return List.of("there is no word of " + type + " with status " + answer.getStatus());
        }
        if (!type.endsWith("json")) {
            return List.of();
        }
        var whole = ((ObjectNode) schema.deepCopy()).set("components", document.path("components"));
        return schemas.getSchema((JsonNode) whole).validate(JSON.readTree(answer.getContentAsByteArray())).stream()
                .map(Object::toString)
                .distinct()
                .limit(8)
                .toList();
    }
}
