package org.campusfrontline.roster.market.deal;

import java.util.List;
import org.campusfrontline.roster.market.register.Deal;
import org.campusfrontline.roster.market.register.Leg;
import org.campusfrontline.roster.repair.JudgedMoves;

/// The legs of a deal as duties that pass on.
final class DealMoves {

    private DealMoves() {}

    static List<JudgedMoves.Move> of(Deal deal) {
        return deal.legs().stream().map(DealMoves::of).toList();
    }

    private static JudgedMoves.Move of(Leg leg) {
        return new JudgedMoves.Move(
                leg.giver(), leg.taker(), leg.seat().date(), leg.seat().word());
    }
}
