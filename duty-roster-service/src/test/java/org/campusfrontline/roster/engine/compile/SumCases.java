package org.campusfrontline.roster.engine.compile;

import java.util.List;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.RuleKind;

/// What one person works in all, in windows, and on weekends.
final class SumCases {

    static final List<RuleCase> ALL = List.of(
            RuleCase.of(RuleKind.MAX_SHIFTS, "max=4")
                    .in(new SmallRoster().total(0, "WORK", 2))
                    .breaks("EE-E")
                    .finds("p0 0..3 5/4 =3")
                    .keeps("E--E"),
            RuleCase.of(RuleKind.MIN_SHIFTS, "min=3")
                    .breaks("E---")
                    .finds("p0 0..3 1/3 =6")
                    .keeps("EE-E"),
            RuleCase.of(RuleKind.MAX_SHIFTS_OF_TYPE, "of=L max=1 on=MON,TUE")
                    .breaks("LLL-")
                    .finds("p0 0..3 2/1 =3")
                    .keeps("LEEL"),
            RuleCase.of(RuleKind.MIN_SHIFTS_OF_TYPE, "of=L min=2")
                    .breaks("LEE")
                    .finds("p0 0..2 1/2 =3")
                    .keeps("LEL"),
            RuleCase.of(RuleKind.MAX_NIGHTS, "max=1")
                    .breaks("N-n")
                    .finds("p0 0..2 2/1 =3")
                    .keeps("N-L"),
            RuleCase.of(RuleKind.MAX_HOLIDAY_SHIFTS, "max=1")
                    .in(new SmallRoster().day(0, 2, 0).day(1, 2, 0))
                    .breaks("EE-")
                    .finds("p0 0..2 2/1 =3")
                    .keeps("E-E"),
            RuleCase.of(RuleKind.MAX_MINUTES, "max=900 unit=60")
                    .breaks("EE-")
                    .finds("p0 0..2 960/900 =3")
                    .keeps("E--"),
            RuleCase.of(RuleKind.MAX_MINUTES, "max=949 unit=10")
                    .breaks("EE-")
                    .finds("p0 0..2 960/949 =6")
                    .keeps("ES-"),
            RuleCase.of(RuleKind.MIN_MINUTES, "min=960 unit=480")
                    .breaks("ES-")
                    .finds("p0 0..2 540/960 =3")
                    .keeps("EE-"),
            RuleCase.of(RuleKind.MAX_MINUTES_PER_WEEK, "max=960")
                    .breaks("E|EE----EEE-----")
                    .finds("p0 0..6 1440/960 =1440")
                    .keeps("E|EE-----EE-----"),
            RuleCase.of(RuleKind.MAX_MINUTES_IN_WINDOW, "days=3 max=960 unit=480")
                    .breaks("-|EEE--")
                    .finds("p0 0..2 1440/960 =3")
                    .keeps("-|E-EE-"),
            RuleCase.of(RuleKind.MAX_SHIFTS_IN_WINDOW, "days=3 max=2")
                    .breaks("EE|E-E-")
                    .finds("p0 -2..0 3/2 =3")
                    .keeps("-E|E-EE"),
            RuleCase.of(RuleKind.MIN_SHIFTS_IN_WINDOW, "days=3 min=1")
                    .breaks("--|-E--")
                    .finds("p0 -2..0 0/1 =3")
                    .keeps("?-|-E--"),
            RuleCase.of(RuleKind.MIN_REST_DAYS_IN_WINDOW, "days=7 min=1")
                    .breaks("EEE|EEEE-")
                    .finds("p0 -3..3 0/1 =3")
                    .keeps("EEE|EEE-E"),
            RuleCase.of(RuleKind.MAX_OVERTIME_PER_MONTH, "max=960")
                    .breaks("RRRRRRR")
                    .finds("p0 0..6 5040/3360 =5040")
                    .keeps("EEEEEEE"),
            RuleCase.of(RuleKind.MAX_NIGHTS_IN_WINDOW, "days=4 max=2")
                    .breaks("N-NN-")
                    .finds("p0 0..3 3/2 =3")
                    .keeps("N--NN"),
            RuleCase.of(RuleKind.MAX_EXPOSURE_IN_WINDOW, "days=2 max=1")
                    .breaks("RR-")
                    .finds("p0 0..1 2/1 =3")
                    .keeps("R-R"),
            RuleCase.of(RuleKind.MAX_LOANS, "max=1")
                    .breaks("eeE")
                    .finds("p0 0..2 2/1 =3")
                    .keeps("eEE"),
            RuleCase.of(RuleKind.FAIR_SHARE, "of=E tolerance=0")
                    .in(new SmallRoster()
                            .available(1, 50)
                            .demand(new Demand(0, "E", 0, 1, 9, 1, 1))
                            .demand(new Demand(1, "E", 0, 1, 9, 1, 1))
                            .demand(new Demand(2, "E", 0, 1, 9, 1, 1)))
                    .breaks("E--", "-EE")
                    .finds("p0 0..2 1/2 =3", "p1 0..2 2/1 =3")
                    .keeps("EE-", "--E"),
            RuleCase.of(RuleKind.MAX_WEEKENDS, "max=1")
                    .in(new SmallRoster().total(0, "WEEKENDS", 1))
                    .breaks("-----E-------EE------")
                    .finds("p0 5..13 3/1 =6")
                    .keeps("EEEEE---------E------".replace("--E------", "---------")),
            RuleCase.of(RuleKind.MAX_WEEKENDS, "max=2")
                    .in(new SmallRoster().total(0, "WEEKENDS", 1))
                    .breaks("E|-----E-------EE-----E-", "-|---------------------")
                    .finds("p0 12..20 4/2 =6")
                    .keeps("E|-----E---------------", "-|-----E-------E-------"),
            RuleCase.of(RuleKind.MIN_WEEKENDS_OFF, "min=1")
                    .breaks("-----E-------E")
                    .finds("p0 12..13 2/1 =3")
                    .keeps("-----EE-------"),
            RuleCase.of(RuleKind.MAX_CONSECUTIVE_WEEKENDS, "max=1")
                    .breaks("-----E-------EE")
                    .finds("p0 5..13 2/1 =3")
                    .keeps("-----E--------E"),
            RuleCase.of(RuleKind.MIN_CONSECUTIVE_WEEKENDS, "min=2")
                    .breaks("------------E--------")
                    .finds("p0 12..13 1/2 =3")
                    .keeps("-----E------E--------"));

    private SumCases() {}
}
