package io.cloudroute.api;

import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.PartnerId;
import io.cloudroute.tenancy.PersonId;
import io.cloudroute.usage.ImportId;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springdoc.core.customizers.OpenApiCustomizer;
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

    @Bean
    OpenApiCustomizer whatHoldsForMany() {
        return api -> {
            api.getComponents()
                    .addSecuritySchemes(
                            TOKEN,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .description(
                                            "A personal access token (`crp_…`, made under *Your account*), or a JWT of the identity provider."));
            api.addSecurityItem(new SecurityRequirement().addList(TOKEN));
            describe(api);
        };
    }

    private static void describe(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
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
