package io.cloudroute.usage;

import io.cloudroute.money.Usd;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// Values in JSON columns.
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(amountsAsText()).build();

    private Json() {}

    private static SimpleModule amountsAsText() {
        return new SimpleModule()
                .addSerializer(Usd.class, new ToStringSerializer(Usd.class))
                .addDeserializer(Usd.class, new FromStringDeserializer<>(Usd.class) {
                    @Override
                    protected Usd _deserialize(String text, DeserializationContext context) {
                        return Usd.of(text);
                    }
                });
    }

    static JSONB write(Object value) {
        return JSONB.valueOf(MAPPER.writeValueAsString(value));
    }

    static <T> JSONB write(T value, TypeReference<T> type) {
        return JSONB.valueOf(MAPPER.writerFor(type).writeValueAsString(value));
    }

    static <T> T read(JSONB json, TypeReference<T> type) {
        return MAPPER.readValue(json.data(), type);
    }
}
