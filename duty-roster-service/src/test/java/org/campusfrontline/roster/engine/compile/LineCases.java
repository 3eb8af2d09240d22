package org.campusfrontline.roster.engine.compile;

import java.util.List;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.RuleKind;

/// What one person may do in a cell, after another cell, and in a row.
final class LineCases {

    static final List<RuleCase> ALL = List.of(
            RuleCase.of(RuleKind.DAY_OFF, "")
                    .in(new SmallRoster().fact(0, Fact.on(Fact.Kind.DAY_OFF, 2)))
                    .breaks("-EE-")
                    .finds("p0 2..2 3/0 =3")
                    .keeps("EE-E"),
            RuleCase.of(RuleKind.LEAVE, "")
                    .in(new SmallRoster().fact(0, new Fact(Fact.Kind.LEAVE, "ANY", 1, 2)))
                    .breaks("EEEE")
                    .finds("p0 1..1 3/0 =3", "p0 2..2 3/0 =3")
                    .keeps("E--E"),
            RuleCase.of(RuleKind.UNAVAILABLE, "")
                    .in(new SmallRoster().fact(0, new Fact(Fact.Kind.UNAVAILABLE, "#night", 0, 1)))
                    .breaks("ENN")
                    .finds("p0 1..1 7/0 =3")
                    .keeps("EEN"),
            RuleCase.of(RuleKind.CLOSED_LOOP_PHASE, "")
                    .in(new SmallRoster().fact(0, new Fact(Fact.Kind.LOOP_PHASE, "!#red", 0, 1)))
                    .breaks("RER")
                    .finds("p0 1..1 3/0 =3")
                    .keeps("RRE"),
            RuleCase.of(RuleKind.SKILL_REQUIRED, "")
                    .in(new SmallRoster().fact(0, new Fact(Fact.Kind.SKILL, "guard", 0, 1)))
                    .breaks("EEE")
                    .finds("p0 2..2 3/0 =3")
                    .keeps("EEe"),
            RuleCase.of(RuleKind.CERTIFICATE_VALID, "name=driver of=#red")
                    .in(new SmallRoster().fact(0, new Fact(Fact.Kind.CERTIFICATE, "driver", 1, 9)))
                    .breaks("RR")
                    .finds("p0 0..0 9/0 =3")
                    .keeps("ER"),
            RuleCase.of(RuleKind.EXPOSURE_CLASS, "name=red of=#red")
                    .in(new SmallRoster().fact(0, new Fact(Fact.Kind.EXPOSURE, "red", 0, 0)))
                    .breaks("RR")
                    .finds("p0 1..1 9/0 =3")
                    .keeps("RE"),
            RuleCase.of(RuleKind.SHIFT_NOT_ALLOWED, "of=N on=TUE")
                    .breaks("NN")
                    .finds("p0 1..1 7/0 =3")
                    .keeps("NE"),
            RuleCase.of(RuleKind.FIXED_ASSIGNMENT, "")
                    .in(new SmallRoster().planned(0, 1, "E&@gate", true).planned(0, 2, "E&@gate", false))
                    .breaks("-L-")
                    .finds("p0 1..1 5/0 =3")
                    .keeps("-E-"),
            RuleCase.of(RuleKind.ALTERNATIVE_SKILL, "")
                    .in(new SmallRoster()
                            .fact(0, Fact.always(Fact.Kind.SKILL, "cook"))
                            .fact(0, Fact.always(Fact.Kind.SKILL, "guard")))
                    .breaks("eE")
                    .finds("p0 1..1 3/0 =3")
                    .keeps("ee"),
            RuleCase.of(RuleKind.MAX_MINUTES_PER_DAY, "max=480")
                    .breaks("EN")
                    .finds("p0 1..1 7/0 =3")
                    .keeps("EL"),
            RuleCase.of(RuleKind.MAX_OVERTIME_PER_DAY, "max=180")
                    .breaks("NR")
                    .finds("p0 1..1 9/0 =3")
                    .keeps("NN"),
            RuleCase.of(RuleKind.FORBIDDEN_FOLLOWER, "first=L|N second=E")
                    .breaks("L|EE-NE")
                    .finds("p0 -1..0 3/0 =3", "p0 3..4 3/0 =3")
                    .keeps("E|ENLE-".replace("LE", "L-")),
            RuleCase.of(RuleKind.POST_CHANGE, "")
                    .breaks("Eee-E")
                    .finds("p0 0..1 4/0 =3")
                    .keeps("EE-ee"),
            RuleCase.of(RuleKind.MIN_REST, "minutes=660 unit=60")
                    .breaks("LE-NE")
                    .finds("p0 0..1 480/660 =9", "p0 3..4 0/660 =33")
                    .keeps("ELN-E"),
            RuleCase.of(RuleKind.REST_AFTER_RUN, "of=#night run=3 minutes=2880 unit=1440")
                    .breaks("NNN-EE")
                    .finds("p0 2..4 1440/2880 =3")
                    .keeps("NN-NNN--E"),
            RuleCase.of(RuleKind.FREE_DAYS_AFTER, "days=2")
                    .breaks("N-E")
                    .finds("p0 0..2 1/0 =3")
                    .keeps("NN--E"),
            RuleCase.of(RuleKind.FREE_DAYS_AFTER, "days=1")
                    .breaks("NE")
                    .finds("p0 0..1 1/0 =3")
                    .keeps("N-E"),
            RuleCase.of(RuleKind.UNWANTED_PATTERN, "pattern=E>!E&WORK>E on=MON")
                    .breaks("ELELE-")
                    .finds("p0 0..2 1/0 =3")
                    .keeps("LELELE"),
            RuleCase.of(RuleKind.MAX_CONSECUTIVE_SHIFTS, "max=3")
                    .breaks("EE|EE--EEEE")
                    .finds("p0 -2..1 4/3 =3", "p0 4..7 4/3 =3")
                    .keeps("-E|EE--EEE-"),
            RuleCase.of(RuleKind.MAX_CONSECUTIVE_SHIFTS, "max=2")
                    .breaks("EEEE|E-")
                    .finds("p0 -4..0 5/2 =3")
                    .keeps("EEEE|--"),
            RuleCase.of(RuleKind.MIN_CONSECUTIVE_SHIFTS, "min=3")
                    .breaks("-E|-EE-E")
                    .finds("p0 -1..-1 1/3 =6", "p0 1..2 2/3 =3")
                    .keeps("?E|-EEE-"),
            RuleCase.of(RuleKind.MIN_CONSECUTIVE_SHIFTS, "min=2 closed=1")
                    .breaks("E-E")
                    .finds("p0 0..0 1/2 =3", "p0 2..2 1/2 =3")
                    .keeps("EE-EE"),
            RuleCase.of(RuleKind.MAX_CONSECUTIVE_DAYS_OFF, "max=2")
                    .breaks("E---E")
                    .finds("p0 1..3 3/2 =3")
                    .keeps("--E--"),
            RuleCase.of(RuleKind.MIN_CONSECUTIVE_DAYS_OFF, "min=2")
                    .breaks("-E-E-")
                    .finds("p0 2..2 1/2 =3")
                    .keeps("-E--E-"),
            RuleCase.of(RuleKind.MAX_CONSECUTIVE_OF_TYPE, "of=L max=2")
                    .breaks("LlL-L")
                    .finds("p0 0..2 3/2 =3")
                    .keeps("LLELL"),
            RuleCase.of(RuleKind.MIN_CONSECUTIVE_OF_TYPE, "of=L min=2")
                    .breaks("ELE")
                    .finds("p0 1..1 1/2 =3")
                    .keeps("ELLE"),
            RuleCase.of(RuleKind.MAX_CONSECUTIVE_NIGHTS, "max=2")
                    .breaks("NNN")
                    .finds("p0 0..2 3/2 =3")
                    .keeps("NNLNN"),
            RuleCase.of(RuleKind.MIN_DAYS_BETWEEN_NIGHTS, "min=3")
                    .breaks("NN-EN---N")
                    .finds("p0 2..3 2/3 =3")
                    .keeps("--NN-E-N-"),
            RuleCase.of(RuleKind.MIN_CONSECUTIVE_SAME_POST, "min=2")
                    .breaks("eEe")
                    .finds("p0 1..1 1/2 =3")
                    .keeps("eEEe"),
            RuleCase.of(RuleKind.MAX_CONSECUTIVE_SAME_POST, "max=2")
                    .breaks("eeeE")
                    .finds("p0 0..2 3/2 =3")
                    .keeps("eeEEe"),
            RuleCase.of(RuleKind.MAX_DISTINCT_POSTS, "max=1")
                    .breaks("EL-e")
                    .finds("p0 3..3 2/1 =3")
                    .keeps("ELN-"),
            RuleCase.of(RuleKind.COMPLETE_WEEKENDS, "")
                    .breaks("-----E--")
                    .finds("p0 5..6 1/2 =3")
                    .keeps("E----EE-"),
            RuleCase.of(RuleKind.COMPLETE_WEEKENDS, "")
                    .in(new SmallRoster()
                            .day(2, 2, 7)
                            .day(3, 2, 7)
                            .day(4, 2, 7)
                            .day(5, 0, -1)
                            .day(6, 0, -1))
                    .breaks("--EE-E-")
                    .finds("p0 2..4 2/3 =3")
                    .keeps("--EEEE-"),
            RuleCase.of(RuleKind.IDENTICAL_WEEKEND_SHIFTS, "")
                    .breaks("-----EL")
                    .finds("p0 5..6 2/2 =3")
                    .keeps("----LEe"),
            RuleCase.of(RuleKind.NO_NIGHT_BEFORE_FREE_WEEKEND, "")
                    .breaks("----N--")
                    .finds("p0 4..6 0/2 =3")
                    .keeps("---NL--", "----N-E"));

    private LineCases() {}
}
