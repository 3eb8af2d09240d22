package org.campusfrontline.deploy.bench.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.repair.core.Absence;
import org.campusfrontline.roster.repair.core.Chains;
import org.campusfrontline.roster.repair.core.Goal;
import org.campusfrontline.roster.repair.core.MinimumRepair;
import org.campusfrontline.roster.repair.core.MinimumSearch;
import org.campusfrontline.roster.repair.core.Seat;
import org.campusfrontline.roster.repair.core.Situation;
import org.campusfrontline.roster.repair.core.Substitutes;

/// One to ten percent of the people fall out, each for one to five days; what is found, and in how many nanoseconds.
record Trial(
        int seats,
        int offered,
        int repairs,
        long substitutesTook,
        long answerTook,
        MinimumRepair hardRules,
        long hardRulesTook,
        MinimumRepair cover,
        long coverTook) {

    private static final int MOST_PERCENT = 10;
    private static final int MOST_DAYS = 5;
    private static final int SHOWN = 10;
    private static final int EACH = 3;
    private static final long MILLIS = 1000;

    static Trial run(Instance instance, Random random, int seconds) {
        long begun = System.nanoTime();
        Situation situation =
                Situation.of(instance, instance.planned(), absences(instance, random), (person, day) -> false);
        Substitutes substitutes = new Substitutes(situation);
        int offered = 0;
        for (Seat seat : situation.seats()) {
            offered += substitutes.of(seat, SHOWN).size();
        }
        long substitutesTook = System.nanoTime() - begun;
        Chains chains = new Chains(situation);
        int repairs = 0;
        for (Seat seat : situation.seats()) {
            repairs += chains.of(seat, EACH).size();
        }
        long answerTook = System.nanoTime() - begun;
        long hardBegun = System.nanoTime();
        MinimumRepair hard = MinimumSearch.find(situation, Goal.HARD_RULES, seconds * MILLIS);
        long coverBegun = System.nanoTime();
        MinimumRepair cover = MinimumSearch.find(situation, Goal.COVER, seconds * MILLIS);
        return new Trial(
                situation.seats().size(),
                offered,
                repairs,
                substitutesTook,
                answerTook,
                hard,
                coverBegun - hardBegun,
                cover,
                System.nanoTime() - coverBegun);
    }

    private static List<Absence> absences(Instance instance, Random random) {
        int percent = 1 + random.nextInt(MOST_PERCENT);
        int people = Math.max(1, Math.round(instance.staff() * percent / 100f));
        List<Integer> staff = new ArrayList<>();
        for (int person = 0; person < instance.staff(); person++) {
            staff.add(person);
        }
        Collections.shuffle(staff, random);
        List<Absence> absences = new ArrayList<>();
        for (int person : staff.subList(0, people)) {
            int first = random.nextInt(instance.days().count());
            int last = Math.min(instance.days().count() - 1, first + random.nextInt(MOST_DAYS));
            absences.add(new Absence(person, first, last));
        }
        return absences;
    }
}
