package io.cloudroute.web.plan;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// A4 pages that fill from the top, in the Liberation Sans that PDFBox brings.
final class Paper implements AutoCloseable {

    private static final float MARGIN = 48;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.35f;
    private static final Color INK = new Color(0x14, 0x18, 0x20);
    private static final Color GREY = new Color(0x5b, 0x64, 0x73);
    private static final Color LINE = new Color(0xd8, 0xdc, 0xe3);
    private static final Color GREEN = new Color(0x14, 0x6c, 0x43);
    private static final Color SLATE = new Color(0x5f, 0x6b, 0x7e);

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final String footer;
    private final String page;
    private PDPageContentStream stream;
    private float y;

    /// A bar of a waterfall, from one amount to another.
    ///
    /// @param whole whether it stands on the ground
    record Bar(String name, double from, double to, boolean whole, String figure) {}

    /// @param footer at the foot of each page
    /// @param page the word for it, such as `Page`
    Paper(String footer, String page) {
        this.footer = footer;
        this.page = page;
        try (var ttf =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, java.util.Objects.requireNonNull(ttf), true);
            document.getDocumentInformation().setTitle(footer);
            stream = next();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PDPageContentStream next() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, sheet);
    }

    void title(String text) {
        paragraph(text, 20, INK, true);
        y -= 2;
    }

    void heading(String text) {
        room(60);
        y -= 14;
        paragraph(text, 12.5f, INK, true);
        y -= 3;
    }

    void strong(String text) {
        room(40);
        y -= 4;
        paragraph(text, 9, INK, true);
    }

    void text(String text) {
        paragraph(text, 9.5f, INK, false);
        y -= 4;
    }

    void small(String text) {
        paragraph(text, 8, GREY, false);
    }

    /// Names and figures in a row.
    void figures(List<String[]> figures) {
        room(60);
        y -= 10;
        float width = WIDTH / figures.size();
        float top = y;
        for (int i = 0; i < figures.size(); i++) {
            put(fit(figures.get(i)[0], 8, width - 6), MARGIN + i * width, top - 8, 8, GREY, false);
            var figure = known(figures.get(i)[1]);
            float size = Math.min(13, 13 * (width - 8) / width(figure, 13));
            put(figure, MARGIN + i * width, top - 26, size, INK, true);
        }
        y = top - 36;
    }

    void bars(List<Bar> bars) {
        float height = 150;
        room(height + 50);
        float base = y - height - 14;
        double most = bars.stream()
                .mapToDouble(bar -> Math.max(bar.from(), bar.to()))
                .max()
                .orElse(1);
        float step = WIDTH / bars.size();
        float wide = Math.min(48, step * 0.62f);
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            float low = base + (float) (Math.min(bar.from(), bar.to()) / most * height);
            float high = base + (float) (Math.max(bar.from(), bar.to()) / most * height);
            float x = MARGIN + i * step + (step - wide) / 2;
            fill(x, low, wide, Math.max(0.6f, high - low), bar.whole() ? SLATE : GREEN);
            centred(bar.figure(), MARGIN + i * step, high + 3, step, 7.5f, INK);
            centred(bar.name(), MARGIN + i * step, base - 11, step, 7.5f, GREY);
        }
        line(base);
        y = base - 22;
    }

    /// @param widths shares of the page's width
    /// @param firstNumber the first column whose cells stand at the right
    void table(String[] heads, double[] widths, int firstNumber, List<String[]> rows) {
        row(heads, widths, firstNumber, 7.5f, GREY);
        line(y + 2);
        for (var cells : rows) {
            row(cells, widths, firstNumber, 8, INK);
        }
        y -= 4;
    }

    private void row(String[] cells, double[] widths, int firstNumber, float size, Color ink) {
        var wrapped = new ArrayList<List<String>>();
        int lines = 1;
        for (int i = 0; i < cells.length; i++) {
            var text = wrap(cells[i], size, (float) (widths[i] * WIDTH) - 5);
            wrapped.add(text);
            lines = Math.max(lines, text.size());
        }
        room(lines * size * LEADING + 4);
        float top = y;
        float x = MARGIN;
        for (int i = 0; i < cells.length; i++) {
            float width = (float) (widths[i] * WIDTH);
            float at = top - size;
            for (var text : wrapped.get(i)) {
                put(text, i >= firstNumber ? x + width - 5 - width(text, size) : x, at, size, ink, false);
                at -= size * LEADING;
            }
            x += width;
        }
        y = top - lines * size * LEADING - 3;
    }

    private void paragraph(String text, float size, Color ink, boolean bold) {
        for (var line : wrap(text, size, WIDTH)) {
            room(size * LEADING);
            put(line, MARGIN, y - size, size, ink, bold);
            y -= size * LEADING;
        }
    }

    private void centred(String text, float x, float at, float width, float size, Color ink) {
        var fitting = fit(text, size, width - 2);
        put(fitting, x + (width - width(fitting, size)) / 2, at, size, ink, false);
    }

    private void put(String text, float x, float at, float size, Color ink, boolean bold) {
        try {
            stream.beginText();
            stream.setFont(font, size);
            stream.setNonStrokingColor(ink);
            stream.setStrokingColor(ink);
            stream.setLineWidth(bold ? size / 36 : 0);
            stream.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            stream.newLineAtOffset(x, at);
            stream.showText(text);
            stream.endText();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void fill(float x, float at, float width, float height, Color ink) {
        try {
            stream.setNonStrokingColor(ink);
            stream.addRect(x, at, width, height);
            stream.fill();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void line(float at) {
        fill(MARGIN, at, WIDTH, 0.6f, LINE);
    }

    private void room(float height) {
        if (y - height < MARGIN + 14) {
            try {
                stream.close();
                stream = next();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private List<String> wrap(String text, float size, float width) {
        var lines = new ArrayList<String>();
        for (var paragraph : known(text).split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : paragraph.split(" ")) {
                var rest = word;
                while (width(rest, size) > width && rest.length() > 1) {
                    int fits = rest.length() - 1;
                    while (fits > 1 && width(rest.substring(0, fits), size) > width) {
                        fits--;
                    }
                    if (!line.isEmpty()) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    lines.add(rest.substring(0, fits));
                    rest = rest.substring(fits);
                }
                if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private String fit(String text, float size, float width) {
        var known = known(text);
        return width(known, size) <= width
                ? known
                : wrap(known, size, width - width("…", size)).getFirst() + "…";
    }

    /// What the font has no glyph for becomes a question mark.
    private String known(String text) {
        var known = new StringBuilder();
        text.replace(' ', ' ')
                .replace(' ', ' ')
                .replace('\r', '\n')
                .codePoints()
                .forEach(each -> {
                    var letter = Character.toString(each);
                    try {
                        if (each != '\n') {
                            font.encode(letter);
                        }
                        known.append(letter);
                    } catch (IOException | IllegalArgumentException _) {
                        known.append(each == '−' ? "-" : "?");
                    }
                });
        return known.toString();
    }

    private float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    byte[] bytes() {
        try {
            stream.close();
            int number = 1;
            int all = document.getNumberOfPages();
            for (var sheet : document.getPages()) {
                try (var foot = new PDPageContentStream(document, sheet, AppendMode.APPEND, true, true)) {
                    stream = foot;
                    put(fit(footer, 7.5f, WIDTH - 90), MARGIN, MARGIN - 18, 7.5f, GREY, false);
                    var count = "%s %d / %d".formatted(page, number++, all);
                    put(count, MARGIN + WIDTH - width(count, 7.5f), MARGIN - 18, 7.5f, GREY, false);
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
