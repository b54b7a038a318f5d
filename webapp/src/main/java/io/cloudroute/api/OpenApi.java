package io.cloudroute.api;

import com.fasterxml.jackson.databind.JavaType;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.PartnerId;
import io.cloudroute.tenancy.PersonId;
import io.cloudroute.usage.ImportId;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// What holds for many endpoints and is said once: how to sign in, how to repeat a write, and that ids and amounts are
/// text.
@Configuration
class OpenApi {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Something in the request is missing or wrong.",
            "401", "There is no token, or it is not valid.",
            "403", "The token's scopes or its owner's roles do not allow this.",
            "404", "There is nothing here that you may see.",
            "409", "The request contradicts what is there.",
            "422", "The idempotency key was used for another request.",
            "429", "Too many requests from this address.",
            "default", "Anything else that went wrong.");
    private static final Set<HttpMethod> WRITES =
            EnumSet.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private static final List<Class<?>> IDS =
            List.of(CustomerId.class, ImportId.class, OrganisationId.class, PartnerId.class, PersonId.class);

    @Bean
    JacksonModule asText() {
        var module = new SimpleModule("as text");
        IDS.forEach(id -> module.addSerializer(id, new ToStringSerializer(id)));
        IDS.forEach(id -> SpringDocUtils.getConfig().replaceWithClass(id, UUID.class));
        SpringDocUtils.getConfig().replaceWithClass(Usd.class, String.class);
        return module.addSerializer(Usd.class, new ToStringSerializer(Usd.class));
    }

    /// Records of several endpoints bear the same name, so each is named after the endpoints it belongs to.
    private static final class Names extends TypeNameResolver {

        private final Map<String, Class<?>> records = new ConcurrentHashMap<>();

        @Override
        protected String getNameOfClass(Class<?> type) {
            var outer = type.getEnclosingClass();
            var name = outer == null
                    ? type.getSimpleName()
                    : outer.getSimpleName().replaceFirst("Api$", "") + type.getSimpleName();
            if (type.isRecord()) {
                records.put(name, type);
            }
            return name;
        }

        @Override
        protected String nameForGenericType(JavaType type, Set<Options> options) {
            var name = super.nameForGenericType(type, options);
            if (type.getRawClass().isRecord()) {
                records.put(name, type.getRawClass());
            }
            return name;
        }
    }

    private final Names names = new Names();

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), names).openapi31(true);
    }

    @Bean
    OperationCustomizer namedAfterItsMethod() {
        return (operation, method) -> operation.operationId(method.getMethod().getName()
                + method.getBeanType().getSimpleName().replaceFirst("Api$", ""));
    }

    @Bean
    OpenApiCustomizer whatHoldsForMany() {
        return api -> {
            api.getInfo().title("CloudRoute").version("1").description("What CloudRoute's screens show and do.");
            api.getComponents().getSchemas().forEach((name, schema) -> {
                if (names.records.get(name) instanceof Class<?> type) {
                    absences(schema, type);
                }
            });
            problems(api.getComponents());
            api.getComponents()
                    .addSecuritySchemes(
                            TOKEN,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .description(
                                            "A personal access token (`crp_…`, made under *Your account*), or a JWT of the identity provider. "
                                                    + "With a JWT, who belongs to several organisations names one by its id in the header `%s`."
                                                            .formatted(ApiSecurity.ORGANISATION_HEADER)));
            api.addSecurityItem(new SecurityRequirement().addList(TOKEN));
            describe(api);
        };
    }

    /// What may be null says so, and what may not be is always there.
    private static void absences(Schema<?> schema, Class<?> type) {
        for (var part : type.getRecordComponents()) {
            var property = schema.getProperties() == null
                    ? null
                    : schema.getProperties().get(part.getName());
            if (property == null) {
                continue;
            }
            if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.addRequiredItem(part.getName());
            } else if (property.get$ref() == null) {
                property.addType("null");
                if (property.getEnum() != null) {
                    property.addEnumItemObject(null);
                }
            } else {
                schema.getProperties()
                        .put(
                                part.getName(),
                                new JsonSchema().anyOf(List.of(property, new JsonSchema().typesItem("null"))));
            }
        }
    }

    /// A schema and an answer that all refusals share.
    private static void problems(Components components) {
        var fault = new JsonSchema()
                .typesItem("object")
                .addProperty("field", text("Where in the request."))
                .addProperty("detail", text("What is wrong with it."))
                .required(List.of("field", "detail"));
        var errors = new JsonSchema().typesItem("array").items(fault).description("The fields at fault.");
        var problem = new JsonSchema()
                .typesItem("object")
                .description("RFC 9457")
                .addProperty("type", text("`urn:cloudroute:problem:` and its name."))
                .addProperty("title", text("The status in words."))
                .addProperty("status", new JsonSchema().typesItem("integer"))
                .addProperty("detail", text("What happened, and what to do."))
                .addProperty("instance", text("The address asked."))
                .addProperty("errors", errors)
                .required(List.of("title", "status", "detail"));
        components.addSchemas(PROBLEM, problem);
        REFUSALS.forEach((status, description) -> components.addResponses(
                PROBLEM + status,
                new ApiResponse()
                        .description(description)
                        .content(new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(new Schema<>().$ref(PROBLEM))))));
    }

    private static Schema<?> text(String description) {
        return new JsonSchema().typesItem("string").description(description);
    }

    private static void refusals(String path, HttpMethod method, Operation operation) {
        var statuses = new ArrayList<>(List.of("400", "default"));
        if (path.startsWith("/api/v1/calculators/")) {
            statuses.add("429");
        } else {
            statuses.addAll(List.of("401", "403"));
        }
        if (path.contains("{")) {
            statuses.addAll(List.of("404", "409"));
        }
        if (WRITES.contains(method)) {
            statuses.add("422");
        }
        statuses.forEach(status -> operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + PROBLEM + status)));
    }

    private static void describe(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    refusals(path, method, operation);
                    if (path.startsWith("/api/v1/calculators/")) {
                        operation.setSecurity(List.of());
                    } else if (WRITES.contains(method)
                            && Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                                    .noneMatch(each -> Idempotency.HEADER.equals(each.getName()))) {
                        operation.addParametersItem(new HeaderParameter()
                                .name(Idempotency.HEADER)
                                .description(
                                        "Of your choice, 1 to 200 characters: a repetition within a day gets the same answer.")
                                .schema(new StringSchema()));
                    }
                }));
    }
}
