package io.cloudroute.web.parts;

import com.vaadin.flow.component.Component;
import io.cloudroute.usage.Import;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How far a reading is, in words: its step, and of lines and bytes what is known.
public final class ProgressWords {

    private ProgressWords() {}

    /// @param component whose language it is in
    public static String of(Component component, Format format, Import.Progress progress) {
        return Stream.of(
                        progress.step().isEmpty() ? "" : component.getTranslation("bills.step." + progress.step()),
                        progress.rows() == 0
                                ? ""
                                : component.getTranslation("bills.progress.rows", format.count(progress.rows())),
                        progress.done() == 0
                                ? ""
                                : component.getTranslation(
                                        "bills.progress.bytes",
                                        format.bytes(progress.done()),
                                        format.bytes(progress.total())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
