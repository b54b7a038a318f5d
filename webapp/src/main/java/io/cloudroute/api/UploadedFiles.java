package io.cloudroute.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.stream.Stream;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;

/// The files of a request, as they come: those of a multipart body, or the raw body as one.
final class UploadedFiles {

    private static final String NAMELESS = "upload";

    private final @Nullable String name;
    private final @Nullable FileItemInputIterator items;
    private final @Nullable PushbackInputStream raw;
    private @Nullable FileItemInput next;

    /// Reads up to the first file's content.
    ///
    /// @param name of the raw body
    UploadedFiles(HttpServletRequest request, @Nullable String name) throws IOException {
        this.name = name;
        this.items = JakartaServletFileUpload.isMultipartContent(request)
                ? new JakartaServletFileUpload<>().getItemIterator(request)
                : null;
        this.raw = items == null ? new PushbackInputStream(request.getInputStream()) : null;
        this.next = next();
    }

    interface Taker {
        void take(String name, InputStream content) throws IOException;
    }

    /// Whether there is nothing to take.
    boolean isEmpty() throws IOException {
        if (raw == null) {
            return next == null;
        }
        int first = raw.read();
        if (first >= 0) {
            raw.unread(first);
        }
        return first < 0;
    }

    /// What the whole is called: as its sender says, else as its first file.
    String title() {
        return name != null && !name.isBlank() ? name : next == null ? NAMELESS : name(next);
    }

    /// Each file once, in their order; its content must be read before the next one.
    void each(Taker taker) throws IOException {
        if (raw != null) {
            taker.take(title(), raw);
        }
        for (var file = next; file != null; file = next()) {
            taker.take(name(file), file.getInputStream());
        }
    }

    private @Nullable FileItemInput next() throws IOException {
        while (items != null && items.hasNext()) {
            var item = items.next();
            if (!item.isFormField()) {
                return item;
            }
        }
        return null;
    }

    private static String name(FileItemInput file) {
        return Stream.of(file.getName(), file.getFieldName())
                .filter(each -> each != null && !each.isBlank())
                .findFirst()
                .orElse(NAMELESS);
    }
}
