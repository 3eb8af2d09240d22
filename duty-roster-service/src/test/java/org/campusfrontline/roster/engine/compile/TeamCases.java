package org.campusfrontline.roster.engine.compile;

import java.util.List;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.RuleKind;

/// What a day, a pair and a team do, what people wish, and what stands already.
final class TeamCases {

    static final List<RuleCase> ALL = List.of(
            RuleCase.of(RuleKind.MIN_COVER, "")
                    .in(new SmallRoster().demand(new Demand(1, "E&@gate", 2, 3, 4, 1, 1)))
                    .breaks("-E", "-e", "--")
                    .finds("1..1 1/2 =3")
                    .keeps("-E", "-E", "-L"),
            RuleCase.of(RuleKind.TARGET_COVER, "")
                    .in(new SmallRoster().demand(new Demand(0, "E|L", 0, 3, 4, 5, 1)))
                    .breaks("E", "N", "-")
                    .finds("0..0 1/3 =30")
                    .keeps("E", "l", "L"),
            RuleCase.of(RuleKind.MAX_COVER, "")
                    .in(new SmallRoster().demand(new Demand(0, "E", 0, 1, 1, 5, 2)))
                    .breaks("E", "e", "E")
                    .finds("0..0 3/1 =12")
                    .keeps("E", "L", "-"),
            RuleCase.of(RuleKind.RESERVE_COVER, "of=#reserve min=1")
                    .breaks("SE", "-L")
                    .finds("1..1 0/1 =3")
                    .keeps("SE", "-S"),
            RuleCase.of(RuleKind.LEAD_PER_SITE, "")
                    .in(new SmallRoster().tag(0, "lead").tag(1, "lead"))
                    .breaks("E", "L", "e")
                    .finds("0..0 0/1 =3")
                    .keeps("E", "l", "-"),
            RuleCase.of(RuleKind.SKILL_RATIO, "one=#teacher others=ALL per=2")
                    .in(new SmallRoster().tag(0, "teacher").tag(1, "teacher"))
                    .breaks("E", "L", "E", "E", "E")
                    .finds("0..0 1/2 =3")
                    .keeps("E", "L", "E", "E", "L"),
            RuleCase.of(RuleKind.TRAINEE_BESIDE_QUALIFIED, "")
                    .in(new SmallRoster().tag(0, "trainee"))
                    .breaks("E", "e")
                    .finds("0..0 0/1 =3")
                    .keeps("E", "E"),
            RuleCase.of(RuleKind.TOGETHER, "")
                    .in(new SmallRoster().pair(true))
                    .breaks("E-E", "L-e")
                    .finds("p0 0..0 1/0 =3", "p1 0..0 1/0 =0")
                    .keeps("E-L", "e-L"),
            RuleCase.of(RuleKind.APART, "")
                    .in(new SmallRoster().pair(false))
                    .breaks("EE", "eL")
                    .finds("p0 0..0 1/0 =3", "p1 0..0 1/0 =0")
                    .keeps("E-", "L-"),
            RuleCase.of(RuleKind.APART, "")
                    .in(new SmallRoster().apart(1, 2))
                    .breaks("EEEE", "eeeL")
                    .finds("p0 1..1 1/0 =3", "p1 1..1 1/0 =0", "p0 2..2 1/0 =3", "p1 2..2 1/0 =0")
                    .keeps("E--E", "e--e"),
            RuleCase.of(RuleKind.LOAN_LIMIT, "lender=SEC borrower=LOG max=2")
                    .in(new SmallRoster().unit(2, "LOG"))
                    .breaks("eeE", "e--", "eee")
                    .finds("0..2 3/2 =3")
                    .keeps("eE-", "e--", "eee"),
            RuleCase.of(RuleKind.LOAN_PAYBACK, "lender=SEC borrower=LOG max=1")
                    .in(new SmallRoster().unit(1, "LOG"))
                    .breaks("E--", "EE-")
                    .finds("0..2 -2/-1 =3")
                    .keeps("ee-", "Eee"),
            RuleCase.of(RuleKind.TEAM_MINUTES, "max=960")
                    .breaks("E-", "ES")
                    .finds("0..1 1020/960 =180")
                    .keeps("E-", "-E"),
            RuleCase.of(RuleKind.BALANCED_SHIFTS, "")
                    .breaks("EEEE", "----")
                    .finds("0..3 400/0 =24")
                    .keeps("EE--", "--EE"),
            RuleCase.of(RuleKind.BALANCED_MINUTES, "unit=3600")
                    .in(new SmallRoster().available(1, 50).total(1, "MINUTES", 480))
                    .breaks("E--", "---")
                    .finds("0..2 96000/48000 =96")
                    .keeps("EE-", "---"),
            RuleCase.of(RuleKind.SHIFT_ON_REQUEST, "")
                    .in(new SmallRoster().wish(0, 1, "E", true, 2))
                    .breaks("EL")
                    .finds("p0 1..1 5/0 =6")
                    .keeps("Le"),
            RuleCase.of(RuleKind.SHIFT_OFF_REQUEST, "budget=5")
                    .in(new SmallRoster().wish(0, 0, "E", false, 2).wish(0, 1, "E", false, 4))
                    .breaks("EE")
                    .finds("p0 1..1 3/0 =12")
                    .keeps("EL"),
            RuleCase.of(RuleKind.DAY_ON_REQUEST, "")
                    .in(new SmallRoster().wish(0, 0, "WORK", true, 1))
                    .breaks("-E")
                    .finds("p0 0..0 0/0 =3")
                    .keeps("L-"),
            RuleCase.of(RuleKind.DAY_OFF_REQUEST, "")
                    .in(new SmallRoster().wish(0, 0, "WORK", false, 1).wish(0, 1, "E", false, 1))
                    .breaks("EE")
                    .finds("p0 0..0 3/0 =3")
                    .keeps("-E"),
            RuleCase.of(RuleKind.PUBLISHED_PLAN, "from=1 until=2")
                    .in(new SmallRoster()
                            .planned(0, 0, "E&@gate", false)
                            .planned(0, 1, "E&@gate", false)
                            .planned(0, 2, "OFF", false)
                            .planned(0, 3, "OFF", false))
                    .breaks("LEEE")
                    .finds("p0 2..2 3/0 =3")
                    .keeps("LE-E"));

    private TeamCases() {}
}
