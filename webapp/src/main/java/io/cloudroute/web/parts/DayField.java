package io.cloudroute.web.parts;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A day to be chosen or typed. In English the month is a word, as in [Format]: nobody need know whose order 3/4 is; in
/// German
/// it is written as German dates are. Weeks begin on Monday.
public final class DayField extends DatePicker {

    public DayField(@Nullable LocalDate value) {
        setValue(value);
        setLocale(getLocale());
        setI18n(words(getLocale()));
    }

    public DayField(String label, @Nullable LocalDate value) {
        this(value);
        setLabel(label);
    }

    /// Whether something stands in it that is no day.
    public boolean unreadable() {
        return isInputUnparsable();
    }

    private DatePickerI18n words(Locale locale) {
        var words = new DatePickerI18n()
                .setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(names(sundayFirst(), day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(names(sundayFirst(), day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("day.today"))
                .setCancel(getTranslation("action.cancel"))
                .setBadInputErrorMessage(getTranslation("day.wrong"))
                .setRequiredErrorMessage(getTranslation("day.missing"));
        if (locale.getLanguage().equals(Locale.GERMAN.getLanguage())) {
            words.setDateFormats("dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd");
        } else {
            words.setDateFormats("d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "yyyy-MM-dd");
        }
        return words;
    }

    private static <T> List<String> names(T[] those, Function<T, String> name) {
        return Arrays.stream(those).map(name).toList();
    }

    private static DayOfWeek[] sundayFirst() {
        return new DayOfWeek[] {
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY
        };
    }
}
