package org.campusfrontline.roster.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.campusfrontline.platform.Language;

/// The chart's own words, in one language.
record Words(
        Language language,
        String people,
        String hours,
        String cover,
        String dayOff,
        String notAvailable,
        String understaffed,
        String nextDay,
        String desk,
        List<String> weekdays,
        DateTimeFormatter month,
        DateTimeFormatter day) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final Words CHINESE = new Words(
            Language.ZH_CN,
            "人员",
            "小时",
            "到岗覆盖（在岗/需要）",
            "休息日",
            "不可排班",
            "缺员",
            "次日",
            "值班电话",
            List.of("一", "二", "三", "四", "五", "六", "日"),
            DateTimeFormatter.ofPattern("yyyy年M月", Locale.SIMPLIFIED_CHINESE),
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE));
    private static final Words ENGLISH = new Words(
            Language.EN,
            "People",
            "Hours",
            "Cover (present/wanted)",
            "day off",
            "not available",
            "understaffed",
            "next day",
            "Duty desk",
            List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"),
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));

    static Words of(Language language) {
        return language == Language.EN ? ENGLISH : CHINESE;
    }

    String weekday(DayOfWeek weekday) {
        return weekdays.get(weekday.getValue() - 1);
    }

    /// A shift's letters with its time, such as `N 20:00–06:30 next day`.
    String meaning(Sheet.ShiftKind kind) {
        LocalTime end = kind.startsAt().plusMinutes(kind.minutes());
        int minutes = kind.startsAt().getHour() * 60 + kind.startsAt().getMinute() + kind.minutes();
        String night = minutes > MINUTES_A_DAY ? " " + nextDay : "";
        return kind.id() + " " + CLOCK.format(kind.startsAt()) + "–" + CLOCK.format(end) + night;
    }

    String span(LocalDate first, LocalDate last) {
        return day.format(first) + " – " + day.format(last);
    }
}
