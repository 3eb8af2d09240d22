package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.calendar.CampusCalendar;
import org.campusfrontline.roster.chart.Sheet;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.planning.Plan;

/// Makes of a roster what its drawings show, with names in the reader's language.
@Singleton
public class WallChartSheets {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final Directory directory;
    private final CampusCalendar calendar;
    private final CampusTime campus;

    WallChartSheets(Directory directory, CampusCalendar calendar, CampusTime campus) {
        this.directory = directory;
        this.calendar = calendar;
        this.campus = campus;
    }

    public Sheet sheet(Reading reading, Language language) {
        List<Sheet.ShiftKind> shifts = new ArrayList<>();
        for (int type = 0; type < reading.shifts().size(); type++) {
            PeriodParts.ShiftPart shift = reading.shifts().get(type);
            List<Integer> wanted = new ArrayList<>();
            for (int day = 0; day < reading.period().days(); day++) {
                wanted.add(reading.problem().wanted(day, type));
            }
            shifts.add(new Sheet.ShiftKind(shift.id(), shift.startsAt(), shift.minutes(), wanted));
        }
        return new Sheet(
                heading(reading, language),
                reading.period().start(),
                reading.period().days(),
                shifts,
                people(reading),
                daysOff(reading.period()));
    }

    private Set<Integer> daysOff(PlanningPeriod period) {
        Set<Integer> off = new HashSet<>();
        calendar.classes(period.scope().tree(), period.scope().unit(), period.start(), period.end())
                .forEach((date, kind) -> {
                    if (kind.isOff()) {
                        off.add(Math.toIntExact(ChronoUnit.DAYS.between(period.start(), date)));
                    }
                });
        return off;
    }

    private static List<Integer> row(Reading reading, int person) {
        List<Integer> row = new ArrayList<>();
        for (int day = 0; day < reading.period().days(); day++) {
            int type = reading.plan().shift(person, day);
            row.add(type == Plan.OFF ? Sheet.FREE : type);
        }
        return row;
    }

    private List<Sheet.PersonLine> people(Reading reading) {
        List<String> staff = reading.roster().parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .toList();
        Map<String, String> names = directory.names(staff);
        List<Sheet.PersonLine> lines = new ArrayList<>();
        for (int person = 0; person < staff.size(); person++) {
            String number = staff.get(person);
            Set<Integer> notAvailable = new HashSet<>();
            for (int day = 0; day < reading.period().days(); day++) {
                if (reading.problem().dayOff(person, day)) {
                    notAvailable.add(day);
                }
            }
            lines.add(new Sheet.PersonLine(names.getOrDefault(number, number), row(reading, person), notAvailable));
        }
        return lines;
    }

    private Sheet.Heading heading(Reading reading, Language language) {
        PlanningPeriod period = reading.period();
        boolean english = language == Language.EN;
        String unit = directory
                .unit(period.scope().unit())
                .map(name -> english ? name.nameEn() : name.nameZh())
                .orElse(period.scope().unit());
        String title = english ? period.titles().en() : period.titles().zh();
        return new Sheet.Heading(title, unit, english ? standing(reading.roster()) : chineseStanding(reading.roster()));
    }

    private String standing(Roster roster) {
        return "roster " + roster.number() + ", "
                + switch (roster.state()) {
                    case SOLVED -> "not published";
                    case PUBLISHED -> "published " + publishedAt(roster);
                    case SUPERSEDED -> "superseded";
                };
    }

    private String chineseStanding(Roster roster) {
        return "第 " + roster.number() + " 版，"
                + switch (roster.state()) {
                    case SOLVED -> "未发布";
                    case PUBLISHED -> "发布于 " + publishedAt(roster);
                    case SUPERSEDED -> "已被替代";
                };
    }

    private String publishedAt(Roster roster) {
        Instant at = roster.publishedAt();
        return at == null ? "" : MOMENT.format(at.atZone(campus.zone()));
    }
}
