package io.cloudroute.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/// How a load spreads over a day's hours in UTC, and over a week.
///
/// @param hours 24 weights; an hour with none has no lines
/// @param weekend a weekend day's load in thousandths of a weekday's
record Rhythm(List<Integer> hours, int weekend) {

    static final Rhythm STEADY = new Rhythm(Collections.nCopies(24, 1), 1000);
    /// European office hours, with a tail into the evening.
    static final Rhythm OFFICE = new Rhythm(
            List.of(6, 4, 3, 3, 5, 14, 34, 62, 84, 92, 90, 82, 78, 86, 88, 80, 68, 50, 36, 26, 20, 14, 10, 8), 450);
    static final Rhythm NIGHT =
            new Rhythm(List.of(0, 4, 4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), 1000);

    Rhythm {
        hours = List.copyOf(hours);
        if (hours.size() != 24) {
            throw new IllegalArgumentException("a day has 24 hours");
        }
    }

    static Rhythm of(String word) {
        return switch (word) {
            case "steady" -> STEADY;
            case "office" -> OFFICE;
            case "night" -> NIGHT;
            default -> throw new IllegalArgumentException("\"" + word + "\" is not a rhythm");
        };
    }

    Rhythm withWeekend(int thousandths) {
        return new Rhythm(hours, thousandths);
    }

    int total() {
        return hours.stream().mapToInt(Integer::intValue).sum();
    }

    int onDay(LocalDate day) {
        var name = day.getDayOfWeek();
        return name == DayOfWeek.SATURDAY || name == DayOfWeek.SUNDAY ? weekend : 1000;
    }
}
