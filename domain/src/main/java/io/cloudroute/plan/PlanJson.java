package io.cloudroute.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.cloudroute.lever.Settings;
import io.cloudroute.money.Usd;
import org.jooq.JSONB;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// How this room keeps what-ifs and plans.
final class PlanJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Settings.Value.Amount.class, name = "amount"),
        @JsonSubTypes.Type(value = Settings.Value.Word.class, name = "word"),
        @JsonSubTypes.Type(value = Settings.Value.Flag.class, name = "flag")
    })
    private interface Kinds {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Settings.Value.class, Kinds.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(Usd.class, new ToStringSerializer(Usd.class))
                    .addDeserializer(Usd.class, new FromStringDeserializer<>(Usd.class) {
                        @Override
                        protected Usd _deserialize(String text, DeserializationContext context) {
                            return Usd.of(text);
                        }
                    }))
            .build();

    private PlanJson() {}

    static JSONB write(Object value) {
        return JSONB.valueOf(MAPPER.writeValueAsString(value));
    }

    static <T> T read(JSONB json, Class<T> type) {
        return MAPPER.readValue(json.data(), type);
    }
}
