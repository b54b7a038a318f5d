package io.cloudroute.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Northwind's chat as a model invocation log, with bodies, made deterministically.
///
/// Each conversation has [#TURNS] turns, 40 seconds apart, over the same system prompt and tools, with two articles of
/// its own and a growing history; conversations begin 3 minutes apart from 08:00 UTC. Every text of a body begins with
/// [#MARK].
public final class ChatLog {

    /// Stands in each text of a body, and nowhere else.
    public static final String MARK = "helpline-body-words";

    public static final String MODEL = "eu.anthropic.claude-sonnet-4-5-20250929-v1:0";
    public static final String CALLER = "arn:aws:sts::444455556666:assumed-role/helpline-chat";
    public static final int TURNS = 6;

    private ChatLog() {}

    /// @param conversations of that day
    public static void write(LocalDate day, int conversations, OutputStream target) throws IOException {
        for (int i = 0; i < conversations; i++) {
            var begin = day.atTime(8, 0).toInstant(ZoneOffset.UTC).plus(3L * i, ChronoUnit.MINUTES);
            var messages = new StringBuilder(
                    message("user", text("articles of " + day + " " + i, 24_000) + " " + text("first question", 400)));
            for (int turn = 0; turn < TURNS; turn++) {
                if (turn > 0) {
                    messages.append(',').append(message("user", text("question %d of %d".formatted(turn, i), 400)));
                }
                var answer = text("answer %s %d %d".formatted(day, i, turn), 1_520);
                var line =
                        record(begin.plusSeconds(40L * turn), "%s-%d-%d".formatted(day, i, turn), messages, answer, i);
                target.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                messages.append(',').append(message("assistant", answer));
            }
        }
    }

    private static String record(Instant at, String id, CharSequence messages, String answer, int conversation) {
        int input = (20_000 + messages.length()) / 4;
        return """
                {"schemaType":"ModelInvocationLog","schemaVersion":"1.0","timestamp":"%s","accountId":"444455556666",\
                "identity":{"arn":"%s/helpline-%d"},"region":"eu-central-1","requestId":"%s","operation":"Converse",\
                "modelId":"arn:aws:bedrock:eu-central-1:444455556666:inference-profile/%s",\
                "requestMetadata":{"team":"support","surface":"%s"},"inferenceRegion":"eu-west-3",\
                "input":{"inputContentType":"application/json","inputBodyJson":{"messages":[%s],\
                "system":[{"text":"%s"}],"toolConfig":{"tools":["%s"]},"inferenceConfig":{"maxTokens":1024}},\
                "inputTokenCount":%d,"cacheReadInputTokenCount":0,"cacheWriteInputTokenCount":0},\
                "output":{"outputContentType":"application/json","outputBodyJson":{"output":{"message":\
                {"role":"assistant","content":[{"text":"%s"}]}},"stopReason":"end_turn"},"outputTokenCount":%d}}""".formatted(
                        at,
                        CALLER,
                        conversation % 4,
                        id,
                        MODEL,
                        conversation % 3 == 0 ? "app" : "web",
                        messages,
                        text("system prompt", 12_000),
                        text("tools", 8_000),
                        input,
                        answer,
                        answer.length() / 4);
    }

    private static String message(String role, String text) {
        return "{\"role\":\"%s\",\"content\":[{\"text\":\"%s\"}]}".formatted(role, text);
    }

    private static String text(String what, int length) {
        var words = MARK + " (" + what + ") ";
        return words.repeat(length / words.length() + 1).substring(0, length);
    }
}
