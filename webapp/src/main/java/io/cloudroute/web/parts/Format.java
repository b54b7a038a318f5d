package io.cloudroute.web.parts;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How money, numbers and dates are written for people, by locale. What is missing is "—".
///
/// US dollars carry the sign first, with a true minus: −$1,341.90. Dates never consist of digits only, a [DayField] in
/// German aside. Times are in
/// UTC.
public record Format(Locale locale) {

    public static final String MISSING = "—";
    private static final String MINUS = "\u2212";

    /// A fact from a bill or ledger: with cents.
    public String fact(@Nullable Usd amount) {
        return amount == null ? MISSING : dollars(amount.amount(), 2);
    }

    /// An estimate or a run-rate: in whole dollars.
    public String estimate(@Nullable Usd amount) {
        return amount == null ? MISSING : dollars(amount.amount(), 0);
    }

    /// A price per million tokens: two decimals, and more where it is smaller than a cent or has them.
    public String perMillion(@Nullable Usd amount) {
        if (amount == null) {
            return MISSING;
        }
        int decimals = Math.clamp(amount.amount().scale(), 2, 6);
        return dollars(amount.amount(), amount.amount().abs().compareTo(BigDecimal.ONE) < 0 ? decimals : 2);
    }

    /// A price per request or unit: four decimals, or as many as show two digits of it.
    public String perUnit(@Nullable Usd amount) {
        if (amount == null) {
            return MISSING;
        }
        var value = amount.amount().stripTrailingZeros();
        int first = value.scale() - value.precision() + 1;
        return dollars(value, value.signum() == 0 ? 4 : Math.clamp(first + 1L, 4, 12));
    }

    /// A number as somebody writes it here, in plain notation: 1.234,5 in German is 1234.5, and 1.234 is 1234. Anything
    /// else stays as it is.
    public String plain(String written) {
        return german() && written.matches("-?[0-9.]+,[0-9]+|-?[1-9][0-9]{0,2}(\\.[0-9]{3})+")
                ? written.replace(".", "").replace(',', '.')
                : written;
    }

    /// A number as it stands in a field, where [#plain] reads it again: every digit, no groups.
    public String written(BigDecimal number) {
        return german() ? number.toPlainString().replace('.', ',') : number.toPlainString();
    }

    /// A count: 1,234,567.
    public String count(long number) {
        return pattern(0).format(number);
    }

    /// A quantity with at most so many decimals.
    public String number(@Nullable BigDecimal number, int decimals) {
        return number == null ? MISSING : signed(number, decimals);
    }

    /// A large count in short: 1.2B tokens.
    public String tokens(@Nullable BigDecimal tokens) {
        if (tokens == null) {
            return MISSING;
        }
        var size = tokens.abs();
        if (size.compareTo(BigDecimal.valueOf(1_000_000_000L)) >= 0) {
            return signed(tokens.movePointLeft(9), 2) + (german() ? " Mrd." : "B");
        }
        if (size.compareTo(BigDecimal.valueOf(1_000_000L)) >= 0) {
            return signed(tokens.movePointLeft(6), 1) + (german() ? " Mio." : "M");
        }
        return signed(tokens, 0);
    }

    /// A share of one with so many decimals: 99.6% (de: 99,6 %).
    public String share(@Nullable BigDecimal share, int decimals) {
        return share == null ? MISSING : signed(share.movePointRight(2), decimals) + (german() ? "\u00a0%" : "%");
    }

    /// 5 Aug 2027.
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(german() ? "d. MMM yyyy" : "d MMM yyyy", locale)
                .format(date);
    }

    /// 5 Aug.
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(german() ? "d. MMM" : "d MMM", locale)
                .format(date);
    }

    /// The day of a point in time: 5 Aug 2027.
    public String day(Instant instant) {
        return date(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /// At most two letters for a name: of its first word and its last.
    public static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = words[0];
        var last = words[words.length - 1];
        return (initial(first) + (words.length > 1 ? initial(last) : "")).toUpperCase(Locale.ROOT);
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }

    /// August 2027.
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    /// 24 Aug – 22 Nov 2026.
    public String range(LocalDate first, LocalDate last) {
        return (first.getYear() == last.getYear() ? day(first) : date(first)) + " – " + date(last);
    }

    /// 5 Aug 2027, 06:00 UTC.
    public String time(Instant instant) {
        var at = instant.atZone(ZoneOffset.UTC);
        return date(at.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(at) + " UTC";
    }

    /// 45 s, 3 min 05 s, 2 h 05 min.
    public String duration(Duration duration) {
        if (duration.toSeconds() < 60) {
            return duration.toSeconds() + " s";
        }
        return duration.toHours() > 0
                ? "%d h %02d min".formatted(duration.toHours(), duration.toMinutesPart())
                : "%d min %02d s".formatted(duration.toMinutes(), duration.toSecondsPart());
    }

    /// 12.4 MB.
    public String bytes(long bytes) {
        if (bytes < 1000) {
            return count(bytes) + " B";
        }
        var units = new String[] {"kB", "MB", "GB", "TB"};
        var value = BigDecimal.valueOf(bytes).movePointLeft(3);
        int unit = 0;
        while (value.compareTo(BigDecimal.valueOf(1000)) >= 0 && unit < units.length - 1) {
            value = value.movePointLeft(3);
            unit++;
        }
        return signed(value, 1) + " " + units[unit];
    }

    private String dollars(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_EVEN);
        var text = pattern(decimals).format(rounded.abs());
        return (rounded.signum() < 0 ? MINUS : "") + (german() ? text + "\u00a0$" : "$" + text);
    }

    private String signed(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_EVEN);
        return (rounded.signum() < 0 ? MINUS : "") + pattern(decimals).format(rounded.abs());
    }

    private DecimalFormat pattern(int decimals) {
        return new DecimalFormat(
                "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)), DecimalFormatSymbols.getInstance(locale));
    }

    private boolean german() {
        return locale.getLanguage().equals("de");
    }

    /// What the engine says in English, in the viewer's language.
    public String said(String english) {
        return Said.in(locale, english);
    }
}
