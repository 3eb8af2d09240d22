package org.campusfrontline.deploy.bench.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.campusfrontline.deploy.bench.published.Inrc2Text;
import org.campusfrontline.roster.engine.format.Inrc2;
import org.campusfrontline.roster.engine.model.Problem;

/// An instance of INRC-II's family drawn by a seed, in the texts that the competition's have: three skills, four shifts
/// a day, two contracts, about six tenths of the days worked.
public final class MadeInstance {

    private static final LocalDate SOME_MONDAY = LocalDate.of(2024, 1, 1);
    private static final List<String> SKILLS = List.of("Lead", "Guard", "Medic");
    private static final List<String> SHIFTS = List.of("Early", "Day", "Late", "Night");
    private static final List<String> WEEKDAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final double[] SHARES = {0.28, 0.28, 0.24, 0.20};
    private static final String SCENARIO = """
            SCENARIO = %s

            WEEKS = %d

            SKILLS = %d
            %s

            SHIFT_TYPES = 4
            Early (2,5)
            Day (2,28)
            Late (2,5)
            Night (3,5)

            FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
            Early 0
            Day 1 Early
            Late 2 Early Day
            Night 3 Early Day Late

            CONTRACTS = 2
            Full (%d,%d) (3,5) (2,3) %d 1
            Part (%d,%d) (3,5) (2,5) %d 1

            NURSES = %d
            %s""";
    private static final int LEAD_EACH = 6;
    private static final double LEAST = 0.40;
    private static final double BEST = 0.56;
    private static final double PART_TIME = 0.25;
    private static final double SECOND_SKILL = 0.35;
    private static final double WISH = 0.3;
    private final int people;
    private final Random random;
    private final int[] first;
    private final int[] members = new int[SKILLS.size()];
    private final String name;
    private final String scenario;
    private final String history;
    private final List<String> weeks;

    private MadeInstance(int people, int weeks, long seed) {
        this.people = people;
        random = new Random(seed);
        first = new int[people];
        for (int person = 0; person < people; person++) {
            first[person] = person % LEAD_EACH == 0 ? 0 : 1 + person % 2;
            members[first[person]]++;
        }
        name = "n%03dw%d".formatted(people, weeks);
        scenario = scenarioText(weeks);
        history = historyText();
        this.weeks = Stream.generate(this::weekText).limit(weeks).toList();
    }

    public static MadeInstance of(int people, int weeks, long seed) {
        return new MadeInstance(people, weeks, seed);
    }

    /// As the roster engine reads it.
    public Problem problem() {
        return Inrc2.problem(SOME_MONDAY, scenario, history, weeks);
    }

    /// As the benchmark reads it by itself.
    public Inrc2Text published() {
        return new Inrc2Text(name, scenario, history, weeks);
    }

    private static String nurse(int person) {
        return "P" + person;
    }

    private String scenarioText(int weeks) {
        return SCENARIO.formatted(
                name,
                weeks,
                SKILLS.size(),
                String.join("\n", SKILLS),
                4 * weeks,
                5 * weeks,
                weeks / 2,
                2 * weeks,
                4 * weeks,
                weeks / 2,
                people,
                nurses());
    }

    private String nurses() {
        StringBuilder nurses = new StringBuilder();
        for (int person = 0; person < people; person++) {
            List<String> skills = new ArrayList<>(List.of(SKILLS.get(first[person])));
            String second = SKILLS.get(1 + random.nextInt(SKILLS.size() - 1));
            if (!skills.contains(second) && random.nextDouble() < SECOND_SKILL) {
                skills.add(second);
            }
            String contract = random.nextDouble() < PART_TIME ? "Part" : "Full";
            String all = String.join(" ", skills);
            nurses.append("%s %s %d %s%n".formatted(nurse(person), contract, skills.size(), all));
        }
        return nurses.toString();
    }

    /// Everybody comes from some days of one shift or from some free ones.
    private String historyText() {
        StringBuilder text = new StringBuilder("HISTORY\n0 " + name + "\n\nNURSE_HISTORY\n");
        for (int person = 0; person < people; person++) {
            int days = 2 + random.nextInt(3);
            String shift = SHIFTS.get(random.nextInt(SHIFTS.size()));
            String past = random.nextBoolean() ? "None 0 0 " + days : shift + " " + days + " " + days + " 0";
            text.append(nurse(person)).append(" 0 0 ").append(past).append('\n');
        }
        return text.toString();
    }

    private String weekText() {
        StringBuilder text = new StringBuilder("WEEK_DATA\n" + name + "\n\nREQUIREMENTS\n");
        for (int shift = 0; shift < SHIFTS.size(); shift++) {
            for (int skill = 0; skill < SKILLS.size(); skill++) {
                text.append(SHIFTS.get(shift)).append(' ').append(SKILLS.get(skill));
                double there = SHARES[shift] * members[skill];
                for (int day = 0; day < WEEKDAYS.size(); day++) {
                    int least = (int) (LEAST * there);
                    long best = Math.max(least, Math.round(BEST * there + random.nextDouble() - 0.5));
                    text.append(" (%d,%d)".formatted(least, best));
                }
                text.append('\n');
            }
        }
        List<String> wishes = wishes();
        return text + "\nSHIFT_OFF_REQUESTS = " + wishes.size() + "\n" + String.join("\n", wishes) + "\n";
    }

    private List<String> wishes() {
        List<String> wishes = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            if (random.nextDouble() < WISH) {
                String shift = random.nextBoolean() ? "Any" : SHIFTS.get(random.nextInt(SHIFTS.size()));
                String day = WEEKDAYS.get(random.nextInt(WEEKDAYS.size()));
                wishes.add(nurse(person) + " " + shift + " " + day);
            }
        }
        return wishes;
    }
}
