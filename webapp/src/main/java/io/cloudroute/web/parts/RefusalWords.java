package io.cloudroute.web.parts;

import com.vaadin.flow.component.Component;
import io.cloudroute.usage.Import;
import java.util.ArrayList;
import java.util.stream.Collectors;

/// A refusal of a bill in the words of whoever looks at it.
public final class RefusalWords {

    private RefusalWords() {}

    /// File, line, row group and column, as far as they are known; else empty.
    public static String where(Component screen, Import.Refusal refusal) {
        var where = new ArrayList<String>();
        if (refusal.file() != null) {
            where.add(refusal.file());
        }
        if (refusal.line() != null) {
            where.add(screen.getTranslation("bills.line", refusal.line()));
        }
        if (refusal.rowGroup() != null) {
            where.add(screen.getTranslation("bills.fault.rowGroup") + " " + refusal.rowGroup());
        }
        if (refusal.column() != null) {
            where.add(screen.getTranslation("bills.fault.column") + " " + refusal.column());
        }
        return String.join(", ", where);
    }

    /// What was found and what was expected; else empty.
    public static String detail(Component screen, Import.Refusal refusal) {
        return refusal.detail().entrySet().stream()
                .map(each -> screen.getTranslation("bills.fault." + each.getKey()) + ": " + each.getValue())
                .sorted()
                .collect(Collectors.joining(" · "));
    }
}
