package org.campusfrontline.deploy.bench.rival.timefold;

import org.campusfrontline.deploy.bench.rival.Bill;

/// What a row or a day breaks and costs; equal ones need no new score.
record Weight(long hard, long soft) {

    static Weight of(Bill bill) {
        return new Weight(bill.hard(), bill.soft());
    }
}
