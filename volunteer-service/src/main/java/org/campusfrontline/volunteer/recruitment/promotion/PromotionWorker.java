package org.campusfrontline.volunteer.recruitment.promotion;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.background.BackgroundWork;
import org.campusfrontline.volunteer.recruitment.shift.SeatsFreed;

/// Promotes after the commit that freed a seat, beside the request. It may forget: the sweep finds what it forgot.
@Singleton
class PromotionWorker {

    private final Promoter promoter;
    private final BackgroundWork work;

    PromotionWorker(Promoter promoter, PromotionSettings settings) {
        this.promoter = promoter;
        this.work = new BackgroundWork("promotion", settings.workers(), settings.queue());
    }

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) SeatsFreed freed) {
        request(freed.shift());
    }

    void request(UUID shift) {
        work.take(shift, () -> promoter.promote(shift));
    }

    void settle(WaitingLists.Seen offer) {
        work.take(offer.signUp(), () -> promoter.settle(offer));
    }

    void lapse(WaitingLists.Seen offer) {
        work.take(offer.signUp(), () -> promoter.lapse(offer));
    }

    void atEnd(@Observes ShutdownEvent end) throws InterruptedException {
        work.stop();
    }
}
