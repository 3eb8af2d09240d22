package org.campusfrontline.volunteer.webhook.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Calls for many keys at once, a bounded number at a time. Within a key one follows the other, up to the first that
/// fails.
final class Calls {

    private final int atOnce;
    private final Function<Parcel, Attempt> call;
    private final BooleanSupplier may;

    Calls(int atOnce, Function<Parcel, Attempt> call, BooleanSupplier may) {
        this.atOnce = atOnce;
        this.call = call;
        this.may = may;
    }

    /// A call that was made.
    record Called(Parcel parcel, Attempt attempt) {}

    List<Called> make(List<List<Parcel>> chains) {
        Semaphore places = new Semaphore(atOnce);
        List<Future<List<Called>>> running;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            running = chains.stream()
                    .map(chain -> threads.submit(() -> inOrder(chain, places)))
                    .toList();
        }
        return running.stream().flatMap(each -> each.resultNow().stream()).toList();
    }

    private List<Called> inOrder(List<Parcel> chain, Semaphore places) {
        List<Called> made = new ArrayList<>();
        boolean delivered = true;
        for (int next = 0; delivered && next < chain.size(); next++) {
            places.acquireUninterruptibly();
            try {
                delivered = may.getAsBoolean();
                if (delivered) {
                    Called called = new Called(chain.get(next), call.apply(chain.get(next)));
                    made.add(called);
                    delivered = called.attempt().delivered();
                }
            } finally {
                places.release();
            }
        }
        return made;
    }
}
